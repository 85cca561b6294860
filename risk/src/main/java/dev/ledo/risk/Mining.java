package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Concentration of mine output per constituent: as the case chooses, and edition by edition.
final class Mining {

  private static final int FEWEST_COUNTRIES = 2;

  private final CaseView view;
  private final Ores ores;
  private final List<Constituent> asked;

  Mining(CaseView view, List<Element> elements) {
    this.view = view;
    this.ores = new Ores(view);
    List<Element> known = elements.stream().filter(Element.REE::contains).toList();
    this.asked = Constituent.asked(ores.isEmpty() ? List.of() : known);
  }

  /// What mines hold, for other computations.
  Ores ores() {
    return ores;
  }

  /// The newest well covered year of each material, by the case's choice.
  List<StageConcentration> chosen() {
    return newest().stream().flatMap(output -> concentrations(output).stream()).toList();
  }

  /// What each analysis would settle if it were the right one, for the countries that may lead.
  List<IfAnalysed> ifAnalysed(List<StageConcentration> chosen) {
    var all = new ArrayList<IfAnalysed>();
    for (MineOutput output : newest()) {
      for (StageConcentration stage : chosen) {
        if (!stage.counted().isAll() && stage.material().equals(output.material())) {
          stage.concentration().mayLead().forEach(leader -> settle(output, stage, leader, all));
        }
      }
    }
    return all;
  }

  private void settle(
      MineOutput output, StageConcentration stage, Country country, List<IfAnalysed> all) {
    for (String composition : ores.choices(country)) {
      output
          .concentration(stage.counted(), ores.with(country, composition))
          .ifPresent(known -> all.add(ifAnalysed(known, country, composition)));
    }
  }

  private static IfAnalysed ifAnalysed(
      StageConcentration stage, Country country, String composition) {
    Concentration found = stage.concentration();
    return new IfAnalysed(
        stage.counted(),
        stage.year(),
        country,
        composition,
        found.find(country).orElseThrow().share(),
        found.herfindahl(),
        found.mayLead());
  }

  /// Every year of every source on its own, newest year and newest source first.
  List<StageConcentration> byEdition() {
    return editions().stream()
        .sorted(
            Comparator.comparingInt((MineOutput each) -> -each.year())
                .thenComparing(this::published, Comparator.reverseOrder()))
        .flatMap(output -> concentrations(output).stream())
        .toList();
  }

  /// All outputs by the case's choice, one per material and year.
  List<MineOutput> outputs() {
    Map<String, Choice> choices = new LinkedHashMap<>();
    for (Fact fact : view.facts("production")) {
      Row row = fact.row();
      if (isComplete(row)) {
        choices
            .computeIfAbsent(place(row), p -> new Choice(row.text("material"), row.integer("year")))
            .add(fact);
      }
    }
    return choices.values().stream().map(Choice::output).toList();
  }

  /// The newest year of each material for which at least half as many countries are known as in its
  /// best year.
  List<MineOutput> newest() {
    Map<String, Integer> best = new HashMap<>();
    List<MineOutput> outputs = outputs();
    outputs.forEach(each -> best.merge(each.material(), each.outputs().size(), Math::max));
    Map<String, MineOutput> newest = new LinkedHashMap<>();
    for (MineOutput each : outputs) {
      if (2 * each.outputs().size() >= best.getOrDefault(each.material(), 0)) {
        newest.merge(each.material(), each, (a, b) -> a.year() >= b.year() ? a : b);
      }
    }
    return List.copyOf(newest.values());
  }

  private List<MineOutput> editions() {
    var editions = new ArrayList<MineOutput>();
    for (Source source : view.sources()) {
      Map<String, Choice> years = new LinkedHashMap<>();
      for (Row row : view.rows("production")) {
        if (isComplete(row) && row.sources().contains(source.id())) {
          years
              .computeIfAbsent(
                  place(row), p -> new Choice(row.text("material"), row.integer("year")))
              .add(row, true);
        }
      }
      years.values().stream()
          .map(choice -> choice.output(source))
          .filter(output -> output.outputs().size() >= FEWEST_COUNTRIES)
          .forEach(editions::add);
    }
    return editions;
  }

  private List<StageConcentration> concentrations(MineOutput output) {
    return asked.stream().flatMap(counted -> output.concentration(counted, ores).stream()).toList();
  }

  private String published(MineOutput output) {
    return output
        .edition()
        .flatMap(Source::published)
        .map(date -> date.latest().toString())
        .orElse("");
  }

  private static boolean isComplete(Row row) {
    return row.has("country") && row.has("material") && row.has("year");
  }

  private static String place(Row row) {
    return row.text("material") + " " + row.integer("year");
  }

  /// Rows picked for one material and year.
  private static final class Choice {

    private final String material;
    private final int year;
    private final List<Row> outputs = new ArrayList<>();
    private final List<Country> onlyClaimed = new ArrayList<>();
    private final List<Country> withoutFigure = new ArrayList<>();
    private Optional<Row> total = Optional.empty();

    Choice(String material, int year) {
      this.material = material;
      this.year = year;
    }

    void add(Fact fact) {
      add(fact.row(), false);
    }

    void add(Row row, boolean isOnlySource) {
      Country country = row.country("country");
      boolean isClaim = row.findText("kind").filter("claim"::equals).isPresent();
      if (isClaim && !isOnlySource) {
        onlyClaimed.add(country);
      } else if (isClaim) {
        return;
      } else if (!row.has("quantity")) {
        withoutFigure.add(country);
      } else if (country.equals(Country.WORLD)) {
        total = Optional.of(row);
      } else {
        outputs.add(row);
      }
    }

    MineOutput output() {
      return new MineOutput(material, year, Optional.empty(), outputs, total, notes());
    }

    MineOutput output(Source source) {
      return new MineOutput(material, year, Optional.of(source), outputs, total, notes());
    }

    private List<String> notes() {
      var notes = new ArrayList<String>();
      if (!onlyClaimed.isEmpty()) {
        notes.add("Left out, as only a claim names it: " + MineOutput.names(onlyClaimed) + ".");
      }
      if (!withoutFigure.isEmpty()) {
        notes.add("Mined but not given: " + MineOutput.names(withoutFigure) + ".");
      }
      return notes;
    }
  }
}
