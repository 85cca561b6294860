package dev.ledo.risk;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.risk.bounds.Ends;
import java.util.List;

/// What a country's mine output holds of a constituent.
///
/// @param fraction part of the output's REO, 0..1
/// @param published part of the output for which all that is counted is published, 0..1
/// @param isKnown whether any analysis stands for the output; if none does, the fraction runs from
///   none to the most that any analysis of the case has
/// @param rows what it stands on
record Ore(Amount fraction, Amount published, boolean isKnown, List<Row> rows) {

  Ore {
    rows = List.copyOf(rows);
  }

  /// What is contained in an amount of output.
  Amount part(Amount output) {
    return Ends.product(output, fraction);
  }

  /// Part of the output for which something that is counted is not published, 0..1.
  Amount unpublished() {
    return Amount.between(1 - published.high(), 1 - published.low());
  }
}
