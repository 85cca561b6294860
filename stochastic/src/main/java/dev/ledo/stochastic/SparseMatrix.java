package dev.ledo.stochastic;

import java.util.Arrays;

/// A sparse matrix by rows, with the columns of a row in rising order.
///
/// Zeros may be stored: a place whose value depends on the scenario exists in every scenario.
public final class SparseMatrix {

  private final int columns;
  private final int[] starts;
  private final int[] columnOf;
  private final double[] values;

  private SparseMatrix(int columns, int[] starts, int[] columnOf, double[] values) {
    this.columns = columns;
    this.starts = starts;
    this.columnOf = columnOf;
    this.values = values;
  }

  /// How many rows.
  public int rows() {
    return starts.length - 1;
  }

  /// How many columns.
  public int columns() {
    return columns;
  }

  /// How many places are stored.
  public int places() {
    return columnOf.length;
  }

  /// First place of a row, which ends where the next one starts.
  ///
  /// @param row 0 to [#rows()]
  public int start(int row) {
    return starts[row];
  }

  /// The column of a place.
  public int column(int place) {
    return columnOf[place];
  }

  /// The value at a place.
  public double value(int place) {
    return values[place];
  }

  /// The place of an entry, negative if it is not stored.
  public int find(int row, int column) {
    return Arrays.binarySearch(columnOf, starts[row], starts[row + 1], column);
  }

  /// The columns of a row's places.
  int[] columnsOf(int row) {
    return Arrays.copyOfRange(columnOf, starts[row], starts[row + 1]);
  }

  /// The values of a row's places.
  double[] valuesOf(int row) {
    return Arrays.copyOfRange(values, starts[row], starts[row + 1]);
  }

  /// A copy of all values, in order of place.
  double[] allValues() {
    return values.clone();
  }

  /// Collects entries in any order.
  static final class Entries {

    private int[] row = new int[16];
    private int[] column = new int[16];
    private double[] value = new double[16];
    private int size;

    void add(int atRow, int atColumn, double number) {
      if (size == row.length) {
        int larger = size + (size >> 1);
        row = Arrays.copyOf(row, larger);
        column = Arrays.copyOf(column, larger);
        value = Arrays.copyOf(value, larger);
      }
      row[size] = atRow;
      column[size] = atColumn;
      value[size++] = number;
    }

    /// The matrix of these entries; those at one place are added up in the order they came.
    SparseMatrix matrix(int rows, int columns) {
      int[] order = sorted(row, rows, sorted(column, columns, identity()));
      int[] starts = new int[rows + 1];
      int[] columnOf = new int[size];
      double[] values = new double[size];
      int places = 0;
      int at = 0;
      for (int i = 0; i < rows; i++) {
        starts[i] = places;
        for (; at < size && row[order[at]] == i; at++) {
          int entry = order[at];
          if (places > starts[i] && columnOf[places - 1] == column[entry]) {
            values[places - 1] += value[entry];
          } else {
            columnOf[places] = column[entry];
            values[places++] = value[entry];
          }
        }
      }
      starts[rows] = places;
      return new SparseMatrix(
          columns, starts, Arrays.copyOf(columnOf, places), Arrays.copyOf(values, places));
    }

    private int[] identity() {
      int[] order = new int[size];
      Arrays.setAll(order, i -> i);
      return order;
    }

    /// The entries of `order`, stably sorted by key (counting sort).
    private int[] sorted(int[] key, int keys, int[] order) {
      int[] next = new int[keys + 1];
      for (int i = 0; i < size; i++) {
        next[key[i] + 1]++;
      }
      for (int k = 0; k < keys; k++) {
        next[k + 1] += next[k];
      }
      int[] result = new int[size];
      for (int entry : order) {
        result[next[key[entry]]++] = entry;
      }
      return result;
    }
  }
}
