package dev.ledo.assay.quality;

/// How the variance of duplicates splits between samples and within them.
///
/// One-way analysis of variance, random effects, two results a sample.
///
/// @param samples number of pairs, at least 2
/// @param betweenMeanSquare mean square between samples, samples − 1 degrees of freedom
/// @param withinMeanSquare mean square within samples, as many degrees of freedom as samples
public record Variances(int samples, double betweenMeanSquare, double withinMeanSquare) {

  /// Splits the variance of pairs.
  ///
  /// @throws IllegalArgumentException if there are fewer than two pairs
  public static Variances of(Pairs pairs) {
    int n = pairs.count();
    if (n < 2) {
      throw new IllegalArgumentException(n + " pairs; two are needed");
    }
    double sum = 0;
    double within = 0;
    for (int i = 0; i < n; i++) {
      sum += pairs.mean(i);
      within += pairs.difference(i) * pairs.difference(i) / 2;
    }
    double mean = sum / n;
    double between = 0;
    for (int i = 0; i < n; i++) {
      between += 2 * (pairs.mean(i) - mean) * (pairs.mean(i) - mean);
    }
    return new Variances(n, between / (n - 1), within / n);
  }

  /// Ratio of the mean squares, unitless; infinite if all pairs agree.
  public double fRatio() {
    return betweenMeanSquare / withinMeanSquare;
  }

  /// Probability of so large a ratio if samples did not differ, 0..1.
  public double pValue() {
    return Distributions.fUpper(fRatio(), samples - 1, samples);
  }

  /// Variance between samples, (MSb − MSw)/2, at least 0.
  public double betweenComponent() {
    return Math.max(0, (betweenMeanSquare - withinMeanSquare) / 2);
  }

  /// Variance within samples.
  public double withinComponent() {
    return withinMeanSquare;
  }

  /// Part of the variance that lies between samples, 0..1.
  public double betweenShare() {
    return betweenComponent() / (betweenComponent() + withinComponent());
  }
}
