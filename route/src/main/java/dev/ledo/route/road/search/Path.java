package dev.ledo.route.road.search;

import java.util.Arrays;
import java.util.BitSet;

/// A way through a graph.
public final class Path {

  private final int[] nodes;
  private final int[] arcs;
  private final double cost;

  /// @param nodes from the first to the last
  /// @param arcs between them, one fewer
  Path(int[] nodes, int[] arcs, double cost) {
    this.nodes = nodes;
    this.arcs = arcs;
    this.cost = cost;
  }

  /// The way from the root of a tree that grew forward.
  static Path from(Tree forward, int to) {
    return joined(forward, to, new Tree(to + 1, to));
  }

  /// The way from the root of one tree over a node to the root of another that grew backward.
  static Path joined(Tree forward, int via, Tree backward) {
    int before = steps(forward, via);
    int after = steps(backward, via);
    int[] nodes = new int[before + after + 1];
    int[] arcs = new int[before + after];
    int node = via;
    for (int i = before; i > 0; i--) {
      nodes[i] = node;
      arcs[i - 1] = forward.arc(node);
      node = forward.parent(node);
    }
    nodes[0] = node;
    node = via;
    for (int i = before; i < nodes.length - 1; i++) {
      nodes[i] = node;
      arcs[i] = backward.arc(node);
      node = backward.parent(node);
    }
    nodes[nodes.length - 1] = node;
    return new Path(nodes, arcs, forward.cost(via) + backward.cost(via));
  }

  private static int steps(Tree tree, int node) {
    int steps = 0;
    for (int at = node; tree.parent(at) >= 0; at = tree.parent(at)) {
      steps++;
    }
    return steps;
  }

  /// Arcs it has.
  public int size() {
    return arcs.length;
  }

  /// A node, from 0 to [#size].
  public int node(int index) {
    return nodes[index];
  }

  /// An arc, from 0 to [#size] - 1.
  public int arc(int index) {
    return arcs[index];
  }

  /// What it costs in all.
  public double cost() {
    return cost;
  }

  /// Length in metres.
  public double lengthM(SearchGraph graph) {
    double sum = 0;
    for (int i = 0; i < arcs.length; i++) {
      sum += graph.lengthM(nodes[i], arcs[i], nodes[i + 1]);
    }
    return sum;
  }

  /// Metres of it that lie on marks of another way.
  double sharedM(SearchGraph graph, MarkSet marks) {
    double sum = 0;
    for (int i = 0; i < arcs.length; i++) {
      long mark = graph.mark(nodes[i], arcs[i], nodes[i + 1]);
      if (mark >= 0 && graph.isNear(marks, mark)) {
        sum += graph.lengthM(nodes[i], arcs[i], nodes[i + 1]);
      }
    }
    return sum;
  }

  MarkSet marks(SearchGraph graph) {
    var marks = new MarkSet();
    for (int i = 0; i < arcs.length; i++) {
      long mark = graph.mark(nodes[i], arcs[i], nodes[i + 1]);
      if (mark >= 0) {
        marks.add(mark);
      }
    }
    return marks;
  }

  /// Whether it comes to a node twice.
  boolean hasLoop() {
    var seen = new BitSet();
    for (int node : nodes) {
      if (seen.get(node)) {
        return true;
      }
      seen.set(node);
    }
    return false;
  }

  /// Whether it goes over a piece of road twice, as to a dead end and back where a rule of turning
  /// closes the short way. Its first and last step may be parts of one piece.
  boolean goesOverRoadTwice(SearchGraph graph) {
    var seen = new MarkSet();
    for (int i = 1; i < arcs.length - 1; i++) {
      long mark = arcs[i] < 0 ? -1 : graph.mark(nodes[i], arcs[i], nodes[i + 1]);
      if (mark >= 0 && !seen.add(mark)) {
        return true;
      }
    }
    return false;
  }

  /// Whether another way begins with the same nodes and arcs.
  boolean beginsLike(Path other, int steps) {
    return size() >= steps
        && other.size() >= steps
        && Arrays.equals(nodes, 0, steps + 1, other.nodes, 0, steps + 1)
        && Arrays.equals(arcs, 0, steps, other.arcs, 0, steps);
  }

  /// Whether it is the same way.
  boolean isSame(Path other) {
    return Arrays.equals(nodes, other.nodes) && Arrays.equals(arcs, other.arcs);
  }

  /// Its first steps, and then another way from there.
  Path then(int steps, double costSoFar, Path rest) {
    int[] allNodes = Arrays.copyOf(nodes, steps + rest.nodes.length);
    int[] allArcs = Arrays.copyOf(arcs, steps + rest.arcs.length);
    System.arraycopy(rest.nodes, 0, allNodes, steps, rest.nodes.length);
    System.arraycopy(rest.arcs, 0, allArcs, steps, rest.arcs.length);
    return new Path(allNodes, allArcs, costSoFar + rest.cost);
  }
}
