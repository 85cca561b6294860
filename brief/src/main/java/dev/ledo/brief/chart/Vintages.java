package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    var series = new ArrayList<Object>();
    series.add(changes());
    groups.forEach((name, marks) -> series.add(marks(name, marks)));
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", Frame.legendOfAll())
            .with("grid", Frame.grid(6, 72).with("left", 4))
            .with("xAxis", axis())
            .with("yAxis", lanes())
            .with("series", series)
            .with("narrow", narrow());
    return Chart.of(id, label, option.node(), FRAME_REM + LANE_REM * lanes.size());
  }

  /// A thin line over all statements of a row.
  private Json changes() {
    var data = new ArrayList<Object>();
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
    return Json.object()
        .with("type", "custom")
        .with("renderItem", "@across")
        .with("silent", true)
        .with("encode", Json.object().with("x", Json.list(0, 1)).with("y", 2))
        .with("itemStyle", Json.object().with("color", "--c6"))
        .with("data", data);
  }

  private static Json narrow() {
    return Json.object()
        .with("yAxis", Json.object().with("axisLabel", Frame.brokenNames(105, 10, 11)))
        .with("xAxis", Json.object().with("axisLabel", Json.object().with("hideOverlap", true)));
  }

  private Json axis() {
    return Json.object()
        .with("type", "log")
        .with("name", unit + ", log scale")
        .with("nameLocation", "middle")
        .with("nameGap", 26)
        .with("nameTextStyle", Json.object().with("color", "--soft"))
        .with("axisLabel", Json.object().with("color", "--soft").with("formatter", "@short"))
        .with("splitLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private Json lanes() {
    return Json.object()
        .with("type", "category")
        .with("inverse", true)
        .with("data", Json.listOf(lanes))
        .with("axisTick", Json.object().with("show", false))
        .with(
            "splitLine",
            Json.object()
                .with("show", true)
                .with("lineStyle", Json.object().with("color", "--line")))
        .with("axisLine", Json.object().with("show", false))
        .with("axisLabel", Json.object().with("color", "--ink"));
  }

  private static Json marks(String name, List<Mark> marks) {
    boolean newest = name.startsWith("newest");
    boolean other = name.startsWith("another");
    String colour = other ? "--c4" : newest ? "--c2" : "--c1";
    var data = new ArrayList<Object>();
    for (Mark mark : marks) {
      data.add(
          Json.object()
              .with("value", Json.list(mark.value(), mark.lane()))
              .with("text", mark.text()));
    }
    return Json.object()
        .with("type", "scatter")
        .with("name", name)
        .with("symbol", other ? "diamond" : "circle")
        .with("symbolSize", newest ? 12 : 9)
        .with("color", colour)
        .with(
            "itemStyle",
            Json.object()
                .with("color", newest ? colour : "--paper")
                .with("borderColor", colour)
                .with("borderWidth", 1.8))
        .with("data", data);
  }
}
