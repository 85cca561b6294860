package dev.ledo.cli;

import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Amounts of periods as amounts of calendar years, so that quarters and years stand side by side.
final class PlanYears {

  private final Horizon horizon;
  private final List<Integer> years;

  PlanYears(Horizon horizon) {
    this.horizon = horizon;
    this.years =
        horizon.periods().stream()
            .flatMap(period -> Stream.of(period.from().getYear(), period.to().getYear()))
            .distinct()
            .toList();
  }

  /// The years that the horizon touches.
  List<Integer> years() {
    return years;
  }

  /// Sums over each year; what happens in a period that reaches into the next year is shared out by
  /// months.
  List<Double> sums(IntToDoubleFunction ofPeriod) {
    return each((period, year) ->
        ofPeriod.applyAsDouble(period.index()) * months(period, year) / period.months());
  }

  /// Means over each year, by months.
  List<Double> means(IntToDoubleFunction ofPeriod) {
    List<Double> months = each(PlanYears::months);
    List<Double> sums =
        each((period, year) -> ofPeriod.applyAsDouble(period.index()) * months(period, year));
    var means = new ArrayList<Double>();
    for (int y = 0; y < sums.size(); y++) {
      means.add(sums.get(y) / months.get(y));
    }
    return means;
  }

  /// Index of the last period that ends in each year, or of the first one if none does.
  List<Integer> lastPeriods() {
    return years.stream().map(this::lastOf).toList();
  }

  private int lastOf(int year) {
    return horizon.periods().stream()
        .filter(period -> period.to().getYear() <= year)
        .mapToInt(Period::index)
        .max()
        .orElse(0);
  }

  private List<Double> each(ToDoubleBiFunction<Period, Integer> inYear) {
    return years.stream()
        .map(year ->
            horizon.periods().stream().mapToDouble(p -> inYear.applyAsDouble(p, year)).sum())
        .toList();
  }

  /// Months of a period that lie in a year.
  private static double months(Period period, int year) {
    return IntStream.range(0, period.months())
        .filter(m -> period.first().plusMonths(m).getYear() == year)
        .count();
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
