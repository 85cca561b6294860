package dev.ledo.highs.internal;

import java.util.Arrays;

/// Entries of one row in ascending order of columns, each column once, checked.
public final class SparseRow {

  /// From this size on HiGHS refuses an entry.
  private static final double TOO_LARGE = 1e15;

  public final int[] columns;
  public final double[] values;

  private SparseRow(int[] columns, double[] values) {
    this.columns = columns;
    this.values = values;
  }

  /// A row of entries in any order.
  ///
  /// @throws IllegalArgumentException if the arrays differ in length, a column is unknown or comes
  ///   twice, or an entry is not a number below 1e15
  public static SparseRow of(int row, int columnCount, int[] columns, double[] values) {
    if (columns.length != values.length) {
      throw new IllegalArgumentException(
          "row %d: %d columns but %d entries".formatted(row, columns.length, values.length));
    }
    for (int entry = 0; entry < columns.length; entry++) {
      checkColumn(row, columnCount, columns[entry]);
      checkEntry(row, columns[entry], values[entry]);
    }
    SparseRow sorted = sorted(columns, values);
    for (int entry = 1; entry < columns.length; entry++) {
      if (sorted.columns[entry] == sorted.columns[entry - 1]) {
        throw comesTwice(row, sorted.columns[entry]);
      }
    }
    return sorted;
  }

  /// Rows cut out of arrays that hold one after another.
  ///
  /// @param first number of the first row, for messages
  /// @throws IllegalArgumentException as {@link #of}, or if the starts do not ascend within the
  ///   arrays
  public static SparseRow[] split(
      int first, int columnCount, int[] starts, int[] columns, double[] values) {
    if (columns.length != values.length || (starts.length > 0 && starts[0] != 0)) {
      throw new IllegalArgumentException(
          "rows added: %d columns for %d entries, of which the first row starts at %s"
              .formatted(columns.length, values.length, starts.length > 0 ? starts[0] : "nothing"));
    }
    var rows = new SparseRow[starts.length];
    for (int row = 0; row < starts.length; row++) {
      int end = row + 1 < starts.length ? starts[row + 1] : columns.length;
      if (starts[row] > end || end > columns.length) {
        throw new IllegalArgumentException(
            "row %d: its entries from %d to %d are not among %d entries"
                .formatted(first + row, starts[row], end, columns.length));
      }
      rows[row] =
          of(
              first + row,
              columnCount,
              Arrays.copyOfRange(columns, starts[row], end),
              Arrays.copyOfRange(values, starts[row], end));
    }
    return rows;
  }

  public static IllegalArgumentException comesTwice(int row, int column) {
    return new IllegalArgumentException(
        "row %d: column %d comes twice; add its entries up".formatted(row, column));
  }

  public static void checkEntry(int row, int column, double value) {
    if (!(Math.abs(value) < TOO_LARGE)) {
      throw new IllegalArgumentException(
          "row %d, column %d: entry %s is not a number below 1e15".formatted(row, column, value));
    }
  }

  private static void checkColumn(int row, int columnCount, int column) {
    if (column < 0 || column >= columnCount) {
      throw new IllegalArgumentException(
          "row %d: column %d is outside 0..%d".formatted(row, column, columnCount - 1));
    }
  }

  private static SparseRow sorted(int[] columns, double[] values) {
    if (isAscending(columns)) {
      return new SparseRow(columns.clone(), values.clone());
    }
    // Column and place in one number: sorts without boxing.
    long[] order = new long[columns.length];
    for (int entry = 0; entry < order.length; entry++) {
      order[entry] = ((long) columns[entry] << Integer.SIZE) | entry;
    }
    Arrays.sort(order);
    int[] sortedColumns = new int[order.length];
    double[] sortedValues = new double[order.length];
    for (int entry = 0; entry < order.length; entry++) {
      sortedColumns[entry] = (int) (order[entry] >> Integer.SIZE);
      sortedValues[entry] = values[(int) order[entry]];
    }
    return new SparseRow(sortedColumns, sortedValues);
  }

  private static boolean isAscending(int[] columns) {
    for (int entry = 1; entry < columns.length; entry++) {
      if (columns[entry] < columns[entry - 1]) {
        return false;
      }
    }
    return true;
  }

  public int size() {
    return columns.length;
  }
}
