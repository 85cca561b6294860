package dev.ledo.plan;

import dev.ledo.core.Amount;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/// When a regime is disturbed in one scenario.
final class RegimePath {

  /// Distance of the 10 % and 90 % quantiles of the standard normal law.
  private static final double QUANTILES = 2 * 1.2815515655446004;

  private static final double MONTHS_PER_YEAR = 12;

  private RegimePath() {}

  /// Part of each period in which the regime is disturbed, 0..1.
  ///
  /// @param random a stream of its own
  static double[] draw(Regime regime, Horizon horizon, SplittableRandom random) {
    double[] disturbed = new double[horizon.size()];
    double rate = between(regime.onsetPerYear(), random.nextDouble()) / MONTHS_PER_YEAR;
    Period last = horizon.get(horizon.size() - 1);
    double end = ChronoUnit.MONTHS.between(horizon.get(0).first(), last.first()) + last.months();
    double at = 0;
    while (rate > 0) {
      at += -Math.log1p(-random.nextDouble()) / rate;
      if (at >= end) {
        break;
      }
      double until = at + duration(regime.months(), random);
      mark(disturbed, horizon, at, until);
      at = until;
    }
    return disturbed;
  }

  private static double duration(Amount months, SplittableRandom random) {
    if (months.isExact() || months.low() <= 0) {
      return Math.max(months.mid(), 1e-3);
    }
    double middle = (Math.log(months.low()) + Math.log(months.high())) / 2;
    double sigma = (Math.log(months.high()) - Math.log(months.low())) / QUANTILES;
    return Math.exp(middle + sigma * random.nextGaussian());
  }

  private static void mark(double[] disturbed, Horizon horizon, double from, double to) {
    double start = 0;
    for (int p = 0; p < disturbed.length; p++) {
      double months = horizon.get(p).months();
      double overlap = Math.min(to, start + months) - Math.max(from, start);
      disturbed[p] = Math.min(1, disturbed[p] + Math.max(0, overlap) / months);
      start += months;
    }
  }

  static double between(Amount amount, double place) {
    double high = Double.isFinite(amount.high()) ? amount.high() : amount.low();
    return amount.low() + (high - amount.low()) * place;
  }
}
