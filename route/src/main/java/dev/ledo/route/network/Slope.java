package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// How a segment climbs, from its `from` to its `to`; the way back is the same turned round.
///
/// @param riseM metres climbed in all, going forward
/// @param fallM metres descended in all, going forward
/// @param worstUp steepest climb going forward, as a share: 0.1 is 10 %
/// @param worstDown steepest descent going forward, as a positive share
public record Slope(
    Optional<Amount> riseM,
    Optional<Amount> fallM,
    Optional<Amount> worstUp,
    Optional<Amount> worstDown) {

  /// Nothing known.
  public static final Slope UNKNOWN =
      new Slope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// @throws IllegalArgumentException if a figure may be negative
  public Slope {
    Figures.requireNotNegative("rise", riseM);
    Figures.requireNotNegative("fall", fallM);
    Figures.requireNotNegative("steepest climb", worstUp);
    Figures.requireNotNegative("steepest descent", worstDown);
  }
}
