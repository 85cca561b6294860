package dev.ledo.core;

/// An amount with its unit.
///
/// Sums and differences need the same dimension, so gross weight, REO, element, metal and magnet
/// never mix.
public record Quantity(Amount amount, Unit unit) {

  /// One value in a unit.
  public static Quantity of(double value, Unit unit) {
    return new Quantity(Amount.of(value), unit);
  }

  /// The same quantity counted in another unit.
  ///
  /// @throws DimensionMismatch if the units count different things
  public Quantity in(Unit other) {
    return other.equals(unit) ? this : new Quantity(amount.times(unit.factorTo(other)), other);
  }

  /// Sum, in this quantity's unit.
  ///
  /// @throws DimensionMismatch if the two count different things
  public Quantity plus(Quantity other) {
    return new Quantity(amount.plus(other.in(unit).amount), unit);
  }

  /// Difference when the two vary freely of each other, in this quantity's unit.
  ///
  /// @throws DimensionMismatch if the two count different things
  public Quantity minus(Quantity other) {
    return new Quantity(amount.minus(other.in(unit).amount), unit);
  }

  /// Product of two quantities that cannot be negative.
  public Quantity times(Quantity other) {
    return new Quantity(amount.times(other.amount), unit.times(other.unit));
  }

  /// Quotient of two quantities that cannot be negative.
  public Quantity dividedBy(Quantity other) {
    return new Quantity(amount.dividedBy(other.amount), unit.per(other.unit));
  }

  /// Smallest quantity that holds both, in this quantity's unit.
  ///
  /// @throws DimensionMismatch if the two count different things
  public Quantity hull(Quantity other) {
    return new Quantity(amount.hull(other.in(unit).amount), unit);
  }

  @Override
  public String toString() {
    return amount + " " + unit;
  }
}
