package dev.ledo.cli;

import dev.ledo.cases.Figure;
import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;
import java.util.Optional;

/// Amounts as a reader wants them: a few significant digits, ranges with two dots.
final class AmountText {

  private static final String UNKNOWN = "unknown";

  private AmountText() {}

  /// A figure without its unit, or `unknown`.
  static String of(Optional<Figure> figure, int digits) {
    return figure.map(known -> of(known.amount(), digits)).orElse(UNKNOWN);
  }

  /// An amount: `0.507`, `21..79`, `over 35`, `up to 22`.
  static String of(Amount amount, int digits) {
    boolean isOpenBelow = amount.low() == Double.NEGATIVE_INFINITY;
    boolean isOpenAbove = amount.high() == Double.POSITIVE_INFINITY;
    if (isOpenBelow) {
      return isOpenAbove ? UNKNOWN : "up to " + Numbers.readable(amount.high(), digits);
    }
    String low = Numbers.readable(amount.low(), digits);
    if (isOpenAbove) {
      return "over " + low;
    }
    String high = Numbers.readable(amount.high(), digits);
    return low.equals(high) ? low : low + ".." + high;
  }
}
