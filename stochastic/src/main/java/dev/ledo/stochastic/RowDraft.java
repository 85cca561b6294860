package dev.ledo.stochastic;

import java.util.Arrays;

/// The entries of one row while they are collected; zeros are left out.
final class RowDraft {

  private int[] columns = new int[16];
  private double[] values = new double[16];
  private int size;

  void add(int column, double value) {
    if (value == 0) {
      return;
    }
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    columns[size] = column;
    values[size++] = value;
  }

  int[] columns() {
    return Arrays.copyOf(columns, size);
  }

  double[] values() {
    return Arrays.copyOf(values, size);
  }
}
