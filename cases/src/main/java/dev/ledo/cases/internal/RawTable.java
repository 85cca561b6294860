package dev.ledo.cases.internal;

import dev.ledo.cases.Span;
import dev.ledo.core.Excerpt;
import dev.ledo.core.Place;
import java.util.List;
import java.util.function.Predicate;

/// A table as it stands in a file, before its cells are read.
///
/// The cells pass by once and are not kept; later they are found again in the file's text.
interface RawTable {

  /// More columns than any table needs.
  int MOST_COLUMNS = 500;

  /// Path of the file.
  String file();

  /// Column headers as written.
  List<String> header();

  /// Whether each row is to have exactly as many cells as the header.
  boolean isRectangular();

  /// Hands out the rows in order as long as they are wanted.
  ///
  /// @return whether the table was read to its end; what stopped it is reported
  boolean read(Predicate<RawRow> rows);

  /// Place of a header.
  Span headerSpan(int field);

  /// Place of a row; with a column where several rows may start on one line.
  Place place(int row);

  /// Place of a cell.
  Span cellSpan(int row, int field);

  /// A row as it stands in the file.
  String text(int row);

  /// The text around a place.
  Excerpt excerpt(Span span);

  /// Cells of a row as written; shorter or longer than the header if the file is broken.
  ///
  /// @param number what the table finds the row again by
  record RawRow(int number, List<String> cells) {}
}
