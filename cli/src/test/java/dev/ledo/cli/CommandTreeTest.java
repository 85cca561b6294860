package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandTreeTest {

  private static CommandLine ledo(String... words) {
    var nowhere = new PrintWriter(Writer.nullWriter());
    return Main.commandLine(nowhere, nowhere, words);
  }

  private static CommandLine follow(CommandLine line, List<String> path) {
    CommandLine at = line;
    for (String name : path) {
      at = Objects.requireNonNull(at.getSubcommands().get(name), name);
    }
    return at;
  }

  /// The names that lead to each command of Ledo, found from help, which needs them all.
  private static List<List<String>> paths() {
    List<List<String>> paths = new ArrayList<>();
    collect(ledo("--help"), List.of(), paths);
    return paths;
  }

  private static void collect(CommandLine line, List<String> path, List<List<String>> into) {
    into.add(path);
    line.getSubcommands()
        .forEach((name, beneath) -> {
          List<String> longer = new ArrayList<>(path);
          longer.add(name);
          collect(beneath, longer, into);
        });
  }

  @Test
  void helpKnowsAllCommands() {
    assertThat(paths().stream().map(path -> String.join(" ", path)))
        .containsExactly(
            "",
            "assay",
            "assay lambdas",
            "assay krige",
            "brief",
            "check",
            "plan",
            "risk",
            "route",
            "route cost",
            "route roads",
            "route mountains",
            "schema",
            "stochastic");
  }

  @Test
  void eachCommandIsCalledWhatItsAnnotationSays() {
    for (List<String> path : paths()) {
      CommandLine found = follow(ledo("--help"), path);
      CommandLine.Command said =
          found.getCommandSpec().userObject().getClass().getAnnotation(CommandLine.Command.class);
      assertThat(found.getCommandName()).isEqualTo(said.name());
      assertThat(path.isEmpty() ? "ledo" : path.getLast()).isEqualTo(said.name());
    }
  }

  @Test
  void onlyTheCommandThatIsAskedForIsMade() {
    CommandLine route = follow(ledo("route", "cost", "--dem", "x.tif"), List.of("route"));
    assertThat(ledo("plan", "case").getSubcommands()).containsOnlyKeys("plan");
    assertThat(ledo("route", "cost").getSubcommands()).containsOnlyKeys("route");
    assertThat(route.getSubcommands()).containsOnlyKeys("cost");
  }

  @Test
  void theVersionNeedsNoCommand() {
    assertThat(ledo("--version").getSubcommands()).isEmpty();
    assertThat(ledo("-V").getSubcommands()).isEmpty();
  }

  @Test
  void everyCommandTellsTheVersion() {
    for (List<String> path : paths()) {
      List<String> words = new ArrayList<>(path);
      words.add("--version");
      assertThat(Terminal.run(words.toArray(String[]::new)).out())
          .as("%s", path)
          .startsWith("ledo ");
    }
  }

  @Test
  void helpOfACommandIsTheSameWhetherOthersAreMadeOrNot() {
    for (List<String> path : paths()) {
      List<String> words = new ArrayList<>(path);
      words.add("--help");
      Terminal asked = Terminal.run(words.toArray(String[]::new));
      CommandLine among = follow(ledo("--help"), path);
      assertThat(asked.out()).isEqualTo(among.getUsageMessage());
    }
  }

  @Test
  void aMisspeltNameIsComparedWithAllNames() {
    assertThat(Map.of("rout", "route", "chek", "check", "stochstic", "stochastic"))
        .allSatisfy((written, meant) ->
            assertThat(Terminal.run(written, "x").err()).contains("Did you mean: ledo " + meant));
  }

  @Test
  void namesInCapitalsAreValuesOfAnEnumToo() {
    assertThat(ledo("route", "cost").isCaseInsensitiveEnumValuesAllowed()).isTrue();
    assertThat(
            follow(ledo("route", "cost"), List.of("route", "cost"))
                .isCaseInsensitiveEnumValuesAllowed())
        .isTrue();
  }
}
