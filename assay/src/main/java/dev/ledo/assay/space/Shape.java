package dev.ledo.assay.space;

/// How correlation falls with distance: 1 at distance 0, towards 0 far away.
///
/// Distances are given in ranges: 1 is the range itself. The exponential and the Gaussian have
/// fallen to 5 % at about 3 and 1.7 ranges, as gstat counts.
public enum Shape {
  /// 1 − 1.5 h + 0.5 h³ up to the range, then 0.
  SPHERICAL,
  /// exp(−h).
  EXPONENTIAL,
  /// exp(−h²): very smooth; needs a nugget to be solvable.
  GAUSSIAN;

  /// Correlation at a distance of 0 or more ranges.
  public double at(double ranges) {
    return switch (this) {
      case SPHERICAL -> {
        double h = Math.min(ranges, 1);
        yield 1 - h * (1.5 - 0.5 * h * h);
      }
      case EXPONENTIAL -> Math.exp(-ranges);
      case GAUSSIAN -> Math.exp(-ranges * ranges);
    };
  }

  /// Distance in ranges at which correlation has fallen to a value: the inverse of [#at].
  ///
  /// @param correlation above 0 and below 1
  public double rangesTo(double correlation) {
    return switch (this) {
      // The root between 0 and 1 of h³ − 3h + 2(1 − correlation) = 0.
      case SPHERICAL -> 2 * Math.sin(Math.asin(1 - correlation) / 3);
      case EXPONENTIAL -> -Math.log(correlation);
      case GAUSSIAN -> Math.sqrt(-Math.log(correlation));
    };
  }

  /// Adds the covariance for many squared distances.
  void addTo(double[] covariances, double[] squaredDistances, int n, Structure structure) {
    double sill = structure.partialSill();
    double inverse = 1 / structure.range();
    switch (this) {
      case SPHERICAL -> {
        for (int i = 0; i < n; i++) {
          double h = Math.min(Math.sqrt(squaredDistances[i]) * inverse, 1);
          covariances[i] += sill * (1 - h * (1.5 - 0.5 * h * h));
        }
      }
      case EXPONENTIAL -> {
        for (int i = 0; i < n; i++) {
          covariances[i] += sill * Math.exp(-Math.sqrt(squaredDistances[i]) * inverse);
        }
      }
      case GAUSSIAN -> {
        for (int i = 0; i < n; i++) {
          covariances[i] += sill * Math.exp(-squaredDistances[i] * inverse * inverse);
        }
      }
    }
  }
}
