package dev.ledo.highs;

import dev.ledo.highs.internal.Columns;
import dev.ledo.highs.internal.Rows;
import java.util.Arrays;
import java.util.Objects;

/// A linear program, possibly with whole numbers: the best point x with bounds on every column x_j
/// and on every row (Ax)_i.
///
/// Costs, bounds and entries are plain numbers; their units are the caller's. A bound beyond ±1e20
/// is no bound, as HiGHS takes it. The model never changes; a {@link Session} keeps its own copy of
/// what it changes.
public final class LinearModel {

  private final Sense sense;
  private final double offset;
  private final Columns columns;
  private final Rows rows;

  /// Takes what it is given, which nobody else may keep.
  LinearModel(Sense sense, double offset, Columns columns, Rows rows) {
    this.sense = sense;
    this.offset = offset;
    this.columns = columns;
    this.rows = rows;
  }

  /// A model to be filled: no columns, no rows, offset 0, less is better.
  public static LinearModelBuilder builder() {
    return new LinearModelBuilder();
  }

  public Sense sense() {
    return sense;
  }

  /// What is added to the cost of every point.
  public double offset() {
    return offset;
  }

  /// How many columns there are.
  public int columns() {
    return columns.count();
  }

  /// How many rows there are.
  public int rows() {
    return rows.count();
  }

  /// How many entries of the matrix are held.
  public int entries() {
    return rows.entries();
  }

  /// Cost of a unit of a column.
  public double cost(int column) {
    return columns.cost[Objects.checkIndex(column, columns())];
  }

  /// Least value of a column; -∞ if there is none.
  public double columnLower(int column) {
    return columns.lower[Objects.checkIndex(column, columns())];
  }

  /// Greatest value of a column; ∞ if there is none.
  public double columnUpper(int column) {
    return columns.upper[Objects.checkIndex(column, columns())];
  }

  /// Whether a column takes whole values only.
  public boolean isInteger(int column) {
    return columns.integer[Objects.checkIndex(column, columns())];
  }

  /// Whether any column takes whole values only.
  public boolean hasIntegers() {
    return columns.hasIntegers();
  }

  /// Least value of a row; -∞ if there is none.
  public double rowLower(int row) {
    return rows.lower[Objects.checkIndex(row, rows())];
  }

  /// Greatest value of a row; ∞ if there is none.
  public double rowUpper(int row) {
    return rows.upper[Objects.checkIndex(row, rows())];
  }

  /// The columns of a row's entries, ascending, in the order of {@link #rowEntries(int)}.
  public int[] rowColumns(int row) {
    Objects.checkIndex(row, rows());
    return Arrays.copyOfRange(rows.column, rows.start[row], rows.start[row + 1]);
  }

  /// The entries of a row.
  public double[] rowEntries(int row) {
    Objects.checkIndex(row, rows());
    return Arrays.copyOfRange(rows.value, rows.start[row], rows.start[row + 1]);
  }

  /// The same model with fractions allowed everywhere.
  public LinearModel relaxed() {
    return hasIntegers() ? new LinearModel(sense, offset, columns.continuous(), rows) : this;
  }

  /// The columns themselves, to be copied before anything is changed.
  Columns allColumns() {
    return columns;
  }

  /// The rows themselves, to be copied before anything is changed.
  Rows allRows() {
    return rows;
  }
}
