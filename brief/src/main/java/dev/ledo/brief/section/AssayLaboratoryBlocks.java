package dev.ledo.brief.section;

import dev.ledo.assay.LaboratoryComparison;
import dev.ledo.assay.quality.MeanRatio;
import dev.ledo.assay.quality.ReducedMajorAxis;
import dev.ledo.brief.chart.RangeBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an umpire laboratory found in pulps that another had analysed: a picture and a table for
/// each two certificates.
final class AssayLaboratoryBlocks {

  private static final String METHOD = "docs/methods/assay-quality.md";
  private static final double PERCENT = 100;

  private final AssayFigures figures;

  AssayLaboratoryBlocks(AssayFigures figures) {
    this.figures = figures;
  }

  /// Nothing without umpire samples.
  List<Block> blocks() {
    Map<String, List<LaboratoryComparison>> pairs = new LinkedHashMap<>();
    for (LaboratoryComparison each : figures.campaign().laboratories()) {
      String name =
          "Umpire %s beside %s, %s"
              .formatted(each.umpire(), each.first(), AssayFigures.words(each.digestion()));
      pairs.computeIfAbsent(name, _ -> new ArrayList<>()).add(each);
    }
    List<Block> blocks = new ArrayList<>();
    if (!pairs.isEmpty()) {
      blocks.add(new Block.Heading(figures.id("umpire"), "Between laboratories"));
      blocks.add(
          new Block.Say(
              Text.of(
                  "An umpire laboratory analysed pulps that the first had analysed. Both may say the same if their mean difference may be nothing, and a line through the pairs (reduced major axis) may have a slope of one and an intercept of nothing. Intervals hold the truth nineteen times in twenty; so of twenty elements for which two laboratories agree, one or two will look as if they did not.")));
    }
    int number = 1;
    for (Map.Entry<String, List<LaboratoryComparison>> each : pairs.entrySet()) {
      blocks.add(block(each.getKey(), each.getValue(), number++));
    }
    return blocks;
  }

  private Block block(String name, List<LaboratoryComparison> elements, int number) {
    var bars =
        RangeBars.around(figures.id("umpire-" + number), "umpire against the first, per cent");
    Table.Builder table =
        Table.named(figures.id("umpire-table-" + number), name)
            .words("Element")
            .figures("Pulps", "")
            .figures("Umpire is off by", "%")
            .figures("Interval", "%")
            .figures("Slope", "")
            .figures("Its interval", "")
            .figures("Intercept", "ppm")
            .figures("Interval of intercept", "ppm")
            .words("Verdict");
    for (LaboratoryComparison each : elements) {
      each.ratio().ifPresent(ratio -> bars.add(bar(each, ratio)));
      table.row(row(each));
    }
    Table rows = table.build();
    if (bars.isEmpty()) {
      return new Block.Tabulated(rows, true);
    }
    Text caption =
        Text.of(
            "{}: mean difference of each element with its interval of nineteen in twenty. A bar that crosses the middle may stand for no difference; an element in orange does not agree by its mean or by its line.",
            name);
    return new Block.Shown(
        bars.chart(name + ": mean difference by element. The table tells the same."),
        figures.caption(caption),
        rows,
        true);
  }

  private static RangeBars.Bar bar(LaboratoryComparison each, MeanRatio ratio) {
    boolean isFine = each.outcome() == LaboratoryComparison.Outcome.AGREE;
    return new RangeBars.Bar(
        each.element().symbol(),
        isFine ? "agree" : "do not agree",
        isFine ? "--c1" : "--c2",
        interval(ratio),
        signed(ratio.percent()) + " %");
  }

  private static String signed(double percent) {
    String text = Shown.computed(Amount.of(percent));
    return percent > 0 ? "+" + text : text;
  }

  private static Amount interval(MeanRatio ratio) {
    return Amount.between(PERCENT * (ratio.low() - 1), PERCENT * (ratio.high() - 1));
  }

  private static Amount interval(ReducedMajorAxis.Interval interval) {
    return Amount.between(interval.low(), interval.high());
  }

  private List<Cell> row(LaboratoryComparison each) {
    List<Cell> cells = new ArrayList<>();
    String of = " of " + each.element().symbol() + " at the umpire laboratory";
    cells.add(Cell.of(each.element().symbol()));
    cells.add(Cell.of(figures.count("pulps" + of, each.pairs().count())));
    cells.add(
        each.ratio()
            .map(ratio ->
                cell(
                    each, "mean difference" + of, Amount.of(ratio.percent()), AssayFigures.PERCENT))
            .orElse(Cell.EMPTY));
    cells.add(
        each.ratio()
            .map(ratio ->
                cell(
                    each, "interval of the difference" + of, interval(ratio), AssayFigures.PERCENT))
            .orElse(Cell.EMPTY));
    cells.addAll(
        each.line().map(line -> line(each, line, of)).orElse(Collections.nCopies(4, Cell.EMPTY)));
    cells.add(verdict(each));
    return cells;
  }

  private List<Cell> line(LaboratoryComparison each, ReducedMajorAxis line, String of) {
    return List.of(
        cell(each, "slope" + of, Amount.of(line.slope()), Unit.ONE),
        cell(each, "interval of the slope" + of, interval(line.slopeInterval()), Unit.ONE),
        cell(each, "intercept" + of, Amount.of(line.intercept()), AssayFigures.PPM),
        cell(
            each,
            "interval of the intercept" + of,
            interval(line.interceptInterval()),
            AssayFigures.PPM));
  }

  private Cell cell(LaboratoryComparison each, String what, Amount amount, Unit unit) {
    var samples = new AssayFigures.Samples(List.of(each.first(), each.umpire()), each.samples());
    return Cell.of(figures.figure(what, new Quantity(amount, unit), METHOD, samples));
  }

  private static Cell verdict(LaboratoryComparison each) {
    return switch (each.outcome()) {
      case AGREE -> AssayCells.mark(Tone.GOOD, "may say the same");
      case OFFSET -> AssayCells.mark(Tone.CAUTION, offset(each));
      case DIFFER -> AssayCells.mark(Tone.BAD, "differ: " + what(each));
      case TOO_FEW -> AssayCells.mark(Tone.UNKNOWN, "too few pulps to say");
    };
  }

  private static String offset(LaboratoryComparison each) {
    return each.ratio().filter(ratio -> ratio.ratio() < 1).isPresent()
        ? "umpire reads lower"
        : "umpire reads higher";
  }

  private static String what(LaboratoryComparison each) {
    ReducedMajorAxis line = each.line().orElseThrow();
    boolean slope = !line.slopeInterval().contains(1);
    boolean intercept = !line.interceptInterval().contains(0);
    if (slope && intercept) {
      return "in proportion and by a constant";
    }
    return slope ? "in proportion" : "by a constant";
  }
}
