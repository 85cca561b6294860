package dev.ledo.plan;

import dev.ledo.core.Amount;

/// How far a figure may be from its middle, as factors on it.
///
/// @param low smallest factor, at most 1
/// @param high largest factor, at least 1
public record Spread(double low, double high) {

  /// Of an exact figure.
  public static final Spread NONE = new Spread(1, 1);

  /// Of an amount whose middle is used; none if that is 0 or the amount has no upper end.
  public static Spread of(Amount amount) {
    double middle = amount.mid();
    if (amount.isExact() || middle == 0 || !Double.isFinite(amount.high())) {
      return NONE;
    }
    double one = amount.low() / middle;
    double other = amount.high() / middle;
    return new Spread(Math.min(one, other), Math.max(one, other));
  }

  /// Whether the figure is not exact.
  public boolean isWide() {
    return low < high;
  }

  /// The factor at a place between the ends.
  ///
  /// @param place 0..1
  public double at(double place) {
    return low + (high - low) * place;
  }
}
