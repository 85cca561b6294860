package dev.ledo.route.answer.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.PriorityQueue;

/// Dijkstra's search from a node to the nearest of some targets.
///
/// A path ends at the first target it comes to. An arc of infinite weight cannot be used.
///
/// @see <a href="https://doi.org/10.1007/BF01386390">Dijkstra 1959</a>
public final class ShortestPath {

  private static final int NONE = -1;

  private final Digraph graph;
  private final double[] weights;
  private final BitSet targets;

  /// @param weights of each arc, not negative
  public ShortestPath(Digraph graph, double[] weights, BitSet targets) {
    this.graph = graph;
    this.weights = requireNotNegative(weights);
    this.targets = targets;
  }

  private static double[] requireNotNegative(double[] weights) {
    for (double weight : weights) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("weight " + weight + " is negative or no number");
      }
    }
    return weights;
  }

  private record Reached(int node, double distance) {
    static final Comparator<Reached> ORDER =
        Comparator.comparingDouble(Reached::distance).thenComparingInt(Reached::node);
  }

  /// The shortest path; empty if there is none.
  public Optional<Path> from(int source) {
    return from(source, new BitSet(), new BitSet());
  }

  /// The shortest path that uses none of some nodes and none of some arcs.
  Optional<Path> from(int source, BitSet bannedNodes, BitSet bannedArcs) {
    double[] distance = new double[graph.nodes()];
    int[] arrival = new int[graph.nodes()];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(arrival, NONE);
    distance[source] = 0;
    var open = new PriorityQueue<>(Reached.ORDER);
    open.add(new Reached(source, 0));
    while (!open.isEmpty()) {
      Reached next = open.remove();
      if (next.distance() > distance[next.node()]) {
        continue;
      }
      if (targets.get(next.node())) {
        return Optional.of(path(source, next.node(), arrival));
      }
      for (int at = graph.firstLeaving(next.node()); at < graph.endLeaving(next.node()); at++) {
        int arc = graph.leavingAt(at);
        int head = graph.head(arc);
        double through = next.distance() + weights[arc];
        if (through < distance[head] && !bannedNodes.get(head) && !bannedArcs.get(arc)) {
          distance[head] = through;
          arrival[head] = arc;
          open.add(new Reached(head, through));
        }
      }
    }
    return Optional.empty();
  }

  private Path path(int source, int target, int[] arrival) {
    Deque<Integer> arcs = new ArrayDeque<>();
    for (int node = target; node != source; node = graph.tail(arrival[node])) {
      arcs.addFirst(arrival[node]);
    }
    return Path.of(new ArrayList<>(arcs), weights);
  }
}
