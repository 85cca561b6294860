package dev.ledo.cli;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.WholeFiles;
import dev.ledo.route.ground.Cell;
import dev.ledo.route.ground.Corridor;
import dev.ledo.route.ground.CostField;
import dev.ledo.route.ground.Ground;
import dev.ledo.route.ground.GroundSearch;
import dev.ledo.route.ground.HeadingSet;
import dev.ledo.route.ground.RoadLine;
import dev.ledo.route.ground.RoadSearch;
import dev.ledo.route.ground.Sampling;
import dev.ledo.route.ground.SearchSetting;
import dev.ledo.route.ground.Travel;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TerrainReader;
import dev.ledo.route.terrain.file.TerrainReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ledo route cost`: least cost over terrain, as a raster, a way or a road to be built.
@Command(
    name = "cost",
    description = "Find least costs and ways over terrain.",
    mixinStandardHelpOptions = true)
final class RouteCostCommand implements Callable<Integer> {

  private static final long STATES_WITHOUT_CORRIDOR = 12_000_000;
  private static final double USUAL_CORRIDOR = 0.3;
  private static final double USABLE = 0.95;
  private static final double MEGA = 1e6;

  @Option(
      names = "--dem",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description = "Heights: SRTM .hgt or .hgt.zip, GeoTIFF or ESRI ASCII grid; several join.")
  private List<Path> heights = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "LAT,LON",
      required = true,
      description = "Where to start; may be repeated. X,Y in metres where heights have no place.")
  private List<String> from = new ArrayList<>();

  @Option(names = "--to", paramLabel = "LAT,LON", description = "Where to go.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--backward",
      description = "Costs to the places of --from, and the way there from --to.")
  private boolean isBackward;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write seconds of all cells, as .tif or .asc.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--path",
      paramLabel = "FILE",
      description = "Write the way, as .geojson, .gpx or .csv.")
  private Optional<Path> path = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "Write heights along the way, as .txt, .csv or .svg; may be repeated.")
  private List<Path> profiles = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "FILE.png",
      description = "Draw the way and the ground around it, or all of the ground.")
  private Optional<Path> map = Optional.empty();

  @Option(
      names = "--forbid",
      paramLabel = "FILE",
      description = "GeoJSON polygons that may not be entered; may be repeated.")
  private List<Path> forbid = new ArrayList<>();

  @Option(
      names = "--barrier",
      paramLabel = "FILE",
      description =
          "GeoJSON lines that may not be crossed, or in so many seconds by their property"
              + " crossing_s; may be repeated.")
  private List<Path> barrier = new ArrayList<>();

  @Option(
      names = "--unknown-factor",
      paramLabel = "F",
      description = "Go over ground of unknown height, at F times the level pace.")
  private Optional<Double> unknownFactor = Optional.empty();

  @Option(names = "--max-cost", paramLabel = "SECONDS", description = "Leave out what costs more.")
  private Optional<Double> mostSeconds = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads, 1 by default; the result is the same for any number.")
  private int threads = 1;

  @Option(names = "--json", description = "Write one JSON document instead of text.")
  private boolean json;

  @Mixin private ProgressOption progress = new ProgressOption();

  @Mixin private RouteCostOptions options = new RouteCostOptions();

  @Mixin private RouteFrictionOptions friction = new RouteFrictionOptions();

  @Mixin private RouteRoadOptions road = new RouteRoadOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Problems problems = new Problems();

  /// Places as cells.
  private record Ends(List<Cell> from, Optional<Cell> to) {

    Ends {
      from = List.copyOf(from);
    }
  }

  @Override
  public Integer call() throws IOException {
    check();
    for (Path file : targets().all()) {
      WholeFiles.check(file);
    }
    ProgressLine line = progress.line();
    Optional<RouteCostResult> result;
    try {
      result = search(line);
    } finally {
      line.end();
    }
    List<Path> done = result.isPresent() ? write(result.get()) : List.of();
    new RouteCostText(spec.commandLine(), json, threads)
        .print(result, options.words(), problems, done);
    return problems.hasErrors() ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  private void check() {
    options.effort(spec);
    options.headings(spec);
    friction.check(spec);
    if (out.isEmpty() && to.isEmpty()) {
      throw mistake("say what to find: --out FILE for all cells, --to LAT,LON for a way, or both");
    }
    boolean needsWay = path.isPresent() || !profiles.isEmpty() || road.isAsked();
    if (needsWay && to.isEmpty()) {
      throw mistake("--path, --profile and --cut-fill need --to");
    }
    road.check(spec);
    if (road.isAsked()) {
      checkRoad();
    }
    if (threads < 1 || threads > 1024) {
      throw mistake("--threads %d is no number of threads".formatted(threads));
    }
    if (!(mostSeconds.orElse(1.0) > 0)) {
      throw mistake("--max-cost must be above 0");
    }
    double factor = unknownFactor.orElse(1.0);
    if (!(factor >= 1 && factor < Ground.MOST_UNKNOWN_FACTOR)) {
      throw mistake("--unknown-factor must be 1 or more, and below a million");
    }
    targets().check(spec, inputs());
  }

  private void checkRoad() {
    boolean isFromOne = from.size() == 1 && !isBackward;
    boolean isOfCells = out.isPresent() || mostSeconds.isPresent() || unknownFactor.isPresent();
    if (!isFromOne || isOfCells || friction.isAsked() || options.hasSampling()) {
      throw mistake(
          "--cut-fill builds from one --from, forward, over known ground seen wherever moves cross"
              + " lines, and knows no costs of cells: leave out --backward, --out, --max-cost,"
              + " --unknown-factor, --friction and --sampling");
    }
  }

  private List<Path> inputs() {
    return Stream.of(heights, friction.files(), forbid, barrier).flatMap(List::stream).toList();
  }

  private RouteCostTargets targets() {
    return new RouteCostTargets(out, path, profiles, map);
  }

  private Optional<RouteCostResult> search(ProgressLine line) {
    line.started("heights");
    TerrainReading reading = TerrainReader.ofThisMachine().with(threads).read(heights);
    line.finished("heights");
    problems.addAll(reading.problems());
    if (reading.terrain().isEmpty()) {
      return Optional.empty();
    }
    Terrain terrain = reading.terrain().get();
    if (path.filter(file -> RouteCostTargets.ending(file).equals("gpx")).isPresent()
        && terrain.position(0, 0).isEmpty()) {
      throw mistake(
          "--path %s: GPX is in degrees, and these heights do not know their place on earth; write"
                  .formatted(path.get())
              + " .geojson or .csv");
    }
    Optional<Ends> ends = ends(terrain);
    Optional<RouteCostGround> ground =
        RouteCostGround.read(terrain, forbid, barrier, unknownFactor, problems);
    if (ends.isEmpty() || ground.isEmpty() || !hasRoom(terrain)) {
      return Optional.empty();
    }
    RouteCostGround whole = ground.get().with(friction.read(terrain, problems));
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    HeadingSet headings = options.headings(spec);
    var travel =
        new Travel(whole.ground(headings), headings, options.effort(spec), options.sampling(spec));
    return RouteCostPlaces.canStand(travel.ground(), ends.get().from(), ends.get().to(), problems)
        ? search(whole, travel, ends.get(), line)
        : Optional.empty();
  }

  private Optional<Ends> ends(Terrain terrain) {
    var places = new RouteCostPlaces(terrain, spec, problems);
    List<Cell> sources = new ArrayList<>();
    from.forEach(text -> places.cell("--from", text).ifPresent(sources::add));
    Optional<Cell> target = to.flatMap(text -> places.cell("--to", text));
    boolean isWhole = sources.size() == from.size() && target.isPresent() == to.isPresent();
    return isWhole ? Optional.of(new Ends(sources, target)) : Optional.empty();
  }

  private boolean hasRoom(Terrain terrain) {
    Runtime runtime = Runtime.getRuntime();
    long used = terrain.frame().cells() * Float.BYTES;
    double there = runtime.maxMemory() * USABLE - used;
    long needed = GroundSearch.bytes(terrain.frame());
    if (friction.isAsked()) {
      needed += terrain.frame().cells() * Float.BYTES;
    }
    if (map.isPresent()) {
      needed += terrain.frame().cells() * Float.BYTES;
    }
    if (road.isAsked()) {
      needed += RoadSearch.bytes(terrain.frame(), road.earthworks(spec).levels());
    }
    if (needed <= there) {
      return true;
    }
    problems.add(
        Problem.of(
            RouteCostCode.TOO_LARGE,
            Place.of(heights.getFirst().toString()),
            "%,d cells take %,.0f MB beside their heights; there are %,.0f MB"
                .formatted(terrain.frame().cells(), needed / MEGA, Math.max(0, there) / MEGA)));
    return false;
  }

  private Optional<RouteCostResult> search(
      RouteCostGround ground, Travel travel, Ends ends, ProgressLine line) {
    var setting = new SearchSetting(threads, mostSeconds.orElse(Double.POSITIVE_INFINITY));
    if (road.isAsked()) {
      return road(ground, travel, ends, setting, line);
    }
    boolean isWhole = out.isPresent() || isBackward;
    Optional<CostField> field;
    if (isBackward) {
      field = GroundSearch.to(travel, ends.from(), setting, line);
    } else if (isWhole) {
      field = GroundSearch.from(travel, ends.from(), setting, line);
    } else {
      field = GroundSearch.between(travel, ends.from(), ends.to().orElseThrow(), setting, line);
    }
    Optional<RouteCostResult.Way> way =
        field.flatMap(costs ->
            ends.to()
                .filter(costs::isReached)
                .map(target ->
                    RouteCostResult.Way.of(
                        travel.ground().terrain(), costs.line(target), costs.seconds(target))));
    if (field.isPresent() && ends.to().isPresent() && way.isEmpty()) {
      problems.add(
          why(ground, travel, line)
              .problem(field.get(), ends.from(), ends.to().get(), mostSeconds));
    }
    return Optional.of(new RouteCostResult(travel, field, way, Optional.empty(), ground.lines()));
  }

  private RouteCostWhy why(RouteCostGround ground, Travel travel, ProgressLine line) {
    return new RouteCostWhy(
        spec, options, new RouteCostWhy.Sought(ground, travel, isBackward), line);
  }

  /// Pass 1 finds where a way may go at all, under limits as much wider as cut and fill can make
  /// them; pass 2 builds the road there.
  private Optional<RouteCostResult> road(
      RouteCostGround ground, Travel travel, Ends ends, SearchSetting setting, ProgressLine line) {
    var earthworks = road.earthworks(spec);
    Cell start = ends.from().getFirst();
    Cell end = ends.to().orElseThrow();
    long states = travel.ground().terrain().frame().cells() * earthworks.levels();
    Optional<BitSet> within = Optional.empty();
    if (states > STATES_WITHOUT_CORRIDOR || road.corridor().isPresent()) {
      within = corridor(travel, start, end, setting, line);
    }
    Optional<RoadLine> built =
        RoadSearch.between(travel, earthworks, new RoadSearch.Terminals(start, end), within, line);
    Terrain terrain = travel.ground().terrain();
    Optional<RouteCostResult.Way> way = built.map(found -> RouteCostResult.Way.of(terrain, found));
    if (built.isEmpty()) {
      problems.add(why(ground, travel, line).noRoad(start, end, earthworks.mostM()));
    }
    var seen = new Travel(travel.ground(), travel.headings(), travel.effort(), Sampling.BILINEAR);
    return Optional.of(new RouteCostResult(seen, Optional.empty(), way, built, ground.lines()));
  }

  private Optional<BitSet> corridor(
      Travel travel, Cell start, Cell end, SearchSetting setting, ProgressLine line) {
    double step = travel.ground().terrain().frame().eastM(start.row());
    double limit = Math.min(3, 2 * road.mostM() / step + 0.3);
    var easy =
        new Travel(travel.ground(), travel.headings(), options.relaxed(spec, limit), Sampling.ENDS);
    Optional<CostField> forward = GroundSearch.from(easy, List.of(start), setting, line);
    Optional<CostField> backward = GroundSearch.to(easy, List.of(end), setting, line);
    if (forward.isEmpty() || backward.isEmpty() || !forward.get().isReached(end)) {
      return Optional.empty();
    }
    double more = road.corridor().orElse(USUAL_CORRIDOR);
    return Optional.of(Corridor.between(forward.get(), backward.get(), more).cells());
  }

  /// @return what was written
  private List<Path> write(RouteCostResult result) throws IOException {
    var files = new RouteCostFiles(result.terrain(), threads);
    List<Path> done = new ArrayList<>();
    if (out.isPresent() && result.field().isPresent()) {
      files.raster(out.get(), result.field().get());
      done.add(out.get());
    }
    if (result.way().isPresent()) {
      RouteCostResult.Way way = result.way().get();
      if (path.isPresent()) {
        files.way(path.get(), way);
        done.add(path.get());
      }
      for (Path profile : profiles) {
        files.profile(profile, way);
        done.add(profile);
      }
    }
    if (map.isPresent()) {
      RouteCostMap.write(map.get(), result);
      done.add(map.get());
    }
    return done;
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
