package dev.ledo.route.reading;

import dev.ledo.cases.DatedRows;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Season;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads in which months a way can be passed.
///
/// `closed_months` of the leg speak of the whole year: the other months are open, all of them if it
/// is `none`. What `passages` say of a month replaces it. A month of which neither speaks is
/// unknown, as one of which a row knows nothing. Rows that disagree on a month make a range.
final class SeasonPart {

  private static final double PERCENT = 0.01;
  private static final Amount ANYTHING = Amount.between(0, 1);

  private final Draft draft;

  SeasonPart(Draft draft) {
    this.draft = draft;
  }

  /// Whether rows speak of every month of the way, be it to say that it is unknown.
  static boolean isTold(Draft draft, Row leg) {
    long months =
        passages(draft, leg).stream()
            .flatMap(row -> row.months("months").stream())
            .distinct()
            .count();
    return leg.has("closed_months") || months == Month.values().length;
  }

  /// The season on the day of the view.
  Season of(Row leg) {
    Set<Month> closed = EnumSet.noneOf(Month.class);
    leg.months("closed_months").forEach(month -> closed.add(Month.of(month)));
    Season season = leg.has("closed_months") ? Season.closedIn(closed) : Season.UNKNOWN;
    List<Row> rows = passages(draft, leg);
    draft.evidence.addAll(leg.id(), rows);
    rows.forEach(this::reportShare);
    Map<Month, List<Row>> disputed = new EnumMap<>(Month.class);
    for (Month month : Month.values()) {
      List<Row> told =
          rows.stream().filter(row -> row.months("months").contains(month.getValue())).toList();
      Optional<MonthState> state = told.stream().map(SeasonPart::state).reduce(SeasonPart::both);
      if (state.isPresent()) {
        season = season.with(state.get(), Set.of(month));
        if (told.stream().map(SeasonPart::state).distinct().count() > 1) {
          disputed.put(month, told);
        }
      }
    }
    report(leg, disputed);
    return season;
  }

  /// What `open_share` says is used of a way that is open, and not of one that is closed or of
  /// which nobody knows.
  private void reportShare(Row passage) {
    String state = passage.text("state");
    boolean fits =
        switch (state) {
          case "open" ->
              passage.findAmount("open_share").filter(each -> each.low() < 100).isEmpty();
          case "closed" ->
              passage.findAmount("open_share").filter(each -> each.high() > 0).isEmpty();
          case "unknown" -> !passage.has("open_share");
          default -> true;
        };
    if (!fits) {
      draft.report(
          RouteCode.SHARE_DISPUTED,
          passage,
          "`state` is %s and `open_share` %s %%; it counts as %s"
              .formatted(
                  state,
                  passage.amount("open_share"),
                  state.equals("open") ? "open for that share" : state));
    }
  }

  private void report(Row leg, Map<Month, List<Row>> disputed) {
    if (!disputed.isEmpty()) {
      List<String> names = new ArrayList<>();
      disputed
          .keySet()
          .forEach(month -> names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
      List<String> rows =
          disputed.values().stream().flatMap(List::stream).map(Row::toString).distinct().toList();
      draft.report(
          RouteCode.MONTH_DISPUTED,
          leg,
          "rows disagree on '%s' in %s: %s"
              .formatted(leg.id(), String.join(", ", names), String.join(", ", rows)));
    }
  }

  private static List<Row> passages(Draft draft, Row leg) {
    List<Row> rows =
        draft.about("passages", "leg", leg.id()).stream()
            .filter(row -> row.has("state") && row.has("months"))
            .toList();
    return DatedRows.on(draft.view.asOf(), rows);
  }

  private static MonthState state(Row passage) {
    Optional<Amount> share = passage.findAmount("open_share").map(each -> each.times(PERCENT));
    return switch (passage.text("state")) {
      case "open" -> share.<MonthState>map(MonthState.Restricted::new).orElse(MonthState.OPEN);
      case "closed" -> MonthState.CLOSED;
      case "chance" -> new MonthState.Chance(share.orElse(ANYTHING));
      case "restricted" -> new MonthState.Restricted(share.orElse(ANYTHING));
      default -> MonthState.UNKNOWN;
    };
  }

  /// What is left when two rows speak of one month.
  private static MonthState both(MonthState one, MonthState other) {
    if (one.equals(other)) {
      return one;
    }
    Optional<Amount> first = share(one);
    Optional<Amount> second = share(other);
    if (first.isEmpty() || second.isEmpty()) {
      return MonthState.UNKNOWN;
    }
    return new MonthState.Restricted(first.get().hull(second.get()));
  }

  private static Optional<Amount> share(MonthState state) {
    return switch (state) {
      case MonthState.Open() -> Optional.of(Amount.of(1));
      case MonthState.Closed() -> Optional.of(Amount.of(0));
      case MonthState.Restricted(Amount share) -> Optional.of(share);
      case MonthState.Chance(Amount probability) -> Optional.of(probability);
      case MonthState.Unknown() -> Optional.empty();
    };
  }
}
