package dev.ledo.assay.quality;

/// Line between two laboratories' results, both with error: the reduced major axis.
///
/// Slope is the ratio of standard deviations with the sign of the correlation. Standard errors
/// after Till (1974), Statistical Methods for the Earth Scientist, 99-103; intervals with Student's
/// t.
///
/// @param pairs number of pairs
/// @param slope unitless
/// @param slopeError standard error of the slope
/// @param intercept in the unit of the second laboratory
/// @param interceptError its standard error
/// @param correlation Pearson's r
/// @param confidence of the intervals, such as 0.95
public record ReducedMajorAxis(
    int pairs,
    double slope,
    double slopeError,
    double intercept,
    double interceptError,
    double correlation,
    double confidence) {

  /// An interval.
  public record Interval(double low, double high) {

    /// Whether a number lies within.
    public boolean contains(double number) {
      return low <= number && number <= high;
    }
  }

  /// The line of the second results over the first.
  ///
  /// @throws IllegalArgumentException with fewer than three pairs, or without any spread
  public static ReducedMajorAxis of(Pairs pairs, double confidence) {
    int n = pairs.count();
    Moments moments = Moments.of(pairs);
    if (n < 3 || moments.xx() == 0 || moments.yy() == 0) {
      throw new IllegalArgumentException(n + " pairs without spread or fewer than three");
    }
    double r = moments.xy() / Math.sqrt(moments.xx() * moments.yy());
    double size = Math.sqrt(moments.yy() / moments.xx());
    double slope = r < 0 ? -size : size;
    double slopeError = size * Math.sqrt((1 - r * r) / n);
    double varianceX = moments.xx() / (n - 1);
    double interceptError =
        Math.sqrt(
            moments.yy()
                / (n - 1)
                * ((1 - r * r) / n)
                * (1 + moments.meanX() * moments.meanX() / varianceX));
    return new ReducedMajorAxis(
        n,
        slope,
        slopeError,
        moments.meanY() - slope * moments.meanX(),
        interceptError,
        r,
        confidence);
  }

  private record Moments(double meanX, double meanY, double xx, double yy, double xy) {

    static Moments of(Pairs pairs) {
      double meanX = 0;
      double meanY = 0;
      for (int i = 0; i < pairs.count(); i++) {
        meanX += pairs.first(i) / pairs.count();
        meanY += pairs.second(i) / pairs.count();
      }
      double xx = 0;
      double yy = 0;
      double xy = 0;
      for (int i = 0; i < pairs.count(); i++) {
        double x = pairs.first(i) - meanX;
        double y = pairs.second(i) - meanY;
        xx += x * x;
        yy += y * y;
        xy += x * y;
      }
      return new Moments(meanX, meanY, xx, yy, xy);
    }
  }

  /// Interval of the slope.
  public Interval slopeInterval() {
    return around(slope, slopeError);
  }

  /// Interval of the intercept.
  public Interval interceptInterval() {
    return around(intercept, interceptError);
  }

  private Interval around(double value, double error) {
    double t = Distributions.studentTwoSided(1 - confidence, pairs - 1.0);
    return new Interval(value - t * error, value + t * error);
  }

  /// Whether both laboratories may say the same: slope 1 and intercept 0 lie in their intervals.
  public boolean allowsEquality() {
    return slopeInterval().contains(1) && interceptInterval().contains(0);
  }
}
