package dev.ledo.assay.quality;

/// Probabilities of the binomial, F and Student distributions.
///
/// All three come from the regularised incomplete beta function, by Lentz's evaluation of its
/// continued fraction (NIST DLMF 8.17.22), good to about 1e-14.
final class Distributions {

  private static final double[] LANCZOS = {
    0.9999999999998099,
    676.5203681218851,
    -1259.1392167224028,
    771.3234287776531,
    -176.6150291621406,
    12.507343278686905,
    -0.13857109526572012,
    9.984369578019572e-6,
    1.5056327351493116e-7
  };

  private Distributions() {}

  /// Probability of at least `k` successes in `n` trials of probability `p`.
  static double binomialUpper(int k, int n, double p) {
    if (k <= 0) {
      return 1;
    }
    return k > n ? 0 : beta(p, k, n - k + 1.0);
  }

  /// Probability that F with these degrees of freedom exceeds a value.
  static double fUpper(double f, double above, double below) {
    return Double.isNaN(f) ? Double.NaN : beta(below / (below + above * f), below / 2, above / 2);
  }

  /// The value that Student's t exceeds in size with probability `alpha`.
  static double studentTwoSided(double alpha, double freedom) {
    double low = 0;
    double high = 1e9;
    for (int i = 0; i < 200 && high - low > 1e-13 * high; i++) {
      double middle = (low + high) / 2;
      boolean tooSmall = beta(freedom / (freedom + middle * middle), freedom / 2, 0.5) > alpha;
      low = tooSmall ? middle : low;
      high = tooSmall ? high : middle;
    }
    return (low + high) / 2;
  }

  /// Regularised incomplete beta function I_x(a, b).
  static double beta(double x, double a, double b) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    if (x > (a + 1) / (a + b + 2)) {
      return 1 - beta(1 - x, b, a);
    }
    double front =
        Math.exp(
            logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return front * fraction(x, a, b) / a;
  }

  private static double fraction(double x, double a, double b) {
    double tiny = 1e-300;
    double d = 1 / away(1 - (a + b) * x / (a + 1), tiny);
    double c = 1;
    double result = d;
    for (int m = 1; m < 10_000; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d, tiny);
      c = away(1 + even / c, tiny);
      result *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d, tiny);
      c = away(1 + odd / c, tiny);
      result *= d * c;
      if (Math.abs(d * c - 1) < 1e-16) {
        break;
      }
    }
    return result;
  }

  private static double away(double value, double tiny) {
    return Math.abs(value) < tiny ? tiny : value;
  }

  /// Logarithm of the gamma function for arguments above 0 (Lanczos, g = 7).
  static double logGamma(double x) {
    if (x < 0.5) {
      return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    }
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x - 1 + i);
    }
    double t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
  }
}
