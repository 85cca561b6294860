package dev.ledo.cli;

import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/// Amounts of periods as amounts of calendar years, so that quarters and years stand side by side.
final class PlanYears {

  private final Horizon horizon;
  private final List<Integer> years;

  PlanYears(Horizon horizon) {
    this.horizon = horizon;
    this.years =
        horizon.periods().stream().map(period -> period.first().getYear()).distinct().toList();
  }

  /// The years in which periods begin.
  List<Integer> years() {
    return years;
  }

  /// Sums over the periods that begin in each year.
  List<Double> sums(IntToDoubleFunction ofPeriod) {
    return each(ofPeriod, period -> 1);
  }

  /// Means over the periods that begin in each year, by their length.
  List<Double> means(IntToDoubleFunction ofPeriod) {
    List<Double> months = each(p -> 1, Period::months);
    List<Double> sums = each(ofPeriod, Period::months);
    var means = new ArrayList<Double>();
    for (int y = 0; y < sums.size(); y++) {
      means.add(sums.get(y) / months.get(y));
    }
    return means;
  }

  /// Index of the last period that begins in each year.
  List<Integer> lastPeriods() {
    return years.stream().map(this::lastOf).toList();
  }

  private int lastOf(int year) {
    return horizon.periods().stream()
        .filter(period -> period.first().getYear() == year)
        .mapToInt(Period::index)
        .max()
        .orElseThrow();
  }

  private List<Double> each(IntToDoubleFunction ofPeriod, ToDoubleFunction<Period> weight) {
    return years.stream()
        .map(year ->
            horizon.periods().stream()
                .filter(period -> period.first().getYear() == year)
                .mapToDouble(p -> ofPeriod.applyAsDouble(p.index()) * weight.applyAsDouble(p))
                .sum())
        .toList();
  }

  /// A table with some columns and one for each year.
  TextTable table(String... heads) {
    var all = new ArrayList<>(List.of(heads));
    years.forEach(year -> all.add(String.valueOf(year)));
    return new TextTable(all.toArray(String[]::new));
  }

  /// A row of such a table.
  static void add(
      TextTable table, List<String> cells, List<Double> values, DoubleFunction<String> text) {
    var all = new ArrayList<>(cells);
    values.forEach(value -> all.add(text.apply(value)));
    table.add(all);
  }
}
