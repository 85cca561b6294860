package dev.ledo.brief.section;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.ledo.assay.SampleResult;
import dev.ledo.assay.SiteComposition;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.brief.chart.ColumnChart;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the ore of each site holds: patterns, grade, distribution, radioactivity.
final class AssayOreChapter implements Chapter {

  private static final String METHOD = "simulated from the samples, docs/methods/composition.md";

  @Override
  public Optional<Section> write(Setting setting) {
    Text lead =
        Text.of(
            "Total is what the whole solid holds; leach is what ammonium sulfate washes out of it, which is all that leaching in place could win. The two are different quantities.");
    return new AssayPart("samples-ore", "What the ore holds", lead)
        .write(setting, AssayOreChapter::blocks);
  }

  private static List<Block> blocks(AssayFigures figures) {
    if (figures.campaign().samples().isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Say(used(figures)));
    List<SiteResult> sites =
        figures.campaign().sites().stream().filter(site -> !site.compositions().isEmpty()).toList();
    if (!sites.isEmpty()) {
      blocks.add(new Block.Heading(figures.id("grade"), "Grade and recovery"));
      blocks.add(grades(figures, sites));
      new AssayPatternBlock(figures).of(sites).ifPresent(blocks::add);
    }
    for (SiteResult site : sites) {
      blocks.add(
          new Block.Heading(
              figures.id("shares-" + site.site()),
              "What the REO of " + site.name() + " consist of"));
      blocks.add(shares(figures, site));
    }
    blocks.addAll(new AssayActivityBlocks(figures).of());
    for (SiteResult site : figures.campaign().sites()) {
      AssayReadChapter.notes("What is unknown of " + site.name(), site.notes())
          .ifPresent(blocks::add);
    }
    return blocks;
  }

  private static Text used(AssayFigures figures) {
    Set<String> all = new TreeSet<>();
    Set<String> left = new TreeSet<>();
    for (SampleResult sample : figures.campaign().samples()) {
      all.add(sample.sample());
      if (!sample.isUsed()) {
        left.add(sample.sample());
      }
    }
    return Text.of(
        "{} samples were analysed; {} of them have a result that is not used, because control samples say that it should be analysed again. Intervals hold what the samples leave open, with the probability given in the table.",
        figures.count("samples analysed", all.size()),
        figures.count("samples with a result that is not used", left.size()));
  }

  private static Block grades(AssayFigures figures, List<SiteResult> sites) {
    var chart = new ColumnChart(figures.id("grade-chart"), "REO, ppm of oxide");
    Table.Builder table =
        Table.named(figures.id("grade-table"), "Grade of each site, and what dissolves")
            .words("Site", "Digestion")
            .figures("Samples used", "")
            .figures("Left out", "")
            .figures("REO, median", "ppm of oxide")
            .figures("REO, interval", "ppm of oxide")
            .figures("Probability", "%")
            .figures("Recovery, median", "% of total")
            .figures("Recovery, interval", "% of total")
            .words("Error of a sample");
    for (SiteResult site : sites) {
      for (SiteComposition each : site.compositions()) {
        bar(chart, site.name(), each.digestion(), each.reoPpm(), "ppm REO");
        table.row(grade(figures, site, each));
      }
      unused(figures, site).forEach(table::row);
    }
    return new Block.Shown(
        chart.chart("Total REO of each site, with intervals. The table tells the same."),
        figures.caption(
            Text.of(
                "Total REO in the ore of each site. The thin line is the interval; where it is long, more samples would help.")),
        table.build(),
        true);
  }

