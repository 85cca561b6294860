package dev.ledo.route;

import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Bypass;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.Route;
import dev.ledo.route.answer.WithoutActor;
import dev.ledo.route.network.Link;
import dev.ledo.route.network.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which way the goods of a corridor go over its segments: as on the main way, else as on the first
/// other way told that goes over it. A segment on none of them is told as in its row.
public final class DirectionOfTravel {

  private final Map<String, String> starts = new HashMap<>();

  private DirectionOfTravel() {}

  /// That of a corridor.
  public static DirectionOfTravel of(CorridorResult result) {
    var direction = new DirectionOfTravel();
    routes(result).forEach(direction::add);
    return direction;
  }

  private void add(Route route) {
    for (int at = 0; at < route.segments().size(); at++) {
      starts.putIfAbsent(route.segments().get(at), route.nodes().get(at));
    }
  }

  /// All ways told of, the main one first.
  private static Stream<Route> routes(CorridorResult result) {
    CorridorResult.Ways ways = result.ways();
    return Stream.of(
            result.main().stream().map(MainRoute::priced),
            ways.best().stream().map(BestRoute::shown),
            ways.alternatives().routes().stream(),
            ways.pareto().routes().stream(),
            result.avoidances().stream().map(Avoidance::today).flatMap(DirectionOfTravel::detours),
            result.avoidances().stream()
                .map(Avoidance::ifAllBuilt)
                .flatMap(DirectionOfTravel::detours),
            result.bypass().stream().flatMap(DirectionOfTravel::through))
        .flatMap(priced -> priced)
        .map(PricedRoute::route);
  }

  private static Stream<PricedRoute> detours(WithoutActor without) {
    return shown(without.detours());
  }

  private static Stream<PricedRoute> through(Bypass bypass) {
    return Stream.of(
            bypass.through().stream().map(BestRoute::shown),
            shown(bypass.detours()),
            bypass.onlyThrough().stream().flatMap(DirectionOfTravel::detours))
        .flatMap(priced -> priced);
  }

  private static Stream<PricedRoute> shown(List<Detour> detours) {
    return detours.stream().flatMap(detour -> detour.route().stream()).map(BestRoute::shown);
  }

  /// Whether goods go over a segment against its own direction.
  public boolean isBackward(Segment segment) {
    return segment.link().to().equals(starts.get(segment.id()));
  }

  /// The ends of a segment in the order in which goods come to them, with leave to go both ways as
  /// before.
  public Link link(Segment segment) {
    return isBackward(segment) ? turned(segment.link()) : segment.link();
  }

  /// The ends of a segment so that it leads to one of them.
  ///
  /// @param node id of an end
  public static Link toward(Segment segment, String node) {
    return segment.link().from().equals(node) ? turned(segment.link()) : segment.link();
  }

  private static Link turned(Link link) {
    return new Link(link.to(), link.from(), link.bothWays());
  }
}
