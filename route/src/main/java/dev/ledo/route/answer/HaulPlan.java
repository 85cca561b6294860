package dev.ledo.route.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cheapest way to move a tonnage through a year, at one reading of the ranges.
///
/// First as much as possible of what is wanted is delivered, then as little as possible goes where
/// the cost is not told, then at least cost. One of perhaps several ways to do so.
///
/// @param months January to December
/// @param flows tonnes over segments, those of 0 left out
/// @param stocks tonnes that wait, those of 0 left out
/// @param shadows what is scarce
/// @param gaps figures that this question looks at and nobody has given; without its hours where a
///   fleet is shared a segment is used at the optimistic end only, without its money a segment or
///   store is used where those of known cost are not enough
public record HaulPlan(
    End end,
    HaulTotals totals,
    List<HaulMonth> months,
    List<HaulFlow> flows,
    List<HaulStock> stocks,
    List<Shadow> shadows,
    List<Gap> gaps) {

  private static final Set<Figure> MONEY =
      Set.of(Figure.FREIGHT, Figure.CHARGES, Figure.STORE_COST);

  public HaulPlan {
    months = List.copyOf(months);
    flows = List.copyOf(flows);
    stocks = List.copyOf(stocks);
    shadows = List.copyOf(shadows);
    gaps = List.copyOf(gaps);
  }

  /// The figures without which the cost of what it does is not known.
  public List<Gap> unpriced() {
    Set<String> used =
        Stream.concat(flows.stream().map(HaulFlow::segment), stocks.stream().map(HaulStock::node))
            .collect(Collectors.toSet());
    return gaps.stream()
        .filter(gap -> MONEY.contains(gap.figure()) && used.contains(gap.where()))
        .toList();
  }

  /// Tonnes over a segment in the year, both ways together.
  public double tonnesOver(String segment) {
    return flows.stream()
        .filter(flow -> flow.segment().equals(segment))
        .mapToDouble(HaulFlow::tonnes)
        .sum();
  }
}
