package dev.ledo.route;

import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Bypass;
import dev.ledo.route.answer.Cut;
import dev.ledo.route.answer.CutPart;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.Route;
import dev.ledo.route.answer.WithoutActor;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Link;
import dev.ledo.route.network.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which way the goods of a corridor go over its segments: as on the main way, else as on the first
/// other way told that goes over it, else as in the cheapest haul or where it limits the year, else
/// away from the start or to a destination if it ends there. Of any other it is that of its row.
public final class DirectionOfTravel {

  private final Map<String, String> starts = new HashMap<>();
  private final CorridorResult result;

  private DirectionOfTravel(CorridorResult result) {
    this.result = result;
    routes(result).forEach(this::add);
    result
        .works()
        .haul()
        .ifPresent(haul -> haul.flows().forEach(flow -> add(flow.segment(), flow.toward())));
    addCut(result.limits().tonnage().cut());
    addCut(result.limits().tonnage().otherCut());
    result.reading().network().segments().forEach(this::addEnd);
  }

  /// That of a corridor.
  public static DirectionOfTravel of(CorridorResult result) {
    return new DirectionOfTravel(result);
  }

  private void add(String segment, String toward) {
    Segment each = result.reading().network().findSegment(segment).orElseThrow();
    starts.putIfAbsent(segment, toward(each, toward).from());
  }

  /// What lets nothing through says nothing of where goods go.
  private void addCut(Optional<Cut> cut) {
    cut.map(Cut::parts).orElse(List.of()).stream()
        .filter(part -> part.kind() == CutPart.Kind.SEGMENT && part.tonnes() > 0)
        .forEach(part -> add(part.id(), part.toward()));
  }

  /// Goods leave the start and stay at a destination.
  private void addEnd(Segment segment) {
    Corridor corridor = result.reading().corridor();
    Link link = segment.link();
    boolean isAgainst = link.to().equals(corridor.from()) || corridor.to().contains(link.from());
    if (link.bothWays() && isAgainst) {
      starts.putIfAbsent(segment.id(), link.to());
    }
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
