package dev.ledo.cases.internal;

import dev.ledo.cases.Span;
import dev.ledo.core.Excerpt;
import java.util.List;

/// A table as it stands in a file, before its cells are read.
interface RawTable {

  /// Path of the file.
  String file();

  /// Column headers as written.
  List<String> header();

  /// Rows in order.
  List<RawRow> rows();

  /// Place of a header.
  Span headerSpan(int field);

  /// Place of a cell of the row that starts on a line.
  Span cellSpan(int line, int field);

  /// The row that starts on a line, as it stands in the file.
  String text(int line);

  /// The text around a place.
  Excerpt excerpt(Span span);

  /// Cells of a row as written; shorter or longer than the header if the file is broken.
  ///
  /// @param line line on which the row starts, from 1
  record RawRow(int line, List<String> cells) {}
}
