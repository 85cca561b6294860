package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The year of a haul in sum, as the least and the most of its readings.
///
/// @param wantedT tonnes wanted
/// @param deliveredT tonnes that can be delivered, as many as possible, at whatever cost
/// @param pricedT tonnes that can be delivered at a known cost
/// @param unmetT tonnes that cannot be delivered
/// @param moneyPerT of a tonne at a known cost, over the readings at which there is any; empty if
///   there is none at any
/// @param isPriced whether at every reading all that is delivered has a known cost
public record HaulRange(
    Estimate wantedT,
    Estimate deliveredT,
    Estimate pricedT,
    Estimate unmetT,
    Optional<Estimate> moneyPerT,
    boolean isPriced) {

  /// The range over plans of one order; the middle is that of the first plan at the middle.
  ///
  /// @throws java.util.NoSuchElementException if there is no plan
  public static HaulRange of(List<HaulPlan> plans) {
    return new HaulRange(
        Readings.over(plans, HaulPlan::end, plan -> plan.totals().wantedT()),
        Readings.over(plans, HaulPlan::end, plan -> plan.totals().deliveredT()),
        Readings.over(plans, HaulPlan::end, plan -> plan.totals().pricedT()),
        Readings.over(plans, HaulPlan::end, plan -> plan.totals().unmetT()),
        Readings.known(plans, HaulPlan::end, HaulRange::moneyPerT),
        plans.stream().allMatch(plan -> plan.totals().isPriced()));
  }

  private static OptionalDouble moneyPerT(HaulPlan plan) {
    return plan.totals().moneyPerT();
  }
}
