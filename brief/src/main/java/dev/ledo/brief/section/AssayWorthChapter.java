package dev.ledo.brief.section;

import dev.ledo.assay.SiteComposition;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.SiteValue;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.value.PriceWorld;
import dev.ledo.brief.chart.SpanBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.brief.trace.Basis;
import dev.ledo.brief.trace.Shown;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the ore of each site is worth at the prices of each world, and whether to look again.
final class AssayWorthChapter implements Chapter {

  private static final double THOUSAND = 1000;
  private static final Unit PER_TONNE_REO = Unit.of("USD/t REO");
  private static final Unit PER_TONNE_ORE = Unit.of("USD/t");
  private static final String METHOD = "docs/methods/basket-value.md";

  @Override
  public Optional<Section> write(Setting setting) {
    Text lead =
        Text.of(
            "The value of the separated oxides less what the buyer keeps, as far as the case says what that is: an upper reference, not what a mine is paid.");
    return new AssayPart("samples-worth", "What the ore is worth, and where to look next", lead)
        .write(setting, AssayWorthChapter::blocks);
  }

  private static List<Block> blocks(AssayFigures figures) {
    List<SiteResult> sites = figures.campaign().sites();
    if (sites.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(figures.id("value"), "Value in each world of prices"));
    blocks.addAll(values(figures, sites));
    blocks.addAll(new AssayNextBlocks(figures).of(sites));
    blocks.addAll(new AssayPlaceBlocks(figures).of(sites));
    return blocks;
  }

  private static List<Block> values(AssayFigures figures, List<SiteResult> sites) {
    List<Block> blocks = new ArrayList<>();
    if (sites.stream().allMatch(site -> site.values().isEmpty())) {
      blocks.add(
          new Block.Note(
              Tone.UNKNOWN,
              Text.of(
                  "The value of this ore is unknown: the case has no prices of oxides that could be used, or no samples.")));
      return blocks;
    }
    blocks.add(picture(figures, sites));
    blocks.add(new Block.Say(Text.of("Lists of prices: {}.", lists(sites))));
    if (sites.stream()
        .flatMap(site -> site.values().stream())
        .anyMatch(AssayWorthChapter::isOutside)) {
      blocks.add(new Block.Note(Tone.CAUTION, Text.quoted(PriceWorld.CAVEAT)));
    }
    List<Text> remarks =
        sites.stream()
            .flatMap(site -> site.values().stream())
            .flatMap(value -> value.remarks().stream())
            .distinct()
            .filter(remark -> !remark.equals(PriceWorld.CAVEAT))
            .map(Text::quoted)
            .toList();
    if (!remarks.isEmpty()) {
      blocks.add(new Block.Points(remarks));
    }
    return blocks;
  }

  private static String lists(List<SiteResult> sites) {
    return sites.stream()
        .flatMap(site -> site.values().stream())
        .map(value -> value.middle().basket().prices().title())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static boolean isOutside(SiteValue value) {
    return value.middle().basket().prices().world() == PriceWorld.OUTSIDE_CHINA;
  }

  private static Block picture(AssayFigures figures, List<SiteResult> sites) {
    var chart = new SpanBars(figures.id("value-chart"), "thousand USD per tonne of REO");
    Table.Builder table =
        Table.named(figures.id("value-table"), "What the ore of each site is worth")
            .words("Site", "Valued on", "Prices")
            .figures("Median", "USD/t REO")
            .figures("Interval", "USD/t REO")
            .figures("Median", "USD/t ore")
            .figures("Interval", "USD/t ore");
    for (SiteResult site : sites) {
      for (SiteValue value : site.values()) {
        bar(chart, site, value);
        table.row(row(figures, site, value));
      }
    }
    sites.forEach(site -> site.values().forEach(value -> interval(chart, site, value)));
    return new Block.Shown(
        chart.chart("Value of a tonne of REO from each site. The table tells the same."),
        figures.caption(
            Text.of(
                "Value of a tonne of REO as it would leave each site. The thin lines hold what the samples leave open and the ranges of prices and terms.")),
        table.build(),
        true);
  }

  private static String prices(SiteValue value) {
    return value.middle().basket().prices().world().title();
  }

  private static void bar(SpanBars chart, SiteResult site, SiteValue value) {
    String group = isOutside(value) ? "prices outside China" : "prices in China";
    String colour = isOutside(value) ? "--c2" : "--c1";
    double middle = value.usdPerTonneReo().median() / THOUSAND;
    var words = new SpanBars.Words("", words(value), SpanBars.Side.RIGHT);
    chart.add(new SpanBars.Bar(lane(site, value), group, colour, 0, middle, words));
  }

  private static void interval(SpanBars chart, SiteResult site, SiteValue value) {
    Estimate worth = value.usdPerTonneReo();
    var words = new SpanBars.Words("", words(value), SpanBars.Side.THIN);
    double low = worth.low() / THOUSAND;
    double high = worth.high() / THOUSAND;
    chart.add(new SpanBars.Bar(lane(site, value), "interval", "--ink", low, high, words));
  }

  private static String lane(SiteResult site, SiteValue value) {
    return "%s, %s, prices %s"
        .formatted(
            site.name(),
            AssayFigures.words(value.digestion()),
            isOutside(value) ? "outside China" : "in China");
  }

  private static String words(SiteValue value) {
    Estimate worth = value.usdPerTonneReo();
    return "%s thousand USD/t REO, interval %s"
        .formatted(
            Shown.computed(Amount.of(worth.median() / THOUSAND)),
            Shown.computed(AssayFigures.interval(worth).times(1 / THOUSAND)));
  }

  private static List<Cell> row(AssayFigures figures, SiteResult site, SiteValue value) {
    Basis basis = basis(figures, site, value);
    String of =
        "%s on its %s, prices %s"
            .formatted(site.name(), AssayFigures.words(value.digestion()), prices(value));
    String method = "at prices of " + value.middle().basket().prices().title() + ", " + METHOD;
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.quoted(site.name()));
    cells.add(Cell.of(AssayFigures.words(value.digestion())));
    cells.add(Cell.of(prices(value)));
    cells.addAll(
        figures.estimate(
            "value of a tonne of REO, " + of,
            value.usdPerTonneReo(),
            PER_TONNE_REO,
            method,
            basis));
    cells.addAll(
        figures.estimate(
            "value of a tonne of ore, " + of,
            value.usdPerTonneOre(),
            PER_TONNE_ORE,
            method,
            basis));
    return cells;
  }

  private static Basis basis(AssayFigures figures, SiteResult site, SiteValue value) {
    Optional<SiteComposition> composition = site.find(value.digestion());
    Basis samples =
        composition
            .map(each -> figures.basis(AssayFigures.Samples.of(each)))
            .orElse(new Basis(List.of(), List.of()));
    List<Row> rows =
        new ArrayList<>(
            new AssayPrices(figures.setting().view()).rows(value.middle().basket().prices()));
    rows.addAll(samples.rows());
    return new Basis(rows, samples.fileRows());
  }
}
