package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a segment to be built would cost and bring each year.
///
/// @param annualCost of construction by its life and the rate of interest; empty if cost or life
///   are unknown
/// @param tonnesOver that the cheapest haul sends over it in a year, at the middle of the ranges
/// @param annualCostPerT annual cost at the middle for each of these tonnes; empty if there are
///   none
/// @param gain what it brings at the middle
/// @param breakEvenCost of construction at which the gain just pays for it; empty if the life is
///   unknown
/// @param gaps of the construction
public record BuildCase(
    String segment,
    Optional<Estimate> annualCost,
    double tonnesOver,
    OptionalDouble annualCostPerT,
    Gain gain,
    OptionalDouble breakEvenCost,
    List<Gap> gaps) {

  public BuildCase {
    gaps = List.copyOf(gaps);
  }

  /// What a segment brings, at the middle of the ranges.
  ///
  /// @param moneyPerYear saved at the tonnes that can be delivered without it
  /// @param moneyPerT the same for each of these tonnes; empty if there are none
  /// @param tonnesPerYear delivered more of what is wanted
  /// @param lossProbability by how much the safest route gets safer; empty if there is none without
  ///   or with it
  public record Gain(
      double moneyPerYear,
      OptionalDouble moneyPerT,
      double tonnesPerYear,
      OptionalDouble lossProbability) {}
}
