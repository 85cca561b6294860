package dev.ledo.highs.internal;

/// Differences against the size of what differs.
public final class Relative {

  private Relative() {}

  /// Distance of two numbers divided by 1 + the larger; infinite if one is, not a number if one is
  /// not.
  public static double distance(double one, double other) {
    if (Double.isInfinite(one) || Double.isInfinite(other)) {
      return Double.POSITIVE_INFINITY;
    }
    return Math.abs(one - other) / (1 + Math.max(Math.abs(one), Math.abs(other)));
  }
}
