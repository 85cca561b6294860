package dev.ledo.plan.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.DatedRows;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads whether goods may cross the border of a way on the day of the view.
///
/// Of the rows of `crossings` that hold on the day the one that began last speaks, unless it has no
/// end and its newest source is older than the case allows: then nobody knows. If none holds,
/// `border` of the leg speaks; where that tells of no border, though rows of other days do, nobody
/// knows. Goods pass where there is no border or it is open.
final class Borders {

  private static final double DAYS_PER_YEAR = 365.25;

  private final CaseView view;
  private final Map<String, List<Row>> crossings;

  Borders(CaseView view) {
    this.view = view;
    this.crossings =
        view.rows("crossings").stream()
            .filter(row -> row.has("leg") && row.has("state"))
            .collect(Collectors.groupingBy(row -> row.text("leg")));
  }

  boolean letPass(Row leg) {
    List<Row> rows = crossings.getOrDefault(leg.id(), List.of());
    Optional<Row> newest = DatedRows.newest(view.asOf(), rows);
    if (newest.isPresent()) {
      return newest.get().text("state").equals("open") && !isOld(newest.get());
    }
    String border = leg.findText("border").orElse("none");
    return border.equals("open") || (border.equals("none") && rows.isEmpty());
  }

  private boolean isOld(Row crossing) {
    double years = view.theCase().info().staleAfterYears();
    LocalDate oldest = view.asOf().minusDays(Math.round(years * DAYS_PER_YEAR));
    return !crossing.has("to")
        && view.newestSource(crossing)
            .flatMap(Source::published)
            .map(PartialDate::latest)
            .filter(oldest::isAfter)
            .isPresent();
  }
}
