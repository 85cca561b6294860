package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RiskCommandTest {

  private static final String FIRST_STEPS = "../cases/first-steps";
  private static final String KACHIN = "../cases/kachin";

  @Test
  void firstStepsShowsConcentrationAndTheFeedGap() {
    Terminal terminal = Terminal.run("risk", FIRST_STEPS);

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .startsWith("First steps, as of 2026-06-30\n")
        .contains("  REO    0.849         Country XBO")
        .contains("Country XBO or Country XCI")
        .contains("Feed gap of 600 t magnet/yr of NdFeB magnet (goal magnet-scheme)")
        .contains("No output at home is stated: unknown, not zero.");
  }

  @Test
  void textOfTheRealCaseFitsATerminal() {
    Terminal terminal = Terminal.run("risk", KACHIN);

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void earlierDayGivesTheEditionOfThatDay() {
    assertThat(Terminal.run("risk", KACHIN, "--as-of", "2025-06-30").out())
        .contains("Mine output 2024")
        .contains("usgs-mcs-2025")
        .doesNotContain("usgs-mcs-2026");
  }

  @Test
  void oneElementCanBeAskedFor() {
    String out = Terminal.run("risk", KACHIN, "--element", "Y").out();

    assertThat(out).contains("  Y    0.").doesNotContain("Dy+Tb");
  }

  @Test
  void unknownElementIsAMistakeOfTheUser() {
    Terminal terminal = Terminal.run("risk", KACHIN, "--element", "Fe");

    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err()).contains("'Fe' is not a rare earth; write a symbol such as Dy");
  }

  @Test
  void brokenCaseEndsWith65AndSaysWhatIsWrong(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("case.yaml"), "title: x\ntitel: y\n");
    Terminal terminal = Terminal.run("risk", folder.toString());

    assertThat(terminal.exitCode()).isEqualTo(65);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).contains("error C030: column 'titel' is unknown");
  }

  @Test
  void jsonCarriesFiguresWithUnitMethodAndRows() {
    JsonNode document = json("risk", "--json", KACHIN);

    assertThat(document.path("schema").asString()).isEqualTo("ledo-risk-1");
    assertThat(document.path("as_of").asString()).isEqualTo("2026-11-23");
    JsonNode index = document.at("/mining/0/concentration/herfindahl");
    assertThat(index.path("low").asDouble()).isCloseTo(0.5072, within(5e-5));
    assertThat(index.path("unit").asString()).isEqualTo("1");
    assertThat(index.path("method").asString()).isEqualTo("concentration#mine-output");
    JsonNode row = document.path("rows").get(index.at("/rows/0").asInt());
    assertThat(row.path("table").asString()).isEqualTo("production");
    assertThat(row.path("file").asString()).startsWith("production/");
    assertThat(row.path("line").asInt()).isGreaterThan(1);
    assertThat(row.path("sources").isEmpty()).isFalse();
  }

  @Test
  void endThatDoesNotExistIsNullAndUnknownFiguresToo() {
    JsonNode document = json("risk", "--json", KACHIN);

    assertThat(document.at("/n_minus_one/0/cover/high").isNull()).isTrue();
    assertThat(document.at("/feed_gaps/0/inputs/1/supply").isNull()).isTrue();
    assertThat(document.at("/feed_gaps/0/inputs/1/need/high").isNumber()).isTrue();
  }

  /// Every method named by a figure is a section of a page in `docs/methods`.
  @Test
  void everyMethodHasASectionInTheDocs() throws IOException {
    Set<String> methods = new HashSet<>();
    for (JsonNode node : json("risk", "--json", KACHIN).findValues("method")) {
      methods.add(node.asString());
    }

    assertThat(methods).isNotEmpty();
    for (String method : methods) {
      String[] parts = method.split("#");
      String page = Files.readString(Path.of("../docs/methods", parts[0] + ".md"));
      String heading = parts[1].replace("-", " ").replace("n 1", "n-1");
      assertThat(page.lines().map(line -> line.toLowerCase(Locale.ROOT)))
          .as(method)
          .contains("## " + heading);
    }
  }

  private static JsonNode json(String... args) {
    return JsonMapper.shared().readTree(Terminal.run(args).out());
  }
}
