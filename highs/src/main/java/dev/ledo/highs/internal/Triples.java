package dev.ledo.highs.internal;

import java.util.Arrays;

/// Entries of a matrix in any order: row, column, value.
public final class Triples {

  private int[] row = new int[16];
  private int[] column = new int[16];
  private double[] value = new double[16];
  private int size;

  public void add(int atRow, int atColumn, double entry) {
    if (size == row.length) {
      row = Arrays.copyOf(row, 2 * size);
      column = Arrays.copyOf(column, 2 * size);
      value = Arrays.copyOf(value, 2 * size);
    }
    row[size] = atRow;
    column[size] = atColumn;
    value[size++] = entry;
  }

  /// The entries gathered into rows with these bounds.
  ///
  /// @throws IllegalArgumentException if two entries have the same row and column
  public Rows rows(double[] lower, double[] upper) {
    int[] start = starts(lower.length);
    int[] next = Arrays.copyOf(start, lower.length);
    // Columns within a row are sorted as numbers made of column and place.
    long[] order = new long[size];
    for (int entry = 0; entry < size; entry++) {
      order[next[row[entry]]++] = ((long) column[entry] << Integer.SIZE) | entry;
    }
    int[] columns = new int[size];
    double[] values = new double[size];
    for (int at = 0; at < lower.length; at++) {
      Arrays.sort(order, start[at], start[at + 1]);
      for (int place = start[at]; place < start[at + 1]; place++) {
        columns[place] = (int) (order[place] >> Integer.SIZE);
        values[place] = value[(int) order[place]];
        if (place > start[at] && columns[place] == columns[place - 1]) {
          throw SparseRow.comesTwice(at, columns[place]);
        }
      }
    }
    return new Rows(lower, upper, start, columns, values);
  }

  private int[] starts(int rows) {
    int[] start = new int[rows + 1];
    for (int entry = 0; entry < size; entry++) {
      start[row[entry] + 1]++;
    }
    for (int at = 0; at < rows; at++) {
      start[at + 1] += start[at];
    }
    return start;
  }
}
