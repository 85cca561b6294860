package dev.ledo.route.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Tells which rows of ways and places begin after the day of the view, so that they do not count.
final class LaterRows {

  /// The tables with dates, and the column that says of what a row speaks.
  private static final Map<String, String> TABLES =
      Map.of("passages", "leg", "crossings", "leg", "leg_control", "leg", "control", "site");

  private LaterRows() {}

  /// A problem for each row about one of these parts of the network.
  static List<Problem> of(CaseView view, Set<String> parts) {
    return TABLES.entrySet().stream()
        .flatMap(table -> of(view, parts, table.getKey(), table.getValue()))
        .toList();
  }

  private static Stream<Problem> of(CaseView view, Set<String> parts, String table, String column) {
    return view.rows(table).stream()
        .filter(row -> row.findText(column).filter(parts::contains).isPresent())
        .filter(row -> isLater(view, row))
        .map(row ->
            Problem.of(
                RouteCode.NOT_YET,
                row.place(),
                "'%s' begins %s, after %s, and does not count yet"
                    .formatted(row.text(column), row.date("from"), view.asOf())));
  }

  private static boolean isLater(CaseView view, Row row) {
    return row.findDate("from")
        .map(PartialDate::earliest)
        .filter(view.asOf()::isBefore)
        .isPresent();
  }
}
