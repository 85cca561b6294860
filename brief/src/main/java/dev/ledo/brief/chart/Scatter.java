package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Figures over time on a log axis, ranges as upright bars; filled where trades stand behind them.
public final class Scatter {

  private final String id;
  private final String unit;
  private final List<Dot> dots = new ArrayList<>();

  /// @param unit name of the upright axis
  public Scatter(String id, String unit) {
    this.id = id;
    this.unit = unit;
  }

  /// A figure.
  ///
  /// @param group name of its colour and symbol in the legend
  /// @param isFilled whether the mark is filled
  /// @param isJoined whether it is joined to others of its group by a line
  public record Dot(
      Style group,
      LocalDate at,
      double low,
      double high,
      boolean isFilled,
      boolean isJoined,
      String text) {}

  /// How a group looks.
  public record Style(String name, String colour, String symbol) {}

  /// Adds a figure above 0.
  public void add(Dot dot) {
    if (dot.low() > 0) {
      dots.add(dot);
    }
  }

  /// How many figures there are.
  public int size() {
    return dots.size();
  }

  /// The chart.
  public Chart chart(String label) {
    ArrayNode series = Json.list();
    Map<Style, List<Dot>> groups = new LinkedHashMap<>();
    dots.stream()
        .sorted(Comparator.comparing(Dot::at))
        .forEach(dot -> groups.computeIfAbsent(dot.group(), g -> new ArrayList<>()).add(dot));
    groups.forEach((style, list) -> {
      series.add(marks(style, list));
      series.add(line(style, list.stream().filter(Dot::isJoined).toList()));
      series.add(ranges(style, list.stream().filter(dot -> dot.high() > dot.low()).toList()));
    });
    ObjectNode option =
        Json.object(
            "tooltip", Json.object("trigger", "item", "formatter", "@text", "confine", true),
            "legend", legend(groups),
            "grid",
                Json.object("left", 4, "right", 20, "top", 30, "bottom", 56, "containLabel", true),
            "xAxis", timeAxis(),
            "yAxis", logAxis(),
            "series", series);
    return Chart.of(id, label, option, 20);
  }

  private static ObjectNode legend(Map<Style, List<Dot>> groups) {
    return Json.object(
        "bottom",
        0,
        "left",
        0,
        "textStyle",
        Json.object("color", "--ink"),
        "data",
        Json.listOf(groups.keySet().stream().map(Style::name).toList()));
  }

  private static ObjectNode timeAxis() {
    return Json.object(
        "type", "time",
        "axisLabel", Json.object("color", "--soft", "hideOverlap", true),
        "axisLine", Json.object("lineStyle", Json.object("color", "--line")),
        "splitLine", Json.object("show", false));
  }

  private ObjectNode logAxis() {
    return Json.object(
        "type", "log",
        "name", unit + ", log scale",
        "nameTextStyle", Json.object("color", "--soft", "align", "left"),
        "axisLabel", Json.object("color", "--soft", "formatter", "@short"),
        "splitLine", Json.object("lineStyle", Json.object("color", "--line")));
  }

  private static double middle(Dot dot) {
    return Math.sqrt(dot.low() * dot.high());
  }

  private static ObjectNode marks(Style style, List<Dot> list) {
    ArrayNode data = Json.list();
    for (Dot dot : list) {
      ObjectNode look =
          Json.object(
              "color",
              dot.isFilled() ? style.colour() : "--paper",
              "borderColor",
              style.colour(),
              "borderWidth",
              1.6);
      data.add(
          Json.object(
              "value",
              Json.list(millis(dot.at()), middle(dot)),
              "text",
              dot.text(),
              "itemStyle",
              look));
    }
    return Json.object(
        "type",
        "scatter",
        "name",
        style.name(),
        "symbol",
        style.symbol(),
        "symbolSize",
        9,
        "z",
        4,
        "color",
        style.colour(),
        "itemStyle",
        Json.object("color", style.colour()),
        "data",
        data);
  }

  private static ObjectNode line(Style style, List<Dot> list) {
    ArrayNode data = Json.list();
    list.forEach(dot -> data.add(Json.list(millis(dot.at()), middle(dot))));
    return Json.object(
        "type",
        "line",
        "name",
        style.name(),
        "showSymbol",
        false,
        "silent",
        true,
        "lineStyle",
        Json.object("color", style.colour(), "width", 1.2, "opacity", 0.6),
        "color",
        style.colour(),
        "data",
        data);
  }

  private static ObjectNode ranges(Style style, List<Dot> list) {
    ArrayNode data = Json.list();
    for (Dot dot : list) {
      data.add(
          Json.object(
              "value", Json.list(millis(dot.at()), dot.low(), dot.high()), "text", dot.text()));
    }
    return Json.object(
        "type", "custom",
        "name", style.name(),
        "renderItem", "@upright",
        "encode", Json.object("x", 0, "y", Json.list(1, 2)),
        "itemStyle", Json.object("color", style.colour()),
        "color", style.colour(),
        "data", data);
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}
