package dev.ledo.route.road;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Puts ways and nodes together: an edge from each junction, end or hindrance to the next.
final class RoadAssembly {

  private static final int NONE = -1;
  private static final int HALF_TURN_E7 = 1_800_000_000;

  private final WayPass ways;
  private final NodePass nodes;
  private final RoadGraphBuilder builder = new RoadGraphBuilder();
  private final byte[] uses;
  private final int[] graphNode;
  private final int[] firstEdge;
  private long missing;
  private long cutWays;
  private int turnsKept;
  private long turnsNotKept;

  RoadAssembly(WayPass ways, NodePass nodes) {
    this.ways = ways;
    this.nodes = nodes;
    this.uses = new byte[nodes.size()];
    this.graphNode = new int[nodes.size()];
    this.firstEdge = new int[ways.roads().size() + 1];
    Arrays.fill(graphNode, NONE);
  }

  RoadGraph graph() {
    for (int road = 0; road < ways.roads().size(); road++) {
      countUses(road);
    }
    for (int road = 0; road < ways.roads().size(); road++) {
      firstEdge[road] = builder.edges();
      edges(road);
    }
    firstEdge[ways.roads().size()] = builder.edges();
    RoadGraph bare = builder.build();
    keepTurns(bare);
    return turnsKept == 0 && ways.timed().isEmpty() ? bare : builder.build();
  }

  private void countUses(int road) {
    for (int i = ways.firstRef(road); i < ways.firstRef(road + 1); i++) {
      int index = nodes.index(ways.ref(i));
      uses[index] = (byte) Math.min(2, uses[index] + 1);
    }
  }

  private void edges(int road) {
    int number = builder.addRoad(ways.roads().get(road));
    int end = ways.firstRef(road + 1);
    long missingBefore = missing;
    int i = ways.firstRef(road);
    while (i < end) {
      int last = i;
      while (last < end && nodes.isKnown(nodes.index(ways.ref(last)))) {
        last++;
      }
      stretch(number, i, last);
      while (last < end && !nodes.isKnown(nodes.index(ways.ref(last)))) {
        missing++;
        last++;
      }
      i = last;
    }
    cutWays += missing > missingBefore ? 1 : 0;
  }

  /// Edges along references `begin` to `end` exclusive, all known.
  private void stretch(int road, int begin, int end) {
    if (end - begin < 2) {
      return;
    }
    int from = node(nodes.index(ways.ref(begin)));
    point(begin);
    for (int i = begin + 1; i < end; i++) {
      int index = nodes.index(ways.ref(i));
      from = overDateLine(road, from, i);
      point(i);
      if (i == end - 1 || uses[index] > 1 || nodes.findHindrance(index).isPresent()) {
        int to = node(index);
        builder.addEdge(road, from, to);
        from = to;
        if (i < end - 1) {
          point(i);
        }
      }
    }
  }

  private void point(int reference) {
    int index = nodes.index(ways.ref(reference));
    builder.addPoint(nodes.latE7(index), nodes.lonE7(index));
  }

  /// Ends an edge where a road goes over the 180th meridian, and begins the next on its other side,
  /// if it does so just before a reference.
  ///
  /// @param from node where the edge begins
  /// @return node where the next point's edge begins
  private int overDateLine(int road, int from, int reference) {
    int one = nodes.index(ways.ref(reference - 1));
    int other = nodes.index(ways.ref(reference));
    long step = (long) nodes.lonE7(other) - nodes.lonE7(one);
    if (Math.abs(step) <= HALF_TURN_E7) {
      return from;
    }
    int side = step < 0 ? HALF_TURN_E7 : -HALF_TURN_E7;
    double share = ((long) side - nodes.lonE7(one)) / (double) (step + 2L * side);
    int lat = (int) Math.round(nodes.latE7(one) + share * (nodes.latE7(other) - nodes.latE7(one)));
    int to = builder.addNode(0);
    builder.addPoint(lat, side);
    builder.addEdge(road, from, to);
    builder.addPoint(lat, -side);
    return to;
  }

  private int node(int index) {
    if (graphNode[index] == NONE) {
      graphNode[index] = builder.addNode(nodes.id(index));
      nodes.findHindrance(index).ifPresent(found -> builder.addHindrance(graphNode[index], found));
    }
    return graphNode[index];
  }

  private void keepTurns(RoadGraph graph) {
    turnsNotKept = ways.restrictionsNotUnderstood();
    if (ways.restrictions().isEmpty() && ways.timed().isEmpty()) {
      return;
    }
    var turns = new TurnAssembly(graph, firstEdge);
    for (Restriction.AtTimes each : ways.timed()) {
      rule(each.restriction(), turns)
          .ifPresent(rule -> builder.addTurn(new TurnRule.AtTimes(rule, each.when())));
    }
    for (Restriction each : ways.restrictions()) {
      Optional<TurnRule> rule = rule(each, turns);
      if (rule.isPresent()) {
        builder.addTurn(rule.get());
        turnsKept++;
      } else if (!ways.isPart() || turns.knows(each)) {
        turnsNotKept++;
      }
    }
  }

  private Optional<TurnRule> rule(Restriction of, TurnAssembly turns) {
    return switch (of.via()) {
      case Restriction.Via.Node(long id) -> turns.atNode(of, graphNode(id));
      case Restriction.Via.Ways(List<Long> ids) -> turns.overWays(of, ids);
    };
  }

  private int graphNode(long id) {
    int index = nodes.index(id);
    return index < 0 ? NONE : graphNode[index];
  }

  long missing() {
    return missing;
  }

  long cutWays() {
    return cutWays;
  }

  int turnsKept() {
    return turnsKept;
  }

  long turnsNotKept() {
    return turnsNotKept;
  }
}
