package dev.ledo.assay.sampling;

/// A look that can be had, and its price.
///
/// @param look which
/// @param most how many at most, 1..500
/// @param fixedUsd cost of any number of them: a journey, and what waiting costs
/// @param eachUsd cost of each
public record Offer(Look look, int most, double fixedUsd, double eachUsd) {

  public Offer {
    if (most < 1 || most > 500 || !(fixedUsd >= 0) || !(eachUsd >= 0)) {
      throw new IllegalArgumentException(
          look + ": " + most + " at " + fixedUsd + " and " + eachUsd + " USD; 1..500, 0 or more");
    }
  }

  /// What a number of them costs, US dollars.
  public double costUsd(int number) {
    return number == 0 ? 0 : fixedUsd + number * eachUsd;
  }
}
