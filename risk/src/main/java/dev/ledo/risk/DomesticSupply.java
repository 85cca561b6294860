package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What the case's country makes of an oxide, by the facts `<material>-output`.
///
/// Statements are about the country, its firms, their sites or their plants. Within one such level
/// the subjects are added; levels are different views of the same thing, so the range over them is
/// taken. Nothing stated is unknown, not zero.
final class DomesticSupply {

  private static final String METHOD = "feed-gap#supply";
  private static final Unit PER_YEAR = Unit.of("t REO/yr");
  private static final Unit IN_A_YEAR = Unit.of("t REO");
  private static final List<String> LEVELS = List.of("actors", "sites", "processes");

  private final CaseView view;
  private final Country home;

  DomesticSupply(CaseView view) {
    this.view = view;
    this.home = view.theCase().info().country();
  }

  /// All that is stated, plans and promises included.
  Optional<Figure> stated(String material) {
    return figure(material, row -> true);
  }

  /// What is stated as a fact.
  Optional<Figure> today(String material) {
    return figure(material, row -> row.findText("kind").orElse("fact").equals("fact"));
  }

  private Optional<Figure> figure(String material, Predicate<Row> counts) {
    Map<String, Map<String, Amount>> levels = new LinkedHashMap<>();
    Set<Row> rows = new LinkedHashSet<>();
    for (Fact fact : view.facts("facts")) {
      Optional<String> level =
          isOutput(fact.row(), material) ? level(fact.row()) : Optional.empty();
      for (Row row : fact.used()) {
        Optional<Amount> tonnes = counts.test(row) ? tonnes(row) : Optional.empty();
        if (level.isPresent() && tonnes.isPresent()) {
          levels
              .computeIfAbsent(level.get(), l -> new LinkedHashMap<>())
              .merge(row.text("subject"), tonnes.get(), Amount::hull);
          rows.add(row);
        }
      }
    }
    return levels.values().stream()
        .map(subjects -> subjects.values().stream().reduce(Amount.of(0), Amount::plus))
        .reduce(Amount::hull)
        .map(amount -> Figure.of(new Quantity(amount, PER_YEAR), METHOD, rows));
  }

  private static boolean isOutput(Row row, String material) {
    return row.has("subject")
        && row.findText("quantity").filter((material + "-output")::equals).isPresent();
  }

  /// What kind of thing at home a statement is about; empty if it is abroad.
  private Optional<String> level(Row row) {
    String subject = row.text("subject");
    if (subject.equals(home.code())) {
      return Optional.of("country");
    }
    return LEVELS.stream().filter(table -> isAtHome(table, subject)).findFirst();
  }

  private boolean isAtHome(String table, String id) {
    return view.find(table, id)
        .flatMap(row -> row.findCountry("country"))
        .filter(home::equals)
        .isPresent();
  }

  /// Output of a year, whether written per year or for the year named.
  private static Optional<Amount> tonnes(Row row) {
    return row.findQuantity("value")
        .flatMap(value -> {
          var units = new ArrayList<>(List.of(PER_YEAR, IN_A_YEAR));
          units.removeIf(unit -> !unit.isCompatibleWith(value.unit()));
          return units.stream().findFirst().map(unit -> value.in(unit).amount());
        });
  }
}
