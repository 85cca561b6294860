package dev.ledo.cli;

import dev.ledo.core.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers of a plan as a reader wants them: no more digits than mean something, never `-0`, and
/// nothing that is there rounded to nothing.
final class PlanNumbers {

  private static final double MILLION = 1e6;
  private static final double PERCENT = 100;

  private PlanNumbers() {}

  /// US dollars as millions, to a tenth, smaller sums to a hundredth.
  static String millions(double usd) {
    double millions = usd / MILLION;
    return rounded(millions, Math.abs(millions) < 10 ? 2 : 1);
  }

  /// Tonnes: whole ones, small amounts to a tenth.
  static String tonnes(double tonnes) {
    return rounded(tonnes, Math.abs(tonnes) < 99.95 ? 1 : 0);
  }

  /// A part of one as a percentage, small ones to a tenth.
  static String percent(double part) {
    double percent = part * PERCENT;
    return rounded(percent, Math.abs(percent) < 9.95 ? 1 : 0);
  }

  /// US dollars per tonne to three digits.
  static String perTonne(double usd) {
    return Math.abs(usd) < 0.5 ? rounded(usd, 0) : Numbers.readable(usd, 3);
  }

  /// A number to so many decimals; `<0.1` for a trace that would round to nothing.
  static String rounded(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "unknown";
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    if (rounded.signum() != 0) {
      return grouped(rounded);
    }
    boolean isNothing = Math.abs(value) < Math.pow(10, -decimals - 4.0);
    String least = BigDecimal.ONE.scaleByPowerOfTen(-decimals).toPlainString();
    return isNothing ? "0" : (value < 0 ? ">-" : "<") + least;
  }

  private static String grouped(BigDecimal rounded) {
    String plain = "%,.1f".formatted(rounded.setScale(1, RoundingMode.DOWN).abs());
    String whole = plain.substring(0, plain.indexOf('.'));
    String text = rounded.abs().toPlainString();
    int dot = text.indexOf('.');
    return (rounded.signum() < 0 ? "-" : "") + whole + (dot < 0 ? "" : text.substring(dot));
  }
}
