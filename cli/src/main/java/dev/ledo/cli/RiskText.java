package dev.ledo.cli;

import dev.ledo.cases.CaseInfo;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Figure;
import dev.ledo.cases.KeyNames;
import dev.ledo.cases.Source;
import dev.ledo.core.Country;
import dev.ledo.risk.Concentration;
import dev.ledo.risk.Constituent;
import dev.ledo.risk.FeedGap;
import dev.ledo.risk.GeoPolRisk;
import dev.ledo.risk.IfAnalysed;
import dev.ledo.risk.ImportConcentration;
import dev.ledo.risk.ImportReliance;
import dev.ledo.risk.PublishedReliance;
import dev.ledo.risk.Remainder;
import dev.ledo.risk.RiskResult;
import dev.ledo.risk.StageConcentration;
import dev.ledo.risk.Supplier;
import dev.ledo.risk.SupplyWithoutLargest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What `ledo risk` writes on a terminal; no line is longer than [#WIDTH] but for names in a case.
final class RiskText {

  private static final int WIDTH = 100;
  private static final int COUNTRIES = 8;
  private static final int NAME = 30;

  private final PrintWriter out;
  private final FeedGapText feedGaps;
  private final KeyNames names;

  RiskText(PrintWriter out, CaseView view) {
    this.out = out;
    this.feedGaps = new FeedGapText(view);
    this.names = new KeyNames(view);
  }

  /// Writes all sections that have something to say.
  void print(CaseInfo info, RiskResult risk) {
    out.println(info.title() + ", as of " + risk.asOf());
    mining(risk);
    ifAnalysed(risk.ifAnalysed());
    stages(risk.stages());
    editions(risk.editions());
    without(risk.withoutLargest());
    outlooks(risk.nMinusOne());
    imports(risk.imports());
    reliance(risk.reliance());
    published(risk.published());
    geoPolRisk(risk.geoPolRisk());
    risk.feedGaps().forEach(this::feedGap);
    notes(risk.notes());
  }

  private String material(String id) {
    return names.of("materials", id);
  }

  private void mining(RiskResult risk) {
    if (risk.mining().isEmpty()) {
      return;
    }
    head("Mine output " + risk.mining().getFirst().year() + ", as the case chooses its sources");
    var table = new TextTable("", "HHI", "largest", "%", "three, %", "t REO", "known, %");
    for (StageConcentration stage : risk.mining()) {
      Concentration found = stage.concentration();
      table.add(
          stage.counted().label(),
          AmountText.of(found.herfindahl().amount(), 3),
          leaders(found),
          AmountText.of(found.topOne().amount(), 3),
          AmountText.of(found.topThree().amount(), 3),
          AmountText.of(found.whole().amount(), 4),
          AmountText.of(stage.coverage(), 3));
    }
    table.print(out);
    shares(risk.mining());
    notes(risk.mining().stream().flatMap(stage -> stage.notes().stream()).distinct().toList());
  }

  /// Shares of the countries that could have the largest part of something.
  private void shares(List<StageConcentration> mining) {
    head("Shares of mine output, %");
    var heads = new ArrayList<>(List.of(""));
    mining.forEach(stage -> heads.add(stage.counted().label()));
    var table = new TextTable(heads.toArray(String[]::new));
    for (Country country : largest(mining)) {
      var cells = new ArrayList<>(List.of(name(country)));
      for (StageConcentration stage : mining) {
        Optional<Supplier> part = stage.concentration().find(country);
        cells.add(AmountText.of(part.map(Supplier::share), 3));
      }
      table.add(cells);
    }
    table.print(out);
  }

  private static List<Country> largest(List<StageConcentration> mining) {
    Map<Country, Double> most = new LinkedHashMap<>();
    for (StageConcentration stage : mining) {
      for (Supplier supplier : stage.concentration().suppliers()) {
        most.merge(supplier.country(), supplier.share().amount().high(), Math::max);
      }
    }
    return most.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
        .limit(COUNTRIES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// For the first of the constituents only: the others are in the document.
  private void ifAnalysed(List<IfAnalysed> all) {
    List<IfAnalysed> first =
        all.stream().filter(each -> each.counted().equals(all.getFirst().counted())).toList();
    head(first, "What one analysis would settle, if it were the right one");
    var table = new TextTable("", "ore of", "is like", "its share, %", "HHI", "largest");
    for (IfAnalysed each : first) {
      table.add(
          each.counted().label(),
          name(each.country()),
          each.composition(),
          AmountText.of(each.share().amount(), 3),
          AmountText.of(each.herfindahl().amount(), 3),
          names(each.mayLead()));
    }
    table.print(out);
  }

  private void stages(List<StageConcentration> stages) {
    head(stages, "Stages, by published shares");
    var table = new TextTable("stage", "of", "year", "HHI", "largest", "%", "three, %");
    for (StageConcentration stage : stages) {
      Concentration found = stage.concentration();
      table.add(
          stage.stage().word(),
          material(stage.material()),
          String.valueOf(stage.year()),
          AmountText.of(found.herfindahl().amount(), 4),
          leaders(found),
          AmountText.of(found.topOne().amount(), 3),
          AmountText.of(found.topThree().amount(), 3));
    }
    table.print(out);
  }

  private void editions(List<StageConcentration> editions) {
    head(editions, "Mine output, edition by edition: HHI");
    Set<Constituent> counted =
        editions.stream()
            .map(StageConcentration::counted)
            .limit(4)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var heads = new ArrayList<>(List.of("year", "edition"));
    counted.forEach(each -> heads.add(each.label()));
    var table = new TextTable(heads.toArray(String[]::new));
    Map<String, List<StageConcentration>> rows =
        editions.stream()
            .collect(
                Collectors.groupingBy(
                    stage -> stage.year() + " " + edition(stage),
                    LinkedHashMap::new,
                    Collectors.toList()));
    for (List<StageConcentration> row : rows.values()) {
      StageConcentration first = row.getFirst();
      var cells = new ArrayList<>(List.of(String.valueOf(first.year()), edition(first)));
      for (Constituent each : counted) {
        Optional<Figure> index =
            row.stream()
                .filter(stage -> stage.counted().equals(each))
                .map(stage -> stage.concentration().herfindahl())
                .findFirst();
        cells.add(AmountText.of(index, 3));
      }
      table.add(cells);
    }
    table.print(out);
  }

  private static String edition(StageConcentration stage) {
    return stage.edition().map(Source::id).orElse("");
  }

  private void without(List<Remainder> remainders) {
    head(remainders, "World mine output without the largest");
    var table = new TextTable("", "without", "left, t REO", "left, %");
    for (Remainder each : remainders) {
      table.add(
          each.counted().label(),
          name(each.without()),
          AmountText.of(each.left().amount(), 4),
          AmountText.of(each.share().amount(), 3));
    }
    table.print(out);
  }

  private void outlooks(List<SupplyWithoutLargest> outlooks) {
    head(outlooks, "Supply without the largest over demand without the largest, by outlook");
    var table = new TextTable("of", "year", "supply", "demand", "stage", "without", "cover, %");
    for (SupplyWithoutLargest each : outlooks) {
      table.add(
          material(each.material()),
          String.valueOf(each.year()),
          each.supplyScenario(),
          each.demandScenario(),
          each.stage().word(),
          name(each.without()),
          AmountText.of(each.cover().amount(), 3));
    }
    table.print(out);
    notes(outlooks.stream().flatMap(each -> each.notes().stream()).distinct().toList());
  }

  private void imports(List<ImportConcentration> imports) {
    head(imports, "Imports by origin: HHI");
    var table = new TextTable("into", "of", "period", "by value", "by weight", "largest, value");
    for (ImportConcentration each : imports) {
      table.add(
          name(each.reporter()),
          material(each.material()),
          each.period(),
          AmountText.of(each.byValue().map(Concentration::herfindahl), 4),
          AmountText.of(each.byMass().map(Concentration::herfindahl), 4),
          each.byValue().map(RiskText::leader).orElse(""));
    }
    table.print(out);
  }

  private static String leader(Concentration found) {
    return leaders(found) + " " + AmountText.of(found.topOne().amount(), 3) + " %";
  }

  private void reliance(List<ImportReliance> all) {
    List<ImportReliance> newest = newest(all, each -> each.country() + each.material());
    head(newest, "Import reliance, newest period, %");
    for (ImportReliance each : newest) {
      PlanLines.print(
          out,
          "%s, %s, %s: made %s, imported %s, exported %s"
              .formatted(
                  each.country(),
                  material(each.material()),
                  each.period(),
                  withUnit(each.production()),
                  withUnit(each.imports()),
                  withUnit(each.exports())));
      var table = new TextTable("", "", "");
      for (ImportReliance.Measure measure : each.measures()) {
        table.add(
            measure.definition().english(),
            measure.definition().formula(),
            AmountText.of(measure.value(), 3));
      }
      table.print(out);
      notes(each.notes());
    }
  }

  private static String withUnit(Optional<Figure> figure) {
    return figure
        .map(known -> AmountText.of(known.amount(), 4) + " " + known.quantity().unit())
        .orElse("unknown");
  }

  private void published(List<PublishedReliance> published) {
    head(published, "As published");
    var table = new TextTable("about", "what", "period", "value", "source");
    for (PublishedReliance each : published) {
      table.add(
          each.subject(),
          each.quantity(),
          each.period().orElse(""),
          AmountText.of(each.value().amount(), 3) + " " + each.value().quantity().unit(),
          each.value().rows().stream()
              .flatMap(row -> row.sources().stream())
              .findFirst()
              .orElse("assumption"));
    }
    table.print(out);
  }

  private void geoPolRisk(List<GeoPolRisk> all) {
    head(all, "GeoPolRisk of imports");
    var table = new TextTable("into", "of", "year", "HHI", "score", "gross as oxide");
    for (GeoPolRisk each : all) {
      table.add(
          name(each.importer()),
          material(each.material()),
          String.valueOf(each.year()),
          AmountText.of(each.herfindahl().amount(), 3),
          AmountText.of(each.score().amount(), 3),
          AmountText.of(each.grossAsOxide().amount(), 3));
    }
    table.print(out);
    newest(all, each -> each.importer() + each.material()).forEach(each -> notes(each.notes()));
  }

  private void feedGap(FeedGap gap) {
    head(feedGaps.head(gap));
    feedGaps.table(gap).print(out);
    notes(FeedGapText.notes(gap));
  }

  private static <T> List<T> newest(List<T> sorted, Function<T, String> subject) {
    Map<String, T> first = new LinkedHashMap<>();
    sorted.forEach(each -> first.putIfAbsent(subject.apply(each), each));
    return List.copyOf(first.values());
  }

  private static String leaders(Concentration found) {
    return names(found.mayLead());
  }

  private static String names(List<Country> countries) {
    return countries.stream().map(RiskText::name).collect(Collectors.joining(" or "));
  }

  private static String name(Country country) {
    String english = country.english();
    return english.length() > NAME ? country.code() : english;
  }

  private void head(List<?> content, String text) {
    if (!content.isEmpty()) {
      head(text);
    }
  }

  private void head(String text) {
    out.println();
    out.println(text);
  }

  private void notes(List<String> notes) {
    for (String note : notes) {
      var line = new StringBuilder("  *");
      for (String word : note.split(" (?!%)")) {
        if (line.length() + word.length() >= WIDTH) {
          out.println(line);
          line = new StringBuilder("   ");
        }
        line.append(' ').append(word);
      }
      out.println(line);
    }
  }
}
