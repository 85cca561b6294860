package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/// A control chart: results in standard deviations from the certified value, in order of time, with
/// lines at 2 and 3; points that break a rule are marked with it.
public final class SigmaChart {

  private static final double PLOT_REM = 15;
  private static final int AXIS_PIXELS = 34;
  private static final double LEAST = 3.6;
  private static final double ROOM = 1.12;
  private static final double FAR = 12;
  private static final double STEPS = 4;
  private static final List<String> SYMBOLS = List.of("circle", "diamond", "triangle", "rect");

  private static final List<String> SIDES = List.of("right", "left", "bottom", "top");

  private final String id;
  private final List<String> labels;
  private final List<Line> lines = new ArrayList<>();

  /// @param labels of the results, from left to right
  public SigmaChart(String id, List<String> labels) {
    this.id = id;
    this.labels = List.copyOf(labels);
  }

  /// Results of one analyte.
  ///
  /// @param colour name of a colour of the page
  /// @param points one for each label; the score of one without a result is NaN
  public record Line(String name, String colour, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /// One result.
  ///
  /// @param score in standard deviations
  /// @param broken the rule it breaks, to be written beside it; empty if none
  /// @param text what it says when it is pointed at
  public record Point(double score, String broken, String text) {}

  /// Adds the results of an analyte.
  public void add(Line line) {
    lines.add(line);
  }

  /// The chart.
  public Chart chart(String label) {
    var series = new ArrayList<Object>();
    for (int i = 0; i < lines.size(); i++) {
      Json line = series(lines.get(i), i);
      series.add(i == 0 ? line.with("markLine", limits()) : line);
    }
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", Frame.legendInLines(lines.stream().map(Line::name).toList()))
            .with(
                "grid",
                Frame.grid(30, AXIS_PIXELS + Frame.LEGEND_LINE_PIXELS * lines.size())
                    .with("left", 18)
                    .with("right", 46))
            .with("xAxis", labelAxis())
            .with("yAxis", sigmaAxis())
            .with("series", series);
    return Chart.of(id, label, option.node(), PLOT_REM + Frame.LEGEND_LINE_REM * lines.size());
  }

  private Json labelAxis() {
    return Json.object()
        .with("type", "category")
        .with("name", "control sample, in order")
        .with("nameLocation", "middle")
        .with("nameGap", 26)
        .with("nameTextStyle", Json.object().with("color", "--soft"))
        .with("data", Json.listOf(labels))
        .with("axisLabel", Json.object().with("color", "--soft").with("hideOverlap", true))
        .with(
            "axisLine",
            Json.object()
                .with("onZero", false)
                .with("lineStyle", Json.object().with("color", "--line")));
  }

  /// As far up as down, so that the certified value stands in the middle.
  private Json sigmaAxis() {
    double most = LEAST;
    for (Line line : lines) {
      for (Point point : line.points()) {
        most = Math.max(most, Double.isFinite(point.score()) ? Math.abs(point.score()) : 0);
      }
    }
    double step = most > FAR ? Math.ceil(most * ROOM / STEPS) : 2;
    double end = step * Math.ceil(most * ROOM / step);
    return Json.object()
        .with("type", "value")
        .with("name", "standard deviations from the certified value")
        .with("min", -end)
        .with("max", end)
        .with("interval", step)
        .with("nameTextStyle", Json.object().with("color", "--soft").with("align", "left"))
        .with("axisLabel", Json.object().with("color", "--soft").with("formatter", "@short"))
        .with("splitLine", Json.object().with("show", false));
  }

  private static Json limits() {
    ArrayNode data =
        Json.list(
            limit(3, "--bad", "solid"),
            limit(2, "--caution", "dashed"),
            limit(0, "--soft", "solid"),
            limit(-2, "--caution", "dashed"),
            limit(-3, "--bad", "solid"));
    return Json.object().with("silent", true).with("symbol", "none").with("data", data);
  }

  private static Json limit(int sigma, String colour, String type) {
    String sign = sigma > 0 ? "+" : "";
    return Json.object()
        .with("yAxis", sigma)
        .with(
            "lineStyle", Json.object().with("color", colour).with("type", type).with("width", 1.2))
        .with(
            "label",
            Json.object()
                .with("formatter", sign + sigma + "σ")
                .with("color", colour)
                .with("position", "end")
                .with("verticalAlign", side(sigma)));
  }

  /// Names of lines that lie close stand away from each other.
  private static String side(int sigma) {
    return switch (sigma) {
      case 3, -2 -> "bottom";
      case 2, -3 -> "top";
      default -> "middle";
    };
  }

  /// Rules stand on another side of the points of each analyte, for points may lie close.
  private static Json series(Line line, int number) {
    String side = SIDES.get(number % SIDES.size());
    var data = new ArrayList<Object>();
    line.points().forEach(point -> data.add(point(line, point, side)));
    return Json.object()
        .with("type", "line")
        .with("name", line.name())
        .with("color", line.colour())
        .with("itemStyle", Json.object().with("color", line.colour()))
        .with("lineStyle", Json.object().with("color", line.colour()).with("width", 1.4))
        .with("symbol", SYMBOLS.get(number % SYMBOLS.size()))
        .with("symbolSize", 8)
        .with("connectNulls", true)
        .with("data", data);
  }

  private static Json point(Line line, Point point, String side) {
    Json node = Json.object().with("value", point.score()).with("text", point.text());
    if (point.broken().isEmpty()) {
      return node;
    }
    return node.with("symbolSize", 13)
        .with(
            "itemStyle",
            Json.object()
                .with("color", line.colour())
                .with("borderColor", "--bad")
                .with("borderWidth", 3))
        .with(
            "label",
            Json.object()
                .with("show", true)
                .with("formatter", point.broken())
                .with("position", side)
                .with("color", "--bad")
                .with("fontWeight", "bold"));
  }
}
