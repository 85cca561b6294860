package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// What one passage takes; a figure that is absent is unknown, one that is 0 is known to be
/// nothing.
///
/// @param freightPerT money for the carriage of a tonne
/// @param chargesPerT money for tolls, checkpoints and fees, for a tonne
/// @param hours of movement, one way, without the hours of rest
/// @param days under way, rest included, where these are told instead of hours; whoever drives how
///   many hours a day
/// @param lossProbability that a load is lost in one passage, 0..1
public record Haul(
    Optional<Amount> freightPerT,
    Optional<Amount> chargesPerT,
    Optional<Amount> hours,
    Optional<Amount> days,
    Optional<Amount> lossProbability) {

  /// Nothing known.
  public static final Haul UNKNOWN =
      new Haul(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// @throws IllegalArgumentException if a figure may be negative, or a probability above 1
  public Haul {
    Figures.requireNotNegative("freight", freightPerT);
    Figures.requireNotNegative("charges", chargesPerT);
    Figures.requireNotNegative("hours", hours);
    Figures.requireNotNegative("days", days);
    Figures.requireShare("probability of loss", lossProbability);
  }

  /// Everything known.
  public static Haul of(
      Amount freightPerT, Amount chargesPerT, Amount hours, Amount lossProbability) {
    return new Haul(
        Optional.of(freightPerT),
        Optional.of(chargesPerT),
        Optional.of(hours),
        Optional.empty(),
        Optional.of(lossProbability));
  }
}
