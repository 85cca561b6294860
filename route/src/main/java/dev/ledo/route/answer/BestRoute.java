package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;

/// The best way by one criterion.
///
/// @param best over all routes: least at the low ends, at the middle, and at the high ends; of risk
///   the probability of loss. The high end is infinite if no route is sure to be there
/// @param atMiddle the route that is best at the middle; empty if no route has all figures, or none
///   can be passed there
/// @param asFarAsTold of those that can be passed at the middle the best by the figures that are
///   known, where none has all of them; empty if one has, or none can be passed
/// @param atLowEnds the route that makes the low end
/// @param atHighEnds the route that makes the high end; empty if none is sure to be there
/// @param gaps unknowns of the segments of these routes that this criterion needs
public record BestRoute(
    Criterion criterion,
    Estimate best,
    Optional<PricedRoute> atMiddle,
    Optional<PricedRoute> asFarAsTold,
    PricedRoute atLowEnds,
    Optional<PricedRoute> atHighEnds,
    List<Gap> gaps) {

  public BestRoute {
    gaps = List.copyOf(gaps);
  }

  /// Whether a route can be passed at the middle.
  public boolean isOpenAtMiddle() {
    return atMiddle.isPresent() || asFarAsTold.isPresent();
  }

  /// Whether a route can be passed at the middle, but none that can has all figures of the
  /// criterion.
  public boolean isOfUnknownFigure() {
    return asFarAsTold.isPresent();
  }

  /// The route to speak of: the best at the middle, even if not all its figures are known; if none
  /// can be passed there, the one that makes the low end.
  public PricedRoute shown() {
    return atMiddle.or(() -> asFarAsTold).orElse(atLowEnds);
  }
}
