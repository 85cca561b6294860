package dev.ledo.route.road;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Puts ways and nodes together: an edge from each junction, end or barrier to the next.
final class RoadAssembly {

  private static final int NONE = -1;

  private final WayPass ways;
  private final NodePass nodes;
  private final RoadGraphBuilder builder = new RoadGraphBuilder();
  private final byte[] uses;
  private final int[] graphNode;
  private final int[] firstEdge;
  private long missing;
  private long cutWays;
  private int turnsKept;
  private int turnsNotKept;

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
    return turnsKept == 0 ? bare : builder.build();
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
      point(i);
      if (i == end - 1 || uses[index] > 1 || nodes.isBarrier(index)) {
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

  private int node(int index) {
    if (graphNode[index] == NONE) {
      graphNode[index] = builder.addNode(nodes.id(index), nodes.isBarrier(index));
    }
    return graphNode[index];
  }

  private void keepTurns(RoadGraph graph) {
    turnsNotKept = ways.notUnderstood();
    Map<Long, Integer> roadOfWay = new HashMap<>();
    if (!ways.restrictions().isEmpty()) {
      for (int road = 0; road < ways.roads().size(); road++) {
        roadOfWay.put(ways.roads().get(road).wayId(), road);
      }
    }
    for (WayPass.Restriction each : ways.restrictions()) {
      int index = nodes.index(each.viaNode());
      int node = index < 0 ? NONE : graphNode[index];
      int from = arcAt(graph, roadOfWay.getOrDefault(each.fromWay(), NONE), node, true);
      int to = arcAt(graph, roadOfWay.getOrDefault(each.toWay(), NONE), node, false);
      if (from == NONE || to == NONE) {
        turnsNotKept++;
      } else {
        builder.addTurn(new TurnRule(node, from, to, each.isOnly()));
        turnsKept++;
      }
    }
  }

  /// The only arc of a road that comes to a node, or leaves it.
  private int arcAt(RoadGraph graph, int road, int node, boolean isComing) {
    if (road == NONE || node == NONE) {
      return NONE;
    }
    Road.Passage passage = graph.roads().get(road).passage();
    int found = NONE;
    for (int arc = 2 * firstEdge[road]; arc < 2 * firstEdge[road + 1]; arc++) {
      boolean isAllowed = (arc & 1) == 0 ? passage.isForward() : passage.isBackward();
      if (isAllowed && (isComing ? graph.head(arc) : graph.tail(arc)) == node) {
        if (found != NONE) {
          return NONE;
        }
        found = arc;
      }
    }
    return found;
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

  int turnsNotKept() {
    return turnsNotKept;
  }
}
