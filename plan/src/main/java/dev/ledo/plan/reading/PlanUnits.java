package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The figures of a case in the units in which a plan counts: tonnes of whatever is counted, years,
/// US dollars.
///
/// Kinds of mass (gross, REO, element, metal, magnet) are never turned into each other here. What
/// has been converted is remembered, because a plan reads the same rows for every future.
final class PlanUnits {

  private static final List<String> MASSES =
      List.of("t REO", "t metal", "t magnet", "t element", "t");

  private static final Unit GROSS = Unit.of("t");
  private static final Unit GROSS_PER_YEAR = Unit.of("t/yr");

  private final Map<Cell, Amount> known = new ConcurrentHashMap<>();

  /// What is counted, of any kind of mass.
  enum Kind {
    TONNES("%s"),
    TONNES_PER_YEAR("%s/yr"),
    USD_PER_TONNE("USD/%s");

    private final String pattern;

    Kind(String pattern) {
      this.pattern = pattern;
    }
  }

  private record Cell(Row row, String column, Kind kind) {}

  /// A figure of a row in the unit of its kind.
  Amount amount(Row row, String column, Kind kind) {
    return known.computeIfAbsent(
        new Cell(row, column, kind), cell -> convert(row.quantity(column), kind));
  }

  /// A figure of a row that is a mass per mass, or a plain number, in tonnes per tonne.
  Amount ratio(Row row, String column) {
    Quantity quantity = row.quantity(column);
    return quantity.amount().times(quantity.unit().factor());
  }

  private static Amount convert(Quantity quantity, Kind kind) {
    for (String mass : MASSES) {
      Unit unit = Unit.of(kind.pattern.formatted(mass));
      if (unit.isCompatibleWith(quantity.unit())) {
        return quantity.in(unit).amount();
      }
    }
    throw new IllegalArgumentException(
        quantity + " is no " + kind.pattern.formatted("mass") + ", as its table promises");
  }

  /// Whether a row counts gross weight in a column, or gross weight per year.
  static boolean isGross(Row row, String column) {
    Unit unit = row.unit(column);
    return unit.isCompatibleWith(GROSS) || unit.isCompatibleWith(GROSS_PER_YEAR);
  }
}
