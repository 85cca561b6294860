package dev.ledo.route.road.search;

import java.util.Arrays;

/// A set of marks that grows: open addressing, no boxes.
public final class MarkSet {

  private static final long EMPTY = Long.MIN_VALUE;

  private long[] slots = new long[256];
  private int size;

  /// An empty set.
  public MarkSet() {
    Arrays.fill(slots, EMPTY);
  }

  /// Adds a mark.
  ///
  /// @return whether it was new
  public boolean add(long mark) {
    if (2 * size > slots.length) {
      grow();
    }
    int slot = slot(mark);
    if (slots[slot] == mark) {
      return false;
    }
    slots[slot] = mark;
    size++;
    return true;
  }

  /// Whether a mark was added.
  public boolean contains(long mark) {
    return slots[slot(mark)] == mark;
  }

  private int slot(long mark) {
    int mask = slots.length - 1;
    int slot = (int) ((mark * 0x9E3779B97F4A7C15L) >>> 33) & mask;
    while (slots[slot] != EMPTY && slots[slot] != mark) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    Arrays.fill(slots, EMPTY);
    for (long mark : old) {
      if (mark != EMPTY) {
        slots[slot(mark)] = mark;
      }
    }
  }
}
