package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// What a segment is physically.
///
/// @param surface as its source says, such as `gravel`
/// @param widthM usable width, metres
/// @param bridgeClassT gross tonnes that its weakest bridge bears
public record Way(
    Mode mode,
    Optional<Amount> lengthKm,
    Slope slope,
    Optional<String> surface,
    Optional<Amount> widthM,
    Optional<Amount> bridgeClassT) {

  /// @throws IllegalArgumentException if a figure may be negative
  public Way {
    Figures.requireNotNegative("length", lengthKm);
    Figures.requireNotNegative("width", widthM);
    Figures.requireNotNegative("bridge class", bridgeClassT);
  }

  /// A way of which only mode is known.
  public static Way of(Mode mode) {
    return new Way(
        mode,
        Optional.empty(),
        Slope.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// A way of which only mode and length are known.
  public static Way of(Mode mode, Amount lengthKm) {
    return new Way(
        mode,
        Optional.of(lengthKm),
        Slope.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The same with another length.
  public Way withLength(Amount km) {
    return new Way(mode, Optional.of(km), slope, surface, widthM, bridgeClassT);
  }
}
