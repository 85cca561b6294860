package dev.ledo.route.answer;

import dev.ledo.core.Amount;

/// The stock at each end of a way that bridges its closure, if the same tonnes come to the origin
/// and are used at the destination each month of a year that repeats itself.
///
/// Months count alike. Shipments are spread over the months in which the way is open. While it is
/// shut the origin's stock grows and the destination's shrinks, by the same amount.
///
/// @param shippedTPerOpenMonth what must move in a month that is open
/// @param stockT room needed at each end, tonnes
public record StockNeed(Estimate shippedTPerOpenMonth, Estimate stockT) {

  /// What a way needs that is shut for some months on end and open in all others.
  ///
  /// @param closed 1..11
  public static StockNeed shutFor(int closed, Amount tPerMonth) {
    return new StockNeed(
        Estimate.ofCost(end -> 12 * end.cost(tPerMonth) / (12 - closed)),
        Estimate.ofCost(end -> closed * end.cost(tPerMonth)));
  }
}
