package dev.ledo.route.drive;

import dev.ledo.core.Numbers;
import dev.ledo.core.Progress;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.PartMapped;
import dev.ledo.route.reading.RoadAnswer;
import dev.ledo.route.reading.RoadBetween.Most;
import dev.ledo.route.reading.RoadBetween.Wish;
import dev.ledo.route.road.ClassVehicle;
import dev.ledo.route.road.EdgeIndex;
import dev.ledo.route.road.GradeProfile;
import dev.ledo.route.road.NearRoads;
import dev.ledo.route.road.RoadCosts;
import dev.ledo.route.road.RoadRouter;
import dev.ledo.route.road.RoadSnapper;
import dev.ledo.route.road.RoadsToward;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.Snap;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/// Mapped roads as one vehicle finds them.
final class MappedRoads {

  /// How far an end may lie from the road that serves it, metres.
  static final double MOST_SNAP_M = 3_000;

  private static final long MOST_GRADE_CELLS = 4_000_000;
  private static final double RIM_DEGREES = 0.002;
  private static final double M_PER_KM = 1000;

  private final NearRoads roads;
  private final ClassVehicle vehicle;
  private final HeightFolder heights;
  private final RoadCosts costs;
  private final RoadSnapper snapper;
  private final RoadRouter router;

  private MappedRoads(
      NearRoads roads, ClassVehicle vehicle, HeightFolder heights, RoadCosts costs) {
    this.roads = roads;
    this.vehicle = vehicle;
    this.heights = heights;
    this.costs = costs;
    this.snapper = new RoadSnapper(costs, new EdgeIndex(roads.graph()), MOST_SNAP_M);
    this.router = new RoadRouter(costs, Tariff.TIME, snapper, Optional.empty());
  }

  /// Roads with their grades where heights are known, so that a steep road takes its time.
  static MappedRoads of(NearRoads roads, ClassVehicle vehicle, HeightFolder heights) {
    Optional<Terrain> terrain =
        heights.isEmpty()
            ? Optional.empty()
            : heights.read(roads.graph().around(RIM_DEGREES), MOST_GRADE_CELLS);
    GradeProfile grades = GradeProfile.of(roads.graph(), terrain);
    var costs = new RoadCosts(roads.graph(), grades, vehicle, TravelRules.NONE);
    return new MappedRoads(roads, vehicle, heights, costs);
  }

  /// Roads along a part of a leg.
  ///
  /// @throws CancellationException if progress asked to stop
  Optional<PartMapped> findPart(Wish wish, Most most, Progress progress) {
    Position from = CaseRoads.position(wish.from());
    Position to = CaseRoads.position(wish.to());
    double straightKm = metres(from, to) / M_PER_KM;
    if (straightKm == 0) {
      return Optional.empty();
    }
    Optional<RoadsToward.Part> found =
        new RoadsToward(costs, snapper).find(from, to, M_PER_KM * most.km(straightKm), progress);
    if (progress.isCancelled()) {
      throw new CancellationException("stopped before the roads towards '" + wish.leg() + "'");
    }
    return found.map(part ->
        new PartMapped(
            part.startM() / M_PER_KM,
            part.endM() / M_PER_KM,
            part.gapM() / M_PER_KM,
            straightKm,
            source()));
  }

  private MappedWay.Source source() {
    return new MappedWay.Source(RoadFolder.words(roads), vehicle.name(), vehicle.massT());
  }

  /// The way of a leg.
  ///
  /// @throws CancellationException if progress asked to stop
  RoadAnswer find(Wish wish, Progress progress) {
    Position from = CaseRoads.position(wish.from());
    Position to = CaseRoads.position(wish.to());
    return switch (router.find(from, to, AlternativeLimits.of(1), progress)) {
      case RouteAnswer.Found found -> told(found, from, to);
      case RouteAnswer.NoRoadNear far -> new RoadAnswer.NoWay(far(far, from));
      case RouteAnswer.NoWay noWay ->
          new RoadAnswer.NoWay(
              "not joined by mapped roads for %s of %s t: %s"
                  .formatted(
                      vehicle.name(),
                      Numbers.readable(vehicle.massT(), 3),
                      String.join("; ", noWay.reasons())));
      case RouteAnswer.Cancelled _ ->
          throw new CancellationException("stopped before the road of '" + wish.leg() + "'");
    };
  }

  private static String far(RouteAnswer.NoRoadNear far, Position from) {
    return "no mapped road for it within %s km of its %s%s"
        .formatted(
            Numbers.readable(MOST_SNAP_M / M_PER_KM, 2),
            far.position().equals(from) ? "start" : "end",
            far.nearest()
                .map(snap ->
                    "; the nearest is %s km away"
                        .formatted(Numbers.readable(snap.distanceM() / M_PER_KM, 2)))
                .orElse(""));
  }

  private RoadAnswer told(RouteAnswer.Found found, Position from, Position to) {
    Route route = found.routes().getFirst().route();
    if (route.lengthM() == 0) {
      return new RoadAnswer.NoWay("both its ends are nearest to one place on the road");
    }
    List<MapPoint> line = new ArrayList<>();
    route.stretches().stream()
        .flatMap(stretch -> stretch.line().stream())
        .map(at -> new MapPoint(at.lat(), at.lon()))
        .filter(at -> line.isEmpty() || !line.getLast().equals(at))
        .forEach(line::add);
    String files = RoadFolder.words(roads);
    return new MappedWay(
        route.lengthM() / M_PER_KM,
        line,
        new MappedWay.Ends(
            found.from().map(Snap::distanceM).orElse(0.0),
            found.to().map(Snap::distanceM).orElse(0.0),
            metres(from, to) / M_PER_KM),
        RoadMake.of(route),
        heights.isEmpty()
            ? Optional.empty()
            : Optional.of(new RoadHeights(route.stretches(), heights).along(vehicle.name(), files)),
        found.remarks(),
        source());
  }

  static double metres(Position one, Position other) {
    return Geodesic.WGS84.Inverse(
            one.lat(), one.lon(), other.lat(), other.lon(), GeodesicMask.DISTANCE)
        .s12;
  }
}
