package dev.ledo.route.ground;

import java.util.Arrays;

/// Growing stacks of cell numbers, for one thread.
///
/// The sizes stand in one array with room at both ends: two threads that write to one line of the
/// processor's cache wait for each other, and small objects may lie side by side wherever the JVM
/// moves them.
final class CellStacks {

  private static final int FIRST = 64;
  private static final int ROOM = 32;

  private final int[][] cells;
  private final int[] sizes;

  CellStacks(int count) {
    this.cells = new int[count][FIRST];
    this.sizes = new int[ROOM + count + ROOM];
  }

  int size(int stack) {
    return sizes[ROOM + stack];
  }

  void add(int stack, int cell) {
    int size = sizes[ROOM + stack]++;
    if (size == cells[stack].length) {
      cells[stack] = Arrays.copyOf(cells[stack], size + (size >> 1));
    }
    cells[stack][size] = cell;
  }

  void addAll(int stack, int[] added) {
    for (int cell : added) {
      add(stack, cell);
    }
  }

  /// The cell added last, which is taken off.
  int take(int stack) {
    return cells[stack][--sizes[ROOM + stack]];
  }

  int get(int stack, int place) {
    return cells[stack][place];
  }

  void set(int stack, int place, int cell) {
    cells[stack][place] = cell;
  }

  /// Keeps only the first cells.
  void cut(int stack, int kept) {
    sizes[ROOM + stack] = kept;
  }

  /// All cells of a stack, which is empty from now on.
  int[] takeAll(int stack) {
    int[] taken = Arrays.copyOf(cells[stack], size(stack));
    cut(stack, 0);
    return taken;
  }
}
