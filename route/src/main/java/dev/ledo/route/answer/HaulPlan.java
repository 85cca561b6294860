package dev.ledo.route.answer;

import java.util.List;

/// The cheapest way to move a tonnage through a year, at one reading of the ranges.
///
/// First as much as possible of what is wanted is delivered, then at least cost. One of perhaps
/// several ways to do so.
///
/// @param months January to December
/// @param flows tonnes over segments, those of 0 left out
/// @param stocks tonnes that wait, those of 0 left out
/// @param shadows what is scarce
/// @param gaps figures that this question looks at and nobody has given; without its money, or its
///   hours where a fleet is shared, a segment or store is used at the optimistic end only
public record HaulPlan(
    End end,
    HaulTotals totals,
    List<HaulMonth> months,
    List<HaulFlow> flows,
    List<HaulStock> stocks,
    List<Shadow> shadows,
    List<Gap> gaps) {

  public HaulPlan {
    months = List.copyOf(months);
    flows = List.copyOf(flows);
    stocks = List.copyOf(stocks);
    shadows = List.copyOf(shadows);
    gaps = List.copyOf(gaps);
  }

  /// Tonnes over a segment in the year, both ways together.
  public double tonnesOver(String segment) {
    return flows.stream()
        .filter(flow -> flow.segment().equals(segment))
        .mapToDouble(HaulFlow::tonnes)
        .sum();
  }
}
