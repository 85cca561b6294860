package dev.ledo.cases;

import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Rows with the columns `from` and `to`, as of a day.
///
/// A date known to the month or year counts in favour of the row: it may hold from the first
/// possible day to the last.
public final class DatedRows {

  private DatedRows() {}

  /// Whether a row may hold on a day.
  public static boolean holds(Row row, LocalDate day) {
    boolean hasBegun =
        row.findDate("from").map(PartialDate::earliest).filter(day::isBefore).isEmpty();
    boolean goesOn = row.findDate("to").map(PartialDate::latest).filter(day::isAfter).isEmpty();
    return hasBegun && goesOn;
  }

  /// The rows that may hold on a day.
  public static List<Row> on(LocalDate day, List<Row> rows) {
    return rows.stream().filter(row -> holds(row, day)).toList();
  }

  /// Of the rows that may hold on a day the one that began last.
  public static Optional<Row> newest(LocalDate day, List<Row> rows) {
    return on(day, rows).stream().max(Comparator.comparing(DatedRows::begin));
  }

  private static LocalDate begin(Row row) {
    return row.findDate("from").map(PartialDate::earliest).orElse(LocalDate.MIN);
  }
}
