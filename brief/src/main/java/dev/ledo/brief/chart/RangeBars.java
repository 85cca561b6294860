package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import dev.ledo.core.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Bars from a low to a high value, one per row of the picture; a dot where both are the same.
public final class RangeBars {

  private static final double LANE_REM = 1.8;
  private static final double FRAME_REM = 4.6;

  private final String id;
  private final String unit;
  private final List<Bar> bars = new ArrayList<>();
  private final Set<String> lanes = new LinkedHashSet<>();
  private double most;

  /// @param unit written under the axis
  /// @param most right end of the axis; 0 to fit the bars
  public RangeBars(String id, String unit, double most) {
    this.id = id;
    this.unit = unit;
    this.most = most;
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
    if (most == 0) {
      most = 1.02 * bars.stream().mapToDouble(bar -> finite(bar.amount())).max().orElse(1);
    }
    ArrayNode series = Json.list();
    groups().forEach((name, list) -> series.add(series(name, list)));
    boolean legend = series.size() > 1;
    ObjectNode option =
        Json.object(
            "tooltip", Json.object("trigger", "item", "formatter", "@text", "confine", true),
            "grid", grid(legend),
            "xAxis", valueAxis(),
            "yAxis", laneAxis(),
            "series", series);
    if (legend) {
      option.set(
          "legend",
          Json.object("bottom", 0, "left", 0, "textStyle", Json.object("color", "--ink")));
    }
    option.set(
        "narrow",
        Json.object(
            "yAxis",
            Json.object(
                "axisLabel", Json.object("width", 105, "fontSize", 11, "overflow", "break"))));
    return Chart.of(id, label, option, FRAME_REM + (legend ? 1.8 : 0) + LANE_REM * lanes.size());
  }

  private static double finite(Amount amount) {
    return Double.isFinite(amount.high()) ? amount.high() : amount.low() * 1.3;
  }

  private static ObjectNode grid(boolean legend) {
    return Json.object(
        "left", 4, "right", 24, "top", 6, "bottom", legend ? 66 : 34, "containLabel", true);
  }

  private ObjectNode valueAxis() {
    return Json.object(
        "type",
        "value",
        "name",
        unit,
        "nameLocation",
        "middle",
        "nameGap",
        26,
        "nameTextStyle",
        Json.object("color", "--soft"),
        "min",
        0,
        "max",
        most,
        "axisLabel",
        Json.object("color", "--soft", "formatter", "@short", "showMaxLabel", most == 100),
        "splitLine",
        Json.object("lineStyle", Json.object("color", "--line")));
  }

  private ObjectNode laneAxis() {
    return Json.object(
        "type", "category",
        "inverse", true,
        "data", Json.listOf(lanes),
        "axisTick", Json.object("show", false),
        "axisLine", Json.object("lineStyle", Json.object("color", "--line")),
        "axisLabel", Json.object("color", "--ink", "width", 260, "overflow", "truncate"));
  }

  private Map<String, List<Bar>> groups() {
    var groups = new LinkedHashMap<String, List<Bar>>();
    bars.forEach(bar -> groups.computeIfAbsent(bar.group(), g -> new ArrayList<>()).add(bar));
    return groups;
  }

  private ObjectNode series(String name, List<Bar> list) {
    ArrayNode data = Json.list();
    List<String> order = List.copyOf(lanes);
    for (Bar bar : list) {
      double high = Math.min(most, finite(bar.amount()));
      data.add(
          Json.object(
              "value", Json.list(Math.max(0, bar.amount().low()), high, order.indexOf(bar.lane())),
              "text", bar.lane() + ": " + bar.beside(),
              "beside", bar.beside()));
    }
    String colour = list.getFirst().colour();
    return Json.object(
        "type",
        "custom",
        "name",
        name,
        "renderItem",
        "@range",
        "encode",
        Json.object("x", Json.list(0, 1), "y", 2),
        "itemStyle",
        Json.object("color", colour),
        "color",
        colour,
        "data",
        data);
  }
}
