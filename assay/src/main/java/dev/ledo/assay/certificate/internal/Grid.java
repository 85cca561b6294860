package dev.ledo.assay.certificate.internal;

import dev.ledo.core.Place;

/// A sheet of cells as it stands in a file; rows and cells are counted from 0.
public interface Grid {

  /// What a cell is apart from its text.
  enum Kind {
    /// Text, or a cell of a text file, which may be anything.
    TEXT,
    /// A number of a spreadsheet: the decimal mark is a point.
    NUMBER,
    /// A number that a spreadsheet shows as a date.
    DATE,
    /// A number that a spreadsheet shows as per cent.
    PERCENT,
    /// Error, truth value, or formula without a result.
    ERROR
  }

  /// How many rows there are.
  int rows();

  /// How many cells a row has; a workbook's rows may end early.
  int cells(int row);

  /// Text of a cell as it stands, after unquoting; empty beyond the row's end.
  String text(int row, int cell);

  /// What a cell is.
  Kind kind(int row, int cell);

  /// Whether each row has to have as many cells as the header, because cells have no addresses.
  boolean isDelimited();

  /// Whether a row has a quotation mark without a partner.
  boolean isBroken(int row);

  /// Whether the file ends inside a row, without a line end.
  boolean isCutShort(int row);

  /// Separator of cells, a space in a workbook.
  char separator();

  /// Where a cell stands: line and cell, both from 1.
  Place place(int row, int cell);

  /// Text of a cell without outer spaces of any kind.
  default String stripped(int row, int cell) {
    return CellText.strip(text(row, cell));
  }

  /// What a reader of the sheet sees of a cell that holds a date, else its text without spaces
  /// around.
  default String shown(int row, int cell) {
    return stripped(row, cell);
  }

  /// Whether nothing but spaces stands in a cell.
  default boolean isBlank(int row, int cell) {
    return stripped(row, cell).isEmpty();
  }
}
