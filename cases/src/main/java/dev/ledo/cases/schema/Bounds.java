package dev.ledo.cases.schema;

import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;

/// Limits a figure must keep, both included, in the column's unit.
///
/// @param low smallest allowed; negative infinity when there is none
/// @param high largest allowed; infinity when there is none
public record Bounds(double low, double high) {

  /// No limits.
  public static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /// Reads `-90..90` or `0..`; an empty text means no limits.
  public static Bounds of(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    int dots = text.indexOf("..");
    String high = text.substring(dots + 2);
    return new Bounds(
        Double.parseDouble(text.substring(0, dots)),
        high.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(high));
  }

  /// Whether all an amount may be lies within. Of `>x` only x is looked at, and `<x` is for amounts
  /// that cannot be negative.
  public boolean admit(Amount amount) {
    return switch (amount) {
      case Amount.Exact(double value) -> value >= low && value <= high;
      case Amount.Range(double from, double to) -> from >= low && to <= high;
      case Amount.Below(double limit) -> !admitsNegative() && limit >= low && limit <= high;
      case Amount.Above(double limit) -> limit >= low && limit <= high;
    };
  }

  /// What an admitted amount may be within the limits: `>x` ends at the highest, `<x` begins at the
  /// smallest.
  public Amount narrow(Amount amount) {
    return switch (amount) {
      case Amount.Above(double limit) when Double.isFinite(high) -> Amount.between(limit, high);
      case Amount.Below(double limit) when low > 0 -> Amount.between(low, limit);
      case Amount.Above _, Amount.Below _, Amount.Exact _, Amount.Range _ -> amount;
    };
  }

  /// Whether the column is for figures that may be negative; a column without limits does not say
  /// so.
  public boolean admitsNegative() {
    return low < 0 && Double.isFinite(low);
  }

  @Override
  public String toString() {
    return Numbers.plain(low) + ".." + (Double.isInfinite(high) ? "" : Numbers.plain(high));
  }
}
