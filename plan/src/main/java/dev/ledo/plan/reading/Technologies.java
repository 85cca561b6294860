package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.plan.network.Period;
import java.time.LocalDate;
import java.util.Optional;

/// When the technology that a plant or module cannot do without can be had.
final class Technologies {

  private static final double DAYS_PER_YEAR = 365.25;

  private final Draft draft;

  Technologies(Draft draft) {
    this.draft = draft;
  }

  /// Part of a period in which the technology of a row is there; all of it if the row needs none.
  double availablePart(Row row, Period period) {
    Optional<String> needed = row.findText("technology");
    return needed.isEmpty() ? 1 : availableFrom(row).map(period::partFrom).orElse(0.0);
  }

  /// Day from which the technology of a row is there; empty if it is not within the plan or the row
  /// needs none.
  Optional<LocalDate> availableFrom(Row row) {
    return row.findText("technology")
        .flatMap(id -> draft.view.find("technologies", id))
        .flatMap(technology ->
            technology
                .findDate("available")
                .map(date ->
                    date.latest()
                        .plusDays(Math.round(draft.number(technology, "delay") * DAYS_PER_YEAR))));
  }
}
