package dev.ledo.highs;

/// The rules that a pair of bounds must keep.
final class Bounds {

  private Bounds() {}

  /// @param what `column` or `row`
  /// @throws IllegalArgumentException if a bound is not a number, the lower is above the upper, or
  ///   both are at the same infinity
  static void check(String what, int index, double lower, double upper) {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "%s %d: lower bound %s is not at or below upper bound %s"
              .formatted(what, index, lower, upper));
    }
    if (lower >= LinearModel.INFINITE || upper <= -LinearModel.INFINITE) {
      throw new IllegalArgumentException(
          "%s %d: bounds %s and %s leave no number".formatted(what, index, lower, upper));
    }
  }

  static double lower(double bound) {
    return bound <= -LinearModel.INFINITE ? Double.NEGATIVE_INFINITY : bound;
  }

  static double upper(double bound) {
    return bound >= LinearModel.INFINITE ? Double.POSITIVE_INFINITY : bound;
  }

  static void checkCost(int column, double cost) {
    if (!(Math.abs(cost) < LinearModel.INFINITE)) {
      throw new IllegalArgumentException(
          "column %d: cost %s is not a number below 1e20".formatted(column, cost));
    }
  }
}
