package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds intervals that run backwards, and places that two actors hold on the same day.
///
/// Dates known to the month or year only count in favour of the row: an overlap is reported when it
/// is certain.
final class IntervalCheck implements Check {

  @Override
  public void run(CaseView view, Problems problems) {
    for (TableSchema table : view.theCase().schema().tables()) {
      boolean dated =
          table.findPosition("from").isPresent()
              && table.findPosition("to").isPresent()
              && !table.name().equals("legs")
              && !table.name().equals("exchange");
      if (dated) {
        view.theCase().rows(table.name()).forEach(row -> checkOrder(row, problems));
      }
    }
    checkControl(view.theCase().rows("control"), problems);
  }

  private static void checkOrder(Row row, Problems problems) {
    if (row.has("from") && row.has("to")) {
      PartialDate from = row.date("from");
      PartialDate to = row.date("to");
      if (to.latest().isBefore(from.earliest())) {
        problems.add(row.problem(CaseCode.C073, "to", to + " is before " + from));
      }
    }
  }

  private static void checkControl(List<Row> rows, Problems problems) {
    Map<String, List<Row>> bySite = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.has("site") && row.has("actor") && row.findText("form").orElse("").equals("held")) {
        bySite.computeIfAbsent(row.text("site"), site -> new ArrayList<>()).add(row);
      }
    }
    for (List<Row> held : bySite.values()) {
      for (int i = 1; i < held.size(); i++) {
        for (int j = 0; j < i; j++) {
          checkOverlap(held.get(j), held.get(i), problems);
        }
      }
    }
  }

  private static void checkOverlap(Row earlier, Row row, Problems problems) {
    boolean sameActor = earlier.text("actor").equals(row.text("actor"));
    LocalDate from = max(surelyFrom(earlier), surelyFrom(row));
    LocalDate to = min(surelyTo(earlier), surelyTo(row));
    if (!sameActor && from.isBefore(to)) {
      String message =
          "%s is held by %s and by %s (%s) on the same days"
              .formatted(row.text("site"), row.text("actor"), earlier.text("actor"), earlier);
      problems.add(row.problem(CaseCode.C072, "from", message));
    }
  }

  private static LocalDate surelyFrom(Row row) {
    return row.findDate("from").map(PartialDate::latest).orElse(LocalDate.MIN);
  }

  private static LocalDate surelyTo(Row row) {
    return row.findDate("to").map(PartialDate::earliest).orElse(LocalDate.MAX);
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
