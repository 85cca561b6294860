package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.core.Country;
import java.util.List;
import java.util.Optional;

/// How few hands a supply is in.
///
/// @param herfindahl Herfindahl-Hirschman index: the sum of squared shares, 0..1 (times 10,000 in
///   the papers of competition authorities)
/// @param topOne share of the largest, in %
/// @param topThree share of the three largest, in %
/// @param whole all of the supply
/// @param suppliers the named countries, largest first by the middle of their range
/// @param unattributed share that no country is named for, in %; absent if there is none
/// @param mayLead countries that have the largest share for some values in the ranges; one if the
///   leader is certain
public record Concentration(
    Figure herfindahl,
    Figure topOne,
    Figure topThree,
    Figure whole,
    List<Supplier> suppliers,
    Optional<Figure> unattributed,
    List<Country> mayLead) {

  public Concentration {
    suppliers = List.copyOf(suppliers);
    mayLead = List.copyOf(mayLead);
  }

  /// The part of one country, if it is named.
  public Optional<Supplier> find(Country country) {
    return suppliers.stream().filter(each -> each.country().equals(country)).findFirst();
  }

  /// Whether one country leads whatever the values in the ranges are.
  public boolean isLeaderCertain() {
    return mayLead.size() == 1;
  }
}
