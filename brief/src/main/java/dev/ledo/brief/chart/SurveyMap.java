package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import dev.ledo.core.Numbers;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Samples as places in metres east and north of their middle, larger where they hold more; or,
/// over ground that was estimated in cells, in the colours of the ground.
///
/// Both axes have the same scale as nearly as the width of the page allows.
public final class SurveyMap {

  private static final double SHAPE = 2;
  private static final double GROUND_SHAPE = 1.35;
  private static final double ROOM = 1.15;
  private static final double LEAST_METRES = 10;
  private static final double LARGEST = 34;
  private static final double SMALLEST = 5;

  private final String id;
  private final List<Spot> spots = new ArrayList<>();
  private Optional<Ground> ground = Optional.empty();

  public SurveyMap(String id) {
    this.id = id;
  }

  /// A sample.
  ///
  /// @param east metres
  /// @param north metres
  /// @param size what its area stands for, above 0
  /// @param text what it says when it is pointed at
  public record Spot(String name, double east, double north, double size, String text) {}

  /// Adds a sample.
  public void add(Spot spot) {
    spots.add(spot);
  }

  /// A square of the ground.
  public record Cell(double east, double north, double value, String text) {}

  /// Ground in cells.
  ///
  /// @param side of a cell in metres
  /// @param bounds between the classes of colour, rising, in the unit that the caption names; at
  ///   most four
  public record Ground(double side, List<Cell> cells, List<Double> bounds) {
    public Ground {
      cells = List.copyOf(cells);
      bounds = List.copyOf(bounds);
    }
  }

  /// Lays ground under the samples.
  public void add(Ground below) {
    ground = Optional.of(below);
  }

  /// The chart.
  public Chart chart(String label) {
    double east = reach(spots.stream().mapToDouble(Spot::east).map(Math::abs).max().orElse(0));
    double north = reach(spots.stream().mapToDouble(Spot::north).map(Math::abs).max().orElse(0));
    double half = Math.max(east, north * SHAPE);
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with(
                "grid",
                Json.object()
                    .with("left", 14)
                    .with("right", 20)
                    .with("top", 44)
                    .with("bottom", 30)
                    .with("containLabel", true))
            .with("xAxis", axis("metres east", half).with("nameLocation", "middle"))
            .with("yAxis", axis("metres north", half / SHAPE))
            .with("series", Json.list(series()));
    if (ground.isPresent()) {
      return overGround(label, ground.get(), option);
    }
    Json unnamed = Json.object().with("label", Json.object().with("show", false));
    option.with("narrow", Json.object().with("series", Json.list(unnamed)));
    return new Chart(id, label, option.node(), "calc(100cqw / 2 + 56px)", Optional.empty());
  }

  /// Cells as wide as high, with no more paper about them than the width of the page asks for.
  private Chart overGround(String label, Ground below, Json option) {
    double[] east = extent(below.cells().stream().mapToDouble(Cell::east), below.side());
    double[] north = extent(below.cells().stream().mapToDouble(Cell::north), below.side());
    double half = Math.max((east[1] - east[0]) / 2, GROUND_SHAPE * (north[1] - north[0]) / 2);
    option
        .with("xAxis", between("metres east", (east[0] + east[1]) / 2, half, below.side()))
        .with(
            "yAxis",
            between("metres north", (north[0] + north[1]) / 2, half / GROUND_SHAPE, below.side()))
        .with("visualMap", classes(below))
        .with("series", Json.list(cells(below), spots()))
        .with(
            "grid",
            Json.object()
                .with("left", 14)
                .with("right", 20)
                .with("top", 44)
                .with("bottom", 66)
                .with("containLabel", true))
        .with(
            "narrow",
            Json.object()
                .with(
                    "visualMap",
                    Json.object()
                        .with("itemWidth", 8)
                        .with("itemGap", 4)
                        .with("textGap", 3)
                        .with("textStyle", Json.object().with("fontSize", 9))));
    String height = String.format(Locale.ROOT, "calc(100cqw / %.2f + 72px)", GROUND_SHAPE);
    return new Chart(id, label, option.node(), height, Optional.empty());
  }

  private static double[] extent(DoubleStream middles, double side) {
    DoubleSummaryStatistics found = middles.summaryStatistics();
    return new double[] {found.getMin() - side / 2, found.getMax() + side / 2};
  }

