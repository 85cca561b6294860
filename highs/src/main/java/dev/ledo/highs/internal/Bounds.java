package dev.ledo.highs.internal;

/// The rules that a pair of bounds must keep.
public final class Bounds {

  /// From this size on HiGHS takes a bound as infinite.
  private static final double INFINITE = 1e20;

  private Bounds() {}

  /// Refuses what is no pair of bounds.
  ///
  /// @param what `column` or `row`
  /// @throws IllegalArgumentException if a bound is not a number, the lower is above the upper, or
  ///   both are at the same infinity
  public static void check(String what, int index, double lower, double upper) {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "%s %d: lower bound %s is not at or below upper bound %s"
              .formatted(what, index, lower, upper));
    }
    if (lower >= INFINITE || upper <= -INFINITE) {
      throw new IllegalArgumentException(
          "%s %d: bounds %s and %s leave no number".formatted(what, index, lower, upper));
    }
  }

  public static double lower(double bound) {
    return bound <= -INFINITE ? Double.NEGATIVE_INFINITY : bound;
  }

  public static double upper(double bound) {
    return bound >= INFINITE ? Double.POSITIVE_INFINITY : bound;
  }

  public static void checkCost(int column, double cost) {
    if (!(Math.abs(cost) < INFINITE)) {
      throw new IllegalArgumentException(
          "column %d: cost %s is not a number below 1e20".formatted(column, cost));
    }
  }
}
