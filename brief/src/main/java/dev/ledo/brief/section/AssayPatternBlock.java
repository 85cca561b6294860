package dev.ledo.brief.section;

import dev.ledo.assay.SiteComposition;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.ree.ReferenceComposition;
import dev.ledo.assay.ree.SpiderPlot;
import dev.ledo.brief.chart.LineChart;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The spider plot: medians of the sites over chondrite, on a log axis.
final class AssayPatternBlock {

  private static final ReferenceComposition CHONDRITE =
      ReferenceComposition.CHONDRITE_MCDONOUGH_1995;
  private static final List<String> COLOURS =
      List.of("--c1", "--c2", "--c3", "--c4", "--c5", "--c7", "--c8");
  private static final String METHOD =
      "median content over that of " + CHONDRITE.title() + ", docs/methods/ree-patterns.md";

  private final AssayFigures figures;

  AssayPatternBlock(AssayFigures figures) {
    this.figures = figures;
  }

  private record Line(SiteResult site, SiteComposition composition, String colour) {
    String name() {
      return site.name() + ", " + AssayFigures.words(composition.digestion());
    }

    /// NaN where the content is not known.
    double ratio(Element element) {
      return composition.posterior().elements().contains(element)
          ? composition.ppm(element).median() / CHONDRITE.find(element).orElse(Double.NaN)
          : Double.NaN;
    }
  }

  /// The plot; empty if no site has a composition.
  Optional<Block> of(List<SiteResult> sites) {
    List<Line> lines = lines(sites);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Element> elements = SpiderPlot.of(List.of(), CHONDRITE, true).elements();
    var chart =
        LineChart.logarithmic(
            figures.id("pattern"),
            "in order of ionic radius",
            "times chondrite, log scale",
            elements.stream().map(Element::symbol).toList());
    Table.Builder table =
        Table.named(figures.id("pattern-table"), "Site medians over chondrite").words("Element");
    lines.forEach(line -> table.figures(line.name(), "times chondrite"));
    lines.forEach(line -> chart.add(drawn(line, elements)));
    elements.forEach(element -> table.row(row(lines, element)));
    return Optional.of(
        new Block.Shown(
            chart.chart("Chondrite-normalised patterns of the sites. The table tells the same."),
            figures.caption(
                Text.of(
                    "Contents of each element over those of {}: a line that falls to the right is rich in light rare earths; dips are elements that went elsewhere. Leach lines are dashed.",
                    CHONDRITE.title())),
            table.build(),
            false));
  }

  private static List<Line> lines(List<SiteResult> sites) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      String colour = COLOURS.get(i % COLOURS.size());
      for (SiteComposition each : sites.get(i).compositions()) {
        lines.add(new Line(sites.get(i), each, colour));
      }
    }
    return lines;
  }

  private static LineChart.Line drawn(Line line, List<Element> elements) {
    List<Double> values = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Element element : elements) {
      double ratio = line.ratio(element);
      values.add(ratio);
      texts.add(
          "%s, %s: %s times chondrite"
              .formatted(line.name(), element.symbol(), Shown.computed(Amount.of(ratio))));
    }
    boolean isDashed = line.composition().digestion() != Digestion.TOTAL;
    return new LineChart.Line(line.name(), line.colour(), isDashed, values, texts);
  }

  private List<Cell> row(List<Line> lines, Element element) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(element.symbol()));
    for (Line line : lines) {
      double ratio = line.ratio(element);
      cells.add(
          Double.isNaN(ratio)
              ? Cell.UNKNOWN
              : Cell.of(
                  figures.figure(
                      element.symbol() + " over chondrite, " + line.name(),
                      Quantity.of(ratio, Unit.ONE),
                      METHOD,
                      AssayFigures.Samples.of(line.composition()))));
    }
    return cells;
  }
}
