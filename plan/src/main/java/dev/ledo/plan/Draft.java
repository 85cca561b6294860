package dev.ledo.plan;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// A network while it is read from a case.
final class Draft {

  final CaseView view;
  final Horizon horizon;
  final PlanOptions options;
  final List<Activity> activities = new ArrayList<>();
  final Map<String, Capacity> capacities = new LinkedHashMap<>();
  final List<Module> modules = new ArrayList<>();
  final List<Store> stores = new ArrayList<>();
  final List<Need> needs = new ArrayList<>();

  Draft(CaseView view, Horizon horizon, PlanOptions options) {
    this.view = view;
    this.horizon = horizon;
    this.options = options;
  }

  /// Adds a capacity that is the same in every year, but for the part of each period that counts.
  void capacity(Row row, String id, String about, Amount perYear, ToDoubleFunction<Period> part) {
    List<Double> perPeriod =
        horizon.periods().stream()
            .map(period -> perYear.mid() * period.years() * part.applyAsDouble(period))
            .toList();
    capacities.put(id, new Capacity(id, about, perPeriod, Spread.of(perYear), row.toString()));
  }

  /// Part of a period in which a row with `from` and `to` holds.
  double partInForce(Row row, Period period) {
    double since = row.findDate("from").map(PartialDate::latest).map(period::partFrom).orElse(1.0);
    double until =
        row.findDate("to")
            .map(PartialDate::earliest)
            .map(day -> 1 - period.partFrom(day.plusDays(1)))
            .orElse(1.0);
    return Math.max(0, since + until - 1);
  }

  /// A figure of a row in a unit, if it is given and counts the same kind of thing.
  static Optional<Amount> amount(Row row, String column, Unit unit) {
    return row.findQuantity(column).map(quantity -> quantity.in(unit).amount());
  }

  /// Whether a quantity counts what a unit counts.
  static boolean counts(Quantity quantity, Unit unit) {
    return quantity.unit().isCompatibleWith(unit);
  }
}
