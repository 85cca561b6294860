package dev.ledo.plan.future;

import dev.ledo.core.Amount;
import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// When a regime is disturbed in one future.
///
/// @param disturbed part of each period in which it is, 0..1
/// @param atEnd 1 for each period at whose end it is disturbed, else 0
public record RegimePath(Series disturbed, Series atEnd) {

  /// Distance of the 10 % and 90 % quantiles of the standard normal law.
  private static final double QUANTILES = 2 * 1.2815515655446004;

  private static final double MONTHS_PER_YEAR = 12;
  private static final double SHORTEST_MONTHS = 1e-3;

  /// A stretch of disturbance, in months from the start of the plan.
  record Episode(double from, double to) {}

  /// The same state all the time.
  static RegimePath always(boolean disturbed, Horizon horizon) {
    Series same = Series.constant(horizon.size(), disturbed ? 1 : 0);
    return new RegimePath(same, same);
  }

  /// What episodes, which may overlap, come to.
  static RegimePath of(List<Episode> episodes, Horizon horizon) {
    double[] disturbed = new double[horizon.size()];
    double[] atEnd = new double[horizon.size()];
    double start = 0;
    for (Period period : horizon.periods()) {
      double end = start + period.months();
      disturbed[period.index()] = covered(episodes, start, end) / period.months();
      for (Episode episode : episodes) {
        if (episode.from() < end && end <= episode.to()) {
          atEnd[period.index()] = 1;
        }
      }
      start = end;
    }
    return new RegimePath(Series.of(disturbed), Series.of(atEnd));
  }

  /// Months of a stretch that episodes, in order of their start, cover.
  private static double covered(List<Episode> episodes, double start, double end) {
    double covered = 0;
    double at = start;
    for (Episode episode : episodes) {
      double from = Math.max(at, episode.from());
      double to = Math.min(end, episode.to());
      if (to > from) {
        covered += to - from;
        at = to;
      }
    }
    return covered;
  }

  /// Draws the episodes that a law brings within a horizon.
  ///
  /// @param random a stream of its own
  static List<Episode> draw(Regime.Law law, Horizon horizon, SplittableRandom random) {
    double rate = Ranges.at(law.onsetPerYear(), random.nextDouble()) / MONTHS_PER_YEAR;
    double probability = Ranges.at(law.atStart(), random.nextDouble());
    double end = horizon.periods().stream().mapToInt(Period::months).sum();
    var episodes = new ArrayList<Episode>();
    double at = 0;
    if (random.nextDouble() < probability) {
      at = duration(law.months(), random);
      episodes.add(new Episode(0, at));
    }
    while (rate > 0) {
      at += -Math.log1p(-random.nextDouble()) / rate;
      if (at >= end) {
        break;
      }
      double until = at + duration(law.months(), random);
      episodes.add(new Episode(at, until));
      at = until;
    }
    return episodes;
  }

  static double duration(Amount months, SplittableRandom random) {
    double normal = random.nextGaussian();
    if (months.isExact() || months.low() <= 0 || !Double.isFinite(months.high())) {
      return Math.max(months.mid(), SHORTEST_MONTHS);
    }
    return Math.exp(logMean(months) + logSpread(months) * normal);
  }

  /// Mean duration in months.
  static double meanMonths(Amount months) {
    if (months.isExact() || months.low() <= 0 || !Double.isFinite(months.high())) {
      return Math.max(months.mid(), SHORTEST_MONTHS);
    }
    double spread = logSpread(months);
    return Math.exp(logMean(months) + spread * spread / 2);
  }

  private static double logMean(Amount months) {
    return (Math.log(months.low()) + Math.log(months.high())) / 2;
  }

  private static double logSpread(Amount months) {
    return (Math.log(months.high()) - Math.log(months.low())) / QUANTILES;
  }
}
