package dev.ledo.assay.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// Thompson and Howarth's reading of duplicates: how the error of a result grows with it.
///
/// Thompson and Howarth (1973), Analyst 98, 153-160; (1978), Journal of Geochemical Exploration 9,
/// 23-30.
public final class ThompsonHowarth {

  /// Of |N(0, 1)|, the median.
  private static final double MEDIAN_OF_HALF_NORMAL = 0.6744897501960817;

  private static final int GROUP = 11;

  private ThompsonHowarth() {}

  /// Whether pairs are as precise as asked.
  ///
  /// @param pairs how many pairs were judged
  /// @param outside how many of them differ by more than the limit
  /// @param pValue probability of so many or more if the precision were as asked, 0..1
  public record Control(int pairs, int outside, double pValue) {}

  /// Counts the pairs that differ by more than a given relative error explains.
  ///
  /// A difference of two results has √2 times the deviation of one; the limit of a pair with mean m
  /// is √2·z·rsd·m.
  ///
  /// @param relativeDeviation asked precision, one standard deviation over the mean, such as 0.05
  /// @param confidence such as 0.95: one pair in twenty may lie outside
  public static Control control(Pairs pairs, double relativeDeviation, double confidence) {
    double limit = Math.sqrt(2) * Normal.twoSided(1 - confidence) * relativeDeviation;
    int outside =
        (int)
            IntStream.range(0, pairs.count())
                .filter(i -> pairs.difference(i) > limit * Math.abs(pairs.mean(i)))
                .count();
    double p = Distributions.binomialUpper(outside, pairs.count(), 1 - confidence);
    return new Control(pairs.count(), outside, p);
  }

  /// How the standard deviation of one result depends on it: `constant + slope · concentration`.
  ///
  /// @param constant in the unit of the results
  /// @param slope unitless
  /// @param groups how many groups of pairs it rests on
  public record Precision(double constant, double slope, int groups) {}

  /// Fits the dependence over groups of eleven pairs by concentration; empty with fewer than 33
  /// pairs.
  ///
  /// Of each group, mean of the means and median of the absolute differences over 0.6745·√2; a
  /// remainder below eleven joins no group.
  public static Optional<Precision> precision(Pairs pairs) {
    int groups = pairs.count() / GROUP;
    if (groups < 3) {
      return Optional.empty();
    }
    int[] order =
        IntStream.range(0, pairs.count())
            .boxed()
            .sorted(Comparator.comparingDouble(pairs::mean))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] means = new double[groups];
    double[] deviations = new double[groups];
    for (int group = 0; group < groups; group++) {
      int[] members = Arrays.copyOfRange(order, group * GROUP, (group + 1) * GROUP);
      means[group] = Arrays.stream(members).mapToDouble(pairs::mean).average().orElseThrow();
      double median =
          Medians.of(Arrays.stream(members).mapToDouble(pairs::difference).toArray()).orElseThrow();
      deviations[group] = median / (MEDIAN_OF_HALF_NORMAL * Math.sqrt(2));
    }
    return line(means, deviations);
  }

  private static Optional<Precision> line(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      xy += (x[i] - meanX) * (y[i] - meanY);
    }
    return xx == 0
        ? Optional.empty()
        : Optional.of(new Precision(meanY - xy / xx * meanX, xy / xx, x.length));
  }
}
