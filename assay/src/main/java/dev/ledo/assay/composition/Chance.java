package dev.ledo.assay.composition;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Draws from the distributions that the sampler needs, the same for the same seed.
final class Chance {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final SplittableRandom random;

  Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  double normal() {
    return random.nextGaussian();
  }

  /// Root of a chi-squared number, by Marsaglia and Tsang (2000).
  double chi(double degrees) {
    double shape = degrees / 2;
    if (shape < 1) {
      double boost = Math.pow(1 - random.nextDouble(), 1 / shape);
      double next = chi(degrees + 2);
      return next * Math.sqrt(boost);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = normal();
      double v = Math.pow(1 + c * x, 3);
      double u = 1 - random.nextDouble();
      if (v > 0 && Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return Math.sqrt(2 * d * v);
      }
    }
  }

  /// A normal number between two ends, of which one may be infinite.
  double truncated(double mean, double deviation, double low, double high) {
    double a = (low - mean) / deviation;
    double b = (high - mean) / deviation;
    boolean isUpper = a > 0;
    double from = isUpper ? NORMAL.survivalProbability(b) : NORMAL.cumulativeProbability(a);
    double to = isUpper ? NORMAL.survivalProbability(a) : NORMAL.cumulativeProbability(b);
    double p = from + (to - from) * (1 - random.nextDouble());
    double x =
        isUpper ? NORMAL.inverseSurvivalProbability(p) : NORMAL.inverseCumulativeProbability(p);
    double end = Math.abs(a) < Math.abs(b) ? a : b;
    return mean + deviation * (Double.isFinite(x) ? Math.clamp(x, a, b) : end);
  }
}
