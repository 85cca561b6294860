package dev.ledo.brief.section;

import dev.ledo.assay.KrigedGround;
import dev.ledo.assay.SiteResult;
import dev.ledo.assay.SiteSpace;
import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.GradeTonnage;
import dev.ledo.assay.space.Structure;
import dev.ledo.assay.space.Variogram;
import dev.ledo.assay.space.VariogramBin;
import dev.ledo.brief.chart.XyChart;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Basis;
import dev.ledo.brief.trace.Shown;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The ground between the samples of a site: how alike neighbours are, how well the map foretells a
/// sample it has not seen, and how much ground lies above each grade.
final class AssayGroundBlocks {

  private static final String METHOD = "docs/methods/kriging.md";
  private static final Unit METRE = Unit.of("m");
  private static final Unit HECTARE = Unit.of("ha");
  private static final Unit TONNE = Unit.of("t");
  private static final double SQUARE_METRES = 1e4;
  private static final double PERCENT = 100;
  private static final int STEPS = 60;
  private static final double FAR_OFF = 3;
  private static final double LARGEST = 16;
  private static final double SMALLEST = 6;

  private final AssayFigures figures;
  private final SiteResult site;
  private final SiteSpace.Model model;
  private final List<VariogramBin> bins;

  AssayGroundBlocks(
      AssayFigures figures, SiteResult site, SiteSpace.Model model, List<VariogramBin> bins) {
    this.figures = figures;
    this.site = site;
    this.model = model;
    this.bins = bins;
  }

