package dev.ledo.route.drive;

import dev.ledo.core.Numbers;
import dev.ledo.core.Progress;
import dev.ledo.route.ground.Cell;
import dev.ledo.route.ground.CostField;
import dev.ledo.route.ground.Earthworks;
import dev.ledo.route.ground.Ground;
import dev.ledo.route.ground.GroundSearch;
import dev.ledo.route.ground.HeadingSet;
import dev.ledo.route.ground.PaceEffort;
import dev.ledo.route.ground.RoadLine;
import dev.ledo.route.ground.RoadSearch;
import dev.ledo.route.ground.Sampling;
import dev.ledo.route.ground.SearchSetting;
import dev.ledo.route.ground.Travel;
import dev.ledo.route.ground.WayShape;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundWay;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.HeightProfile;
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// One leg driven over the ground: on it where that can be done, else on cuts and fills if no road
/// is there.
///
/// @param mayBuild whether the road may leave the ground
/// @param isToBeBuilt whether the slope across it is of interest
record LegDrive(
    MapPoint from,
    MapPoint to,
    VehicleClass vehicle,
    Surface surface,
    boolean mayBuild,
    boolean isToBeBuilt) {

  /// Cells of one search over the ground, and of one for a road on cuts and fills.
  private static final long MOST_CELLS = 1_000_000;

  private static final long MOST_ROAD_CELLS = 150_000;
  private static final double ROOM_SHARE = 0.25;
  private static final double LEAST_ROOM_DEGREES = 0.1;
  private static final int HEADINGS = 32;
  private static final double MOST_CUT_M = 10;

  /// Travel alone counts: nobody knows here what a metre of road costs.
  private static final Earthworks WORKS =
      new Earthworks(
          MOST_CUT_M, 5, new Earthworks.PerMetre(0, 0, 0, 0), new Earthworks.Volume(7, 0, 0), 1);

  /// Both ends in a grid.
  private record Ends(Terrain terrain, Cell from, Cell to) {}

  /// The way over the heights of a folder.
  ///
  /// @throws CancellationException if progress asked to stop
  GroundAnswer over(HeightFolder folder, Progress progress) {
    Optional<Terrain> terrain = folder.read(box(), MOST_CELLS);
    if (terrain.isEmpty()) {
      return new GroundAnswer.NoWay(
          "no file covers any of it (%s)%s"
              .formatted(
                  TileNames.words(Stream.of(position(from), position(to))), folder.elsewhere()));
    }
    Optional<String> missing = missing(terrain.get());
    if (missing.isPresent()) {
      return new GroundAnswer.NoWay(missing.get());
    }
    Ends ends = ends(terrain.get());
    Optional<GroundWay> way = onGround(ends, folder, progress);
    if (way.isEmpty() && mayBuild) {
      way = onWorks(folder, progress);
    }
    return way.map(found -> (GroundAnswer) found).orElseGet(() -> noWay(ends.terrain));
  }

  private Box box() {
    return Box.between(position(from), position(to), ROOM_SHARE, LEAST_ROOM_DEGREES);
  }

  private static Position position(MapPoint point) {
    return new Position(point.latitude(), point.longitude());
  }

  /// Why the search cannot even begin.
  private Optional<String> missing(Terrain terrain) {
    for (MapPoint end : List.of(from, to)) {
      String which = end.equals(from) ? "start" : "end";
      String where = " (%s)".formatted(TileNames.words(Stream.of(position(end))));
      Optional<CellPoint> place = terrain.find(position(end));
      if (place.isEmpty()) {
        return Optional.of("no file covers its " + which + where);
      }
      Cell cell = cell(terrain, place.get());
      if (Float.isNaN(terrain.heightM(cell.row(), cell.column()))) {
        return Optional.of("the height of its %s is not in the files%s".formatted(which, where));
      }
    }
    Ends ends = ends(terrain);
    return ends.from.equals(ends.to)
        ? Optional.of("both its ends lie in one cell")
        : Optional.empty();
  }

  private Ends ends(Terrain terrain) {
    return new Ends(
        terrain,
        cell(terrain, terrain.find(position(from)).orElseThrow()),
        cell(terrain, terrain.find(position(to)).orElseThrow()));
  }

  private static Cell cell(Terrain terrain, CellPoint place) {
    return new Cell(place.nearestRow(terrain.frame()), place.nearestColumn(terrain.frame()));
  }

  private double up() {
    return vehicle.steepestUp(surface, Weather.DRY);
  }

  private double down() {
    return vehicle.steepestDown(surface, Weather.DRY);
  }

  private Travel travel(Terrain terrain) {
    var effort = new PaceEffort(vehicle.pace(surface, Weather.DRY), up(), down());
    return new Travel(Ground.of(terrain), HeadingSet.of(HEADINGS), effort, Sampling.CROSSED);
  }

  private Optional<GroundWay> onGround(Ends ends, HeightFolder folder, Progress progress) {
    CostField field =
        GroundSearch.between(
                travel(ends.terrain), List.of(ends.from), ends.to, SearchSetting.WHOLE, progress)
            .orElseThrow(LegDrive::stopped);
    if (!field.isReached(ends.to)) {
      return Optional.empty();
    }
    List<Cell> cells = field.way(ends.to);
    HeightProfile level = WayShape.profile(ends.terrain, field.line(ends.to));
    return Optional.of(
        WayTold.of(ends.terrain, cells, level, isToBeBuilt, basis(ends.terrain, folder, false)));
  }

  private Optional<GroundWay> onWorks(HeightFolder folder, Progress progress) {
    Optional<Terrain> coarse = folder.read(box(), MOST_ROAD_CELLS);
    if (coarse.isEmpty() || missing(coarse.get()).isPresent()) {
      return Optional.empty();
    }
    Ends ends = ends(coarse.get());
    Optional<RoadLine> road =
        RoadSearch.between(
            travel(ends.terrain),
            WORKS,
            new RoadSearch.Terminals(ends.from, ends.to),
            Optional.empty(),
            progress);
    if (road.isEmpty() && progress.isCancelled()) {
      throw stopped();
    }
    return road.map(line ->
        WayTold.of(
            ends.terrain,
            line.cells(),
            level(ends.terrain, line),
            isToBeBuilt,
            basis(ends.terrain, folder, true)));
  }

  /// The road's own heights: the ground's and what it stands above it.
  private static HeightProfile level(Terrain terrain, RoadLine road) {
    List<CellPoint> points =
        road.cells().stream().map(cell -> new CellPoint(cell.row(), cell.column())).toList();
    HeightProfile ground = HeightProfile.along(terrain, points, Double.MAX_VALUE);
    List<Station> stations = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Station under = ground.stations().get(i);
      stations.add(
          new Station(under.point(), under.distanceM(), under.heightM() + road.offsetsM().get(i)));
    }
    return new HeightProfile(stations);
  }

  private GroundWay.Basis basis(Terrain terrain, HeightFolder folder, boolean isBuilt) {
    double cellM = terrain.frame().eastM(terrain.frame().rows() / 2);
    return new GroundWay.Basis(folder.names(), cellM, isBuilt, vehicle.id());
  }

  private GroundAnswer noWay(Terrain terrain) {
    long unknown = 0;
    for (float heightM : terrain.heightsM()) {
      unknown += Float.isNaN(heightM) ? 1 : 0;
    }
    double percent = 100.0 * unknown / terrain.frame().cells();
    return new GroundAnswer.NoWay(
        "no way of at most %s %% up and %s %% down%s over cells of %s m%s"
            .formatted(
                Numbers.readable(100 * up(), 3),
                Numbers.readable(100 * down(), 3),
                mayBuild ? ", not even on cuts and fills of %.0f m,".formatted(MOST_CUT_M) : "",
                Numbers.readable(terrain.frame().eastM(terrain.frame().rows() / 2), 2),
                unknown > 0
                    ? "; %s %% of the ground around it is unknown"
                        .formatted(Numbers.readable(percent, 2))
                    : ""));
  }

  private static CancellationException stopped() {
    return new CancellationException("stopped while a leg was driven over the ground");
  }
}
