package dev.ledo.cases;

import dev.ledo.core.Excerpt;
import dev.ledo.core.Place;

/// The file a row was read from, which can find the row's cells again.
///
/// Rows are told apart by a number that is the file's own affair: several may start on one line.
public interface RowOrigin {

  /// Path of the file, relative to the case folder.
  String file();

  /// Where a row starts; with a column where several rows may start on one line.
  Place place(int row);

  /// Where a cell stands.
  ///
  /// @param column position of the column in the table's schema
  /// @return the start of the row if the file has no such column
  Span span(int row, int column);

  /// The row as it stands in the file.
  String text(int row);

  /// The text around a cell.
  Excerpt excerpt(Span span);
}
