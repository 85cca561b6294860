package dev.ledo.route.ground;

import java.util.Arrays;

/// A growing stack of cell numbers.
final class CellQueue {

  private static final int FIRST = 64;

  private int[] cells = new int[FIRST];
  private int size;

  void add(int cell) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size + (size >> 1));
    }
    cells[size++] = cell;
  }

  /// The cell added last, which is taken off.
  int take() {
    return cells[--size];
  }

  int get(int place) {
    return cells[place];
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /// Keeps only the first cells.
  void cut(int kept) {
    size = kept;
  }

  void set(int place, int cell) {
    cells[place] = cell;
  }
}
