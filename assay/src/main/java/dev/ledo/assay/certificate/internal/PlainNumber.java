package dev.ledo.assay.certificate.internal;

/// Reads digits with at most one point, exactly, without making a text of them.
///
/// Up to 15 digits are a whole number below 2^53, and a power of ten up to 22 is exact, so that one
/// division rounds once and gives the double nearest to the text (Clinger 1990).
final class PlainNumber {

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private PlainNumber() {}

  /// The number between two indices, or -1 if something else or more than 15 digits stands there.
  static double find(String text, int from, int to) {
    if (to - from > 16 || from == to) {
      return -1;
    }
    long digits = 0;
    int point = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
      } else if (c == '.' && point < 0) {
        point = i;
      } else {
        return -1;
      }
    }
    if (point < 0) {
      return to - from > 15 ? -1 : digits;
    }
    boolean hasBoth = point > from && point < to - 1;
    return hasBoth ? digits / POWERS[to - point - 1] : -1;
  }
}
