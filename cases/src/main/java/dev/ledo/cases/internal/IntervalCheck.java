package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.cases.schema.ColumnType;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
              && table.columns().get(table.position("from")).type() == ColumnType.Simple.DATE;
      if (dated) {
        view.theCase().rows(table.name()).forEach(row -> checkOrder(row, problems));
      }
    }
    checkControl(view, problems);
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

  private static void checkControl(CaseView view, Problems problems) {
    Map<String, List<Held>> bySite = new LinkedHashMap<>();
    for (Row row : view.theCase().rows("control")) {
      if (row.has("site") && row.has("actor") && row.findText("form").orElse("").equals("held")) {
        bySite.computeIfAbsent(row.text("site"), site -> new ArrayList<>()).add(Held.of(row, view));
      }
    }
    for (List<Held> held : bySite.values()) {
      held.sort(Comparator.comparing(Held::from));
      Held longest = held.getFirst();
      for (Held each : held.subList(1, held.size())) {
        longest.reportIfShared(each, problems);
        longest = each.to().isAfter(longest.to()) ? each : longest;
      }
    }
  }

  /// The days on which an actor surely holds a place.
  ///
  /// An interval without end lasts to the day of its source: nobody said more.
  private record Held(Row row, LocalDate from, LocalDate to) {

    static Held of(Row row, CaseView view) {
      LocalDate reported = view.published(row);
      LocalDate open = reported.equals(LocalDate.MIN) ? view.asOf() : reported;
      return new Held(
          row,
          row.findDate("from").map(PartialDate::latest).orElse(LocalDate.MIN),
          row.findDate("to").map(PartialDate::earliest).orElse(open));
    }

    /// One day on which a place changes hands belongs to both.
    void reportIfShared(Held later, Problems problems) {
      boolean sameActor = row.text("actor").equals(later.row.text("actor"));
      LocalDate until = to.isBefore(later.to) ? to : later.to;
      boolean shared = !later.from.isAfter(until);
      boolean handover = later.from.equals(to) && from.isBefore(to) && later.to.isAfter(to);
      if (!sameActor && shared && !handover) {
        String message =
            "%s is held by %s and by %s (%s) on the same days"
                .formatted(row.text("site"), later.row.text("actor"), row.text("actor"), row);
        problems.add(later.row.problem(CaseCode.C072, "from", message));
      }
    }
  }
}
