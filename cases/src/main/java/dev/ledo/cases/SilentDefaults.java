package dev.ledo.cases;

import dev.ledo.core.Country;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Rows that leave to the schema what bears on an answer, so that a reader must be told.
public final class SilentDefaults {

  private final CaseView view;

  public SilentDefaults(CaseView view) {
    this.view = view;
  }

  /// Ways between places of two countries that tell of no border, neither themselves nor by a row
  /// of `crossings`. They count as crossing none.
  public List<Row> borders() {
    Set<String> told =
        view.rows("crossings").stream()
            .flatMap(row -> row.findText("leg").stream())
            .collect(Collectors.toSet());
    return view.rows("legs").stream()
        .filter(leg -> leg.has("border") && !leg.tells("border"))
        .filter(leg -> leg.has("id") && !told.contains(leg.id()))
        .filter(this::joinsCountries)
        .toList();
  }

  private boolean joinsCountries(Row leg) {
    Optional<Country> from = country(leg, "from");
    Optional<Country> to = country(leg, "to");
    return from.isPresent() && to.isPresent() && !from.equals(to);
  }

  /// Country of a place at an end of a way.
  public Optional<Country> country(Row leg, String end) {
    return leg.findText(end)
        .flatMap(id -> view.find("sites", id))
        .flatMap(site -> site.findCountry("country"));
  }

  /// Modules that do not tell how long they work.
  public List<Row> lives() {
    return view.rows("modules").stream()
        .filter(row -> row.has("id") && row.has("life") && !row.tells("life"))
        .toList();
  }
}
