package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.risk.ImportReliance.Definition;
import dev.ledo.risk.ImportReliance.Measure;
import dev.ledo.risk.bounds.TradeBalance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Import reliance of every country with customs figures, by each definition in use.
///
/// @see docs/methods/import-reliance.md
final class Balances {

  private static final String METHOD = "import-reliance#definitions";
  private static final Unit PERCENT = Unit.of("%");
  private static final Unit GROSS = Unit.of("t");
  private static final Amount NO_LIMIT = Amount.between(0, Double.POSITIVE_INFINITY);

  private final CaseView view;
  private final HomeOutput home;

  Balances(CaseView view, HomeOutput home) {
    this.view = view;
    this.home = home;
  }

  /// One entry per country, material and whole year that imports are stated for, newest first.
  List<ImportReliance> all() {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Fact fact : view.facts("trade")) {
      Row row = fact.row();
      if (isYearly(row)) {
        groups.computeIfAbsent(group(row), g -> new ArrayList<>()).add(row);
      }
    }
    return groups.values().stream()
        .map(this::reliance)
        .sorted(
            Comparator.comparing(ImportReliance::country)
                .thenComparing(ImportReliance::material)
                .thenComparing(ImportReliance::period, Comparator.reverseOrder()))
        .toList();
  }

  private static boolean isYearly(Row row) {
    return row.has("reporter")
        && row.has("material")
        && row.has("flow")
        && row.has("partner")
        && row.findText("period").filter(Years::isWhole).isPresent();
  }

  private static String group(Row row) {
    return String.join(
        " / ", row.country("reporter").code(), row.text("material"), row.text("period"));
  }

  private ImportReliance reliance(List<Row> rows) {
    Row first = rows.getFirst();
    Country country = first.country("reporter");
    String material = first.text("material");
    String period = first.text("period");
    var notes = new ArrayList<String>();
    Optional<Figure> production = home.made(first, notes);
    Unit unit = production.map(made -> made.quantity().unit()).orElse(GROSS);
    var content = new OxideContent(view, material, unit);
    Optional<Figure> imports = flow("imports", rows).map(content::counted);
    Optional<Figure> exports = flow("exports", rows).map(content::counted);
    content.note().filter(n -> imports.isPresent() || exports.isPresent()).ifPresent(notes::add);
    note("Production at home", production, notes);
    note("Imports", imports, notes);
    note("Exports", exports, notes);
    return new ImportReliance(
        country,
        material,
        period,
        production,
        imports,
        exports,
        measures(production, imports, exports),
        notes);
  }

  private static void note(String what, Optional<Figure> figure, List<String> notes) {
    if (figure.isEmpty()) {
      notes.add(what + " not stated.");
    }
  }

  /// The stated total of a flow; without one the partners' sum, which is a lower end.
  private static Optional<Figure> flow(String flow, List<Row> rows) {
    List<Row> given =
        rows.stream().filter(row -> row.text("flow").equals(flow) && row.has("mass")).toList();
    Optional<Row> total =
        given.stream().filter(row -> row.country("partner").equals(Country.WORLD)).findFirst();
    if (total.isPresent()) {
      return total.map(row -> new Figure(row.quantity("mass"), METHOD, List.of(row)));
    }
    return given.stream()
        .map(row -> row.quantity("mass"))
        .reduce(Quantity::plus)
        .map(sum -> Amount.between(sum.amount().low(), Double.POSITIVE_INFINITY))
        .map(atLeast -> new Figure(new Quantity(atLeast, GROSS), METHOD, given));
  }

  private static List<Measure> measures(
      Optional<Figure> production, Optional<Figure> imports, Optional<Figure> exports) {
    var rows = new ArrayList<Row>();
    List.of(production, imports, exports)
        .forEach(part -> part.ifPresent(figure -> rows.addAll(figure.rows())));
    boolean isKnown = production.isPresent() && imports.isPresent();
    var balance = new TradeBalance(amount(production), amount(imports), amount(exports));
    var measures = new ArrayList<Measure>();
    for (Definition definition : Definition.values()) {
      Optional<Figure> value =
          Optional.of(value(definition, balance))
              .filter(amount -> isKnown && amount.high() > Double.NEGATIVE_INFINITY)
              .map(amount -> new Quantity(amount.times(100), PERCENT))
              .map(quantity -> Figure.of(quantity, METHOD, rows));
      measures.add(new Measure(definition, value));
    }
    return measures;
  }

  private static Amount amount(Optional<Figure> figure) {
    return figure.map(Figure::amount).orElse(NO_LIMIT);
  }

  private static Amount value(Definition definition, TradeBalance balance) {
    return switch (definition) {
      case NET_IMPORT_RELIANCE, EU_IMPORT_RELIANCE -> balance.netImportReliance();
      case GROSS_IMPORT_DEPENDENCE -> balance.grossImportDependence();
      case SELF_SUFFICIENCY -> balance.selfSufficiency();
    };
  }
}
