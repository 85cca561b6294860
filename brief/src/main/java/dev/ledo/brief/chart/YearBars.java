package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One figure per year and name: stacked bars, or lines.
public final class YearBars {

  private static final List<String> COLOURS =
      List.of("--c2", "--c1", "--c3", "--c4", "--c7", "--c8", "--c5");

  private static final int MOST_LISTED = 5;

  private final String id;
  private final String unit;
  private final boolean isStacked;
  private final List<String> years;
  private final Map<String, Map<String, Value>> series = new LinkedHashMap<>();
  private final Map<String, Map<String, Value>> over = new LinkedHashMap<>();

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

  /// Adds a figure of a line over the bars.
  public void addLine(String name, String year, double value, String text) {
    over.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(year, new Value(value, text));
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return series.isEmpty();
  }

  /// The chart.
  public Chart chart(String label) {
    var all = new ArrayList<Object>();
    for (String name : series.keySet()) {
      all.add(one(name, all.size(), series.getOrDefault(name, Map.of())));
    }
    over.forEach((name, values) -> all.add(line(name, values)));
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", Frame.legendOfAll())
            .with("grid", Frame.grid(30, 58).with("left", 4).with("right", 16))
            .with("xAxis", yearAxis())
            .with("yAxis", valueAxis())
            .with("series", all);
    if (!over.isEmpty() && all.size() <= MOST_LISTED) {
      option.with("narrow", narrow(all.size()));
    }
    return Chart.of(id, label, option.node(), 20);
  }

  /// On a phone names stand below each other.
  private static Json narrow(int names) {
    return Json.object()
        .with("grid", Json.object().with("bottom", 34 + 24 * names))
        .with("legend", Json.object().with("orient", "vertical").with("itemGap", 6));
  }

  private Json yearAxis() {
    return Json.object()
        .with("type", "category")
        .with("data", Json.listOf(years))
        .with("axisLabel", Json.object().with("color", "--soft"))
        .with("axisLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private Json valueAxis() {
    return Json.object()
        .with("type", "value")
        .with("name", unit)
        .with("nameTextStyle", Json.object().with("color", "--soft").with("align", "left"))
        .with("axisLabel", Json.object().with("color", "--soft").with("formatter", "@short"))
        .with("splitLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  /// A line in the colour of the text.
  private Json line(String name, Map<String, Value> values) {
    return Json.object()
        .with("type", "line")
        .with("name", name)
        .with("color", "--ink")
        .with("itemStyle", Json.object().with("color", "--ink"))
        .with("lineStyle", Json.object().with("color", "--ink").with("type", "dashed"))
        .with("symbol", "circle")
        .with("symbolSize", 6)
        .with("data", data(name, values));
  }

  private List<Object> data(String name, Map<String, Value> values) {
    var data = new ArrayList<Object>();
    for (String year : years) {
      Value value = values.get(year);
      data.add(
          value == null
              ? Json.object().with("value", "-").with("text", name + ", " + year + ": unknown")
              : Json.object().with("value", value.value()).with("text", value.text()));
    }
    return data;
  }

  private Json one(String name, int index, Map<String, Value> values) {
    List<String> symbols = new ArrayList<>(List.of("circle", "diamond", "triangle", "rect"));
    String colour = name.startsWith("other") ? "--c6" : COLOURS.get(index % COLOURS.size());
    Json one =
        Json.object()
            .with("type", isStacked ? "bar" : "line")
            .with("name", name)
            .with("itemStyle", Json.object().with("color", colour))
            .with("color", colour)
            .with("symbol", symbols.get(index % symbols.size()))
            .with("symbolSize", 7)
            .with("data", data(name, values));
    if (isStacked) {
      one.with("stack", "all");
    }
    return one;
  }
}
