package dev.ledo.route.road;

import dev.ledo.core.Progress;
import dev.ledo.route.road.search.Alternative;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.road.search.Alternatives;
import dev.ledo.route.road.search.Journey;
import dev.ledo.route.road.search.Path;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds routes over roads.
///
/// @see docs/methods/route-roads.md
public final class RoadRouter {

  private final RoadCosts costs;
  private final Tariff tariff;
  private final RoadStates states;
  private final RoadSnapper snapper;
  private final Optional<Terrain> terrain;

  /// @param costs of the roads
  /// @param tariff by what routes are compared
  /// @param snapper finds the roads near the ends
  /// @param terrain for profiles
  public RoadRouter(
      RoadCosts costs, Tariff tariff, RoadSnapper snapper, Optional<Terrain> terrain) {
    this.costs = costs;
    this.tariff = tariff;
    this.states = RoadStates.of(costs, tariff);
    this.snapper = snapper;
    this.terrain = terrain;
  }

  /// Routes between two positions.
  public RouteAnswer find(Position from, Position to, AlternativeLimits limits, Progress progress) {
    Optional<Snap> begin = snapper.near(from);
    Optional<Snap> end = snapper.near(to);
    if (begin.isEmpty() || end.isEmpty()) {
      Position far = begin.isEmpty() ? from : to;
      return new RouteAnswer.NoRoadNear(far, snapper.nearest(far));
    }
    RouteAnswer answer = between(begin.get(), end.get(), limits, progress, List.of());
    return answer instanceof RouteAnswer.NoWay noWay
        ? fromMainRoads(from, to, limits, progress, noWay)
        : answer;
  }

  /// The nearest road may be cut off from all others, as a yard behind a gate.
  private RouteAnswer fromMainRoads(
      Position from,
      Position to,
      AlternativeLimits limits,
      Progress progress,
      RouteAnswer.NoWay noWay) {
    Optional<Snap> begin = snapper.nearJoined(from);
    Optional<Snap> end = snapper.nearJoined(to);
    if (begin.isEmpty() || end.isEmpty()) {
      return noWay;
    }
    List<String> remarks = new ArrayList<>();
    remark("start", snapper.near(from), begin.get()).ifPresent(remarks::add);
    remark("end", snapper.near(to), end.get()).ifPresent(remarks::add);
    RouteAnswer again = between(begin.get(), end.get(), limits, progress, remarks);
    return again instanceof RouteAnswer.NoWay ? noWay : again;
  }

  private static Optional<String> remark(String which, Optional<Snap> nearest, Snap taken) {
    return nearest
        .filter(near -> near.edge() != taken.edge())
        .map(near ->
            "the road nearest to the %s, %.0f m away, is cut off from most others; the route takes one %.0f m away"
                .formatted(which, near.distanceM(), taken.distanceM()));
  }

  private RouteAnswer between(
      Snap from, Snap to, AlternativeLimits limits, Progress progress, List<String> remarks) {
    var ends = new RoadEnds(states);
    var journey = new Journey(states, ends.outOf(from, to), ends.into(to));
    List<Alternative> found =
        new Alternatives(journey, limits, progress::isCancelled)
            .find(journey.start(), journey.end());
    if (progress.isCancelled()) {
      return new RouteAnswer.Cancelled();
    }
    if (found.isEmpty()) {
      return new RouteAnswer.NoWay(new NoWayReasons(costs, tariff).between(from, to));
    }
    List<RankedRoute> routes =
        found.stream()
            .map(each -> RankedRoute.of(route(journey, each.path(), from, to), each))
            .toList();
    return new RouteAnswer.Found(Optional.of(from), Optional.of(to), routes, remarks);
  }

  private Route route(Journey journey, Path path, Snap from, Snap to) {
    var line = new RouteLine(costs);
    for (int i = 0; i < path.size(); i++) {
      addStep(line, journey, path, i, new Snap[] {from, to});
    }
    return Route.of(line, terrain);
  }

  private static void addStep(RouteLine line, Journey journey, Path path, int step, Snap[] ends) {
    int tail = path.node(step);
    int arc = path.arc(step);
    int head = path.node(step + 1);
    if (arc < 0) {
      return;
    }
    double begin = tail == journey.start() ? RoadEnds.along(ends[0].share(), arc & 1) : 0;
    double end = head == journey.end() ? RoadEnds.along(ends[1].share(), arc & 1) : 1;
    line.addRoad(arc, begin, end);
  }

  /// The states that are searched.
  public RoadStates states() {
    return states;
  }
}
