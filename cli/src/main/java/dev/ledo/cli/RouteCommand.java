package dev.ledo.cli;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Nearest;
import dev.ledo.route.RouteOptions;
import dev.ledo.route.RouteResult;
import dev.ledo.route.RouteStudy;
import dev.ledo.route.drive.CaseGround;
import dev.ledo.route.drive.CaseRoads;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.RouteReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledo route`: how much can leave by which way, at what cost, time and risk, through whose hands.
@Command(
    name = "route",
    description = "Ask the corridors of a case: tonnage, ways, chokepoint, hands, stock.",
    mixinStandardHelpOptions = true)
final class RouteCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CASE", arity = "0..1", description = "Folder of the case.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--corridor",
      paramLabel = "ID",
      split = ",",
      description = "Only these corridors of the case.")
  private List<String> ids = new ArrayList<>();

  @Mixin private CaseDay day = new CaseDay();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of what is drawn by chance; that of case.yaml by default.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--propose",
      description = "Write rows for legs.csv, for a person to accept into the plan.")
  private boolean propose;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write the network and its routes too, as .geojson, .gpx or .csv, or a map as .svg.")
  private Optional<Path> out = Optional.empty();

  @Mixin private ProgressOption progress = new ProgressOption();

  @Mixin private ProblemOptions show = new ProblemOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path from = folder.orElseThrow(() -> mistake("name the folder of a case"));
    out.ifPresent(this::checkFile);
    if (ids.isEmpty() && spec.commandLine().getParseResult().hasMatchedOption("--corridor")) {
      throw mistake("--corridor names none");
    }
    if (propose && show.json()) {
      throw mistake("--propose writes rows of tables, --json a document; ask for one of them");
    }
    Optional<CaseView> asked = day.read(from, show);
    if (asked.isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    CaseView view = asked.get();
    Case read = view.theCase();
    ProgressLine steps = progress.line();
    PrintWriter err = spec.commandLine().getErr();
    var reader = new RouteReader(view, CaseGround.of(read, steps), CaseRoads.of(read, steps));
    if (!reader.isAsked()) {
      err.println("ledo: " + noCorridors(read, view));
      return ExitCode.BAD_INPUT;
    }
    RouteResult result = study(reader, steps);
    tell(from, reader.view(), result);
    if (out.isPresent()) {
      new RouteFile(view, result).write(out.get());
      err.println("ledo: wrote " + out.get() + emptiness(out.get(), result));
    }
    return ExitCode.DONE;
  }

  /// What to say of a file of routes that has none; blank if it has some, or shows the network too.
  private static String emptiness(Path file, RouteResult result) {
    boolean isOfRoutes = RouteFile.holdsRoutesOnly(file);
    boolean hasRoute =
        result.corridors().stream()
            .anyMatch(each -> !each.ways().alternatives().routes().isEmpty());
    return isOfRoutes && !hasRoute ? ", which holds no route: there is no way" : "";
  }

  private static String noCorridors(Case read, CaseView view) {
    return read.rows("corridors").isEmpty()
        ? "the case has no corridors; add corridors.csv"
        : "no corridor of the case rests on what was published by %s; choose a later --as-of"
            .formatted(view.asOf());
  }

  private RouteResult study(RouteReader reader, ProgressLine steps) {
    RouteOptions usual = RouteOptions.usual(reader.view());
    checkIds(reader);
    steps.started("route");
    try {
      RouteResult result =
          new RouteStudy(reader, seed.map(usual::from).orElse(usual), steps).run(wanted(reader));
      steps.finished("route");
      return result;
    } finally {
      steps.end();
    }
  }

  private List<CorridorReading> wanted(RouteReader reader) {
    return ids.isEmpty() ? reader.read() : reader.read(ids.stream().distinct().toList());
  }

  private void checkIds(RouteReader reader) {
    Set<String> known =
        reader.view().rows("corridors").stream().map(Row::id).collect(Collectors.toSet());
    ids.stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(id -> {
          throw mistake(unknown(id, known));
        });
  }

  private static String unknown(String id, Set<String> known) {
    return "the case has no corridor '%s'%s"
        .formatted(
            id, Nearest.to(id, known).map(near -> "; did you mean " + near + "?").orElse(""));
  }

  private void tell(Path from, CaseView view, RouteResult result) {
    PrintWriter to = spec.commandLine().getOut();
    if (propose) {
      new RouteProposal(view).print(result, to);
    } else if (show.json()) {
      to.println(new RouteDocument(view).of(from, result).toPrettyString());
    } else {
      new RouteText(to, view, show.hasNotes()).print(result);
    }
  }

  private void checkFile(Path file) {
    if (!RouteFile.isKnown(file)) {
      throw mistake("--out %s ends in none of .geojson, .gpx, .csv and .svg".formatted(file));
    }
    if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(""))) {
      throw mistake("--out %s: there is no such folder".formatted(file));
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
