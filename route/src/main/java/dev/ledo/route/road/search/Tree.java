package dev.ledo.route.road.search;

import java.util.Arrays;
import java.util.BitSet;

/// Least costs from a node, or to it, with the way to each node that was settled.
public final class Tree {

  private static final int NONE = -1;

  private final double[] cost;
  private final int[] parent;
  private final int[] arc;
  private final BitSet settled;

  Tree(int nodes, int root) {
    this.cost = new double[nodes];
    this.parent = new int[nodes];
    this.arc = new int[nodes];
    this.settled = new BitSet(nodes);
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    Arrays.fill(parent, NONE);
    cost[root] = 0;
  }

  boolean improve(int node, double newCost, int newParent, int newArc) {
    if (!(newCost < cost[node])) {
      return false;
    }
    cost[node] = newCost;
    parent[node] = newParent;
    arc[node] = newArc;
    return true;
  }

  boolean settle(int node) {
    boolean isNew = !settled.get(node);
    settled.set(node);
    return isNew;
  }

  /// Whether the cost of a node is final.
  public boolean isSettled(int node) {
    return settled.get(node);
  }

  /// Nodes whose cost is final.
  int settledNodes() {
    return settled.cardinality();
  }

  /// The next settled node from a number on; -1 if there is none.
  int nextSettled(int node) {
    return settled.nextSetBit(node);
  }

  /// Least cost of a settled node.
  public double cost(int node) {
    return cost[node];
  }

  /// The node before it, seen from the root; -1 at the root.
  public int parent(int node) {
    return parent[node];
  }

  /// The arc between it and its parent.
  public int arc(int node) {
    return arc[node];
  }
}
