package dev.ledo.route.road;

import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// Heights of nodes, also of those within a tunnel or on a bridge that is mapped in pieces.
///
/// Where only tunnels meet, or only bridges, the terrain says nothing of the road: it is the
/// mountain above or the gorge below. There the height is that of the portals, each counted by the
/// inverse of its distance along the road; between two portals this is the straight line.
final class SpanHeights {

  private static final int MOST_NODES = 10_000;

  private static final byte GROUND = 1;
  private static final byte BRIDGE = 2;
  private static final byte TUNNEL = 3;

  private final RoadGraph graph;
  private final Terrain terrain;
  private final BitSet within = new BitSet();
  private final Map<Integer, List<Integer>> spansAt = new HashMap<>();

  SpanHeights(RoadGraph graph, Terrain terrain) {
    this.graph = graph;
    this.terrain = terrain;
    byte[] kind = new byte[graph.nodes()];
    int[] count = new int[graph.nodes()];
    for (int edge = 0; edge < graph.edges(); edge++) {
      meet(kind, count, graph.from(edge), kind(edge));
      meet(kind, count, graph.to(edge), kind(edge));
    }
    for (int node = 0; node < kind.length; node++) {
      within.set(node, kind[node] > GROUND && count[node] > 1);
    }
    for (int edge = 0; edge < graph.edges(); edge++) {
      if (kind(edge) > GROUND) {
        spansAt.computeIfAbsent(graph.from(edge), _ -> new ArrayList<>()).add(edge);
        spansAt.computeIfAbsent(graph.to(edge), _ -> new ArrayList<>()).add(edge);
      }
    }
  }

  private byte kind(int edge) {
    Road.Course course = graph.road(edge).course();
    return course.isTunnel() ? TUNNEL : course.isBridge() ? BRIDGE : GROUND;
  }

  private static void meet(byte[] kind, int[] count, int node, byte next) {
    kind[node] = kind[node] == 0 || kind[node] == next ? next : GROUND;
    count[node]++;
  }

  /// Height where the geometry of an edge begins; NaN if unknown.
  double beginM(int edge) {
    return heightM(graph.from(edge), graph.firstPoint(edge));
  }

  /// Height where the geometry of an edge ends; NaN if unknown.
  double endM(int edge) {
    return heightM(graph.to(edge), graph.firstPoint(edge + 1) - 1);
  }

  private double heightM(int node, int point) {
    return within.get(node) ? between(node) : terrain.heightM(graph.position(point));
  }

  private record Reached(int node, int point, double metres) {}

  /// By the portals that are reached without passing another.
  private double between(int start) {
    var waiting = new PriorityQueue<Reached>(Comparator.comparingDouble(Reached::metres));
    waiting.add(new Reached(start, -1, 0));
    Set<Integer> done = new HashSet<>();
    double weights = 0;
    double sum = 0;
    while (!waiting.isEmpty() && done.size() < MOST_NODES) {
      Reached next = waiting.remove();
      if (!done.add(next.node())) {
        continue;
      }
      if (within.get(next.node())) {
        spread(next, waiting);
      } else {
        double weight = 1 / Math.max(1e-3, next.metres());
        weights += weight;
        sum += weight * terrain.heightM(graph.position(next.point()));
      }
    }
    return weights > 0 && waiting.isEmpty() ? sum / weights : Double.NaN;
  }

  private void spread(Reached from, PriorityQueue<Reached> waiting) {
    for (int edge : spansAt.getOrDefault(from.node(), List.of())) {
      double metres = from.metres() + graph.lengthM(edge);
      waiting.add(
          graph.from(edge) == from.node()
              ? new Reached(graph.to(edge), graph.firstPoint(edge + 1) - 1, metres)
              : new Reached(graph.from(edge), graph.firstPoint(edge), metres));
    }
  }
}
