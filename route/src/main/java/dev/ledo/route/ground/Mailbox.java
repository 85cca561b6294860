package dev.ledo.route.ground;

import java.util.Arrays;

/// Costs of cells of a tile, sent by other tiles.
final class Mailbox {

  private int[] cells = new int[0];
  private double[] seconds = new double[0];
  private int size;

  /// Where mail goes when it is opened.
  @FunctionalInterface
  interface Reader {
    void read(int local, double seconds);
  }

  /// Takes the first of some letters.
  synchronized void send(int[] locals, double[] costs, int count) {
    if (size + count > cells.length) {
      int length = Math.max(size + count, 2 * size);
      cells = Arrays.copyOf(cells, length);
      seconds = Arrays.copyOf(seconds, length);
    }
    System.arraycopy(locals, 0, cells, size, count);
    System.arraycopy(costs, 0, seconds, size, count);
    size += count;
  }

  /// Reads all letters and throws them away.
  synchronized void open(Reader reader) {
    for (int i = 0; i < size; i++) {
      reader.read(cells[i], seconds[i]);
    }
    size = 0;
    cells = new int[0];
    seconds = new double[0];
  }
}
