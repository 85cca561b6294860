package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import java.util.OptionalDouble;

/// How a construction is judged.
///
/// @param yearlyRate of interest, as a share: 0.1 for 10 %
/// @param moneyPerT what a tonne delivered more is worth; empty if only costs are to count
public record BuildTerms(Amount yearlyRate, OptionalDouble moneyPerT) {

  /// @throws IllegalArgumentException if the rate may be negative
  public BuildTerms {
    if (!(yearlyRate.low() >= 0)) {
      throw new IllegalArgumentException("rate " + yearlyRate + " a year");
    }
  }

  /// Share of a sum to be paid each year to pay it back with interest.
  ///
  /// @param rate of interest a year, as a share
  /// @param years above 0
  static double annuity(double rate, double years) {
    return rate == 0 ? 1 / years : rate / -Math.expm1(-years * Math.log1p(rate));
  }
}