  private static Json between(String name, double middle, double half, double step) {
    return axis(name, half)
        .with("nameLocation", name.endsWith("east") ? "middle" : "end")
        .with("min", step * Math.floor((middle - half) / step))
        .with("max", step * Math.ceil((middle + half) / step));
  }

  private static Json classes(Ground below) {
    var pieces = new ArrayList<Object>();
    for (int i = 0; i <= below.bounds().size(); i++) {
      Json piece = Json.object().with("color", "--m" + (i + 1));
      if (i > 0) {
        piece.with("gte", below.bounds().get(i - 1));
      }
      if (i < below.bounds().size()) {
        piece.with("lt", below.bounds().get(i));
      }
      pieces.add(piece.with("label", label(below, i)));
    }
    return Json.object()
        .with("type", "piecewise")
        .with("orient", "horizontal")
        .with("left", 0)
        .with("bottom", 0)
        .with("dimension", 2)
        .with("itemSymbol", "rect")
        .with("textStyle", Json.object().with("color", "--ink"))
        .with("pieces", pieces);
  }

  private static String label(Ground below, int i) {
    if (i == 0) {
      return "below " + whole(below.bounds().getFirst());
    }
    return i == below.bounds().size()
        ? "from " + whole(below.bounds().getLast())
        : whole(below.bounds().get(i - 1)) + "–" + whole(below.bounds().get(i));
  }

  private static String whole(double bound) {
    return Numbers.readable(bound, 6);
  }

  private static Json cells(Ground below) {
    var data = new ArrayList<Object>();
    for (Cell cell : below.cells()) {
      data.add(
          Json.object()
              .with("value", Json.list(cell.east(), cell.north(), cell.value(), below.side()))
              .with("text", cell.text()));
    }
    return Json.object()
        .with("type", "custom")
        .with("renderItem", "@square")
        .with("encode", Json.object().with("x", 0).with("y", 1))
        .with("data", data);
  }

  private Json spots() {
    var data = new ArrayList<Object>();
    for (Spot spot : spots) {
      data.add(
          Json.object()
              .with("name", spot.name())
              .with("value", Json.list(spot.east(), spot.north(), spot.size()))
              .with("text", spot.text()));
    }
    return Json.object()
        .with("type", "scatter")
        .with("symbolSize", 9)
        .with(
            "itemStyle",
            Json.object().with("borderColor", "--ink").with("borderWidth", 1.2).with("opacity", 1))
        .with("data", data);
  }

  private static double reach(double farthest) {
    return Math.max(LEAST_METRES, farthest * ROOM);
  }

  private static Json axis(String name, double half) {
    double end = Math.ceil(half / LEAST_METRES) * LEAST_METRES;
    return Json.object()
        .with("type", "value")
        .with("name", name)
        .with("nameGap", 24)
        .with("min", -end)
        .with("max", end)
        .with("nameTextStyle", Json.object().with("color", "--soft").with("align", "left"))
        .with(
            "axisLabel",
            Json.object()
                .with("color", "--soft")
                .with("hideOverlap", true)
                .with("showMinLabel", false)
                .with("showMaxLabel", false))
        .with("axisLine", Json.object().with("onZero", false))
        .with("splitLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private Json series() {
    double most = spots.stream().mapToDouble(Spot::size).max().orElse(1);
    var data = new ArrayList<Object>();
    for (Spot spot : spots) {
      data.add(
          Json.object()
              .with("name", spot.name())
              .with("value", Json.list(spot.east(), spot.north()))
              .with("text", spot.text())
              .with("symbolSize", Math.max(SMALLEST, LARGEST * Math.sqrt(spot.size() / most))));
    }
    return Json.object()
        .with("type", "scatter")
        .with("itemStyle", Json.object().with("color", "--c1").with("opacity", 0.6))
        .with(
            "label",
            Json.object()
                .with("show", true)
                .with("formatter", "{b}")
                .with("position", "right")
                .with("fontSize", 11)
                .with("opacity", 1)
                .with("color", "--ink"))
        .with("labelLayout", Json.object().with("moveOverlap", "shiftY").with("hideOverlap", true))
        .with("data", data);
  }
}
