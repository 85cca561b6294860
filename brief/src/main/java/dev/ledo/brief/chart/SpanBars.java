package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Bars between any two values, one row of the picture each, coloured by group, with a thin line
/// for what is not sure.
public final class SpanBars {

  private static final double LANE_REM = 2.7;
  private static final double FRAME_REM = 4.6;
  private static final double LEGEND_REM = 1.8;
  private static final double PIXELS_PER_REM = 16;
  private static final int NARROW_PIXELS = 120;
  private static final int NARROW_LINE_PIXELS = 11;
  private static final double LETTER_PIXELS = 5;
  private static final double MARGIN = 0.08;

  private final String id;
  private final String unit;
  private final List<Bar> bars = new ArrayList<>();
  private final Set<String> lanes = new LinkedHashSet<>();

  /// @param unit written under the axis
  public SpanBars(String id, String unit) {
    this.id = id;
    this.unit = unit;
  }

  /// A bar.
  ///
  /// @param group name of its colour in the legend
  /// @param colour name of a colour of the page
  /// @param from one end
  /// @param to the other end
  /// @param words beside the bar and when it is pointed at
  public record Bar(String lane, String group, String colour, double from, double to, Words words) {
    double low() {
      return Math.min(from, to);
    }

    double high() {
      return Math.max(from, to);
    }
  }

  /// Words of a bar.
  ///
  /// @param beside words beside it; may be empty
  /// @param text what it says when it is pointed at, after the name of its row
  /// @param side where the words beside it are best
  public record Words(String beside, String text, Side side) {}

  /// Where words stand, or that there is only a thin line and no room for any.
  public enum Side {
    LEFT,
    RIGHT,
    THIN
  }

  /// Adds a bar; a new row appears below those before.
  public void add(Bar bar) {
    lanes.add(bar.lane());
    bars.add(bar);
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /// The chart.
  public Chart chart(String label) {
    var groups = new LinkedHashSet<String>();
    bars.forEach(bar -> groups.add(bar.group()));
    var series = new ArrayList<Object>();
    groups.forEach(group -> series.add(series(group)));
    boolean legend = groups.size() > 1;
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("grid", Frame.rows(legend))
            .with("xAxis", valueAxis())
            .with("yAxis", laneAxis())
            .with("series", series);
    if (legend) {
      option.with("legend", Frame.legendOfAll());
    }
    Json small = Frame.brokenNames(NARROW_PIXELS, 9, NARROW_LINE_PIXELS);
    option.with("narrow", Json.object().with("yAxis", Json.object().with("axisLabel", small)));
    double frame = FRAME_REM + (legend ? LEGEND_REM : 0);
    double height = frame + LANE_REM * lanes.size();
    return Chart.withNarrow(
        id, label, option.node(), height, frame + narrowLaneRem() * lanes.size());
  }

  /// Room for the lines of the longest name, at about five pixels a letter.
  private double narrowLaneRem() {
    int longest = lanes.stream().mapToInt(String::length).max().orElse(0);
    double lines = 1 + Math.ceil(longest * LETTER_PIXELS / NARROW_PIXELS);
    return Math.max(LANE_REM, lines * NARROW_LINE_PIXELS / PIXELS_PER_REM);
  }

  private Json valueAxis() {
    double low = bars.stream().mapToDouble(Bar::low).min().orElse(0);
    double high = bars.stream().mapToDouble(Bar::high).max().orElse(1);
    double margin = Math.max(1e-9, MARGIN * (high - low));
    return Frame.values(unit)
        .with("nameLocation", "middle")
        .with("nameGap", 26)
        .with("min", low >= 0 && low < 0.5 * high ? 0 : low - margin)
        .with("max", high + 2 * margin)
        .with(
            "axisLabel",
            Json.object()
                .with("color", "--soft")
                .with("formatter", "@short")
                .with("hideOverlap", true)
                .with("showMinLabel", low >= 0 && low < 0.5 * high)
                .with("showMaxLabel", false));
  }

  private Json laneAxis() {
    return Frame.names(lanes)
        .with("inverse", true)
        .with(
            "axisLabel",
            Json.object()
                .with("color", "--ink")
                .with("interval", 0)
                .with("width", 330)
                .with("lineHeight", 14)
                .with("overflow", "words"));
  }

  private Json series(String group) {
    var data = new ArrayList<Object>();
    List<String> order = List.copyOf(lanes);
    List<Bar> own = bars.stream().filter(bar -> bar.group().equals(group)).toList();
    for (Bar bar : own) {
      data.add(
          Json.object()
              .with("value", Json.list(bar.low(), bar.high(), order.indexOf(bar.lane())))
              .with("text", bar.lane() + ": " + bar.words().text())
              .with("beside", bar.words().beside())
              .with("left", bar.words().side() == Side.LEFT)
              .with("itemStyle", Json.object().with("color", bar.colour())));
    }
    String colour = own.getFirst().colour();
    boolean thin = own.getFirst().words().side() == Side.THIN;
    return Json.object()
        .with("type", "custom")
        .with("name", group)
        .with("renderItem", thin ? "@across" : "@range")
        .with("encode", Json.object().with("x", Json.list(0, 1)).with("y", 2))
        .with("itemStyle", Json.object().with("color", colour))
        .with("color", colour)
        .with("data", data);
  }
}
