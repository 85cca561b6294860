package dev.ledo.route.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Small random roads with rules of turning over two to four arcs.
public final class TurnedRoads {

  private static final int NODES = 8;
  private static final int EDGES = 13;
  private static final int RULES = 6;

  private TurnedRoads() {}

  /// Roads within a square to the north and east of a corner.
  ///
  /// @param side degrees
  public static RoadGraph random(Random random, double south, double west, double side) {
    var builder = new RoadGraphBuilder();
    int road = builder.addRoad(PlainRoad.of(1, RoadClass.TRACK));
    int[][] at = new int[NODES][2];
    for (int node = 0; node < NODES; node++) {
      builder.addNode(node + 1);
      at[node][0] = (int) Math.round((south + random.nextDouble() * side) * 1e7);
      at[node][1] = (int) Math.round((west + random.nextDouble() * side) * 1e7);
    }
    for (int edge = 0; edge < EDGES; edge++) {
      int from = edge < NODES - 1 ? edge : random.nextInt(NODES);
      int to = edge < NODES - 1 ? edge + 1 : (from + 1 + random.nextInt(NODES - 1)) % NODES;
      builder.addPoint(at[from][0], at[from][1]);
      builder.addPoint(at[to][0], at[to][1]);
      builder.addEdge(road, from, to);
    }
    RoadGraph bare = builder.build();
    for (int rule = 0; rule < RULES; rule++) {
      List<Integer> arcs = walk(bare, random, 2 + random.nextInt(3));
      if (arcs.size() > 1) {
        builder.addTurn(new TurnRule(arcs, random.nextInt(3) == 0, true, true));
      }
    }
    return builder.build();
  }

  /// Arcs that follow each other without turning back; fewer where a road ends.
  private static List<Integer> walk(RoadGraph graph, Random random, int steps) {
    List<Integer> arcs = new ArrayList<>(List.of(random.nextInt(2 * graph.edges())));
    while (arcs.size() < steps) {
      int last = arcs.getLast();
      List<Integer> next = new ArrayList<>();
      for (int arc = 0; arc < 2 * graph.edges(); arc++) {
        if (graph.tail(arc) == graph.head(last) && arc != (last ^ 1)) {
          next.add(arc);
        }
      }
      if (next.isEmpty()) {
        return arcs;
      }
      arcs.add(next.get(random.nextInt(next.size())));
    }
    return arcs;
  }
}
