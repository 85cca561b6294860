package dev.ledo.route.road;

import dev.ledo.route.road.search.Journey;
import dev.ledo.route.road.search.Search;
import dev.ledo.route.road.search.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds out why there is no way, by lifting rules one by one.
final class NoWayReasons {

  private static final double FAR_M = 20;

  private final RoadCosts costs;
  private final Tariff tariff;

  NoWayReasons(RoadCosts costs, Tariff tariff) {
    this.costs = costs;
    this.tariff = tariff;
  }

  List<String> between(Snap from, Snap to) {
    List<String> reasons = new ArrayList<>();
    for (Bar bar : Bar.values()) {
      if (isWay(from, to, bar.bit(), true)) {
        reasons.add("there is one if a road counts although " + bar.reason());
      }
    }
    if (isWay(from, to, 0, false)) {
      reasons.add("there is one if turn restrictions do not count");
    }
    if (reasons.isEmpty() && isWay(from, to, Bar.ALL, false)) {
      reasons.add("there is one only if several rules do not count");
    }
    if (reasons.isEmpty()) {
      reasons.add(notJoined(from, to));
    }
    taken("start", from).ifPresent(reasons::add);
    taken("end", to).ifPresent(reasons::add);
    reasons.addAll(costs.rules().closedEnds(from.at(), to.at()));
    return reasons;
  }

  /// A road farther away than it is wide may be another than was meant.
  private Optional<String> taken(String which, Snap snap) {
    Road road = costs.graph().road(snap.edge());
    return snap.distanceM() < FAR_M
        ? Optional.empty()
        : Optional.of(
            "the %s was taken to be on a road %,.0f m away: %s"
                .formatted(
                    which,
                    snap.distanceM(),
                    road.name().isEmpty() ? road.kind().word() : road.name()));
  }

  private boolean isWay(Snap from, Snap to, int lifted, boolean withRules) {
    Journey journey = journey(from, to, lifted, withRules);
    return new Search(journey).shortest(journey.start(), journey.end()).isPresent();
  }

  private Journey journey(Snap from, Snap to, int lifted, boolean withRules) {
    RoadStates states = RoadStates.lifted(costs, tariff, lifted, withRules);
    var ends = new RoadEnds(states);
    return new Journey(states, ends.outOf(from, to), ends.into(to));
  }

  private String notJoined(Snap from, Snap to) {
    Journey journey = journey(from, to, Bar.ALL, false);
    Tree reached = new Search(journey).all(journey.start());
    RoadGraph graph = costs.graph();
    int[] junctions =
        IntStream.range(0, graph.nodes()).filter(node -> graph.osmId(node) != 0).toArray();
    return "the roads are not joined in this extract: from the start %,d of %,d junctions and ends are reached"
        .formatted(IntStream.of(junctions).filter(reached::isSettled).count(), junctions.length);
  }
}
