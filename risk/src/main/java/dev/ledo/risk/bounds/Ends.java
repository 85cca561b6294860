package dev.ledo.risk.bounds;

import dev.ledo.core.Amount;

/// Makes amounts of computed ends.
public final class Ends {

  private static final double ROUNDING = 1e-12;

  private Ends() {}

  /// Between two ends that were computed apart: one value if they differ by no more than rounding,
  /// even if they crossed by that much.
  ///
  /// @throws IllegalArgumentException if they crossed by more
  public static Amount between(double low, double high) {
    double size = Math.max(Math.abs(low), Math.abs(high));
    boolean isSame = Double.isFinite(size) && Math.abs(high - low) <= ROUNDING * size;
    return isSame ? Amount.of(high) : Amount.between(low, high);
  }
}
