package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// A log-normal distribution drawn through results of which some are limits or ranges, by maximum
/// likelihood: a limit counts with the probability of lying beyond it, and no number is put in its
/// place.
///
/// @param logMean mean of the natural logarithms
/// @param logDeviation their standard deviation, with divisor n as the likelihood has it
/// @param observed how many results were numbers
/// @param censored how many were limits or ranges
/// @see docs/methods/ree-patterns.md
public record CensoredLognormal(double logMean, double logDeviation, int observed, int censored) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final int MOST_STEPS = 20_000;

  /// Fits results of one element in several samples by expectation and maximisation.
  ///
  /// @param results above 0; a limit below L lies between 0 and L
  /// @return empty if fewer than two numbers differ: the likelihood then has no maximum
  /// @throws IllegalArgumentException if a number is zero: say `<L` with the limit instead
  public static Optional<CensoredLognormal> fit(List<Amount> results) {
    double[] lows = results.stream().mapToDouble(each -> Math.log(each.low())).toArray();
    double[] highs = results.stream().mapToDouble(each -> Math.log(each.high())).toArray();
    int observed = (int) results.stream().filter(Amount::isExact).count();
    for (Amount each : results) {
      if (!(each.high() > 0)) {
        throw new IllegalArgumentException(each + " has no logarithm; write it as a limit, <L");
      }
    }
    boolean differ =
        results.stream().filter(Amount::isExact).mapToDouble(Amount::low).distinct().count() > 1;
    if (!differ) {
      return Optional.empty();
    }
    double[] fit = start(results);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = step(lows, highs, fit);
      double change = Math.abs(next[0] - fit[0]) + Math.abs(next[1] - fit[1]);
      fit = next;
      if (change < 1e-13 * (1 + Math.abs(fit[0]))) {
        break;
      }
    }
    return Optional.of(new CensoredLognormal(fit[0], fit[1], observed, results.size() - observed));
  }

  private static double[] start(List<Amount> results) {
    double[] logs =
        results.stream()
            .filter(Amount::isExact)
            .mapToDouble(each -> Math.log(each.low()))
            .toArray();
    double sum = 0;
    double squares = 0;
    for (double log : logs) {
      sum += log;
      squares += log * log;
    }
    double mean = sum / logs.length;
    return new double[] {mean, Math.sqrt(Math.max(squares / logs.length - mean * mean, 1e-12))};
  }

  /// Mean and deviation of what each result is expected to be under the last ones.
  private static double[] step(double[] lows, double[] highs, double[] last) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < lows.length; i++) {
      double[] moments = moments(lows[i], highs[i], last[0], last[1]);
      sum += moments[0];
      squares += moments[1] + (moments[0] - last[0]) * (moments[0] - last[0]);
    }
    double mean = sum / lows.length;
    double shift = mean - last[0];
    return new double[] {mean, Math.sqrt(squares / lows.length - shift * shift)};
  }

  /// Mean and variance of a normal variable between two ends.
  private static double[] moments(double low, double high, double mean, double deviation) {
    if (low == high) {
      return new double[] {low, 0};
    }
    double a = (low - mean) / deviation;
    double b = (high - mean) / deviation;
    double mass = mass(a, b);
    if (!(mass > 0)) {
      return new double[] {Math.abs(a) < Math.abs(b) ? low : high, 0};
    }
    double ratio = (NORMAL.density(a) - NORMAL.density(b)) / mass;
    double slope = (weighted(a) - weighted(b)) / mass;
    return new double[] {
      mean + deviation * ratio, deviation * deviation * (1 + slope - ratio * ratio)
    };
  }

  private static double mass(double a, double b) {
    return a > 0
        ? NORMAL.survivalProbability(a) - NORMAL.survivalProbability(b)
        : NORMAL.cumulativeProbability(b) - NORMAL.cumulativeProbability(a);
  }

  private static double weighted(double x) {
    return Double.isInfinite(x) ? 0 : x * NORMAL.density(x);
  }

  /// Half of the results are expected below this.
  public double median() {
    return Math.exp(logMean);
  }

  /// The arithmetic mean of the distribution.
  public double mean() {
    return Math.exp(logMean + logDeviation * logDeviation / 2);
  }
}
