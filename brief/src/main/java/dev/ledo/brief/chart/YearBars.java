package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One figure per year and name: stacked bars, or lines.
public final class YearBars {

  private static final List<String> COLOURS =
      List.of("--c2", "--c1", "--c3", "--c4", "--c7", "--c8", "--c5");

  private final String id;
  private final String unit;
  private final boolean isStacked;
  private final List<String> years;
  private final Map<String, Map<String, Value>> series = new LinkedHashMap<>();

  /// @param years labels from left to right
  /// @param isStacked bars on top of each other; lines otherwise
  public YearBars(String id, String unit, List<String> years, boolean isStacked) {
    this.id = id;
    this.unit = unit;
    this.years = List.copyOf(years);
    this.isStacked = isStacked;
  }

  private record Value(double value, String text) {}

  /// Adds a figure.
  public void add(String name, String year, double value, String text) {
    series.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(year, new Value(value, text));
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return series.isEmpty();
  }

  /// The chart.
  public Chart chart(String label) {
    ArrayNode all = Json.list();
    for (String name : series.keySet()) {
      all.add(one(name, all.size()));
    }
    ObjectNode option =
        Json.object(
            "tooltip", Json.object("trigger", "item", "formatter", "@text", "confine", true),
            "legend",
                Json.object("bottom", 0, "left", 0, "textStyle", Json.object("color", "--ink")),
            "grid",
                Json.object("left", 4, "right", 16, "top", 30, "bottom", 58, "containLabel", true),
            "xAxis", yearAxis(),
            "yAxis", valueAxis(),
            "series", all);
    return Chart.of(id, label, option, 20);
  }

  private ObjectNode yearAxis() {
    return Json.object(
        "type", "category",
        "data", Json.listOf(years),
        "axisLabel", Json.object("color", "--soft"),
        "axisLine", Json.object("lineStyle", Json.object("color", "--line")));
  }

  private ObjectNode valueAxis() {
    return Json.object(
        "type", "value",
        "name", unit,
        "nameTextStyle", Json.object("color", "--soft", "align", "left"),
        "axisLabel", Json.object("color", "--soft", "formatter", "@short"),
        "splitLine", Json.object("lineStyle", Json.object("color", "--line")));
  }

  private ObjectNode one(String name, int index) {
    ArrayNode data = Json.list();
    Map<String, Value> values = new LinkedHashMap<>(series.getOrDefault(name, Map.of()));
    for (String year : years) {
      Value value = values.get(year);
      data.add(
          value == null
              ? Json.object("value", "-", "text", name + ", " + year + ": unknown")
              : Json.object("value", value.value(), "text", value.text()));
    }
    List<String> symbols = new ArrayList<>(List.of("circle", "diamond", "triangle", "rect"));
    String colour = name.startsWith("other") ? "--c6" : COLOURS.get(index % COLOURS.size());
    ObjectNode one =
        Json.object(
            "type",
            isStacked ? "bar" : "line",
            "name",
            name,
            "itemStyle",
            Json.object("color", colour),
            "color",
            colour,
            "symbol",
            symbols.get(index % symbols.size()),
            "symbolSize",
            7,
            "data",
            data);
    if (isStacked) {
      one.put("stack", "all");
    }
    return one;
  }
}
