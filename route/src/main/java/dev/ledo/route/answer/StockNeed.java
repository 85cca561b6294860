package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The stock at each end of a way that bridges its closures, if the same tonnes come to the origin
/// and are used at the destination each month of a year that repeats itself.
///
/// Months count alike. Shipments are spread over the year as the way is open. While it is shut the
/// origin's stock grows and the destination's shrinks, by the same amount.
///
/// @param tPerMonth what comes and is used each month
/// @param openMonths of the year, partly open ones by their share
/// @param shippedTPerOpenMonth what must move in a month that is open throughout; infinite if none
///   is
/// @param stockT room needed at each end, tonnes; infinite if it is never open
public record StockNeed(
    Estimate tPerMonth, Estimate openMonths, Estimate shippedTPerOpenMonth, Estimate stockT) {

  /// What a way needs that is open for some share of each month.
  ///
  /// @param shares of twelve months at each end of the ranges, each 0..1
  static StockNeed of(Function<End, double[]> shares, Amount tPerMonth) {
    return new StockNeed(
        Estimate.ofCost(end -> end.cost(tPerMonth)),
        Estimate.ofCapacity(end -> sum(shares.apply(end))),
        Estimate.ofCost(end -> shipped(end.cost(tPerMonth), sum(shares.apply(end)))),
        Estimate.ofEither(end -> stock(shares.apply(end), end.cost(tPerMonth))));
  }

  /// What a way needs that is shut for some months on end and open in all others.
  ///
  /// @param closed 0..11
  public static StockNeed shutFor(int closed, Amount tPerMonth) {
    double[] shares = IntStream.range(0, 12).mapToDouble(month -> month < closed ? 0 : 1).toArray();
    return of(end -> shares, tPerMonth);
  }

  private static double shipped(double tPerMonth, double openMonths) {
    return tPerMonth == 0 ? 0 : 12 * tPerMonth / openMonths;
  }

  private static double sum(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }

  /// Largest less smallest stock over the year.
  private static double stock(double[] shares, double tPerMonth) {
    double open = sum(shares);
    if (open == 0) {
      return tPerMonth == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    double stock = 0;
    double least = 0;
    double most = 0;
    for (double share : shares) {
      stock += tPerMonth - 12 * tPerMonth * share / open;
      least = Math.min(least, stock);
      most = Math.max(most, stock);
    }
    return most - least;
  }
}
