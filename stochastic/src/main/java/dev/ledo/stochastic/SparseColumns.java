package dev.ledo.stochastic;

import java.util.Arrays;

/// Sparse columns that are written one after another and read often.
final class SparseColumns {

  private int[] starts = new int[64];
  private int[] index = new int[256];
  private double[] value = new double[256];
  private int columns;
  private int size;

  void clear() {
    starts[0] = 0;
    columns = 0;
    size = 0;
  }

  /// Becomes the rows of other columns, written as columns.
  ///
  /// @param rowOf row of each index
  /// @param indexOf index to give to the entries of each column
  void transpose(SparseColumns other, int rows, int[] rowOf, int[] indexOf) {
    reserve(rows, other.size);
    columns = rows;
    size = other.size;
    Arrays.fill(starts, 0, rows + 1, 0);
    for (int e = 0; e < size; e++) {
      starts[rowOf[other.index[e]]]++;
    }
    int end = 0;
    for (int i = 0; i <= rows; i++) {
      end += starts[i];
      starts[i] = end;
    }
    for (int k = other.columns - 1; k >= 0; k--) {
      for (int e = other.starts[k]; e < other.starts[k + 1]; e++) {
        int at = --starts[rowOf[other.index[e]]];
        index[at] = indexOf[k];
        value[at] = other.value[e];
      }
    }
  }

  private void reserve(int columnsNeeded, int entries) {
    if (columnsNeeded >= starts.length) {
      starts = new int[columnsNeeded + 1];
    }
    if (entries > index.length) {
      index = new int[2 * entries];
      value = new double[2 * entries];
    }
  }

  /// Adds an entry to the column being written.
  void add(int at, double number) {
    if (size == index.length) {
      index = Arrays.copyOf(index, size * 2);
      value = Arrays.copyOf(value, size * 2);
    }
    index[size] = at;
    value[size++] = number;
  }

  /// Ends the column being written.
  void endColumn() {
    if (++columns == starts.length) {
      starts = Arrays.copyOf(starts, columns * 2);
    }
    starts[columns] = size;
  }

  /// First entry of a column, which ends where the next one starts.
  int start(int column) {
    return starts[column];
  }

  int index(int entry) {
    return index[entry];
  }

  double value(int entry) {
    return value[entry];
  }

  /// Subtracts a multiple of a column from a vector.
  void subtract(int column, double factor, double[] from) {
    if (factor != 0) {
      int end = starts[column + 1];
      for (int e = starts[column]; e < end; e++) {
        from[index[e]] -= value[e] * factor;
      }
    }
  }

  double dot(int column, double[] with) {
    double sum = 0;
    int end = starts[column + 1];
    for (int e = starts[column]; e < end; e++) {
      sum += value[e] * with[index[e]];
    }
    return sum;
  }
}