  private static List<Cell> grade(AssayFigures figures, SiteResult site, SiteComposition each) {
    var samples = AssayFigures.Samples.of(each);
    String what = "total REO of " + site.name() + ", " + AssayFigures.words(each.digestion());
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.quoted(site.name()));
    cells.add(Cell.of(AssayFigures.words(each.digestion())));
    cells.add(Cell.of(figures.count("samples used, " + what, each.samples().size())));
    cells.add(Cell.of(figures.count("samples left out, " + what, each.leftOut().size())));
    cells.addAll(figures.estimate(what, each.reoPpm(), AssayFigures.PPM, METHOD, samples));
    cells.add(
        Cell.of(
            figures.figure(
                "probability of intervals",
                Amount.of(100 * each.level()),
                AssayFigures.PERCENT,
                "as the study was asked")));
    cells.addAll(recovery(figures, site, each));
    cells.add(Cell.quoted(each.error().basis()));
    return cells;
  }

  /// A row for each digestion of which no sample of a site can be used.
  private static List<List<Cell>> unused(AssayFigures figures, SiteResult site) {
    Map<Digestion, List<SampleResult>> left =
        figures.campaign().samples().stream()
            .filter(sample -> sample.site().filter(site.site()::equals).isPresent())
            .filter(sample -> site.find(sample.digestion()).isEmpty())
            .collect(groupingBy(SampleResult::digestion, TreeMap::new, toList()));
    List<List<Cell>> rows = new ArrayList<>();
    left.forEach((digestion, samples) -> {
      String words = AssayFigures.words(digestion);
      String what = "total REO of " + site.name() + ", " + words;
      rows.add(
          List.of(
              Cell.quoted(site.name()),
              Cell.of(words),
              Cell.of(figures.count("samples used, " + what, 0)),
              Cell.of(figures.count("samples left out, " + what, samples.size())),
              Cell.UNKNOWN,
              Cell.UNKNOWN,
              Cell.EMPTY,
              Cell.EMPTY,
              Cell.EMPTY,
              Cell.EMPTY));
    });
    return rows;
  }

  private static List<Cell> recovery(AssayFigures figures, SiteResult site, SiteComposition each) {
    if (each.digestion() != Digestion.AMMONIUM_SULFATE_LEACH) {
      return List.of(Cell.EMPTY, Cell.EMPTY);
    }
    return site.recovery()
        .map(found ->
            figures.estimate(
                "leachable part of the REO of " + site.name(),
                found.reoPercent(),
                AssayFigures.PERCENT,
                "leach over total of the same samples, geometric mean, docs/methods/composition.md",
                new AssayFigures.Samples(certificates(site), found.samples())))
        .orElse(List.of(Cell.UNKNOWN, Cell.UNKNOWN));
  }

  private static List<CertificateId> certificates(SiteResult site) {
    return site.compositions().stream()
        .flatMap(each -> each.certificates().stream())
        .distinct()
        .toList();
  }

  private static Block shares(AssayFigures figures, SiteResult site) {
    var chart = new ColumnChart(figures.id("shares-chart-" + site.site()), "% of the REO by mass");
    Table.Builder table =
        Table.named(figures.id("shares-table-" + site.site()), "REO of " + site.name())
            .words("Element", "Oxide");
    site.compositions()
        .forEach(each -> {
          String digestion = AssayFigures.words(each.digestion());
          table.figures("Median, " + digestion, "%").figures("Interval, " + digestion, "%");
        });
    for (Element element : Element.REE) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(element.symbol()));
      cells.add(Cell.of(element.tradeOxide().formula()));
      site.compositions().forEach(each -> cells.addAll(share(figures, chart, site, each, element)));
      table.row(cells);
    }
    return new Block.Shown(
        chart.chart(
            "Shares of the oxides in the REO of "
                + site.name()
                + ", by digestion. The table tells the same."),
        figures.caption(
            Text.of(
                site.compositions().size() < 2
                    ? "Which oxides make up the REO of {}."
                    : "Which oxides make up the REO of {}. What has a larger share in the total than in the leach stays in the ground when the ore is leached.",
                site.name())),
        table.build(),
        false);
  }

  private static List<Cell> share(
      AssayFigures figures,
      ColumnChart chart,
      SiteResult site,
      SiteComposition each,
      Element element) {
    if (!each.posterior().elements().contains(element)) {
      return List.of(Cell.UNKNOWN, Cell.UNKNOWN);
    }
    Estimate share = each.sharePercent(element);
    bar(chart, element.symbol(), each.digestion(), share, "%");
    return figures.estimate(
        "%s in the REO of %s, %s"
            .formatted(
                element.tradeOxide().formula(), site.name(), AssayFigures.words(each.digestion())),
        share,
        AssayFigures.PERCENT,
        METHOD,
        AssayFigures.Samples.of(each));
  }

  private static void bar(
      ColumnChart chart, String label, Digestion digestion, Estimate estimate, String unit) {
    String words = AssayFigures.words(digestion);
    String text =
        "%s, %s: %s %s, interval %s"
            .formatted(
                label,
                words,
                Shown.computed(Amount.of(estimate.median())),
                unit,
                Shown.computed(AssayFigures.interval(estimate)));
    var span = new ColumnChart.Span(estimate.median(), estimate.low(), estimate.high());
    chart.add(new ColumnChart.Bar(label, words, AssayFigures.colour(digestion), span, text));
  }
}
