package dev.ledo.route;

import dev.ledo.core.Country;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.answer.Route;
import dev.ledo.route.answer.WithoutActor;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.RoadBetween;
import dev.ledo.route.reading.RoundWish;
import dev.ledo.route.reading.WayRound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/// Looks for ways round the stretches of a route that an actor holds, where the network has none
/// without it, or only a dear one. Within one country, and never near what the law forbids.
///
/// @see docs/methods/route-case-roads.md
final class Rounds {

  /// How near to a closed place a way may come, kilometres; less where an end is nearer than twice
  /// that.
  private static final double USUAL_RADIUS_KM = 5;

  /// A detour is dear from this share of the freight on.
  private static final double DEAR = 0.25;

  private static final double M_PER_KM = 1000;

  private final CorridorReading reading;
  private final RoadBetween roads;

  Rounds(CorridorReading reading, RoadBetween roads) {
    this.reading = reading;
    this.roads = roads;
  }

  /// One for each run of held stretches.
  ///
  /// @param main the route with the actor
  List<WayRound> of(Route main, WithoutActor without) {
    if (reading.roads().isEmpty() || !isWanting(without)) {
      return List.of();
    }
    Set<String> held = Set.copyOf(without.leftOut());
    List<WayRound> rounds = new ArrayList<>();
    int at = 0;
    while (at < main.segments().size()) {
      int end = at;
      while (end < main.segments().size() && isHeld(main, end, held)) {
        end++;
      }
      if (end > at) {
        round(main.nodes().get(at), main.nodes().get(end), held).ifPresent(rounds::add);
      }
      at = Math.max(end, at + 1);
    }
    return rounds;
  }

  private static boolean isWanting(WithoutActor without) {
    return without
        .findDetour(Criterion.MONEY)
        .filter(detour -> detour.route().isEmpty() || isDear(detour))
        .isPresent();
  }

  /// Not if nobody knows how much more it costs.
  private static boolean isDear(Detour detour) {
    OptionalDouble more = detour.more().middle();
    OptionalDouble cost = detour.route().map(BestRoute::best).orElseThrow().middle();
    return more.isPresent()
        && cost.isPresent()
        && more.getAsDouble() > DEAR * (cost.getAsDouble() - more.getAsDouble());
  }

  private static boolean isHeld(Route route, int segment, Set<String> held) {
    return held.contains(route.segments().get(segment))
        || held.contains(route.nodes().get(segment))
        || held.contains(route.nodes().get(segment + 1));
  }

  private Optional<WayRound> round(String from, String to, Set<String> held) {
    Optional<MapPoint> start = position(from);
    Optional<MapPoint> end = position(to);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    var wish =
        new RoundWish(
            from,
            start.get(),
            to,
            end.get(),
            closed(List.of(start.get(), end.get()), Set.of(from, to), held),
            closedWays(held),
            reading.corridor().vehicle());
    return refused(from, to)
        .map(why -> Optional.<WayRound>of(new WayRound.None(wish, why)))
        .orElseGet(() -> roads.findRound(wish));
  }

  private Optional<MapPoint> position(String node) {
    return reading.network().findNode(node).flatMap(Node::position);
  }

  /// Why none is looked for.
  private Optional<String> refused(String from, String to) {
    boolean isForbidden =
        List.of(from, to).stream()
            .flatMap(id -> reading.network().findNode(id).stream())
            .anyMatch(node -> node.forbiddenBy().isPresent());
    if (isForbidden) {
      return Optional.of("the law forbids an end of it");
    }
    Optional<Country> one = country(from);
    return one.isPresent() && one.equals(country(to))
        ? Optional.empty()
        : Optional.of(
            "its ends do not lie in one country; over a border goods go by a crossing, and none is looked for beside one");
  }

  private Optional<Country> country(String site) {
    return reading.evidence().of(site).stream()
        .findFirst()
        .flatMap(row -> row.findCountry("country"));
  }

  private List<RoundWish.Closed> closed(List<MapPoint> ends, Set<String> free, Set<String> held) {
    List<RoundWish.Closed> closed = new ArrayList<>();
    for (Node node : reading.network().nodes()) {
      boolean isClosed = held.contains(node.id()) || node.forbiddenBy().isPresent();
      if (isClosed && !free.contains(node.id()) && node.position().isPresent()) {
        MapPoint at = node.position().get();
        double nearestKm = ends.stream().mapToDouble(each -> km(each, at)).min().orElseThrow();
        double radiusKm = Math.min(USUAL_RADIUS_KM, nearestKm / 2);
        if (radiusKm > 0) {
          closed.add(new RoundWish.Closed(node.id(), at, radiusKm));
        }
      }
    }
    return closed;
  }

  private static double km(MapPoint one, MapPoint other) {
    return Geodesic.WGS84.Inverse(
                one.latitude(),
                one.longitude(),
                other.latitude(),
                other.longitude(),
                GeodesicMask.DISTANCE)
            .s12
        / M_PER_KM;
  }

  private Set<Long> closedWays(Set<String> held) {
    Set<Long> ways = new HashSet<>();
    reading.network().segments().stream()
        .filter(
            segment -> held.contains(segment.id()) || segment.access().forbiddenBy().isPresent())
        .map(Segment::id)
        .flatMap(id -> reading.findMapped(id).stream())
        .map((MappedWay way) -> way.make().ways())
        .forEach(ways::addAll);
    return ways;
  }
}
