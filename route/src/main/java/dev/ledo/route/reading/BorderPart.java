package dev.ledo.route.reading;

import dev.ledo.cases.DatedRows;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.core.PartialDate;
import dev.ledo.route.network.Border;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads what may cross a border on the day of the view.
///
/// Of the rows of `crossings` that hold on the day the one that began last speaks. If it has no end
/// and its newest source is older than the case allows, nobody knows whether it still holds. If
/// none holds, `border` of the leg speaks; where that tells of no border, though rows of other days
/// do, its state is unknown.
final class BorderPart {

  private static final double DAYS_PER_YEAR = 365.25;

  private final Draft draft;

  BorderPart(Draft draft) {
    this.draft = draft;
  }

  Border of(Row leg) {
    List<Row> rows =
        draft.about("crossings", "leg", leg.id()).stream().filter(row -> row.has("state")).toList();
    Optional<Row> newest = DatedRows.newest(draft.view.asOf(), rows);
    if (newest.isEmpty()) {
      Border told = border(leg.findText("border").orElse("none"));
      return told == Border.NONE && !rows.isEmpty() ? Border.UNKNOWN : told;
    }
    Row row = newest.get();
    draft.evidence.add(leg.id(), row);
    reportOthers(leg, row, rows);
    if (isOld(row)) {
      draft.report(
          RouteCode.OLD_CROSSING,
          row,
          "the crossing on '%s' was last reported as %s in %s"
              .formatted(leg.id(), row.text("state"), reported(row).orElseThrow()));
      return Border.UNKNOWN;
    }
    return border(row.text("state"));
  }

  /// Rows that say of themselves that they still hold, and say something else.
  private void reportOthers(Row leg, Row newest, List<Row> rows) {
    DatedRows.on(draft.view.asOf(), rows).stream()
        .filter(row -> row.has("to") && !row.text("state").equals(newest.text("state")))
        .forEach(row -> {
          draft.evidence.add(leg.id(), row);
          draft.report(
              RouteCode.CROSSING_DISPUTED,
              row,
              "the crossing on '%s' is %s here until %s, and %s at %s"
                  .formatted(
                      leg.id(), row.text("state"), row.date("to"), newest.text("state"), newest));
        });
  }

  private boolean isOld(Row row) {
    double years = draft.view.theCase().info().staleAfterYears();
    LocalDate oldest = draft.view.asOf().minusDays(Math.round(years * DAYS_PER_YEAR));
    return !row.has("to")
        && reported(row).map(PartialDate::latest).filter(oldest::isAfter).isPresent();
  }

  private Optional<PartialDate> reported(Row row) {
    return draft.view.newestSource(row).flatMap(Source::published);
  }

  private static Border border(String word) {
    return Border.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
