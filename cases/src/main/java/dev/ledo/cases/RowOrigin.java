package dev.ledo.cases;

import dev.ledo.core.Excerpt;
import dev.ledo.core.Place;

/// The file a row was read from, which can find the row's cells again.
public interface RowOrigin {

  /// Path of the file, relative to the case folder.
  String file();

  /// Where a cell stands.
  ///
  /// @param line line on which the row starts, from 1
  /// @param column position of the column in the table's schema
  /// @return the start of the row if the file has no such column
  Span span(int line, int column);

  /// The row as it stands in the file.
  String text(int line);

  /// The text around a cell.
  Excerpt excerpt(Span span);

  /// The cell as a place.
  default Place place(int line, int column) {
    Span span = span(line, column);
    return new Place(file(), span.line(), span.column());
  }
}