  /// Pictures and sentences, in the order in which they build on each other.
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(variogram());
    blocks.add(new Block.Say(check()));
    model.ground().ifPresent(ground -> blocks.add(curve(ground)));
    return blocks;
  }

  private String id(String part) {
    return figures.id(part + "-" + site.site());
  }

  private Num figure(String what, double value, Unit unit) {
    return figures.figure(what + ", " + site.name(), Amount.of(value), unit, METHOD);
  }

  private Block variogram() {
    Variogram variogram = model.fit().variogram();
    var chart =
        new XyChart(
            id("variogram"), "metres between two samples", "half the squared difference, ppm²", "");
    Table.Builder table =
        Table.named(id("variogram-table"), "Variogram of " + site.name())
            .figures("Distance", "m")
            .figures("Pairs", "")
            .figures("Half the squared difference", "ppm²")
            .figures("Model", "ppm²");
    int most = bins.stream().mapToInt(VariogramBin::pairs).max().orElse(1);
    List<XyChart.Spot> measured = new ArrayList<>();
    for (VariogramBin bin : bins) {
      String text =
          "%s m: %s ppm², %s pairs"
              .formatted(
                  shown(bin.distance()), shown(bin.semivariance()), Shown.count(bin.pairs()));
      double size = Math.max(SMALLEST, LARGEST * Math.sqrt((double) bin.pairs() / most));
      measured.add(new XyChart.Spot(bin.distance(), bin.semivariance(), text, size));
      String at = " at " + shown(bin.distance()) + " m";
      table.row(
          Cell.of(figure("mean distance of pairs" + at, bin.distance(), METRE)),
          Cell.of(figures.count("pairs" + at + ", " + site.name(), bin.pairs())),
          Cell.of(figure("half the squared difference, ppm²," + at, bin.semivariance(), Unit.ONE)),
          Cell.of(
              figure(
                  "model of the variogram, ppm²," + at,
                  variogram.semivariance(bin.distance()),
                  Unit.ONE)));
    }
    chart.add(
        new XyChart.Curve(
            "samples, larger with more pairs", "--c1", XyChart.Look.DOTS, false, measured));
    chart.add(new XyChart.Curve("model", "--c2", XyChart.Look.LINE, false, drawn(variogram)));
    return new Block.Shown(
        chart.chart("Variogram of " + site.name() + ". The table tells the same."),
        figures.caption(model(variogram)),
        table.build(),
        false);
  }

  /// From as near as can be to twice as far as the pairs say, for the sill to be seen.
  private List<XyChart.Spot> drawn(Variogram variogram) {
    List<XyChart.Spot> line = new ArrayList<>();
    double far = bins.isEmpty() ? 1 : bins.getLast().distance() * 1.1;
    for (int i = 0; i <= STEPS; i++) {
      double at = i == 0 ? 1e-6 : far * i / STEPS;
      double value = variogram.semivariance(at);
      line.add(new XyChart.Spot(at, value, "%s m: %s ppm²".formatted(shown(at), shown(value)), 1));
    }
    return line;
  }

  private Text model(Variogram variogram) {
    Structure structure = variogram.structures().getFirst();
    return Text.of(
        "How unlike samples are at a distance. The model is {} with a range of {}; nugget, which is unlikeness at no distance at all, {} of the sill, and the sill that of a standard deviation of {}.{}",
        structure.shape().name().toLowerCase(Locale.ROOT),
        figure("range of the variogram", structure.range(), METRE),
        figure(
            "nugget, part of the sill",
            PERCENT * variogram.nugget() / variogram.sill(),
            AssayFigures.PERCENT),
        figure(
            "standard deviation that the sill stands for",
            Math.sqrt(variogram.sill()),
            AssayFigures.PPM),
        model.fit().isRangeAtEnd()
            ? " The samples do not say where likeness ends, so the range is a guess."
            : "");
  }

  private Text check() {
    CrossValidation check = model.check();
    List<String> far =
        check.outliers(FAR_OFF).stream().map(residual -> residual.sample().id()).toList();
    return Text.of(
        "Each sample of {} was estimated from the others: mean error {}, root mean square error {}; the mean squared score, which is one if the map knows how wrong it is, is {}. {}",
        site.name(),
        figure("mean error of cross-validation", check.meanError(), AssayFigures.PPM),
        figure(
            "root mean square error of cross-validation", check.rootMeanSquare(), AssayFigures.PPM),
        figure("mean squared score of cross-validation", check.meanSquaredScore(), Unit.ONE),
        far.isEmpty()
            ? "No sample is more than three deviations from what the others say."
            : "More than three deviations from what the others say: "
                + String.join(", ", far)
                + ".");
  }

  private Block curve(KrigedGround ground) {
    var chart =
        new XyChart(id("tonnage"), "cut-off, ppm REO", "ground, per cent", "grade, ppm REO");
    Table.Builder table =
        Table.named(id("tonnage-table"), "Grade and tonnage of " + site.name())
            .figures("Cut-off", "ppm REO")
            .figures("Ground above it", "ha")
            .figures("Part of the ground", "%")
            .figures("Mean grade above it", "ppm REO");
    ground
        .tonnesPerSquareMetre()
        .ifPresent(_ -> table.figures("Ore above it", "t").figures("REO in it", "t"));
    List<XyChart.Spot> area = new ArrayList<>();
    List<XyChart.Spot> grade = new ArrayList<>();
    for (GradeTonnage.Point point : ground.curve().points()) {
      double part = PERCENT * point.tonnes() / ground.area();
      String above = "above " + shown(point.cutOff()) + " ppm: ";
      area.add(new XyChart.Spot(point.cutOff(), part, above + shown(part) + " % of the ground", 7));
      if (point.tonnes() > 0) {
        grade.add(
            new XyChart.Spot(
                point.cutOff(), point.grade(), above + shown(point.grade()) + " ppm", 8));
      }
      table.row(row(ground, point, part));
    }
    chart.add(
        new XyChart.Curve("part of the ground (left)", "--c1", XyChart.Look.BOTH, false, area));
    chart.add(
        new XyChart.Curve("mean grade above it (right)", "--c2", XyChart.Look.BOTH, true, grade));
    return new Block.Shown(
        chart.chart("Grade and tonnage of " + site.name() + ". The table tells the same."),
        figures.caption(caption(ground)),
        table.build(),
        true);
  }

  private List<Cell> row(KrigedGround ground, GradeTonnage.Point point, double part) {
    String above = " above " + shown(point.cutOff()) + " ppm REO";
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(figure("cut-off", point.cutOff(), AssayFigures.PPM)));
    cells.add(Cell.of(figure("ground" + above, point.tonnes() / SQUARE_METRES, HECTARE)));
    cells.add(Cell.of(figure("part of the ground" + above, part, AssayFigures.PERCENT)));
    cells.add(
        point.tonnes() > 0
            ? Cell.of(figure("mean grade" + above, point.grade(), AssayFigures.PPM))
            : Cell.EMPTY);
    ground
        .tonnesPerSquareMetre()
        .ifPresent(perMetre -> {
          Amount ore = perMetre.times(point.tonnes());
          cells.add(assumed("ore" + above, ore, TONNE));
          cells.add(
              assumed("REO in ore" + above, ore.times(1e-6 * point.grade()), Unit.of("t REO")));
        });
    return cells;
  }

  /// A figure that hangs on what the case assumes of thickness and density.
  private Cell assumed(String what, Amount amount, Unit unit) {
    List<Row> rows =
        Stream.of("ore-thickness", "ore-density")
            .map(id -> figures.setting().view().find("assumptions", id))
            .flatMap(Optional::stream)
            .toList();
    return Cell.of(
        figures
            .setting()
            .trace()
            .computed(
                what + ", " + site.name(),
                new Quantity(amount, unit),
                METHOD,
                new Basis(
                    Stream.concat(rows.stream(), figures.row().stream()).toList(), List.of())));
  }

  private Text caption(KrigedGround ground) {
    Text tonnes =
        ground.tonnesPerSquareMetre().isPresent()
            ? Text.of(
                " Tonnes are ground times thickness and density of the ore, which the case assumes to be the same everywhere.")
            : Text.of(
                " Without a thickness and density of the ore (assumptions ore-thickness and ore-density of the case) there are no tonnes, only ground.");
    return Text.of(
            "{}: how much ground lies above a cut-off and how rich it is, of {} that the samples tell of. Estimates are smoother than the ground: of ground above a high cut-off there is more, and it is richer, than this says.",
            site.name(),
            figure("ground that the samples tell of", ground.area() / SQUARE_METRES, HECTARE))
        .plus(tonnes);
  }

  private static String shown(double value) {
    return Shown.computed(Amount.of(value));
  }
}
