package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a segment to be built would cost and bring each year.
///
/// @param annualCost of construction by its life and the rate of interest; empty if cost or life
///   are unknown
/// @param annualCostPerT annual cost at the middle for each of the tonnes that go over it; empty if
///   there are none
/// @param gain what it brings at the middle
/// @param range the same over all readings of the ranges
/// @param gaps of the construction
public record BuildCase(
    String segment,
    Optional<Estimate> annualCost,
    OptionalDouble annualCostPerT,
    Gain gain,
    Range range,
    List<Gap> gaps) {

  public BuildCase {
    gaps = List.copyOf(gaps);
  }

  /// What a segment brings, at the middle of the ranges.
  ///
  /// @param tonnesOver that the cheapest haul sends over it in a year
  /// @param moneyPerYear saved at the tonnes that can be delivered without it; negative if it makes
  ///   them dearer, empty if what they cost is not known
  /// @param moneyPerT the same for each of these tonnes; empty if there are none too
  /// @param tonnesPerYear delivered more of what is wanted
  /// @param lossProbability by how much the safest route gets safer; empty if there is none without
  ///   or with it
  /// @param breakEvenCost of construction at which the gain just pays for it; empty if the life or
  ///   what is saved is unknown
  public record Gain(
      double tonnesOver,
      OptionalDouble moneyPerYear,
      OptionalDouble moneyPerT,
      double tonnesPerYear,
      OptionalDouble lossProbability,
      OptionalDouble breakEvenCost) {}

  /// What a segment brings, as the least and the most of the readings of the ranges, at each of
  /// which its own figures are taken at both of their ends.
  ///
  /// @param tonnesOver that the cheapest haul sends over it in a year
  /// @param moneyPerYear saved; empty if at any reading it is not known
  /// @param tonnesPerYear delivered more
  /// @param lossProbability by how much the safest route gets safer, over the readings at which
  ///   there is one without and with it
  /// @param netPerYear money saved, and the worth of tonnes gained, less the annual cost: from the
  ///   least gain and the greatest cost to the greatest gain and the least cost; negative if
  ///   building makes the year dearer. Empty if the annual cost or what is saved is unknown
  /// @param breakEvenCost of construction at which the gain just pays for it; empty if the life or
  ///   what is saved is unknown
  public record Range(
      Estimate tonnesOver,
      Optional<Estimate> moneyPerYear,
      Estimate tonnesPerYear,
      Optional<Estimate> lossProbability,
      Optional<Estimate> netPerYear,
      Optional<Estimate> breakEvenCost) {}
}
