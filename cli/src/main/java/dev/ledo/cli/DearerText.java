package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.answer.Estimate;
import java.util.Optional;

/// By how much one way is dearer than another.
final class DearerText {

  private static final int DIGITS = 2;

  private DearerText() {}

  /// Such as `20..310 USD/t (middle 45)`; empty if nothing is known of it.
  ///
  /// @param more USD/t
  static Optional<String> of(Estimate more) {
    Optional<String> middle =
        more.middle().isPresent()
            ? Optional.of(Numbers.readable(more.middle().getAsDouble(), DIGITS))
            : Optional.empty();
    if (more.low() == 0 && Double.isInfinite(more.high())) {
      return middle.map(each -> each + " USD/t at the middle");
    }
    String ends = EstimateText.of(more, DIGITS) + " USD/t";
    return Optional.of(
        more.isExact() ? ends : ends + middle.map(" (middle %s)"::formatted).orElse(""));
  }
}
