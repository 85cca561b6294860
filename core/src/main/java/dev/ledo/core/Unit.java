package dev.ledo.core;

import java.util.Optional;

/// A unit of measure, such as `t REO/yr`, `USD/kg REO` or `crore INR`.
///
/// A tonne without a word after it is gross weight; `t REO`, `t element`, `t metal` and `t magnet`
/// are other dimensions. A year has 365.25 days and a month is a twelfth of it.
///
/// @param symbol as written by the person who chose it
/// @param dimension what it counts
/// @param factor size in base units: kilogram, metre, day, degree, one unit of the currency
public record Unit(String symbol, Dimension dimension, double factor) {

  /// The unit of a ratio of like things.
  public static final Unit ONE = new Unit("1", Dimension.NONE, 1);

  /// The unit with a symbol, when it is understood.
  public static Optional<Unit> find(String symbol) {
    return UnitSymbols.find(symbol);
  }

  /// The unit with a symbol that is known to be right.
  ///
  /// @throws IllegalArgumentException if the symbol is not understood
  public static Unit of(String symbol) {
    return find(symbol)
        .orElseThrow(() -> new IllegalArgumentException("unit '" + symbol + "' is not understood"));
  }

  /// Whether figures in both units can be compared and added.
  public boolean isCompatibleWith(Unit other) {
    return dimension.equals(other.dimension);
  }

  /// What to multiply a figure in this unit by to have it in the other.
  ///
  /// @throws DimensionMismatch if the units count different things
  public double factorTo(Unit other) {
    if (!isCompatibleWith(other)) {
      throw new DimensionMismatch(this, other);
    }
    return factor / other.factor;
  }

  /// The unit of a quotient.
  public Unit per(Unit other) {
    return new Unit(
        symbol + "/" + other.symbol, dimension.per(other.dimension), factor / other.factor);
  }

  /// The unit of a product.
  public Unit times(Unit other) {
    return new Unit(
        symbol + "·" + other.symbol, dimension.times(other.dimension), factor * other.factor);
  }

  /// What sort of thing it counts, such as `currency/mass`, whatever the currency and the kind of
  /// mass; `1` for a ratio of like things.
  public String sort() {
    return dimension.sort();
  }

  @Override
  public String toString() {
    return symbol;
  }
}
