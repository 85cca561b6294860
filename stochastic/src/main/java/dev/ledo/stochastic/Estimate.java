package dev.ledo.stochastic;

/// A mean with its confidence interval of 95 %.
///
/// @param mean of the sample
/// @param halfWidth of the interval around it
/// @param size of the sample
public record Estimate(double mean, double halfWidth, long size) {

  /// The estimate of a sample's mean; the interval is infinite for a sample of one.
  public static Estimate of(double[] sample) {
    double sum = 0;
    for (double value : sample) {
      sum += value;
    }
    double mean = sum / sample.length;
    double squares = 0;
    for (double value : sample) {
      squares += (value - mean) * (value - mean);
    }
    int freedom = sample.length - 1;
    double halfWidth =
        freedom == 0
            ? Double.POSITIVE_INFINITY
            : StudentT.twoSided(freedom) * Math.sqrt(squares / freedom / sample.length);
    return new Estimate(mean, halfWidth, sample.length);
  }

  /// The same of the opposite numbers.
  Estimate negated() {
    return new Estimate(-mean, halfWidth, size);
  }

  /// Lower end of the interval.
  public double low() {
    return mean - halfWidth;
  }

  /// Upper end of the interval.
  public double high() {
    return mean + halfWidth;
  }
}
