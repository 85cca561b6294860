package dev.ledo.route.answer.graph;

import java.util.Arrays;
import java.util.BitSet;

/// What more can flow: for arc a, `2a` forward and `2a+1` back.
///
/// Dinic's algorithm: breadth-first levels, then paths along them until none is left.
///
/// @see <a href="https://doi.org/10.1007/11685654_10">Dinitz 2006, on his algorithm of 1970</a>
final class Residual {

  private final int[] heads;
  private final int[] starts;
  private final int[] leaving;
  private final long[] left;
  private final int source;
  private final int sink;

  Residual(FlowNetwork network, int source, int sink, long unlimited) {
    this.source = source;
    this.sink = sink;
    heads = new int[2 * network.arcs()];
    left = new long[heads.length];
    starts = new int[network.nodes() + 1];
    leaving = new int[heads.length];
    for (int arc = 0; arc < network.arcs(); arc++) {
      heads[2 * arc] = network.head(arc);
      heads[2 * arc + 1] = network.tail(arc);
      long capacity = network.capacity(arc);
      left[2 * arc] = capacity == FlowNetwork.UNLIMITED ? unlimited : capacity;
    }
    sortByTail();
  }

  private Residual(Residual other) {
    heads = other.heads;
    starts = other.starts;
    leaving = other.leaving;
    left = other.left.clone();
    source = other.source;
    sink = other.sink;
  }

  private void sortByTail() {
    for (int half = 0; half < heads.length; half++) {
      starts[heads[half ^ 1] + 1]++;
    }
    for (int node = 0; node + 1 < starts.length; node++) {
      starts[node + 1] += starts[node];
    }
    int[] next = starts.clone();
    for (int half = 0; half < heads.length; half++) {
      leaving[next[heads[half ^ 1]]++] = half;
    }
  }

  Residual copy() {
    return new Residual(this);
  }

  void widen(int arc, long more) {
    left[2 * arc] = Math.addExact(left[2 * arc], more);
  }

  long flow(int arc) {
    return left[2 * arc + 1];
  }

  /// Sends all that can still flow.
  ///
  /// @return how much that was
  long augment() {
    long sent = 0;
    int[] level = levels();
    while (level[sink] >= 0) {
      int[] next = starts.clone();
      for (long more = send(level, next); more > 0; more = send(level, next)) {
        sent += more;
      }
      level = levels();
    }
    return sent;
  }

  private int[] levels() {
    int[] level = new int[starts.length - 1];
    Arrays.fill(level, -1);
    int[] queue = new int[level.length];
    int size = 1;
    queue[0] = source;
    level[source] = 0;
    for (int at = 0; at < size && level[sink] < 0; at++) {
      int node = queue[at];
      for (int i = starts[node]; i < starts[node + 1]; i++) {
        int head = heads[leaving[i]];
        if (left[leaving[i]] > 0 && level[head] < 0) {
          level[head] = level[node] + 1;
          queue[size++] = head;
        }
      }
    }
    return level;
  }

  /// Sends along one path of rising levels; dead ends are not tried again.
  private long send(int[] level, int[] next) {
    int[] path = new int[level.length];
    int depth = 0;
    int node = source;
    while (node != sink) {
      int half = step(node, level, next);
      if (half >= 0) {
        path[depth++] = half;
        node = heads[half];
      } else if (depth == 0) {
        return 0;
      } else {
        node = heads[path[--depth] ^ 1];
        next[node]++;
      }
    }
    return push(path, depth);
  }

  private int step(int node, int[] level, int[] next) {
    for (; next[node] < starts[node + 1]; next[node]++) {
      int half = leaving[next[node]];
      if (left[half] > 0 && level[heads[half]] == level[node] + 1) {
        return half;
      }
    }
    return -1;
  }

  private long push(int[] path, int depth) {
    long most = Long.MAX_VALUE;
    for (int at = 0; at < depth; at++) {
      most = Math.min(most, left[path[at]]);
    }
    for (int at = 0; at < depth; at++) {
      left[path[at]] -= most;
      left[path[at] ^ 1] += most;
    }
    return most;
  }

  /// Nodes to which more can flow from the source.
  BitSet reachedFromSource() {
    return closure(source, 0);
  }

  /// Nodes from which more can flow to the sink.
  BitSet reachingSink() {
    return closure(sink, 1);
  }

  private BitSet closure(int from, int turned) {
    var found = new BitSet();
    int[] stack = new int[starts.length];
    int size = 1;
    stack[0] = from;
    found.set(from);
    while (size > 0) {
      int node = stack[--size];
      for (int i = starts[node]; i < starts[node + 1]; i++) {
        int head = heads[leaving[i]];
        if (left[leaving[i] ^ turned] > 0 && !found.get(head)) {
          found.set(head);
          stack[size++] = head;
        }
      }
    }
    return found;
  }
}
