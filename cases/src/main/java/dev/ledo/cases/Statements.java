package dev.ledo.cases;

import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import java.util.Optional;

/// What rows of one fact state, compared with each other.
public final class Statements {

  private static final double ROUNDING = 0.005;

  private Statements() {}

  /// The figure a row states; empty if it gives none or its table has none.
  public static Optional<Quantity> figure(Row row) {
    return row.schema().valueColumn().flatMap(row::findQuantity);
  }

  /// Whether two rows state the same figure up to rounding (half a per cent), in whatever units.
  public static boolean agree(Row one, Row other) {
    Optional<Quantity> a = figure(one);
    Optional<Quantity> b = figure(other);
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    if (!a.get().unit().isCompatibleWith(b.get().unit())) {
      return false;
    }
    Amount mine = a.get().amount();
    Amount theirs = b.get().in(a.get().unit()).amount();
    return isNear(mine.low(), theirs.low()) && isNear(mine.high(), theirs.high());
  }

  private static boolean isNear(double a, double b) {
    return a == b || Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  }
}
