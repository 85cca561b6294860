package dev.ledo.route;

/// How corridors are looked at.
///
/// @param seed where drawing begins
/// @param yearlyRate interest on what is built, 0.08 for 8 %
/// @param mostShared part of the shorter of two ways that they may have in common and still count
///   as different, 0..1
public record RouteOptions(long seed, double yearlyRate, double mostShared) {

  private static final double USUAL_RATE = 0.08;
  private static final double USUAL_SHARE = 0.8;

  /// @throws IllegalArgumentException if the rate is negative or the share outside 0..1
  public RouteOptions {
    if (!(yearlyRate >= 0)) {
      throw new IllegalArgumentException("rate " + yearlyRate + " a year");
    }
    if (!(mostShared >= 0 && mostShared <= 1)) {
      throw new IllegalArgumentException("share " + mostShared + " is not 0 to 1");
    }
  }

  /// The usual, at a seed.
  public static RouteOptions usual(long seed) {
    return new RouteOptions(seed, USUAL_RATE, USUAL_SHARE);
  }

  /// The same from another seed.
  public RouteOptions from(long otherSeed) {
    return new RouteOptions(otherSeed, yearlyRate, mostShared);
  }

  /// The same at another rate.
  public RouteOptions atRate(double rate) {
    return new RouteOptions(seed, rate, mostShared);
  }
}
