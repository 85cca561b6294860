package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.answer.Estimate;

/// Estimates as a reader wants them: `110..122`, `over 208`, `up to 30`, `unknown`.
final class EstimateText {

  private EstimateText() {}

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
  static String withMiddle(Estimate estimate, double factor, int digits) {
    String ends = of(estimate, factor, digits);
    return estimate.isExact() || estimate.middle().isEmpty()
        ? ends
        : ends + ", middle " + Numbers.readable(estimate.middle().getAsDouble() * factor, digits);
  }
}
