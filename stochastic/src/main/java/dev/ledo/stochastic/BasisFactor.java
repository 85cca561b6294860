package dev.ledo.stochastic;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A basis matrix B as a product LU of sparse triangles, followed by one elementary matrix for each
/// column exchanged since.
///
/// Columns are factored from left to right; those that are triangular as they stand come first, the
/// rest in the order of their entries, with pivots that are large enough and in short rows.
final class BasisFactor {

  /// Columns exchanged after which factoring anew is cheaper.
  static final int EXCHANGES = 48;

  private static final double SINGULAR = 1e-10;
  private static final double LARGE_ENOUGH = 0.1;
  private static final double NOTHING = 1e-14;

  private final int size;
  private final RecourseColumns columns;
  private final int[] head;
  private final BasisOrder order;

  /// Row and basis position of each pivot, in the order of elimination.
  private final int[] pivotRow;

  private final int[] pivotPosition;
  private final double[] diagonal;
  private final SparseColumns lower;
  private final SparseColumns upper;

  /// The same triangles by row, so that rows whose factor is 0 are passed over.
  private final SparseColumns lowerRows = new SparseColumns();

  private final SparseColumns upperRows = new SparseColumns();
  private final int[] pivotNumber;
  private final SparseColumns exchanges = new SparseColumns();
  private final int[] exchanged = new int[EXCHANGES];
  private final double[] exchangePivots = new double[EXCHANGES];
  private int exchangeCount;

  private final int[] pivotOfRow;
  private final double[] work;
  private final int[] touched;
  private final boolean[] isTouched;
  private int touchedCount;
  private int pivots;
  private int firstLower;

  /// @param head variable at each basis position; read whenever a basis is factored
  /// @param positionOf basis position of each variable, -1 if it has none
  BasisFactor(RecourseColumns columns, int[] head, int[] positionOf) {
    this.size = head.length;
    this.columns = columns;
    this.head = head;
    this.order = new BasisOrder(columns, head, positionOf);
    this.pivotRow = new int[size];
    this.pivotPosition = new int[size];
    this.diagonal = new double[size];
    this.pivotOfRow = new int[size];
    this.work = new double[size];
    this.touched = new int[size];
    this.isTouched = new boolean[size];
    this.pivotNumber = IntStream.range(0, size).toArray();
    this.lower = new SparseColumns();
    this.upper = new SparseColumns();
  }

  /// Factors the basis that the heads name.
  ///
  /// @return false if it is singular as far as rounding lets one tell
  boolean factor() {
    lower.clear();
    upper.clear();
    forgetExchanges();
    pivots = 0;
    Arrays.fill(pivotOfRow, -1);
    order.find();
    firstLower = order.uppers();
    boolean regular = true;
    while (regular && pivots < size) {
      regular = eliminate(order.position(pivots), order.row(pivots));
    }
    if (regular) {
      upperRows.transpose(upper, size, pivotNumber, pivotNumber);
      lowerRows.transpose(lower, size, pivotOfRow, pivotRow);
    }
    return regular;
  }

  /// @param row where to pivot, or negative to choose
  private boolean eliminate(int position, int row) {
    touchedCount = 0;
    int variable = head[position];
    for (int e = 0; e < columns.count(variable); e++) {
      put(columns.row(variable, e), columns.value(variable, e));
    }
    if (row < 0) {
      subtractEarlier();
    }
    int chosen = row >= 0 ? row : choose();
    double pivot = chosen < 0 ? 0 : work[chosen];
    for (int t = 0; t < touchedCount; t++) {
      int i = touched[t];
      store(i, work[i], i == chosen, pivot);
      work[i] = 0;
      isTouched[i] = false;
    }
    if (Math.abs(pivot) < SINGULAR) {
      return false;
    }
    lower.endColumn();
    upper.endColumn();
    diagonal[pivots] = pivot;
    pivotRow[pivots] = chosen;
    pivotPosition[pivots] = position;
    pivotOfRow[chosen] = pivots++;
    return true;
  }

