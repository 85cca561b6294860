package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;

/// How much can move in a year, and what limits it.
///
/// @param tonnes with the stores of the network
/// @param withoutStores the sum of the months, each alone; the difference is the worth of the
///   stores
/// @param withBoundlessStores if any amount could wait anywhere: the most that more stores can give
/// @param months January to December
/// @param cut what limits the year at the middle of the ranges, nearest to the origin; empty if
///   nothing does
/// @param otherCut another set that limits as much, nearest to the destinations; empty if there is
///   none
/// @param gaps capacities and states that nobody has given
public record YearTonnage(
    Estimate tonnes,
    Estimate withoutStores,
    Estimate withBoundlessStores,
    List<MonthTonnage> months,
    Optional<Cut> cut,
    Optional<Cut> otherCut,
    List<Gap> gaps) {

  public YearTonnage {
    months = List.copyOf(months);
    gaps = List.copyOf(gaps);
  }
}
