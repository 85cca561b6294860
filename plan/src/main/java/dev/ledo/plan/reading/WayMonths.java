package dev.ledo.plan.reading;

import dev.ledo.cases.DatedRows;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.plan.network.Period;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads in which months ways can be passed.
///
/// What `passages` say of a month in the year it lies in replaces `closed_months` of the leg; of
/// part of its days, or with a chance, a way carries that part on average. Rows that disagree are a
/// range. A month of which neither speaks, or of which one says that nobody knows, is as
/// `closed_months` have it, and open if there are none: an assumption, told as [UntoldMonths].
final class WayMonths {

  private static final double PERCENT = 0.01;
  private static final Amount NONE = Amount.of(0);
  private static final Amount ALL = Amount.of(100);
  private static final Amount ANYTHING = Amount.between(0, 100);

  private final Draft draft;
  private final Map<String, List<Row>> passages;

  WayMonths(Draft draft) {
    this.draft = draft;
    this.passages =
        draft.view.rows("passages").stream()
            .filter(row -> row.has("leg") && row.has("state") && row.has("months"))
            .collect(Collectors.groupingBy(row -> row.text("leg")));
  }

  /// Part of a period in which a way can be passed, 0..1.
  double openPart(Row leg, Period period) {
    return passages.containsKey(leg.id())
        ? period.yearMonths().mapToDouble(month -> openPart(leg, month)).sum() / period.months()
        : period.openPart(leg.months("closed_months"));
  }

  private double openPart(Row leg, YearMonth month) {
    List<Row> rows = rows(leg, month);
    Optional<Amount> told = told(rows);
    return told.isPresent()
        ? PERCENT * draft.number(rows.getFirst(), "open_share", told.get())
        : isClosed(leg, month.getMonth()) ? 0 : 1;
  }

  /// What nobody tells of a way; empty if all months of the plan are told.
  Optional<UntoldMonths> untold(Row leg) {
    Set<Month> untold = new TreeSet<>();
    draft.horizon.periods().stream()
        .flatMap(Period::yearMonths)
        .filter(month -> !isTold(leg, month))
        .forEach(month -> untold.add(month.getMonth()));
    return untold.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UntoldMonths(
                leg.id(),
                draft.ends(leg),
                untold.stream().filter(month -> !isClosed(leg, month)).toList(),
                untold.stream().filter(month -> isClosed(leg, month)).toList(),
                leg.toString()));
  }

  private boolean isTold(Row leg, YearMonth month) {
    List<Row> rows = rows(leg, month);
    return rows.isEmpty() ? leg.has("closed_months") : told(rows).isPresent();
  }

  private static boolean isClosed(Row leg, Month month) {
    return leg.months("closed_months").contains(month.getValue());
  }

  private List<Row> rows(Row leg, YearMonth month) {
    return DatedRows.on(month.atDay(1), passages.getOrDefault(leg.id(), List.of())).stream()
        .filter(row -> row.months("months").contains(month.getMonthValue()))
        .toList();
  }

  /// Per cent of a month, over all rows; empty if there is none or one says that nobody knows.
  private static Optional<Amount> told(List<Row> rows) {
    return rows.stream().anyMatch(row -> row.text("state").equals("unknown"))
        ? Optional.empty()
        : rows.stream().map(WayMonths::percent).reduce(Amount::hull);
  }

  private static Amount percent(Row passage) {
    Optional<Amount> share = passage.findAmount("open_share");
    return switch (passage.text("state")) {
      case "open" -> share.orElse(ALL);
      case "closed" -> NONE;
      default -> share.orElse(ANYTHING);
    };
  }
}
