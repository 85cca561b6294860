package dev.ledo.risk.bounds;

import dev.ledo.core.Amount;

/// Makes amounts of computed ends.
public final class Ends {

  private static final double ROUNDING = 1e-12;

  private Ends() {}

  /// Product of two amounts that cannot be negative; nothing of an amount without end is nothing.
  public static Amount product(Amount one, Amount other) {
    return between(product(one.low(), other.low()), product(one.high(), other.high()));
  }

  private static double product(double one, double other) {
    return one == 0 || other == 0 ? 0 : one * other;
  }

  /// Between two ends that were computed apart: one value if they differ by no more than rounding,
  /// even if they crossed by that much.
  ///
  /// @throws IllegalArgumentException if they crossed by more
  public static Amount between(double low, double high) {
    return between(low, high, Math.max(Math.abs(low), Math.abs(high)));
  }

  /// The same for ends that are small differences of larger amounts.
  ///
  /// @param size of the largest amount they were computed from
  public static Amount between(double low, double high, double size) {
    boolean isSame = Double.isFinite(size) && Math.abs(high - low) <= ROUNDING * size;
    return isSame ? Amount.of(high) : Amount.between(low, high);
  }
}
