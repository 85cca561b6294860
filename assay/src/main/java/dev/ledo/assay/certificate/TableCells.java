package dev.ledo.assay.certificate;

import dev.ledo.assay.certificate.internal.StreamedCells;

/// Reads the cells of a table that is too long to keep, by the same rules as a certificate.
///
/// A table is gone through twice. First every cell is shown with [#see], so that all numbers
/// together tell whether the comma is a decimal mark; after [#decide] each cell is read.
///
/// @see docs/methods/assay-certificates.md
public final class TableCells {

  private final StreamedCells cells;

  /// A reader that has seen nothing.
  ///
  /// @param separator what stands between cells
  public TableCells(char separator) {
    this.cells = new StreamedCells(separator);
  }

  /// Counts a cell as evidence of how the table writes numbers.
  public void see(String cell) {
    cells.see(cell);
  }

  /// Decides how the table writes numbers, once all of it was seen.
  public void decide() {
    cells.decide();
  }

  /// Reads a result of 0 or more.
  ///
  /// @param unit of the column; a mass fraction above the whole is doubtful
  public TableCell result(String cell, AssayUnit unit) {
    return cells.result(cell, unit);
  }

  /// Reads a number of any sign and size, such as a coordinate or a logarithm.
  public TableCell number(String cell) {
    return cells.number(cell);
  }
}
