package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Political instability of countries, 0 (stable) to 1.
final class Stability {

  /// What is not stated is anything.
  static final Amount UNKNOWN = Amount.between(0, 1);

  private final List<Fact> facts;

  Stability(CaseView view) {
    this.facts =
        view.facts("stability").stream()
            .filter(fact -> fact.row().has("country") && fact.row().has("year"))
            .filter(fact -> fact.amount().isPresent())
            .toList();
  }

  /// The indicator of the year nearest to a year, the earlier of two.
  Optional<Fact> find(Country country, int year) {
    return facts.stream()
        .filter(fact -> fact.row().country("country").equals(country))
        .min(
            Comparator.comparingInt((Fact fact) -> Math.abs(year(fact.row()) - year))
                .thenComparingInt(fact -> year(fact.row())));
  }

  private static int year(Row row) {
    return row.integer("year");
  }
}
