package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.answer.Estimate;
import java.util.Optional;

/// By how much one way is dearer than another.
final class DearerText {

  private static final int DIGITS = 2;

  private DearerText() {}

  /// Such as `no dearer` or `dearer by 20..310 USD/t (middle 45)`; empty if nothing is known of it.
  ///
  /// @param more USD/t
  static Optional<String> of(Estimate more) {
    if (more.high() == 0) {
      return Optional.of("no dearer");
    }
    if (more.low() > 0 || Double.isFinite(more.high())) {
      return Optional.of("dearer by " + EstimateText.andMiddle(more, 1, " USD/t", DIGITS));
    }
    return more.middle().isPresent()
        ? Optional.of(atMiddle(more.middle().getAsDouble()))
        : Optional.empty();
  }

  private static String atMiddle(double more) {
    return more == 0
        ? "no dearer at the middle"
        : "dearer by %s USD/t at the middle".formatted(Numbers.readable(more, DIGITS));
  }
}
