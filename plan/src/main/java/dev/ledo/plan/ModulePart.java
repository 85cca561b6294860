package dev.ledo.plan;

import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.time.LocalDate;
import java.util.List;

/// Reads what can be decided now.
final class ModulePart {

  private static final double MILLION = 1e6;
  private static final double DAYS_PER_YEAR = 365.25;

  private final Draft draft;

  ModulePart(Draft draft) {
    this.draft = draft;
  }

  void add() {
    for (Row row : draft.view.rows("modules")) {
      String capacity =
          row.findText("process")
              .map(id -> "plant " + id)
              .or(() -> row.findText("leg").map(id -> "leg " + id))
              .orElse("");
      boolean allowed =
          !draft.options.without().contains(row.id())
              && row.findText("actor").filter(draft.options.forbiddenActors()::contains).isEmpty();
      if (allowed && draft.capacities.containsKey(capacity)) {
        draft.modules.add(module(row, capacity));
      }
    }
  }

  private Module module(Row row, String capacity) {
    LocalDate start = draft.horizon.get(0).from();
    LocalDate earliest = row.findDate("earliest").map(PartialDate::latest).orElse(start);
    LocalDate decided = earliest.isBefore(start) ? start : earliest;
    long leadDays = Math.round(row.amount("lead").mid() * DAYS_PER_YEAR);
    LocalDate ready = decided.plusDays(leadDays);
    double life = row.amount("life").mid();
    LocalDate end = ready.plusDays(Math.round(life * DAYS_PER_YEAR));
    double perYear = perYear(row.quantity("capacity"));
    List<Double> adds =
        draft.horizon.periods().stream()
            .map(period ->
                perYear
                    * period.years()
                    * Math.min(
                        Math.max(0, period.partFrom(ready) - period.partFrom(end)),
                        ProcessPart.technologyPart(draft, row, period)))
            .toList();
    return new Module(
        row.id(),
        row.text("what"),
        capacity,
        adds,
        cost(row, decided, ready, life),
        row.integer("most"),
        row.flag("whole") != Flag.NO,
        row.toString());
  }

  private static double perYear(Quantity capacity) {
    for (String kind : List.of("t REO/yr", "t metal/yr", "t magnet/yr", "t/yr")) {
      if (Unit.of(kind).isCompatibleWith(capacity.unit())) {
        return capacity.in(Unit.of(kind)).amount().mid();
      }
    }
    return capacity.amount().mid();
  }

  /// Discounted cost, less the part of it that serves after the horizon.
  private double cost(Row row, LocalDate decided, LocalDate ready, double life) {
    double capex = row.quantity("capex").in(Unit.of("M USD")).amount().mid() * MILLION;
    Period last = draft.horizon.get(draft.horizon.size() - 1);
    double served = Math.max(0, (last.to().toEpochDay() - ready.toEpochDay()) / DAYS_PER_YEAR);
    double left = Math.clamp(1 - served / life, 0, 1);
    return capex * (discount(decided) - left * last.discount());
  }

  private double discount(LocalDate day) {
    for (Period period : draft.horizon.periods()) {
      if (!day.isAfter(period.to())) {
        return period.discount();
      }
    }
    return draft.horizon.get(draft.horizon.size() - 1).discount();
  }
}
