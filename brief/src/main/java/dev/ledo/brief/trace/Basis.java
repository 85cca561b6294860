package dev.ledo.brief.trace;

import dev.ledo.cases.Row;
import java.util.List;

/// What a computed figure stands on: rows of the case's tables and of other files in it.
///
/// @param rows of tables
/// @param fileRows of other files
public record Basis(List<Row> rows, List<FileRow> fileRows) {

  public Basis {
    rows = List.copyOf(rows);
    fileRows = List.copyOf(fileRows);
  }
}
