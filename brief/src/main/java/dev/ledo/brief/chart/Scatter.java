package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    var series = new ArrayList<Object>();
    Map<Style, List<Dot>> groups = new LinkedHashMap<>();
    dots.stream()
        .sorted(Comparator.comparing(Dot::at))
        .forEach(dot -> groups.computeIfAbsent(dot.group(), g -> new ArrayList<>()).add(dot));
    groups.forEach((style, list) -> {
      series.add(marks(style, list));
      series.add(line(style, list.stream().filter(Dot::isJoined).toList()));
      series.add(ranges(style, list.stream().filter(dot -> dot.high() > dot.low()).toList()));
    });
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", legend(groups))
            .with(
                "grid",
                Json.object()
                    .with("left", 4)
                    .with("right", 20)
                    .with("top", 30)
                    .with("bottom", 56)
                    .with("containLabel", true))
            .with("xAxis", timeAxis())
            .with("yAxis", logAxis())
            .with("series", series);
    return Chart.of(id, label, option.node(), 20);
  }

  private static Json legend(Map<Style, List<Dot>> groups) {
    return Json.object()
        .with("bottom", 0)
        .with("left", 0)
        .with("textStyle", Json.object().with("color", "--ink"))
        .with("data", Json.listOf(groups.keySet().stream().map(Style::name).toList()));
  }

  private static Json timeAxis() {
    return Json.object()
        .with("type", "time")
        .with("axisLabel", Json.object().with("color", "--soft").with("hideOverlap", true))
        .with("axisLine", Json.object().with("lineStyle", Json.object().with("color", "--line")))
        .with("splitLine", Json.object().with("show", false));
  }

  private Json logAxis() {
    return Json.object()
        .with("type", "log")
        .with("name", unit + ", log scale")
        .with("nameTextStyle", Json.object().with("color", "--soft").with("align", "left"))
        .with("axisLabel", Json.object().with("color", "--soft").with("formatter", "@short"))
        .with("splitLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private static double middle(Dot dot) {
    return Math.sqrt(dot.low() * dot.high());
  }

  private static Json marks(Style style, List<Dot> list) {
    var data = new ArrayList<Object>();
    for (Dot dot : list) {
      Json look =
          Json.object()
              .with("color", dot.isFilled() ? style.colour() : "--paper")
              .with("borderColor", style.colour())
              .with("borderWidth", 1.6);
      data.add(
          Json.object()
              .with("value", Json.list(millis(dot.at()), middle(dot)))
              .with("text", dot.text())
              .with("itemStyle", look));
    }
    return Json.object()
        .with("type", "scatter")
        .with("name", style.name())
        .with("symbol", style.symbol())
        .with("symbolSize", 9)
        .with("z", 4)
        .with("color", style.colour())
        .with("itemStyle", Json.object().with("color", style.colour()))
        .with("data", data);
  }

  private static Json line(Style style, List<Dot> list) {
    var data = new ArrayList<Object>();
    list.forEach(dot -> data.add(Json.list(millis(dot.at()), middle(dot))));
    return Json.object()
        .with("type", "line")
        .with("name", style.name())
        .with("showSymbol", false)
        .with("silent", true)
        .with(
            "lineStyle",
            Json.object().with("color", style.colour()).with("width", 1.2).with("opacity", 0.6))
        .with("color", style.colour())
        .with("data", data);
  }

  private static Json ranges(Style style, List<Dot> list) {
    var data = new ArrayList<Object>();
    for (Dot dot : list) {
      data.add(
          Json.object()
              .with("value", Json.list(millis(dot.at()), dot.low(), dot.high()))
              .with("text", dot.text()));
    }
    return Json.object()
        .with("type", "custom")
        .with("name", style.name())
        .with("renderItem", "@upright")
        .with("encode", Json.object().with("x", 0).with("y", Json.list(1, 2)))
        .with("itemStyle", Json.object().with("color", style.colour()))
        .with("color", style.colour())
        .with("data", data);
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}
