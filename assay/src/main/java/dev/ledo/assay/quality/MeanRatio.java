package dev.ledo.assay.quality;

import java.util.Optional;
import java.util.stream.IntStream;

/// How much higher the second results of pairs are than the first on average.
///
/// The mean of ln(second/first) with an interval of Student's t, turned back. It sees a difference
/// in proportion with far fewer pairs than a line does whose slope and intercept are both free, and
/// nothing of one that changes sign along the range.
///
/// @param ratio geometric mean of second over first, 1 = no difference
/// @param low of its interval
/// @param high of its interval
/// @param confidence of the interval, such as 0.95
public record MeanRatio(double ratio, double low, double high, double confidence) {

  private static final int FEWEST = 3;

  /// The ratio of pairs; empty with fewer than three, or where a result is not above 0.
  public static Optional<MeanRatio> of(Pairs pairs, double confidence) {
    int n = pairs.count();
    double[] logs =
        IntStream.range(0, n)
            .mapToDouble(i -> Math.log(pairs.second(i) / pairs.first(i)))
            .toArray();
    boolean isPositive =
        IntStream.range(0, n).allMatch(i -> pairs.first(i) > 0 && pairs.second(i) > 0);
    if (n < FEWEST || !isPositive) {
      return Optional.empty();
    }
    double mean = IntStream.range(0, n).mapToDouble(i -> logs[i]).average().orElseThrow();
    double squares =
        IntStream.range(0, n).mapToDouble(i -> (logs[i] - mean) * (logs[i] - mean)).sum();
    double error = Math.sqrt(squares / (n - 1) / n);
    double reach = Distributions.studentTwoSided(1 - confidence, n - 1.0) * error;
    return Optional.of(
        new MeanRatio(Math.exp(mean), Math.exp(mean - reach), Math.exp(mean + reach), confidence));
  }

  /// Whether there may be no difference.
  public boolean allowsEquality() {
    return low <= 1 && 1 <= high;
  }

  /// How much higher the second is, per cent; below 0 if it is lower.
  public double percent() {
    return 100 * (ratio - 1);
  }
}
