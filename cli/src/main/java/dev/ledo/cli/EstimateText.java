package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.answer.Estimate;

/// Estimates as a reader wants them: `110..122`, `over 208`, `up to 30`, `unknown`.
final class EstimateText {

  /// Significant digits of tonnes of goods, the same in every sentence and table of a command, so
  /// that one quantity reads alike wherever it stands.
  static final int TONNE_DIGITS = 4;

  private EstimateText() {}

  /// Both ends of tonnes of goods.
  static String ofTonnes(Estimate tonnes) {
    return of(tonnes, TONNE_DIGITS);
  }

  /// So many tonnes of goods.
  static String ofTonnes(double tonnes) {
    return Numbers.readable(tonnes, TONNE_DIGITS);
  }

  /// Both ends of tonnes of goods with their unit, and the middle: `0..7,200 t (middle 4,800)`.
  static String tonnesAndMiddle(Estimate tonnes) {
    return andMiddle(tonnes, 1, " t", TONNE_DIGITS);
  }

  /// Both ends with their unit, and the middle if they differ: `20..310 USD/t (middle 45)`.
  ///
  /// @param unit with a space before it
  static String andMiddle(Estimate estimate, double factor, String unit, int digits) {
    String ends = of(estimate, factor, digits);
    boolean isRange = ends.contains("..") || ends.startsWith("over");
    return isRange && estimate.middle().isPresent()
        ? "%s%s (middle %s)"
            .formatted(
                ends, unit, Numbers.readable(estimate.middle().getAsDouble() * factor, digits))
        : ends + unit;
  }

  /// Both ends.
  static String of(Estimate estimate, int digits) {
    return of(estimate, 1, digits);
  }

  /// Both ends, times a factor.
  static String of(Estimate estimate, double factor, int digits) {
    String low = Numbers.readable(estimate.low() * factor, digits);
    if (Double.isInfinite(estimate.low())) {
      return "none";
    }
    if (Double.isInfinite(estimate.high())) {
      return estimate.low() == 0 ? "unknown" : "over " + low;
    }
    String high = Numbers.readable(estimate.high() * factor, digits);
    return low.equals(high) ? low : low + ".." + high;
  }

  /// Both ends and the middle: `0..10,800, middle 7,200`.
  static String withMiddle(Estimate estimate, int digits) {
    String ends = of(estimate, digits);
    return estimate.isExact() || estimate.middle().isEmpty()
        ? ends
        : ends + ", middle " + Numbers.readable(estimate.middle().getAsDouble(), digits);
  }
}
