package dev.ledo.route.answer.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Paths of which no other is at least as good by every criterion and better by one.
///
/// Label setting in lexicographic order: what could dominate a label is settled before it. Of paths
/// with equal sums one is kept. With a tolerance ε each path of the front has one in the answer
/// that is at most (1+ε) times as bad by every criterion: labels at a node are dropped within
/// (1+ε)^(1/(nodes−1)), since a path has at most nodes−1 arcs.
///
/// @see <a href="https://doi.org/10.1016/0377-2217(84)90077-8">Martins 1984</a>
public final class ParetoPaths {

  private final Digraph graph;
  private final double[][] weights;
  private final BitSet targets;
  private final double slack;
  private final List<List<Label>> kept = new ArrayList<>();
  private final List<Label> front = new ArrayList<>();

  /// @param weights by criterion, of each arc, not negative; an arc that is infinite by one of them
  ///   cannot be used
  /// @param targets where a path ends
  /// @param tolerance ε, 0 for the exact front
  public ParetoPaths(Digraph graph, double[][] weights, BitSet targets, double tolerance) {
    this.graph = graph;
    this.weights = weights;
    this.targets = targets;
    this.slack = Math.pow(1 + tolerance, 1.0 / Math.max(1, graph.nodes() - 1));
    for (int node = 0; node < graph.nodes(); node++) {
      kept.add(new ArrayList<>());
    }
  }

  /// The end of a path from the source, with its sums by criterion.
  private static final class Label implements Comparable<Label> {
    final int node;
    final double[] sums;
    final int arc;
    final @Nullable Label before;

    Label(int node, double[] sums, int arc, @Nullable Label before) {
      this.node = node;
      this.sums = sums;
      this.arc = arc;
      this.before = before;
    }

    @Override
    public int compareTo(Label other) {
      int bySums = Arrays.compare(sums, other.sums);
      return bySums != 0 ? bySums : Integer.compare(node, other.node);
    }
  }

  /// The front, in lexicographic order of the sums.
  ///
  /// @param stop asked at every step
  /// @return the arcs of each path; empty if there is no path
  /// @throws CancellationException if told to stop
  public List<List<Integer>> from(int source, BooleanSupplier stop) {
    var open = new PriorityQueue<Label>();
    open.add(new Label(source, new double[weights.length], -1, null));
    while (!open.isEmpty()) {
      if (stop.getAsBoolean()) {
        throw new CancellationException("told to stop");
      }
      Label label = open.remove();
      if (isDropped(label)) {
        continue;
      }
      kept.get(label.node).add(label);
      if (targets.get(label.node)) {
        front.add(label);
      } else {
        extend(label, open);
      }
    }
    return front.stream().map(ParetoPaths::arcs).toList();
  }

  private boolean isDropped(Label label) {
    return isDominated(label.sums, front, targets.get(label.node) ? slack : 1)
        || isDominated(label.sums, kept.get(label.node), slack);
  }

  private void extend(Label label, PriorityQueue<Label> open) {
    graph
        .leaving(label.node)
        .forEach(arc -> {
          double[] sums = label.sums.clone();
          for (int criterion = 0; criterion < sums.length; criterion++) {
            sums[criterion] += weights[criterion][arc];
          }
          if (Arrays.stream(sums).allMatch(Double::isFinite)) {
            var next = new Label(graph.head(arc), sums, arc, label);
            if (!isDropped(next)) {
              open.add(next);
            }
          }
        });
  }

  private static boolean isDominated(double[] sums, List<Label> by, double factor) {
    return by.stream().anyMatch(other -> isWithin(other.sums, sums, factor));
  }

  private static boolean isWithin(double[] better, double[] worse, double factor) {
    for (int criterion = 0; criterion < worse.length; criterion++) {
      if (better[criterion] > worse[criterion] * factor) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> arcs(Label end) {
    var arcs = new ArrayList<Integer>();
    for (Label label = end; label.before != null; label = label.before) {
      arcs.add(label.arc);
    }
    Collections.reverse(arcs);
    return arcs;
  }
}
