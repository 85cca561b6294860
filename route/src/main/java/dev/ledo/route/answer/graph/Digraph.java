package dev.ledo.route.answer.graph;

import java.util.stream.IntStream;

/// A directed graph with numbered nodes and arcs, which may be parallel.
public final class Digraph {

  private final int[] tails;
  private final int[] heads;
  private final int[] starts;
  private final int[] leaving;

  private Digraph(int nodes, int[] tails, int[] heads) {
    this.tails = tails;
    this.heads = heads;
    starts = new int[nodes + 1];
    leaving = new int[tails.length];
    sortByTail(nodes);
  }

  /// A graph of arcs from tails to heads.
  ///
  /// @param tails node from which each arc leaves
  /// @param heads node to which it leads, as many as tails
  /// @throws IllegalArgumentException if the arrays differ in length
  public static Digraph of(int nodes, int[] tails, int[] heads) {
    if (tails.length != heads.length) {
      throw new IllegalArgumentException(tails.length + " tails, " + heads.length + " heads");
    }
    return new Digraph(nodes, tails.clone(), heads.clone());
  }

  private void sortByTail(int nodes) {
    for (int tail : tails) {
      starts[tail + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      starts[node + 1] += starts[node];
    }
    int[] next = starts.clone();
    for (int arc = 0; arc < tails.length; arc++) {
      leaving[next[tails[arc]]++] = arc;
    }
  }

  public int nodes() {
    return starts.length - 1;
  }

  public int arcs() {
    return tails.length;
  }

  public int tail(int arc) {
    return tails[arc];
  }

  public int head(int arc) {
    return heads[arc];
  }

  /// The arcs that leave a node, in the order they were given.
  public IntStream leaving(int node) {
    return IntStream.range(starts[node], starts[node + 1]).map(at -> leaving[at]);
  }

  int firstLeaving(int node) {
    return starts[node];
  }

  int endLeaving(int node) {
    return starts[node + 1];
  }

  int leavingAt(int at) {
    return leaving[at];
  }
}
