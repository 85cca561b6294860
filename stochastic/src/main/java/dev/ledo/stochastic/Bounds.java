package dev.ledo.stochastic;

/// What a pair of bounds says.
final class Bounds {

  /// Distance below which two numbers are the same.
  private static final double ABSOLUTE = 1e-9;

  private Bounds() {}

  /// Distance of two bounds relative to the larger of their sizes; 0 if they meet or cross.
  static double gap(double lower, double upper) {
    double distance = upper - lower;
    if (!(distance > ABSOLUTE)) {
      return 0;
    }
    return Double.isInfinite(distance)
        ? Double.POSITIVE_INFINITY
        : distance / Math.max(Math.abs(lower), Math.abs(upper));
  }
}
