package dev.ledo.route.drive;

import dev.ledo.core.Numbers;
import dev.ledo.core.Progress;
import dev.ledo.route.hybrid.HybridRouter;
import dev.ledo.route.hybrid.JoinedGraph;
import dev.ledo.route.hybrid.OffRoad;
import dev.ledo.route.hybrid.PortalTerms;
import dev.ledo.route.hybrid.SampledGround;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.reading.RoundWish;
import dev.ledo.route.reading.WayRound;
import dev.ledo.route.road.Area;
import dev.ledo.route.road.ClassVehicle;
import dev.ledo.route.road.EdgeIndex;
import dev.ledo.route.road.GradeProfile;
import dev.ledo.route.road.NearRoads;
import dev.ledo.route.road.Ring;
import dev.ledo.route.road.RoadCosts;
import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.RoadSnapper;
import dev.ledo.route.road.RoadStates;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/// A way round held places over mapped roads and open ground, in one search.
///
/// No mapped border between countries is crossed.
final class RoundSearch {

  private static final int HEADINGS = 32;
  private static final long BYTES_PER_CELL = HEADINGS * (long) SampledGround.BYTES_PER_MOVE + 80;
  private static final double SHARE_OF_MEMORY = 0.3;
  private static final long MOST_CELLS = 600_000;
  private static final double COARSEST_M = 500;
  private static final double ROOM_SHARE = 0.35;
  private static final double LEAST_ROOM_DEGREES = 0.08;
  private static final double PIECE_M = 300;
  private static final double PORTAL_S = 60;
  private static final int CORNERS = 48;
  private static final double M_PER_KM = 1000;

  private final NearRoads roads;
  private final ClassVehicle vehicle;
  private final HeightFolder heights;
  private final Progress progress;

  RoundSearch(NearRoads roads, ClassVehicle vehicle, HeightFolder heights, Progress progress) {
    this.roads = roads;
    this.vehicle = vehicle;
    this.heights = heights;
    this.progress = progress;
  }

  /// @throws CancellationException if progress asked to stop
  WayRound find(RoundWish wish) {
    long room = (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_MEMORY / BYTES_PER_CELL);
    Optional<Terrain> terrain = heights.read(box(wish), Math.min(MOST_CELLS, room));
    if (terrain.isEmpty()) {
      return new WayRound.None(wish, "no file of heights covers any of the ground there");
    }
    double cellM = terrain.get().frame().eastM(terrain.get().frame().rows() / 2);
    if (cellM > COARSEST_M) {
      return new WayRound.None(
          wish,
          "too large to search: cells would be %s m wide, which hides whether a road can pass"
              .formatted(Numbers.readable(cellM, 2)));
    }
    long pieces = pieces();
    if (pieces > room) {
      return new WayRound.None(
          wish,
          "too large to search: the mapped roads around the legs have %,d pieces; ask for one corridor, or set LEDO_JAVA_OPTS=-Xmx8g"
              .formatted(pieces));
    }
    return switch (answer(wish, terrain.get())) {
      case RouteAnswer.Found found ->
          new RoundTold(wish, terrain.get(), new HairpinPace(vehicle))
              .told(found.routes().getFirst().route(), basis(cellM));
      case RouteAnswer.NoRoadNear _ ->
          new WayRound.None(wish, "an end lies neither near a road nor on ground of known height");
      case RouteAnswer.NoWay _ -> new WayRound.None(wish, none(cellM));
      case RouteAnswer.Cancelled _ -> throw stopped();
    };
  }

  /// Edges of the roads once no piece is too long; each takes about as much as a cell.
  private long pieces() {
    long pieces = 0;
    for (int edge = 0; edge < roads.graph().edges(); edge++) {
      pieces += (long) Math.ceil(roads.graph().lengthM(edge) / PIECE_M);
    }
    return pieces;
  }

  private static String none(double cellM) {
    return "none over ground of at most %s %% in cells of %s m that keeps away from closed places and borders"
        .formatted(
            Numbers.readable(100 * HairpinPace.STEEPEST_GROUND, 3), Numbers.readable(cellM, 2));
  }

  private static CancellationException stopped() {
    return new CancellationException("stopped while a way round was looked for");
  }

  private static Box box(RoundWish wish) {
    Position from = CaseRoads.position(wish.fromPoint());
    Position to = CaseRoads.position(wish.toPoint());
    return Box.between(from, to, ROOM_SHARE, LEAST_ROOM_DEGREES);
  }

  private RouteAnswer answer(RoundWish wish, Terrain terrain) {
    RoadGraph pieces = roads.graph().divided(PIECE_M);
    var rules = new TravelRules(closed(wish), List.of(), Set.of(), wish.closedWays(), false, true);
    GradeProfile grades = GradeProfile.of(pieces, Optional.of(terrain));
    var costs = new RoadCosts(pieces, grades, vehicle, rules);
    var built = new HairpinPace(vehicle);
    var terms = new PortalTerms(PORTAL_S, built.secondsPerMetre(0));
    SampledGround ground =
        SampledGround.of(terrain, HEADINGS, new OffRoad(built, rules, Tariff.TIME), progress)
            .orElseThrow(RoundSearch::stopped);
    var graph = new JoinedGraph(RoadStates.of(costs, Tariff.TIME), ground, Tariff.TIME, terms);
    var snapper = new RoadSnapper(costs, new EdgeIndex(pieces), MappedRoads.MOST_SNAP_M);
    return new HybridRouter(graph, snapper, Tariff.TIME, terms, terrain)
        .find(
            CaseRoads.position(wish.fromPoint()),
            CaseRoads.position(wish.toPoint()),
            AlternativeLimits.of(1),
            progress);
  }

  /// Discs around closed places, and borders as an area without breadth.
  private List<Area> closed(RoundWish wish) {
    List<Area> closed = new ArrayList<>();
    for (RoundWish.Closed place : wish.closed()) {
      closed.add(new Area(place.id(), "", Double.NaN, List.of(disc(place))));
    }
    List<Ring> borders = roads.borders().stream().map(RoundSearch::line).toList();
    if (!borders.isEmpty()) {
      closed.add(new Area("borders", "", Double.NaN, borders));
    }
    return closed;
  }

  /// A polygon around the circle.
  private static Ring disc(RoundWish.Closed place) {
    double radiusM = place.radiusKm() * M_PER_KM / Math.cos(Math.PI / CORNERS);
    double[] lats = new double[CORNERS];
    double[] lons = new double[CORNERS];
    for (int i = 0; i < CORNERS; i++) {
      MapPoint at = place.at();
      GeodesicData corner =
          Geodesic.WGS84.Direct(at.latitude(), at.longitude(), 360.0 * i / CORNERS, radiusM);
      lats[i] = corner.lat2;
      lons[i] = corner.lon2;
    }
    return new Ring(lats, lons);
  }

  /// There and back, so that it encloses nothing.
  private static Ring line(List<Position> border) {
    List<Position> ring = new ArrayList<>(border);
    ring.addAll(border.reversed());
    return new Ring(
        ring.stream().mapToDouble(Position::lat).toArray(),
        ring.stream().mapToDouble(Position::lon).toArray());
  }

  private WayRound.Basis basis(double cellM) {
    return new WayRound.Basis(
        RoadFolder.words(roads), heights.names(), cellM, vehicle.name(), roads.borders().size());
  }
}
