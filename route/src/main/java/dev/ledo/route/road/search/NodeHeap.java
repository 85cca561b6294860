package dev.ledo.route.road.search;

import java.util.Arrays;

/// Nodes by key, least first. A node may be in it more than once; the searches pass over what they
/// have settled. Four children a node, which keeps a pop within few cache lines.
final class NodeHeap {

  private double[] keys = new double[1024];
  private int[] nodes = new int[1024];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  double leastKey() {
    return keys[0];
  }

  void push(int node, double key) {
    if (size == nodes.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    int at = size++;
    while (at > 0 && keys[(at - 1) >> 2] > key) {
      keys[at] = keys[(at - 1) >> 2];
      nodes[at] = nodes[(at - 1) >> 2];
      at = (at - 1) >> 2;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  int pop() {
    int top = nodes[0];
    size--;
    double key = keys[size];
    int node = nodes[size];
    int at = 0;
    for (int child = leastChild(at); child < size && keys[child] < key; child = leastChild(at)) {
      keys[at] = keys[child];
      nodes[at] = nodes[child];
      at = child;
    }
    keys[at] = key;
    nodes[at] = node;
    return top;
  }

  private int leastChild(int at) {
    int first = 4 * at + 1;
    int least = first;
    for (int child = first + 1; child < Math.min(first + 4, size); child++) {
      if (keys[child] < keys[least]) {
        least = child;
      }
    }
    return least;
  }
}
