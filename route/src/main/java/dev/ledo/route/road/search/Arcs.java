package dev.ledo.route.road.search;

import java.util.Arrays;

/// Arcs at a node, filled anew for each node so that a search makes no objects.
public final class Arcs {

  private int[] node = new int[64];
  private int[] arc = new int[64];
  private double[] cost = new double[64];
  private int size;

  /// Forgets all arcs.
  public void clear() {
    size = 0;
  }

  /// Adds an arc.
  ///
  /// @param otherNode where it ends, or begins if arcs that come in are asked for
  /// @param arcNumber what the graph calls it; -1 if it has no number
  /// @param arcCost at least 0 and finite
  public void add(int otherNode, int arcNumber, double arcCost) {
    if (size == node.length) {
      node = Arrays.copyOf(node, 2 * size);
      arc = Arrays.copyOf(arc, 2 * size);
      cost = Arrays.copyOf(cost, 2 * size);
    }
    node[size] = otherNode;
    arc[size] = arcNumber;
    cost[size] = arcCost;
    size++;
  }

  /// Arcs there are.
  public int size() {
    return size;
  }

  /// Node at the other end.
  public int node(int index) {
    return node[index];
  }

  /// Number of the arc; -1 if it has none.
  public int arc(int index) {
    return arc[index];
  }

  /// What it costs.
  public double cost(int index) {
    return cost[index];
  }
}
