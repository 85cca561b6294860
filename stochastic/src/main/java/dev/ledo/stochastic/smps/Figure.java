package dev.ledo.stochastic.smps;

import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers as people and Fortran write them.
final class Figure {

  private static final int LONGEST = 60;

  private Figure() {}

  /// A decimal number such as `-0.5`, `.6912`, `5.`, `1.5E3` or `1.5D+3`, or an infinity.
  static OptionalDouble parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    if (isDecimal(text)) {
      return OptionalDouble.of(Double.parseDouble(text.replace('D', 'E').replace('d', 'e')));
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "inf", "+inf", "infinity", "+infinity" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
      case "-inf", "-infinity" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
      default -> OptionalDouble.empty();
    };
  }

  private static boolean isDecimal(String text) {
    int at = sign(text, 0);
    int whole = digits(text, at);
    int end = whole;
    int fraction = 0;
    if (end < text.length() && text.charAt(end) == '.') {
      int from = end + 1;
      end = digits(text, from);
      fraction = end - from;
    }
    if (whole - at + fraction == 0) {
      return false;
    }
    if (end < text.length() && "eEdD".indexOf(text.charAt(end)) >= 0) {
      int from = sign(text, end + 1);
      end = digits(text, from);
      if (end == from) {
        return false;
      }
    }
    return end == text.length();
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
