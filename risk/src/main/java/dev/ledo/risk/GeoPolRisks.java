package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.risk.bounds.Ends;
import dev.ledo.risk.bounds.ImportRisk;
import dev.ledo.risk.bounds.ImportRisk.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// GeoPolRisk of every import for which customs figures and world production of the year are known.
///
/// @see docs/methods/geopolrisk.md
final class GeoPolRisks {

  private static final String METHOD = "geopolrisk#score";
  private static final Unit TONNES = Unit.of("t");
  private static final Unit USD_PER_KG = Unit.of("USD/kg");

  private final CaseView view;
  private final HomeOutput home;
  private final Ores ores;
  private final Stability stability;

  GeoPolRisks(CaseView view, HomeOutput home, Ores ores) {
    this.view = view;
    this.home = home;
    this.ores = ores;
    this.stability = new Stability(view);
  }

  /// One entry per importer, material and calendar year; the case's country first, newest first.
  List<GeoPolRisk> all(List<List<Row>> imports) {
    Country asking = view.theCase().info().country();
    return imports.stream()
        .flatMap(rows -> find(rows).stream())
        .sorted(
            Comparator.comparing((GeoPolRisk each) -> !each.importer().equals(asking))
                .thenComparing(GeoPolRisk::importer)
                .thenComparing(GeoPolRisk::material)
                .thenComparing(GeoPolRisk::year, Comparator.reverseOrder()))
        .toList();
  }

  private Optional<GeoPolRisk> find(List<Row> imports) {
    Row first = imports.getFirst();
    List<Row> weighed = imports.stream().filter(row -> row.has("mass")).toList();
    OptionalInt year = Years.calendar(first.text("period"));
    if (year.isEmpty() || weighed.isEmpty()) {
      return Optional.empty();
    }
    return home.findOutput(first, year.getAsInt())
        .flatMap(world ->
            world
                .concentration(Constituent.ALL, ores)
                .map(stage -> new Scored(weighed, world, stage, year.getAsInt()).score()));
  }

  private final class Scored {

    private final List<Row> imports;
    private final Figure herfindahl;
    private final Figure production;
    private final OxideContent content;
    private final int year;
    private final Set<Row> rows = new LinkedHashSet<>();
    private final List<Country> unstated = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Scored(List<Row> imports, MineOutput world, StageConcentration stage, int year) {
      this.imports = imports;
      this.year = year;
      this.herfindahl = stage.concentration().herfindahl();
      this.production = home.mined(world, importer());
      this.content = new OxideContent(view, first().text("material"), production.quantity().unit());
      rows.addAll(imports);
      rows.addAll(production.rows());
    }

    GeoPolRisk score() {
      Amount risk = risk(content.share());
      Amount asGross = risk(Amount.of(1));
      note();
      Amount score = Ends.product(herfindahl.amount(), risk);
      return new GeoPolRisk(
          importer(),
          first().text("material"),
          first().findText("hs"),
          year,
          herfindahl,
          figure(risk),
          scored(score),
          scored(Ends.product(herfindahl.amount(), asGross)),
          characterisation(score),
          unstated,
          notes);
    }

    private Row first() {
      return imports.getFirst();
    }

    private Country importer() {
      return first().country("reporter");
    }

    private Amount risk(Amount oxide) {
      unstated.clear();
      var flows = new ArrayList<Flow>();
      for (Row row : imports) {
        Amount tonnes = row.quantity("mass").in(TONNES).amount();
        flows.add(new Flow(Ends.product(tonnes, oxide), instability(row.country("partner"))));
      }
      return new ImportRisk(flows, production.amount()).value();
    }

    private Amount instability(Country partner) {
      Optional<Fact> known = stability.find(partner, year);
      known.ifPresent(fact -> rows.addAll(fact.used()));
      if (known.isEmpty()) {
        unstated.add(partner);
      }
      return known.flatMap(Fact::amount).orElse(Stability.UNKNOWN);
    }

    private void note() {
      if (!unstated.isEmpty()) {
        notes.add(
            "The stability of %s is not stated and counts as 0 to 1."
                .formatted(MineOutput.names(unstated)));
      }
      if (imports.stream().anyMatch(row -> row.country("partner").equals(importer()))) {
        notes.add("Re-imports count with the importer's own instability, not as free of risk.");
      }
      content.note().ifPresent(notes::add);
    }

    private Figure figure(Amount amount) {
      return Figure.of(new Quantity(amount, Unit.ONE), METHOD, rows);
    }

    private Figure scored(Amount amount) {
      var all = new LinkedHashSet<>(rows);
      all.addAll(herfindahl.rows());
      return Figure.of(new Quantity(amount, Unit.ONE), METHOD, all);
    }

    private Optional<Figure> characterisation(Amount score) {
      List<Row> prices =
          view.rows("prices").stream()
              .filter(row -> row.findText("material").equals(first().findText("material")))
              .filter(
                  row -> row.findText("price_kind").filter("annual-average"::equals).isPresent())
              .filter(row -> row.findDate("period").filter(p -> p.year() == year).isPresent())
              .filter(row -> row.unit("price").isCompatibleWith(USD_PER_KG))
              .toList();
      return prices.stream()
          .map(row -> row.quantity("price").in(USD_PER_KG).amount())
          .reduce(Amount::hull)
          .map(price -> Characterisation.factor(score, price))
          .map(factor -> {
            var all = new LinkedHashSet<>(rows);
            all.addAll(herfindahl.rows());
            all.addAll(prices);
            return Figure.of(new Quantity(factor, Unit.ONE), "geopolrisk#characterisation", all);
          });
    }
  }
}
