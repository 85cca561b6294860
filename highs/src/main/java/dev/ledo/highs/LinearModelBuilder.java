package dev.ledo.highs;

import java.util.BitSet;
import java.util.Objects;

/// A linear program while it is put together: columns, rows, and entries where they meet.
public final class LinearModelBuilder {

  private Sense sense = Sense.MINIMISE;
  private double offset;
  private final DoubleList cost = new DoubleList();
  private final DoubleList lower = new DoubleList();
  private final DoubleList upper = new DoubleList();
  private final BitSet integer = new BitSet();
  private final DoubleList rowLower = new DoubleList();
  private final DoubleList rowUpper = new DoubleList();
  private final Triples entries = new Triples();

  LinearModelBuilder() {}

  public LinearModelBuilder sense(Sense better) {
    this.sense = better;
    return this;
  }

  /// Sets what is added to the cost of every point.
  ///
  /// @throws IllegalArgumentException if it is not a finite number
  public LinearModelBuilder offset(double constant) {
    if (!Double.isFinite(constant)) {
      throw new IllegalArgumentException("offset " + constant + " is not a finite number");
    }
    this.offset = constant;
    return this;
  }

  /// Adds a column.
  ///
  /// @param unitCost cost of one unit, below 1e20
  /// @param least lower bound, -∞ for none
  /// @param greatest upper bound, ∞ for none
  /// @return the number of the column, from 0
  /// @throws IllegalArgumentException if the cost is not a number, or the bounds cross
  public int column(double unitCost, double least, double greatest) {
    int column = cost.size();
    Bounds.checkCost(column, unitCost);
    Bounds.check("column", column, least, greatest);
    cost.add(unitCost);
    lower.add(Bounds.lower(least));
    upper.add(Bounds.upper(greatest));
    return column;
  }

  /// Adds a column that takes whole values only.
  ///
  /// @return the number of the column, from 0
  /// @throws IllegalArgumentException if the cost is not a number, or the bounds cross
  public int integerColumn(double unitCost, double least, double greatest) {
    int column = column(unitCost, least, greatest);
    integer.set(column);
    return column;
  }

  /// Adds a row without entries.
  ///
  /// @param least lower bound of the row, -∞ for none
  /// @param greatest upper bound of the row, ∞ for none
  /// @return the number of the row, from 0
  /// @throws IllegalArgumentException if the bounds cross
  public int row(double least, double greatest) {
    int row = rowLower.size();
    Bounds.check("row", row, least, greatest);
    rowLower.add(Bounds.lower(least));
    rowUpper.add(Bounds.upper(greatest));
    return row;
  }

  /// Adds a row with entries.
  ///
  /// @param columns where the entries are, in any order, each once
  /// @param values as many as columns
  /// @return the number of the row, from 0
  /// @throws IllegalArgumentException if the bounds cross, a column is unknown or comes twice, or
  ///   an entry is not a number below 1e15
  public int row(double least, double greatest, int[] columns, double[] values) {
    SparseRow sparse = SparseRow.of(rowLower.size(), cost.size(), columns, values);
    int row = row(least, greatest);
    for (int entry = 0; entry < sparse.size(); entry++) {
      entries.add(row, sparse.columns[entry], sparse.values[entry]);
    }
    return row;
  }

  /// Adds one entry, in any order. HiGHS takes those of size 1e-9 or less as 0; the certificate
  /// does not.
  ///
  /// @throws IndexOutOfBoundsException if there is no such row or column
  /// @throws IllegalArgumentException if the entry is not a number below 1e15
  public LinearModelBuilder entry(int row, int column, double value) {
    Objects.checkIndex(row, rowLower.size());
    Objects.checkIndex(column, cost.size());
    SparseRow.checkEntry(row, column, value);
    entries.add(row, column, value);
    return this;
  }

  /// The model as it is now; the builder may go on.
  ///
  /// @throws IllegalArgumentException if two entries have the same row and column
  public LinearModel build() {
    boolean[] whole = new boolean[cost.size()];
    for (int column = 0; column < whole.length; column++) {
      whole[column] = integer.get(column);
    }
    var columns = new Columns(cost.toArray(), lower.toArray(), upper.toArray(), whole);
    return new LinearModel(
        sense, offset, columns, entries.rows(rowLower.toArray(), rowUpper.toArray()));
  }
}
