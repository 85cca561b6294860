package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Upright bars side by side over common labels, each with a thin line for its interval.
public final class ColumnChart {

  private static final double HEIGHT_REM = 19;

  private final String id;
  private final String unit;
  private final List<Bar> bars = new ArrayList<>();
  private final Set<String> labels = new LinkedHashSet<>();
  private final Set<String> groups = new LinkedHashSet<>();

  /// @param unit of the values
  public ColumnChart(String id, String unit) {
    this.id = id;
    this.unit = unit;
  }

  /// A bar.
  ///
  /// @param label what stands under it
  /// @param group name of its colour in the legend
  /// @param colour name of a colour of the page
  /// @param span middle and ends
  /// @param text what it says when it is pointed at
  public record Bar(String label, String group, String colour, Span span, String text) {}

  /// How high a bar is, and its interval.
  public record Span(double middle, double low, double high) {}

  /// Adds a bar.
  public void add(Bar bar) {
    labels.add(bar.label());
    groups.add(bar.group());
    bars.add(bar);
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /// The chart.
  public Chart chart(String label) {
    var series = new ArrayList<Object>();
    List<String> order = List.copyOf(groups);
    for (int slot = 0; slot < order.size(); slot++) {
      series.add(series(order.get(slot), slot));
    }
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with(
                "legend",
                Json.object()
                    .with("bottom", 0)
                    .with("left", 0)
                    .with("data", Json.listOf(groups))
                    .with("textStyle", Json.object().with("color", "--ink")))
            .with(
                "grid",
                Json.object()
                    .with("left", 14)
                    .with("right", 14)
                    .with("top", 30)
                    .with("bottom", 34)
                    .with("containLabel", true))
            .with("xAxis", labelAxis())
            .with("yAxis", valueAxis())
            .with("series", series);
    Json small =
        Json.object().with("axisLabel", Json.object().with("fontSize", 9).with("interval", 0));
    option.with("narrow", Json.object().with("xAxis", small));
    return Chart.of(id, label, option.node(), HEIGHT_REM);
  }

  private Json labelAxis() {
    return Json.object()
        .with("type", "category")
        .with("data", Json.listOf(labels))
        .with("axisTick", Json.object().with("show", false))
        .with("axisLabel", Json.object().with("color", "--ink").with("interval", 0))
        .with("axisLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private Json valueAxis() {
    return Json.object()
        .with("type", "value")
        .with("name", unit)
        .with("min", 0)
        .with("nameTextStyle", Json.object().with("color", "--soft").with("align", "left"))
        .with("axisLabel", Json.object().with("color", "--soft").with("formatter", "@short"))
        .with("splitLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private Json series(String group, int slot) {
    var data = new ArrayList<Object>();
    List<String> order = List.copyOf(labels);
    List<Bar> own = bars.stream().filter(bar -> bar.group().equals(group)).toList();
    for (Bar bar : own) {
      Span span = bar.span();
      data.add(
          Json.object()
              .with(
                  "value",
                  Json.list(
                      order.indexOf(bar.label()),
                      span.middle(),
                      span.low(),
                      span.high(),
                      slot,
                      groups.size()))
              .with("text", bar.text()));
    }
    String colour = own.getFirst().colour();
    return Json.object()
        .with("type", "custom")
        .with("name", group)
        .with("renderItem", "@column")
        .with("encode", Json.object().with("x", 0).with("y", Json.list(1, 2, 3)))
        .with("itemStyle", Json.object().with("color", colour))
        .with("color", colour)
        .with("data", data);
  }
}
