package dev.ledo.brief.section;

import dev.ledo.brief.chart.RangeBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.Source;
import dev.ledo.core.Country;
import dev.ledo.risk.Concentration;
import dev.ledo.risk.RiskResult;
import dev.ledo.risk.Stage;
import dev.ledo.risk.StageConcentration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How few hands each stage is in, per element.
final class ConcentrationChapter implements Chapter {

  @Override
  public Optional<Section> write(Setting setting) {
    RiskResult risk = setting.study().risk();
    List<StageConcentration> all =
        Stream.concat(risk.mining().stream(), risk.stages().stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Shown(
            bars(setting, all)
                .chart("Share of the largest supplier by stage and element, as ranges."),
            Text.of(
                "Share of the largest supplier, in per cent of world supply. A long bar means that published compositions leave the answer open."),
            table(setting, all),
            true));
    notes(all).ifPresent(blocks::add);
    if (!risk.editions().isEmpty()) {
      blocks.add(new Block.Tabulated(editions(setting, risk.editions()), false));
    }
    Text lead =
        Text.of(
            "Total rare earth oxide hides the point: the heavy elements come from other mines than the light ones, and pass through fewer hands still. Each row counts one element at one stage.");
    return Optional.of(
        new Section("concentration", "Concentration by element and stage", lead, blocks));
  }

  private static RangeBars bars(Setting setting, List<StageConcentration> all) {
    var bars = new RangeBars("concentration-chart", "largest supplier's share, %", 100);
    for (StageConcentration each : all) {
      Concentration found = each.concentration();
      String beside = leaders(found) + " " + Figures.words(found.topOne());
      bars.add(
          new RangeBars.Bar(
              what(setting, each),
              each.stage().word(),
              colour(each.stage()),
              found.topOne().amount(),
              beside));
    }
    return bars;
  }

  private static String colour(Stage stage) {
    return switch (stage) {
      case MINING -> "--c1";
      case SEPARATION -> "--c2";
      case METAL -> "--c5";
      case MAGNET -> "--c4";
    };
  }

  /// What a row counts: `mining, Dy, 2025` or `separation, dysprosium oxide, 2025`.
  static String what(Setting setting, StageConcentration each) {
    String counted =
        each.stage() == Stage.MINING && each.coverage().isPresent()
            ? each.counted().label()
            : setting.names().material(each.material());
    return each.stage().word() + ", " + counted + ", " + each.year();
  }

  /// The country that leads, or those that may.
  static String leaders(Concentration found) {
    return found.mayLead().stream().map(Country::english).collect(Collectors.joining(" or "));
  }

  private static Table table(Setting setting, List<StageConcentration> all) {
    Table.Builder table =
        Table.named("concentration", "Concentration by stage and element")
            .words("Stage", "Counted", "Year", "Largest")
            .figures("Its share", "%")
            .figures("Three largest", "%")
            .figures("Herfindahl index", "0..1")
            .figures("Whole", "t REO or %")
            .figures("Composition published for", "%");
    all.forEach(each -> table.row(cells(setting, each)));
    return table.build();
  }

  private static List<Cell> cells(Setting setting, StageConcentration each) {
    Concentration found = each.concentration();
    String what = what(setting, each);
    return List.of(
        Cell.of(each.stage().word()),
        Cell.quoted(
            each.coverage().isPresent()
                ? each.counted().label()
                : setting.names().material(each.material())),
        Cell.quoted(String.valueOf(each.year())),
        Cell.of(leaders(found)),
        Cell.of(setting.trace().result("largest share, " + what, found.topOne())),
        Cell.of(setting.trace().result("three largest, " + what, found.topThree())),
        Cell.of(setting.trace().result("Herfindahl index, " + what, found.herfindahl())),
        Cell.withUnit(setting.trace().result("whole supply, " + what, found.whole())),
        setting.result("output whose composition is published, " + what, each.coverage()));
  }

  private static Table editions(Setting setting, List<StageConcentration> editions) {
    Table.Builder table =
        Table.named(
                "concentration-editions", "The same by edition: what each source alone would say")
            .words("Year", "Counted", "Edition", "Largest")
            .figures("Its share", "%")
            .figures("Herfindahl index", "0..1")
            .figures("Sum of countries", "t REO")
            .figures("World total as printed", "t REO");
    for (StageConcentration each : editions) {
      Concentration found = each.concentration();
      String edition = each.edition().map(Source::citation).orElse("the case's choice");
      String what = what(setting, each) + ", " + edition;
      table.row(
          Cell.quoted(String.valueOf(each.year())),
          Cell.of(each.counted().label()),
          Cell.quoted(edition),
          Cell.of(leaders(found)),
          Cell.of(setting.trace().result("largest share, " + what, found.topOne())),
          Cell.of(setting.trace().result("Herfindahl index, " + what, found.herfindahl())),
          Cell.of(setting.trace().result("sum, " + what, found.whole())),
          setting.result("printed total, " + what, each.printedTotal()));
    }
    return table.build();
  }

  private static Optional<Block> notes(List<StageConcentration> all) {
    var notes = new LinkedHashSet<String>();
    all.forEach(each -> notes.addAll(each.notes()));
    if (notes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Folded("Remarks on these figures", notes.stream().map(Text::quoted).toList()));
  }
}
