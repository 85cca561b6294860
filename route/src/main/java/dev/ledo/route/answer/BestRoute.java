package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;

/// The best way by one criterion.
///
/// @param best over all routes: least at the low ends, at the middle, and at the high ends; of risk
///   the probability of loss. The high end is infinite if no route is sure to be there
/// @param atMiddle the route that is best at the middle; empty if no route has all figures, or none
///   can be passed there
/// @param atLowEnds the route that makes the low end
/// @param atHighEnds the route that makes the high end; empty if none is sure to be there
/// @param gaps unknowns of the segments of these routes that this criterion needs
public record BestRoute(
    Criterion criterion,
    Estimate best,
    Optional<PricedRoute> atMiddle,
    PricedRoute atLowEnds,
    Optional<PricedRoute> atHighEnds,
    List<Gap> gaps) {

  public BestRoute {
    gaps = List.copyOf(gaps);
  }

  /// The route that is told: the one at the middle if there is one, else the one at the low ends.
  public PricedRoute told() {
    return atMiddle.orElse(atLowEnds);
  }
}
