package dev.ledo.highs;

import java.util.Arrays;
import java.util.Objects;

/// Which columns and rows are held at a bound and which are free: a vertex of a model, as a place
/// to start from.
///
/// It fits every model with as many columns and rows, whatever the bounds and costs.
public final class Basis {

  private final byte[] columns;
  private final byte[] rows;

  Basis(byte[] columns, byte[] rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /// How many columns it has.
  public int columns() {
    return columns.length;
  }

  /// How many rows it has.
  public int rows() {
    return rows.length;
  }

  /// Where a column is held.
  public BasisStatus column(int column) {
    Objects.checkIndex(column, columns.length);
    return BasisStatus.of(columns[column]);
  }

  /// Where a row is held.
  public BasisStatus row(int row) {
    Objects.checkIndex(row, rows.length);
    return BasisStatus.of(rows[row]);
  }

  /// The same basis for a model with more rows at its end, such as cuts, all of them free.
  public Basis withRows(int more) {
    byte[] extended = Arrays.copyOf(rows, rows.length + more);
    Arrays.fill(extended, rows.length, extended.length, BasisStatus.BASIC.code());
    return new Basis(columns, extended);
  }

  /// HiGHS' number of every column's status; not to be changed.
  byte[] columnCodes() {
    return columns;
  }

  /// HiGHS' number of every row's status; not to be changed.
  byte[] rowCodes() {
    return rows;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Basis that
        && Arrays.equals(columns, that.columns)
        && Arrays.equals(rows, that.rows);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(columns) + Arrays.hashCode(rows);
  }

  @Override
  public String toString() {
    return "Basis of " + columns.length + " columns and " + rows.length + " rows";
  }
}
