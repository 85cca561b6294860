package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.List;

/// Dots and lines over two axes of numbers, of which the upright one may have a second at the
/// right.
public final class XyChart {

  private static final double PLOT_REM = 17;
  private static final int AXIS_PIXELS = 38;

  private final String id;
  private final String across;
  private final String up;
  private final String right;
  private final List<Curve> curves = new ArrayList<>();

  /// @param across name of the level axis
  /// @param up name of the axis at the left
  /// @param right name of the axis at the right; empty text for none
  public XyChart(String id, String across, String up, String right) {
    this.id = id;
    this.across = across;
    this.up = up;
    this.right = right;
  }

  /// A place in the picture.
  ///
  /// @param text what it says when it is pointed at
  /// @param size of its dot in pixels
  public record Spot(double x, double y, String text, double size) {}

  /// How a curve looks.
  public enum Look {
    /// Dots alone.
    DOTS,
    /// A line alone.
    LINE,
    /// A line with a dot at each place.
    BOTH
  }

  /// Places that belong together.
  ///
  /// @param colour name of a colour of the page
  /// @param isAtRight whether the axis at the right counts
  public record Curve(String name, String colour, Look look, boolean isAtRight, List<Spot> spots) {
    public Curve {
      spots = List.copyOf(spots);
    }
  }

  /// Adds a curve above those before.
  public void add(Curve curve) {
    curves.add(curve);
  }

  /// The chart.
  public Chart chart(String label) {
    var series = new ArrayList<Object>();
    curves.forEach(curve -> series.add(series(curve)));
    var axes = new ArrayList<Object>();
    axes.add(upright(up, "left"));
    if (!right.isEmpty()) {
      axes.add(upright(right, "right").with("splitLine", Json.object().with("show", false)));
    }
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", Frame.legendInLines(curves.stream().map(Curve::name).toList()))
            .with(
                "grid",
                Frame.grid(34, AXIS_PIXELS + Frame.LEGEND_LINE_PIXELS * curves.size())
                    .with("left", 18))
            .with("xAxis", level())
            .with("yAxis", axes)
            .with("series", series);
    return Chart.of(id, label, option.node(), PLOT_REM + Frame.LEGEND_LINE_REM * curves.size());
  }

  private Json level() {
    return Json.object()
        .with("type", "value")
        .with("scale", true)
        .with("name", across)
        .with("nameLocation", "middle")
        .with("nameGap", 28)
        .with("nameTextStyle", Json.object().with("color", "--soft"))
        .with(
            "axisLabel",
            Json.object()
                .with("color", "--soft")
                .with("formatter", "@short")
                .with("hideOverlap", true))
        .with("splitLine", Json.object().with("show", false));
  }

  private static Json upright(String name, String align) {
    return Json.object()
        .with("type", "value")
        .with("name", name)
        .with("min", 0)
        .with("nameTextStyle", Json.object().with("color", "--soft").with("align", align))
        .with("axisLabel", Json.object().with("color", "--soft").with("formatter", "@short"))
        .with("splitLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private static Json series(Curve curve) {
    var data = new ArrayList<Object>();
    for (Spot spot : curve.spots()) {
      data.add(
          Json.object()
              .with("value", Json.list(spot.x(), spot.y()))
              .with("text", spot.text())
              .with("symbolSize", spot.size()));
    }
    boolean isDots = curve.look() == Look.DOTS;
    Json series =
        Json.object()
            .with("type", isDots ? "scatter" : "line")
            .with("name", curve.name())
            .with("color", curve.colour())
            .with("yAxisIndex", curve.isAtRight() ? 1 : 0)
            .with("symbol", curve.isAtRight() ? "diamond" : "circle")
            .with("itemStyle", Json.object().with("color", curve.colour()).with("opacity", 0.85))
            .with("data", data);
    return isDots
        ? series
        : series
            .with("showSymbol", curve.look() == Look.BOTH)
            .with("lineStyle", Json.object().with("color", curve.colour()).with("width", 2));
  }
}
