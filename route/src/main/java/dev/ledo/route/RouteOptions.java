package dev.ledo.route;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.DiscountRate;

/// How corridors are looked at.
///
/// @param seed where drawing begins
/// @param interest on what is built
/// @param mostShared part of the shorter of two ways that they may have in common and still count
///   as different, 0..1
public record RouteOptions(long seed, DiscountRate interest, double mostShared) {

  private static final double USUAL_SHARE = 0.8;

  /// @throws IllegalArgumentException if the share is outside 0..1
  public RouteOptions {
    if (!(mostShared >= 0 && mostShared <= 1)) {
      throw new IllegalArgumentException("share " + mostShared + " is not 0 to 1");
    }
  }

  /// The usual ones for a case: its seed, and its discount rate as the rate of interest.
  public static RouteOptions usual(CaseView view) {
    return new RouteOptions(view.theCase().info().seed(), DiscountRate.of(view), USUAL_SHARE);
  }

  /// The same from another seed.
  public RouteOptions from(long otherSeed) {
    return new RouteOptions(otherSeed, interest, mostShared);
  }
}
