package dev.ledo.cli;

import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.Severity;
import dev.ledo.route.road.RoadCode;
import dev.ledo.route.terrain.Position;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ledo route roads`: routes over the roads of an extract, and over the ground beside them.
@Command(
    name = "roads",
    description = "Find routes over the roads of an OpenStreetMap extract, and off them.",
    mixinStandardHelpOptions = true)
final class RouteRoadsCommand implements Callable<Integer> {

  private static final double MOST_WITHIN_KM = 5_000;
  private static final double SNAP_M = 1_000;
  private static final double SNAP_BESIDE_GROUND_M = 100;

  @Option(
      names = "--osm",
      paramLabel = "FILE",
      required = true,
      description = "Extract: .osm.pbf, .osm or .osm.gz.")
  private Path osm = Path.of("");

  @Option(
      names = "--within",
      paramLabel = "KM",
      description =
          "Read only roads within so many km of the box around the ends, for large extracts.")
  private Optional<Double> withinKm = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "LAT,LON",
      required = true,
      converter = PositionConverter.class,
      description = "Where routes begin, degrees.")
  private Position from = new Position(0, 0);

  @Option(
      names = "--to",
      paramLabel = "LAT,LON",
      required = true,
      converter = PositionConverter.class,
      description = "Where routes lead; may be given several times.")
  private List<Position> to = new ArrayList<>();

  @Option(
      names = "--snap",
      paramLabel = "M",
      description =
          "How far the road may be from an end; 1,000 m by default, 100 m with --offroad.")
  private Optional<Double> snapM = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the routes: .geojson, .gpx or .csv.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--map", paramLabel = "FILE", description = "Draw a map: .svg or .png.")
  private Optional<Path> map = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "FILE.svg",
      description = "Draw heights along the best routes; needs --dem.")
  private Optional<Path> profile = Optional.empty();

  @Option(names = "--json", description = "Write one JSON document instead of text.")
  private boolean json;

  @Mixin private ProgressOption progress = new ProgressOption();

  @Mixin private RouteRoadsTravel travel = new RouteRoadsTravel();

  @Mixin private RouteRoadsGround ground = new RouteRoadsGround();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Problems problems = new Problems();

  @Override
  public Integer call() throws IOException {
    travel.check(spec);
    ground.check(spec);
    checkFiles();
    ProgressLine line = progress.line();
    Optional<RouteRoadsResult> result;
    try {
      var ask = new RouteRoadsRun.Ask(osm, withinKm, from, to, snapM());
      result = new RouteRoadsRun(travel, ground, problems, line).find(ask);
    } finally {
      line.end();
    }
    List<String> written = new ArrayList<>();
    if (result.isPresent()) {
      write(result.get(), written);
    }
    tell(result, written);
    return result.filter(RouteRoadsResult::isWhole).isPresent()
        ? ExitCode.DONE
        : ExitCode.BAD_INPUT;
  }

  /// With ground to go over, an end is no farther from its road than the road is wide with what
  /// belongs to it.
  private double snapM() {
    return snapM.orElse(ground.isOffroad() ? SNAP_BESIDE_GROUND_M : SNAP_M);
  }

  private void checkFiles() {
    out.ifPresent(file -> needEnding("--out", file, List.of("geojson", "json", "gpx", "csv")));
    map.ifPresent(file -> needEnding("--map", file, List.of("svg", "png")));
    profile.ifPresent(file -> needEnding("--profile", file, List.of("svg")));
    if (profile.isPresent() && ground.dem().isEmpty()) {
      throw mistake("--profile needs --dem");
    }
    checkNothingIsLost();
    if (!(snapM() >= 0)) {
      throw mistake("--snap %s is no distance".formatted(snapM()));
    }
    if (withinKm.filter(km -> !(km > 0 && km <= MOST_WITHIN_KM)).isPresent()) {
      throw mistake("--within %s is not above 0 and up to 5,000 km".formatted(withinKm.get()));
    }
  }

  /// No file that is read is written over, and none that is written is written twice.
  private void checkNothingIsLost() {
    List<Path> taken = new ArrayList<>(List.of(osm));
    taken.addAll(ground.dem());
    taken.addAll(travel.files());
    for (Path file : Stream.of(out, map, profile).flatMap(Optional::stream).toList()) {
      if (taken.stream().anyMatch(each -> OutputFile.isSame(file, each))) {
        throw mistake("%s would be written over; choose another file".formatted(file));
      }
      taken.add(file);
    }
  }

  private void needEnding(String option, Path file, List<String> endings) {
    if (!endings.contains(ending(file))) {
      throw mistake(
          "%s %s: the name has to end in .%s".formatted(option, file, String.join(", .", endings)));
    }
  }

  /// The part of a name after its last dot, in small letters.
  static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void write(RouteRoadsResult result, List<String> written) throws IOException {
    if (out.isPresent()) {
      new RouteRoadsFile(result).write(out.get());
      written.add("written: " + out.get());
    }
    if (map.isPresent()) {
      Optional<String> legend = new RouteRoadsMap(result).write(map.get());
      written.add("drawn: " + map.get() + legend.map(words -> " (" + words + ")").orElse(""));
    }
    if (profile.isPresent() && RouteRoadsProfile.found(result).isEmpty()) {
      written.add("not drawn, since there is no way: " + profile.get());
    } else if (profile.isPresent()) {
      new RouteRoadsProfile(result).write(profile.get());
      written.add("drawn: " + profile.get());
    }
  }

  private void tell(Optional<RouteRoadsResult> result, List<String> written) {
    PrintWriter terminal = spec.commandLine().getOut();
    if (json) {
      var document = new RouteRoadsDocument(osm);
      result.ifPresent(document::put);
      TableProblems.into(document.root(), problems);
      terminal.println(document.root().toPrettyString());
      return;
    }
    TableProblems.print(problems, spec.commandLine().getErr());
    result.ifPresent(found ->
        new RouteRoadsText(terminal, spec.commandLine().getErr(), travel.limits().count())
            .print(found));
    written.forEach(terminal::println);
    notes().forEach(terminal::println);
  }

  /// What of the extract counts as unknown or is not kept.
  private List<String> notes() {
    return problems.sorted().stream()
        .filter(each -> each.severity() == Severity.NOTE && each.code() instanceof RoadCode)
        .map(Problem::headline)
        .toList();
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
