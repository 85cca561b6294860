package dev.ledo.plan.reading;

import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import dev.ledo.core.PartialDate;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads plants and ways that can be built now.
///
/// A module that adds to what takes no part, or requires one that does not, takes no part either;
/// unless that was asked for, it is remembered as left out.
final class ModulePart {

  private static final double MILLION = 1e6;
  private static final double DAYS_PER_YEAR = 365.25;

  private final Draft draft;

  ModulePart(Draft draft) {
    this.draft = draft;
  }

  void add() {
    List<Row> wanted =
        new ArrayList<>(draft.view.rows("modules").stream().filter(draft::isWanted).toList());
    List<Row> rows = new ArrayList<>(wanted);
    rows.removeIf(row -> capacity(row).filter(draft.capacities::containsKey).isEmpty());
    while (rows.removeIf(row -> !ids(rows).containsAll(row.texts("requires")))) {
      // What requires a module that is not there is not there either.
    }
    rows.forEach(row -> draft.modules.add(module(row, capacity(row).orElseThrow())));
    wanted.removeAll(rows);
    Set<String> notWanted = notWanted();
    wanted.removeIf(row -> notWanted.contains(row.id()));
    wanted.forEach(row -> draft.leaveOut(row, LeftOut.Figure.MODULE, row.text("what")));
  }

  /// What was asked to be done without, and modules that therefore cannot be.
  private Set<String> notWanted() {
    Set<String> without = new TreeSet<>(draft.options.without());
    while (draft.view.rows("modules").stream()
        .filter(row -> !Collections.disjoint(needed(row), without))
        .map(Row::id)
        .map(without::add)
        .reduce(false, Boolean::logicalOr)) {
      // What needs a module that cannot be cannot be either.
    }
    return without;
  }

  /// What a module adds to and requires.
  private static Set<String> needed(Row module) {
    Set<String> ids = new TreeSet<>(module.texts("requires"));
    module.findText("process").ifPresent(ids::add);
    module.findText("leg").ifPresent(ids::add);
    return ids;
  }

  private static Set<String> ids(List<Row> rows) {
    return rows.stream().map(Row::id).collect(Collectors.toSet());
  }

  private static Optional<String> capacity(Row row) {
    return row.findText("process")
        .map(id -> "plant " + id)
        .or(() -> row.findText("leg").map(id -> "leg " + id));
  }

  private Module module(Row row, String capacity) {
    LocalDate start = draft.horizon.get(0).from();
    LocalDate earliest = row.findDate("earliest").map(PartialDate::earliest).orElse(start);
    LocalDate decided = earliest.isBefore(start) ? start : earliest;
    LocalDate ready = decided.plusDays(days(draft.number(row, "lead")));
    double life = draft.number(row, "life");
    double usd = draft.number(row, "capex") * MILLION;
    Set<String> keys = Draft.keys(row, "actor", "technology");
    return new Module(
        row.id(),
        row.has("leg") ? Module.Kind.WAY : Module.Kind.PLANT,
        row.text("what"),
        new Module.Into.CapacityOf(capacity),
        adds(row, ready, ready.plusDays(days(life)))
            .times(
                row.flag("all_months") == Flag.YES
                    ? draft.allowedPart(capacity)
                    : draft.openPart(capacity))
            .times(draft.law.allowedPart(keys)),
        discounted(usd, decided, ready, life),
        new Module.Spending(decided, ready, usd),
        row.integer("most"),
        row.flag("whole") != Flag.NO,
        Set.copyOf(row.texts("requires")),
        keys,
        row.toString());
  }

  private static long days(double years) {
    return Math.round(years * DAYS_PER_YEAR);
  }

  private Series adds(Row row, LocalDate ready, LocalDate end) {
    double perYear = draft.perYear(row, "capacity");
    double rampYears = draft.number(row, "ramp");
    var technologies = new Technologies(draft);
    LocalDate first = technologies.availableFrom(row).filter(ready::isBefore).orElse(ready);
    return draft.series(period -> {
      double works = Math.max(0, period.partFrom(ready) - period.partFrom(end));
      double can = technologies.availablePart(row, period);
      return perYear * period.years() * Math.min(works, can) * risen(period, first, rampYears);
    });
  }

  /// How far output has risen on average over what a period sees of it, 0..1.
  private static double risen(Period period, LocalDate first, double rampYears) {
    double ramp = rampYears * DAYS_PER_YEAR;
    double from = Math.max(0, period.from().toEpochDay() - first.toEpochDay());
    double to = period.to().toEpochDay() + 1.0 - first.toEpochDay();
    if (ramp <= 0 || to <= from) {
      return 1;
    }
    return (fullDays(to, ramp) - fullDays(from, ramp)) / (to - from);
  }

  /// Days of full output that what is made in so many days of an even rise comes to.
  private static double fullDays(double days, double ramp) {
    return days < ramp ? days * days / (2 * ramp) : days - ramp / 2;
  }

  /// Discounted cost, less the part of it that serves after the horizon.
  private double discounted(double usd, LocalDate decided, LocalDate ready, double life) {
    Period last = draft.horizon.get(draft.horizon.size() - 1);
    double served = Math.max(0, (last.to().toEpochDay() + 1 - ready.toEpochDay()) / DAYS_PER_YEAR);
    double left = Math.clamp(1 - served / life, 0, 1);
    return usd * (discount(decided) - left * last.discount());
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
