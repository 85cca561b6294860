package dev.ledo.cases;

import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import java.util.Collection;
import java.util.List;

/// A result, how it was computed and what it stands on.
///
/// @param method section of `docs/methods` that gives the formula, as `page#section`
/// @param rows every row that went into it, each once; empty if it follows from no row
public record Figure(Quantity quantity, String method, List<Row> rows) {

  public Figure {
    rows = rows.stream().distinct().toList();
  }

  /// A result from rows in any collection.
  public static Figure of(Quantity quantity, String method, Collection<Row> rows) {
    return new Figure(quantity, method, List.copyOf(rows));
  }

  /// The amount in the quantity's unit.
  public Amount amount() {
    return quantity.amount();
  }

  @Override
  public String toString() {
    return quantity.toString();
  }
}
