package dev.ledo.assay.quality;

/// Quantiles of the normal distribution.
final class Normal {

  private Normal() {}

  /// The value that |N(0, 1)| exceeds with probability `alpha`: 1.959964 for 0.05.
  ///
  /// The limit of Student's t; P(|N| > z) is erfc(z/√2), here by its continued fraction and series
  /// in the incomplete gamma function.
  static double twoSided(double alpha) {
    double low = 0;
    double high = 40;
    for (int i = 0; i < 200 && high - low > 1e-15 * high; i++) {
      double middle = (low + high) / 2;
      boolean tooSmall = upperTwoSided(middle) > alpha;
      low = tooSmall ? middle : low;
      high = tooSmall ? high : middle;
    }
    return (low + high) / 2;
  }

  /// P(|N(0, 1)| > z): the upper incomplete gamma function Q(1/2, z²/2).
  static double upperTwoSided(double z) {
    double x = z * z / 2;
    return x < 1.5 ? 1 - series(x) : fraction(x);
  }

  private static double series(double x) {
    double term = 2;
    double sum = term;
    for (int n = 1; n < 1_000 && term > sum * 1e-17; n++) {
      term *= x / (0.5 + n);
      sum += term;
    }
    return sum * Math.sqrt(x) * Math.exp(-x) / Math.sqrt(Math.PI);
  }

  private static double fraction(double x) {
    double b = x + 0.5;
    double c = 1e300;
    double d = 1 / b;
    double result = d;
    for (int i = 1; i < 1_000; i++) {
      double a = -i * (i - 0.5);
      b += 2;
      d = 1 / (a * d + b);
      c = b + a / c;
      result *= d * c;
      if (Math.abs(d * c - 1) < 1e-16) {
        break;
      }
    }
    return Math.exp(-x) * Math.sqrt(x) * result / Math.sqrt(Math.PI);
  }
}
