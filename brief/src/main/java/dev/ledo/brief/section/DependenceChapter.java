package dev.ledo.brief.section;

import static java.util.stream.Collectors.joining;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.cases.Figure;
import dev.ledo.risk.GeoPolRisk;
import dev.ledo.risk.ImportReliance;
import dev.ledo.risk.PublishedReliance;
import dev.ledo.risk.Remainder;
import dev.ledo.risk.RiskResult;
import dev.ledo.risk.SupplyWithoutLargest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far supply reaches without the largest, and how far a country depends on imports.
final class DependenceChapter implements Chapter {

  @Override
  public Optional<Section> write(Setting setting) {
    RiskResult risk = setting.study().risk();
    var blocks = new ArrayList<Block>();
    if (!risk.withoutLargest().isEmpty() || !risk.nMinusOne().isEmpty()) {
      blocks.add(new Block.Heading("without-largest", "Without the largest supplier"));
    }
    tabulate(blocks, remainders(setting, risk.withoutLargest()), true);
    tabulate(blocks, nMinusOne(setting, risk.nMinusOne()), false);
    remarks(blocks, risk.nMinusOne().stream().flatMap(each -> each.notes().stream()).toList());
    if (!risk.reliance().isEmpty() || !risk.published().isEmpty()) {
      blocks.add(new Block.Heading("reliance", "Reliance on imports"));
    }
    tabulate(blocks, reliance(setting, risk.reliance()), false);
    tabulate(blocks, published(setting, risk.published()), true);
    if (!risk.geoPolRisk().isEmpty()) {
      blocks.add(new Block.Heading("geopolrisk", "GeoPolRisk"));
      blocks.add(
          new Block.Say(
              Text.of(
                  "A published indicator of how concentrated world production is and how unstable the origins of imports are. It scores countries and cannot see who holds a mine.")));
    }
    tabulate(blocks, geoPolRisk(setting, risk.geoPolRisk()), false);
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Text lead =
        Text.of(
            "What is left when the largest supplier is thought away, and what must be brought in.");
    return Optional.of(new Section("dependence", "Dependence", lead, blocks));
  }

  private static void tabulate(List<Block> blocks, Table.Builder table, boolean isOpen) {
    if (!table.isEmpty()) {
      blocks.add(new Block.Tabulated(table.build(), isOpen));
    }
  }

  private static void remarks(List<Block> blocks, List<String> notes) {
    List<Text> points = notes.stream().distinct().map(Text::quoted).toList();
    if (!points.isEmpty()) {
      blocks.add(new Block.Note(Tone.CAUTION, Text.join(" ", points)));
    }
  }

  private static Cell cell(Setting setting, String what, Figure figure) {
    return Cell.of(setting.trace().result(what, figure));
  }

  private static Cell notes(List<String> notes) {
    return Cell.quoted(String.join(" ", notes));
  }

  private static Table.Builder remainders(Setting setting, List<Remainder> remainders) {
    Table.Builder table =
        Table.named("without-largest", "World mine supply without one country")
            .words("Counted", "Year", "Without")
            .figures("What is left", "t REO")
            .figures("Part of the whole", "%");
    for (Remainder each : remainders) {
      String what = each.counted().label() + " without " + each.without() + ", " + each.year();
      table.row(
          Cell.of(each.counted().label()),
          Cell.quoted(String.valueOf(each.year())),
          Cell.of(each.without().english()),
          cell(setting, "mine supply of " + what, each.left()),
          cell(setting, "part of mine supply of " + what, each.share()));
    }
    return table;
  }

  private static Table.Builder nMinusOne(Setting setting, List<SupplyWithoutLargest> all) {
    Table.Builder table =
        Table.named("n-minus-one", "N-1: supply without the largest over demand without its own")
            .words("Material", "Year", "Supply", "Demand", "Without", "Stage of the share")
            .figures("Its share", "%")
            .figures("Covered", "%");
    for (SupplyWithoutLargest each : all) {
      String what =
          setting.names().material(each.material())
              + " without "
              + each.without()
              + ", "
              + each.year();
      table.row(
          Cell.quoted(setting.names().material(each.material())),
          Cell.quoted(String.valueOf(each.year())),
          Cell.quoted(of(each, "supply", each.supplyScenario())),
          Cell.quoted(of(each, "demand", each.demandScenario())),
          Cell.of(each.without().english()),
          Cell.of(each.stage().word()),
          cell(setting, "share thought away, " + what, each.supplierShare()),
          cell(setting, "N-1 cover of " + what, each.cover()));
    }
    return table;
  }

  /// Scenario and what its rows count, for the demand of one use is not that of all.
  private static String of(SupplyWithoutLargest each, String side, String scenario) {
    return each.cover().rows().stream()
        .filter(row -> row.table().equals("demand") && row.text("side").equals(side))
        .map(row -> row.text("what"))
        .distinct()
        .collect(joining("; ", scenario + ": ", ""));
  }

  private static Table.Builder reliance(Setting setting, List<ImportReliance> all) {
    Table.Builder table =
        Table.named("import-reliance", "Reliance on imports by each definition in use")
            .words("Country", "Material", "Period", "Definition", "Formula")
            .figures("Value", "%")
            .words("Remarks");
    for (ImportReliance each : all) {
      String material = setting.names().material(each.material());
      for (ImportReliance.Measure measure : each.measures()) {
        String name = measure.definition().english();
        table.row(
            Cell.of(each.country().english()),
            Cell.quoted(material),
            Cell.quoted(each.period()),
            Cell.of(name),
            Cell.quoted(measure.definition().formula()),
            setting.result(name + " of " + material + ", " + each.period(), measure.value()),
            notes(each.notes()));
      }
    }
    return table;
  }

  private static Table.Builder published(Setting setting, List<PublishedReliance> all) {
    Table.Builder table =
        Table.named("published-reliance", "Reliance on imports as sources state it")
            .words("Of whom", "What", "Period", "What is counted")
            .figures("Value", "")
            .words("Source");
    for (PublishedReliance each : all) {
      String quantity = QuantityWords.of(each.quantity());
      String what = quantity + " of " + setting.names().anything(each.subject());
      table.row(
          Cell.quoted(setting.names().anything(each.subject())),
          Cell.quoted(quantity),
          Setting.words(each.period()),
          Setting.words(each.scope()),
          Cell.withUnit(setting.trace().result(what, each.value())),
          each.value().rows().stream().findFirst().map(setting::sources).orElse(Cell.EMPTY));
    }
    return table;
  }

  private static Table.Builder geoPolRisk(Setting setting, List<GeoPolRisk> all) {
    Table.Builder table =
        Table.named("geopolrisk", "GeoPolRisk of imports")
            .words("Importer", "Material", "Year")
            .figures("World concentration", "0..1")
            .figures("Import risk", "0..1")
            .figures("Score", "0..1")
            .figures("Score, gross taken for oxide", "0..1")
            .words("Remarks");
    for (GeoPolRisk each : all) {
      String what =
          each.importer() + ", " + setting.names().material(each.material()) + ", " + each.year();
      table.row(
          Cell.of(each.importer().english()),
          Cell.quoted(setting.names().material(each.material())),
          Cell.quoted(String.valueOf(each.year())),
          cell(setting, "Herfindahl index of world production, " + what, each.herfindahl()),
          cell(setting, "import risk, " + what, each.importRisk()),
          cell(setting, "GeoPolRisk, " + what, each.score()),
          cell(setting, "GeoPolRisk with gross as oxide, " + what, each.grossAsOxide()),
          notes(each.notes()));
    }
    return table;
  }
}
