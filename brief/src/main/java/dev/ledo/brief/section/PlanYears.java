package dev.ledo.brief.section;

import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// The periods of a plan by the calendar year in which they begin.
final class PlanYears {

  private static final int MONTHS = 12;

  private final Map<String, List<Integer>> periods = new LinkedHashMap<>();
  private final Map<String, Integer> months = new LinkedHashMap<>();

  PlanYears(Horizon horizon) {
    for (Period period : horizon.periods()) {
      String year = String.valueOf(period.first().getYear());
      periods.computeIfAbsent(year, y -> new ArrayList<>()).add(period.index());
      months.merge(year, period.months(), Integer::sum);
    }
  }

  /// All years, first to last.
  List<String> all() {
    return List.copyOf(periods.keySet());
  }

  /// The first whole year, the middle one and the last, each once.
  List<String> chosen() {
    List<String> whole = all().stream().filter(y -> months.getOrDefault(y, 0) >= MONTHS).toList();
    List<String> from = whole.isEmpty() ? all() : whole;
    return List.of(from.getFirst(), from.get(from.size() / 2), from.getLast()).stream()
        .distinct()
        .toList();
  }

  /// A sum over the periods of a year.
  double sum(String year, IntToDoubleFunction value) {
    return periods.getOrDefault(year, List.of()).stream()
        .mapToDouble(p -> value.applyAsDouble(p))
        .sum();
  }
}
