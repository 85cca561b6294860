package dev.ledo.route.answer;

import java.util.OptionalDouble;

/// How a construction is judged.
///
/// @param yearlyRate of interest, 0.1 for 10 %
/// @param moneyPerT what a tonne delivered more is worth; empty if only costs are to count
public record BuildTerms(double yearlyRate, OptionalDouble moneyPerT) {

  /// @throws IllegalArgumentException if the rate is negative
  public BuildTerms {
    if (!(yearlyRate >= 0)) {
      throw new IllegalArgumentException("rate " + yearlyRate + " a year");
    }
  }

  /// Share of a sum to be paid each year to pay it back with interest.
  ///
  /// @param years above 0
  public double annuity(double years) {
    return yearlyRate == 0 ? 1 / years : yearlyRate / -Math.expm1(-years * Math.log1p(yearlyRate));
  }
}
