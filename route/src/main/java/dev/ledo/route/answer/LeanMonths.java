package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import java.util.List;

/// The stock that bridges months in which a network carries less than is wanted, none among them.
///
/// The same tonnes come to the origin and are used at the destination each month of a year that
/// repeats itself; what is carried in a month is at most what the month alone lets through. The
/// room needed at each end is the largest sum of what is lacking over months on end: the sequent
/// peak of reservoirs (Thomas and Burden 1963).
///
/// @see docs/methods/route-network.md
public final class LeanMonths {

  private static final double ROUNDING = 1e-9;

  private LeanMonths() {}

  /// Room at each end, tonnes.
  ///
  /// @param months what the network lets through, each month alone
  /// @param tPerMonth wanted
  /// @return infinite at an end, and without middle, where a whole year carries less than is wanted
  public static Estimate roomT(List<MonthTonnage> months, Amount tPerMonth) {
    return Estimate.ofCost(end ->
        room(
            months.stream().mapToDouble(month -> carried(month.alone(), end)).toArray(),
            end.cost(tPerMonth)));
  }

  private static double carried(Estimate alone, End end) {
    return switch (end) {
      case OPTIMISTIC -> alone.high();
      case MIDDLE -> alone.middle().orElse(Double.POSITIVE_INFINITY);
      case PESSIMISTIC -> alone.low();
    };
  }

  /// @param carried tonnes of each month of a year
  private static double room(double[] carried, double wanted) {
    double year = 0;
    for (double tonnes : carried) {
      year += tonnes;
    }
    if (year < wanted * carried.length * (1 - ROUNDING)) {
      return Double.POSITIVE_INFINITY;
    }
    double lacking = 0;
    double most = 0;
    for (int month = 0; month < 2 * carried.length; month++) {
      lacking = Math.max(0, lacking + wanted - carried[month % carried.length]);
      most = Math.max(most, lacking);
    }
    return most;
  }
}
