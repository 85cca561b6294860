package dev.ledo.stochastic;

import java.util.Arrays;

/// In which order to eliminate the columns of a basis so that little fills in: first columns with
/// one entry left, then rows with one entry left, then the others by their number of entries.
final class BasisOrder {

  private final int rows;
  private final RecourseColumns columns;

  /// Variable at each basis position, and position of each variable or -1.
  private final int[] head;

  private final int[] positionOf;

  private final int[] position;
  private final int[] row;
  private final int[] rowCount;
  private final int[] columnCount;
  private final boolean[] rowDone;
  private final boolean[] positionDone;
  private final int[] queue;
  private int placed;
  private int uppers;
  private int triangular;

  BasisOrder(RecourseColumns columns, int[] head, int[] positionOf) {
    this.rows = head.length;
    this.columns = columns;
    this.head = head;
    this.positionOf = positionOf;
    this.position = new int[rows];
    this.row = new int[rows];
    this.rowCount = new int[rows];
    this.columnCount = new int[rows];
    this.rowDone = new boolean[rows];
    this.positionDone = new boolean[rows];
    this.queue = new int[rows];
  }

  /// Basis position of the k-th column to eliminate.
  int position(int k) {
    return position[k];
  }

  /// Row in which to pivot there, negative if it is to be chosen.
  int row(int k) {
    return k < triangular ? row[k] : -1;
  }

  /// How many of the first columns leave nothing below their pivots.
  int uppers() {
    return uppers;
  }

  /// How many of the first columns have their pivot row given.
  int triangular() {
    return triangular;
  }

  /// Entries in a row when the others were ordered.
  int rowCount(int i) {
    return rowCount[i];
  }

  void find() {
    Arrays.fill(rowCount, 0);
    Arrays.fill(rowDone, false);
    Arrays.fill(positionDone, false);
    placed = 0;
    for (int p = 0; p < rows; p++) {
      int variable = head[p];
      columnCount[p] = columns.count(variable);
      for (int e = 0; e < columnCount[p]; e++) {
        rowCount[columns.row(variable, e)]++;
      }
    }
    takeColumnSingletons();
    uppers = placed;
    takeRowSingletons();
    triangular = placed;
    takeRest();
  }

  private void takeColumnSingletons() {
    int waiting = 0;
    for (int p = 0; p < rows; p++) {
      if (columnCount[p] == 1) {
        queue[waiting++] = p;
      }
    }
    for (int at = 0; at < waiting; at++) {
      int p = queue[at];
      if (!positionDone[p] && columnCount[p] == 1) {
        int i = leftRow(p);
        place(p, i);
        for (int e = columns.rowStart(i); e < columns.rowStart(i + 1); e++) {
          int other = positionOf[columns.columnAt(e)];
          if (other >= 0 && !positionDone[other] && --columnCount[other] == 1) {
            queue[waiting++] = other;
          }
        }
        int logical = positionOf[columns.logical(i)];
        if (logical >= 0 && !positionDone[logical]) {
          columnCount[logical]--;
        }
      }
    }
  }

  private int leftRow(int p) {
    int variable = head[p];
    for (int e = 0; e < columns.count(variable); e++) {
      int i = columns.row(variable, e);
      if (!rowDone[i]) {
        return i;
      }
    }
    throw new IllegalStateException("no row is left");
  }

  private void takeRowSingletons() {
    int waiting = 0;
    for (int i = 0; i < rows; i++) {
      if (!rowDone[i] && rowCount[i] == 1) {
        queue[waiting++] = i;
      }
    }
    for (int at = 0; at < waiting; at++) {
      int i = queue[at];
      int p = rowDone[i] || rowCount[i] != 1 ? -1 : leftPosition(i);
      if (p >= 0) {
        int variable = head[p];
        place(p, i);
        for (int e = 0; e < columns.count(variable); e++) {
          int other = columns.row(variable, e);
          if (!rowDone[other] && rowCount[other] == 1) {
            queue[waiting++] = other;
          }
        }
      }
    }
  }

  private int leftPosition(int i) {
    for (int e = columns.rowStart(i); e < columns.rowStart(i + 1); e++) {
      int p = positionOf[columns.columnAt(e)];
      if (p >= 0 && !positionDone[p]) {
        return p;
      }
    }
    int logical = positionOf[columns.logical(i)];
    return logical >= 0 && !positionDone[logical] ? logical : -1;
  }

  private void place(int p, int i) {
    position[placed] = p;
    row[placed++] = i;
    positionDone[p] = true;
    rowDone[i] = true;
    int variable = head[p];
    for (int e = 0; e < columns.count(variable); e++) {
      rowCount[columns.row(variable, e)]--;
    }
  }

  /// The remaining columns, those with few entries in remaining rows first.
  private void takeRest() {
    int from = placed;
    long[] keys = new long[rows - from];
    int count = 0;
    for (int p = 0; p < rows; p++) {
      if (!positionDone[p]) {
        int left = 0;
        int variable = head[p];
        for (int e = 0; e < columns.count(variable); e++) {
          left += rowDone[columns.row(variable, e)] ? 0 : 1;
        }
        keys[count++] = ((long) left << Integer.SIZE) | p;
      }
    }
    Arrays.sort(keys, 0, count);
    for (int k = 0; k < count; k++) {
      position[from + k] = (int) keys[k];
    }
  }
}
