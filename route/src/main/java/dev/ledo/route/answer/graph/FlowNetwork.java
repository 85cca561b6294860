package dev.ledo.route.answer.graph;

import java.util.Arrays;

/// A directed graph with capacities in whole units, while it is put together.
///
/// Each arc has a number 0, 1, 2 … in the order it was added.
public final class FlowNetwork {

  /// Capacity of an arc that never binds.
  public static final long UNLIMITED = Long.MAX_VALUE;

  /// Largest limited capacity, so that no sum of 90,000 of them overflows.
  public static final long MOST = 100_000_000_000_000L;

  private final int nodes;
  private int count;
  private int[] tails = new int[16];
  private int[] heads = new int[16];
  private long[] capacities = new long[16];

  /// @param nodes how many there are
  public FlowNetwork(int nodes) {
    this.nodes = nodes;
  }

  private FlowNetwork(FlowNetwork other) {
    nodes = other.nodes;
    count = other.count;
    tails = other.tails.clone();
    heads = other.heads.clone();
    capacities = other.capacities.clone();
  }

  /// The same again, to be changed apart.
  public FlowNetwork copy() {
    return new FlowNetwork(this);
  }

  /// Adds an arc.
  ///
  /// @param capacity 0..[#MOST], or [#UNLIMITED]
  /// @return its number
  /// @throws IllegalArgumentException if the capacity is neither
  public int arc(int tail, int head, long capacity) {
    if (capacity < 0 || (capacity > MOST && capacity != UNLIMITED)) {
      throw new IllegalArgumentException("capacity " + capacity + " is not within 0.." + MOST);
    }
    if (count == tails.length) {
      tails = Arrays.copyOf(tails, 2 * count);
      heads = Arrays.copyOf(heads, 2 * count);
      capacities = Arrays.copyOf(capacities, 2 * count);
    }
    tails[count] = tail;
    heads[count] = head;
    capacities[count] = capacity;
    return count++;
  }

  public int nodes() {
    return nodes;
  }

  public int arcs() {
    return count;
  }

  public int tail(int arc) {
    return tails[arc];
  }

  public int head(int arc) {
    return heads[arc];
  }

  public long capacity(int arc) {
    return capacities[arc];
  }

  /// Changes the capacity of an arc.
  public void setCapacity(int arc, long capacity) {
    capacities[arc] = capacity;
  }

  /// Sum of all capacities that are limited.
  ///
  /// @throws ArithmeticException if it overflows
  long limitedSum() {
    long sum = 0;
    for (int arc = 0; arc < count; arc++) {
      sum = capacities[arc] == UNLIMITED ? sum : Math.addExact(sum, capacities[arc]);
    }
    return sum;
  }
}
