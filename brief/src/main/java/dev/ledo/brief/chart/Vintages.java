package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How the figure for one and the same year changed from edition to edition, one row per figure.
public final class Vintages {

  private static final double LANE_REM = 1.6;
  private static final double FRAME_REM = 6;

  private final String id;
  private final String unit;
  private final Set<String> lanes = new LinkedHashSet<>();
  private final Map<String, List<Mark>> groups = new LinkedHashMap<>();

  public Vintages(String id, String unit) {
    this.id = id;
    this.unit = unit;
  }

  /// A statement.
  ///
  /// @param lane the figure it is about
  /// @param isNewest whether no later edition of its series says otherwise
  /// @param isOther whether another series states it
  public record Mark(String lane, double value, boolean isNewest, boolean isOther, String text) {}

  /// Adds a statement above 0.
  public void add(Mark mark) {
    if (mark.value() > 0) {
      lanes.add(mark.lane());
      groups.computeIfAbsent(group(mark), g -> new ArrayList<>()).add(mark);
    }
  }

  private static String group(Mark mark) {
    if (mark.isOther()) {
      return "another source";
    }
    return mark.isNewest() ? "newest edition" : "earlier edition";
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /// The chart.
  public Chart chart(String label) {
    ArrayNode series = Json.list();
    series.add(changes());
    groups.forEach((name, marks) -> series.add(marks(name, marks)));
    ObjectNode option =
        Json.object(
            "tooltip", Json.object("trigger", "item", "formatter", "@text", "confine", true),
            "legend",
                Json.object("bottom", 0, "left", 0, "textStyle", Json.object("color", "--ink")),
            "grid",
                Json.object("left", 4, "right", 24, "top", 6, "bottom", 72, "containLabel", true),
            "xAxis", axis(),
            "yAxis", lanes(),
            "series", series);
    return Chart.of(id, label, option, FRAME_REM + LANE_REM * lanes.size());
  }

  /// A thin line over all statements of a row.
  private ObjectNode changes() {
    ArrayNode data = Json.list();
    List<String> order = List.copyOf(lanes);
    for (String lane : order) {
      double[] values =
          groups.values().stream()
              .flatMap(List::stream)
              .filter(mark -> mark.lane().equals(lane))
              .mapToDouble(Mark::value)
              .sorted()
              .toArray();
      data.add(Json.list(values[0], values[values.length - 1], order.indexOf(lane)));
    }
    return Json.object(
        "type",
        "custom",
        "renderItem",
        "@across",
        "silent",
        true,
        "encode",
        Json.object("x", Json.list(0, 1), "y", 2),
        "itemStyle",
        Json.object("color", "--c6"),
        "data",
        data);
  }

  private ObjectNode axis() {
    return Json.object(
        "type",
        "log",
        "name",
        unit + ", log scale",
        "nameLocation",
        "middle",
        "nameGap",
        26,
        "nameTextStyle",
        Json.object("color", "--soft"),
        "axisLabel",
        Json.object("color", "--soft", "formatter", "@short"),
        "splitLine",
        Json.object("lineStyle", Json.object("color", "--line")));
  }

  private ObjectNode lanes() {
    return Json.object(
        "type", "category",
        "inverse", true,
        "data", Json.listOf(lanes),
        "axisTick", Json.object("show", false),
        "splitLine", Json.object("show", true, "lineStyle", Json.object("color", "--line")),
        "axisLine", Json.object("show", false),
        "axisLabel", Json.object("color", "--ink"));
  }

  private static ObjectNode marks(String name, List<Mark> marks) {
    boolean newest = name.startsWith("newest");
    boolean other = name.startsWith("another");
    String colour = other ? "--c4" : newest ? "--c2" : "--c1";
    ArrayNode data = Json.list();
    for (Mark mark : marks) {
      data.add(Json.object("value", Json.list(mark.value(), mark.lane()), "text", mark.text()));
    }
    return Json.object(
        "type",
        "scatter",
        "name",
        name,
        "symbol",
        other ? "diamond" : "circle",
        "symbolSize",
        newest ? 12 : 9,
        "color",
        colour,
        "itemStyle",
        Json.object(
            "color", newest ? colour : "--paper", "borderColor", colour, "borderWidth", 1.8),
        "data",
        data);
  }
}
