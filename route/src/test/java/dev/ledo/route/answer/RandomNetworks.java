package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.Link;
import dev.ledo.route.network.Mode;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Store;
import dev.ledo.route.network.Throughput;
import dev.ledo.route.network.Way;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Seeded networks from `n0` to the last node, with ranges, unknowns, seasons and claims.
final class RandomNetworks {

  private final Random random;
  private final double unknown;

  /// @param unknown share of figures that nobody has given
  RandomNetworks(long seed, double unknown) {
    this.random = new Random(seed);
    this.unknown = unknown;
  }

  Network next() {
    int count = 3 + random.nextInt(4);
    var nodes = new ArrayList<Node>();
    for (int at = 0; at < count; at++) {
      Node node = Node.of("n" + at, "Node " + at);
      nodes.add(random.nextInt(3) == 0 ? node.with(store()) : node);
    }
    var segments = new ArrayList<Segment>();
    int roads = 2 + random.nextInt(8);
    for (int at = 0; at < roads; at++) {
      segments.add(segment("s" + at, count));
    }
    return new Network(nodes, segments, "USD");
  }

  static String last(Network network) {
    return network.nodes().getLast().id();
  }

  private Store store() {
    return new Store(figure(500), figure(3));
  }

  private Segment segment(String id, int nodes) {
    int from = random.nextInt(nodes);
    int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
    Segment segment =
        new Segment(
            id,
            new Link("n" + from, "n" + to, random.nextBoolean()),
            Way.of(
                random.nextInt(4) == 0 ? Mode.RIVER : Mode.ROAD, Amount.of(1 + random.nextInt(50))),
            new Haul(figure(100), figure(20), figure(40), Optional.empty(), figure(0.2)),
            Throughput.ofTonnes(range(300)),
            access(),
            Optional.empty());
    if (random.nextInt(3) > 0) {
      return segment;
    }
    ControlForm form = List.of(ControlForm.values()).get(random.nextInt(3));
    return Nets.held(segment, "actor" + random.nextInt(3), form);
  }

  private Access access() {
    Season season = Season.OPEN;
    for (Month month : Month.values()) {
      season = season.with(state(), Set.of(month));
    }
    Border border = random.nextDouble() < unknown / 2 ? Border.UNKNOWN : Border.NONE;
    return Access.OPEN.with(season).with(border);
  }

  private MonthState state() {
    if (random.nextDouble() < unknown) {
      return MonthState.UNKNOWN;
    }
    return List.of(
            MonthState.OPEN,
            MonthState.OPEN,
            MonthState.OPEN,
            MonthState.CLOSED,
            new MonthState.Restricted(range(1)),
            new MonthState.Chance(range(1)))
        .get(random.nextInt(6));
  }

  private Optional<Amount> figure(double most) {
    return random.nextDouble() < unknown ? Optional.empty() : Optional.of(range(most));
  }

  private Amount range(double most) {
    double a = random.nextDouble() * most;
    double b = random.nextDouble() * most;
    return random.nextBoolean() ? Amount.of(a) : Amount.between(Math.min(a, b), Math.max(a, b));
  }
}
