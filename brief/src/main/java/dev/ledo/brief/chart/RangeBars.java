package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import dev.ledo.core.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Bars from a low to a high value, one per row of the picture; a dot where both are the same.
public final class RangeBars {

  private static final double LANE_REM = 1.8;
  private static final double FRAME_REM = 4.6;
  private static final double ROOM = 1.15;
  private static final int NARROW_WIDTH_PX = 105;
  private static final int NARROW_LINE_PX = 12;
  private static final int NARROW_LETTERS = 13;
  private static final double PIXELS_PER_REM = 16;

  private final String id;
  private final String unit;
  private final List<Bar> bars = new ArrayList<>();
  private final Set<String> lanes = new LinkedHashSet<>();
  private double least;
  private double most;
  private boolean isAround;

  /// @param unit written under the axis
  /// @param most right end of the axis; 0 to fit the bars
  public RangeBars(String id, String unit, double most) {
    this.id = id;
    this.unit = unit;
    this.most = most;
  }

  /// Bars on both sides of nothing, which stands in the middle.
  ///
  /// @param unit written under the axis
  public static RangeBars around(String id, String unit) {
    var bars = new RangeBars(id, unit, 0);
    bars.isAround = true;
    return bars;
  }

  /// A bar.
  ///
  /// @param group name of its colour in the legend
  /// @param beside words beside the bar
  /// @param colour name of a colour of the page
  public record Bar(String lane, String group, String colour, Amount amount, String beside) {}

  /// Adds a bar; its row appears below those before.
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
    fit();
    var series = new ArrayList<Object>();
    groups().forEach((name, list) -> series.add(series(name, list)));
    boolean legend = series.size() > 1;
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
    option.with("narrow", narrow());
    double frame = FRAME_REM + (legend ? 1.8 : 0);
    return Chart.withNarrow(
        id,
        label,
        option.node(),
        frame + LANE_REM * lanes.size(),
        frame + narrowLaneRem() * lanes.size());
  }

  /// Height of a row in a narrow picture, where its name may take several lines.
  private double narrowLaneRem() {
    int longest = lanes.stream().mapToInt(String::length).max().orElse(0);
    int lines = Math.ceilDiv(longest, NARROW_LETTERS);
    return Math.max(LANE_REM, (lines + 0.5) * NARROW_LINE_PX / PIXELS_PER_REM);
  }

  /// Chooses the ends of the axis, unless they are given.
  private void fit() {
    if (most == 0) {
      most = 1.02 * bars.stream().mapToDouble(bar -> finite(bar.amount())).max().orElse(1);
    }
    if (isAround) {
      most =
          ROOM
              * bars.stream()
                  .mapToDouble(bar -> Math.max(-bar.amount().low(), bar.amount().high()))
                  .max()
                  .orElse(1);
      least = -most;
    }
  }

  private static Json narrow() {
    Json label = Frame.brokenNames(NARROW_WIDTH_PX, 11, NARROW_LINE_PX);
    return Json.object()
        .with("yAxis", Json.object().with("axisLabel", label))
        .with(
            "xAxis",
            Json.object()
                .with("splitNumber", 3)
                .with("axisLabel", Json.object().with("hideOverlap", true)));
  }

  private static double finite(Amount amount) {
    return Double.isFinite(amount.high()) ? amount.high() : amount.low() * 1.3;
  }

  private Json valueAxis() {
    return Frame.values(unit)
        .with("nameLocation", "middle")
        .with("nameGap", 26)
        .with("min", least)
        .with("max", most)
        .with(
            "axisLabel",
            Json.object()
                .with("color", "--soft")
                .with("formatter", "@short")
                .with("showMinLabel", !isAround)
                .with("showMaxLabel", most == 100));
  }

  private Json laneAxis() {
    return Frame.names(lanes)
        .with("inverse", true)
        .with(
            "axisLabel",
            Json.object()
                .with("color", "--ink")
                .with("width", 260)
                .with("lineHeight", 13)
                .with("overflow", "words"));
  }

  private Map<String, List<Bar>> groups() {
    var groups = new LinkedHashMap<String, List<Bar>>();
    bars.forEach(bar -> groups.computeIfAbsent(bar.group(), g -> new ArrayList<>()).add(bar));
    return groups;
  }

  private Json series(String name, List<Bar> list) {
    var data = new ArrayList<Object>();
    List<String> order = List.copyOf(lanes);
    for (Bar bar : list) {
      double high = Math.min(most, finite(bar.amount()));
      data.add(
          Json.object()
              .with(
                  "value",
                  Json.list(Math.max(least, bar.amount().low()), high, order.indexOf(bar.lane())))
              .with("text", bar.lane() + ": " + bar.beside())
              .with("beside", bar.beside())
              .with("itemStyle", Json.object().with("color", bar.colour())));
    }
    String colour = list.getFirst().colour();
    return Json.object()
        .with("type", "custom")
        .with("name", name)
        .with("renderItem", "@range")
        .with("encode", Json.object().with("x", Json.list(0, 1)).with("y", 2))
        .with("itemStyle", Json.object().with("color", colour))
        .with("color", colour)
        .with("data", data);
  }
}