  private void put(int row, double value) {
    if (!isTouched[row]) {
      isTouched[row] = true;
      touched[touchedCount++] = row;
    }
    work[row] += value;
  }

  /// Does to the column what was done to those eliminated before; only those whose rows were chosen
  /// can matter.
  private void subtractEarlier() {
    for (int k = order.triangular(); k < pivots; k++) {
      double factor = work[pivotRow[k]];
      if (factor != 0) {
        for (int e = lower.start(k); e < lower.start(k + 1); e++) {
          put(lower.index(e), -factor * lower.value(e));
        }
      }
    }
  }

  private void store(int row, double value, boolean isPivot, double pivot) {
    if (pivotOfRow[row] >= 0) {
      if (value != 0) {
        upper.add(pivotOfRow[row], value);
      }
    } else if (!isPivot && Math.abs(value) > NOTHING) {
      lower.add(row, value / pivot);
    }
  }

  private int choose() {
    double largest = 0;
    for (int t = 0; t < touchedCount; t++) {
      if (pivotOfRow[touched[t]] < 0) {
        largest = Math.max(largest, Math.abs(work[touched[t]]));
      }
    }
    int best = -1;
    for (int t = 0; t < touchedCount; t++) {
      int i = touched[t];
      boolean possible = pivotOfRow[i] < 0 && Math.abs(work[i]) >= LARGE_ENOUGH * largest;
      if (possible && (best < 0 || order.rowCount(i) < order.rowCount(best))) {
        best = i;
      }
    }
    return largest > 0 ? best : -1;
  }

  /// Solves B·z = b.
  ///
  /// @param vector b by row, z by basis position afterwards
  void forward(double[] vector) {
    for (int k = firstLower; k < size; k++) {
      lower.subtract(k, vector[pivotRow[k]], vector);
    }
    for (int k = 0; k < size; k++) {
      work[k] = vector[pivotRow[k]];
    }
    for (int k = size - 1; k >= 0; k--) {
      double value = work[k];
      if (value != 0) {
        value /= diagonal[k];
        work[k] = value;
        upper.subtract(k, value, work);
      }
    }
    for (int k = 0; k < size; k++) {
      vector[pivotPosition[k]] = work[k];
      work[k] = 0;
    }
    for (int e = 0; e < exchangeCount; e++) {
      double value = vector[exchanged[e]];
      if (value != 0) {
        value /= exchangePivots[e];
        exchanges.subtract(e, value, vector);
        vector[exchanged[e]] = value;
      }
    }
  }

  /// Solves Bᵀ·y = c.
  ///
  /// @param vector c by basis position, y by row afterwards
  void backward(double[] vector) {
    for (int e = exchangeCount - 1; e >= 0; e--) {
      int at = exchanged[e];
      vector[at] = (vector[at] - exchanges.dot(e, vector)) / exchangePivots[e];
    }
    for (int k = 0; k < size; k++) {
      work[k] = vector[pivotPosition[k]];
    }
    for (int k = 0; k < size; k++) {
      double value = work[k];
      if (value != 0) {
        value /= diagonal[k];
        work[k] = value;
        upperRows.subtract(k, value, work);
      }
    }
    for (int k = 0; k < size; k++) {
      vector[pivotRow[k]] = work[k];
      work[k] = 0;
    }
    for (int k = size - 1; k > firstLower; k--) {
      lowerRows.subtract(k, vector[pivotRow[k]], vector);
    }
  }

  /// Replaces the column at a basis position.
  ///
  /// @param column the new column, solved forward, by basis position
  void exchange(int position, double[] column) {
    exchanged[exchangeCount] = position;
    exchangePivots[exchangeCount++] = column[position];
    for (int i = 0; i < size; i++) {
      if (i != position && Math.abs(column[i]) > NOTHING) {
        exchanges.add(i, column[i]);
      }
    }
    exchanges.endColumn();
  }

  /// Whether another exchange has room.
  boolean hasRoom() {
    return exchangeCount < EXCHANGES;
  }

  /// Takes back all exchanges since the basis was factored.
  void forgetExchanges() {
    exchangeCount = 0;
    exchanges.clear();
  }
}
