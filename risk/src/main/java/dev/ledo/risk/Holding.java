package dev.ledo.risk;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import java.util.List;
import java.util.Set;

/// What one country supplies.
///
/// @param amount from 0 up, in the unit of the [Holdings]
/// @param rows what it stands on
record Holding(Country country, Amount amount, List<Row> rows) {

  private static final Set<String> NOBODY = Set.of("_X", "F19");

  Holding {
    rows = List.copyOf(rows);
  }

  /// Whether the code names a country and not a remainder of a statistic.
  boolean isNamed() {
    return !namesNobody(country);
  }

  /// Whether a code stands for areas that a statistic does not name.
  static boolean namesNobody(Country country) {
    return NOBODY.contains(country.code());
  }
}
