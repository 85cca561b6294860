package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The year of a haul in sum, as the least and the most of its readings.
///
/// @param wantedT tonnes wanted
/// @param deliveredT tonnes that can be delivered, as many as possible
/// @param unmetT tonnes that cannot
/// @param moneyPerT of a tonne delivered, over the readings at which any is; empty if none is at
///   any
public record HaulRange(
    Estimate wantedT, Estimate deliveredT, Estimate unmetT, Optional<Estimate> moneyPerT) {

  /// The range over plans of one order; the middle is that of the first plan at the middle.
  ///
  /// @throws java.util.NoSuchElementException if there is no plan
  public static HaulRange of(List<HaulPlan> plans) {
    return new HaulRange(
        Readings.over(plans, HaulPlan::end, plan -> plan.totals().wantedT()),
        Readings.over(plans, HaulPlan::end, plan -> plan.totals().deliveredT()),
        Readings.over(plans, HaulPlan::end, plan -> plan.totals().unmetT()),
        Readings.known(plans, HaulPlan::end, HaulRange::moneyPerT));
  }

  private static OptionalDouble moneyPerT(HaulPlan plan) {
    return plan.totals().moneyPerT();
  }
}
