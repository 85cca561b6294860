package dev.ledo.core;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as text, the same on every machine and in every locale.
public final class Numbers {

  private Numbers() {}

  /// Shortest decimal text that reads back as the same number, without an exponent: `2900`,
  /// `0.00032`.
  public static String plain(double value) {
    if (!Double.isFinite(value)) {
      return value > 0 ? "∞" : value < 0 ? "-∞" : "unknown";
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /// A number rounded for reading: so many significant digits, groups of three with commas.
  public static String readable(double value, int significantDigits) {
    if (!Double.isFinite(value)) {
      return plain(value);
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(significantDigits, RoundingMode.HALF_EVEN));
    if (rounded.signum() == 0) {
      return "0";
    }
    return grouped(rounded.stripTrailingZeros().toPlainString());
  }

  private static String grouped(String plain) {
    int dot = plain.indexOf('.');
    int end = dot < 0 ? plain.length() : dot;
    int start = plain.startsWith("-") ? 1 : 0;
    var text = new StringBuilder(plain);
    for (int at = end - 3; at > start; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /// Whether a text is a decimal number, with an optional sign, fraction and exponent, and nothing
  /// else that Java would read as a number.
  public static boolean isPlainNumber(String text) {
    int at = sign(text, 0);
    int whole = digits(text, at);
    if (whole == at) {
      return false;
    }
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = digits(text, at + 1);
      if (fraction == at + 1) {
        return false;
      }
      at = fraction;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = sign(text, at + 1);
      at = digits(text, exponent);
      if (at == exponent || at - exponent > 3) {
        return false;
      }
    }
    return at == text.length() && text.length() <= 40;
  }

  private static int sign(String text, int at) {
    boolean signed = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
    return signed ? at + 1 : at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
