package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;

/// Who held what from when to when, one row per place, with events as marks and a line for the day.
public final class Timeline {

  private static final double LANE_REM = 1.75;
  private static final double FRAME_REM = 6.5;
  private static final double NARROW_LEGEND_REM = 3.75;

  private final String id;
  private final LocalDate first;
  private final LocalDate asOf;
  private final Set<String> lanes = new LinkedHashSet<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  /// @param first left end of the picture; what began earlier is cut
  /// @param asOf the day of the line
  public Timeline(String id, LocalDate first, LocalDate asOf) {
    this.id = id;
    this.first = first;
    this.asOf = asOf;
  }

  /// A stretch of control.
  ///
  /// @param isDoubtful contested or only claimed
  /// @param part which part of the row's height it has, from the top, when several contest a place
  /// @param parts into how many parts the height is divided
  public record Stretch(
      String lane,
      Holder who,
      LocalDate from,
      LocalDate to,
      boolean isDoubtful,
      int part,
      int parts,
      String text) {}

  /// Who holds a place, and in which colour.
  public record Holder(String name, String colour) {}

  /// A mark.
  ///
  /// @param kind word for the legend
  /// @param symbol shape of the mark
  public record Event(String lane, String kind, String symbol, LocalDate at, String text) {}

  /// Adds a stretch; its lane appears below those before.
  public void add(Stretch stretch) {
    lanes.add(stretch.lane());
    stretches.add(stretch);
  }

  /// Adds a mark, unless it lies before the picture.
  public void add(Event event) {
    if (!event.at().isBefore(first)) {
      lanes.add(event.lane());
      events.add(event);
    }
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return lanes.isEmpty();
  }

  /// The chart.
  public Chart chart(String label) {
    var series = new ArrayList<Object>();
    byWho().forEach((who, list) -> series.add(bars(who, list)));
    byKind().forEach((kind, list) -> series.add(marks(kind, list)));
    series.add(today());
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", legend())
            .with(
                "grid",
                Json.object()
                    .with("left", 8)
                    .with("right", 44)
                    .with("top", 24)
                    .with("bottom", 50)
                    .with("containLabel", true))
            .with("xAxis", timeAxis())
            .with("yAxis", laneAxis())
            .with("series", series);
    option.with("narrow", Json.object().with("grid", Json.object().with("bottom", 110)));
    double height = FRAME_REM + LANE_REM * lanes.size();
    return Chart.withNarrow(id, label, option.node(), height, height + NARROW_LEGEND_REM);
  }

  private static Json legend() {
    return Json.object()
        .with("type", "plain")
        .with("itemWidth", 16)
        .with("itemHeight", 10)
        .with("bottom", 0)
        .with("left", 0)
        .with("textStyle", Json.object().with("color", "--ink"));
  }

  private Json timeAxis() {
    return Json.object()
        .with("type", "time")
        .with("min", millis(first))
        .with("max", millis(asOf.plusDays(60)))
        .with("axisLabel", Json.object().with("color", "--soft").with("hideOverlap", true))
        .with("axisLine", Json.object().with("lineStyle", Json.object().with("color", "--line")))
        .with(
            "splitLine",
            Json.object()
                .with("show", true)
                .with("lineStyle", Json.object().with("color", "--line")));
  }

  private Json laneAxis() {
    return Json.object()
        .with("type", "category")
        .with("inverse", true)
        .with("data", Json.listOf(lanes))
        .with("axisTick", Json.object().with("show", false))
        .with("axisLine", Json.object().with("show", false))
        .with(
            "axisLabel",
            Json.object().with("color", "--ink").with("width", 130).with("overflow", "truncate"));
  }

  private Map<Holder, List<Stretch>> byWho() {
    var groups = new LinkedHashMap<Holder, List<Stretch>>();
    stretches.forEach(s -> groups.computeIfAbsent(s.who(), w -> new ArrayList<>()).add(s));
    return groups;
  }

  private Map<String, List<Event>> byKind() {
    var groups = new LinkedHashMap<String, List<Event>>();
    events.forEach(e -> groups.computeIfAbsent(e.kind(), k -> new ArrayList<>()).add(e));
    return groups;
  }

  private Json bars(Holder who, List<Stretch> list) {
    var data = new ArrayList<Object>();
    for (Stretch each : list) {
      LocalDate from = each.from().isBefore(first) ? first : each.from();
      LocalDate to = each.to().isAfter(asOf) ? asOf : each.to();
      if (to.isBefore(first)) {
        continue;
      }
      ArrayNode value =
          Json.list(
              millis(from),
              millis(to.plusDays(1)),
              lane(each.lane()),
              each.isDoubtful() ? 1 : 0,
              each.part(),
              each.parts());
      data.add(
          Json.object().with("name", who.name()).with("value", value).with("text", each.text()));
    }
    return Json.object()
        .with("type", "custom")
        .with("name", who.name())
        .with("renderItem", "@span")
        .with("encode", Json.object().with("x", Json.list(0, 1)).with("y", 2))
        .with("itemStyle", Json.object().with("color", who.colour()))
        .with("color", who.colour())
        .with("data", data);
  }

  private Json marks(String kind, List<Event> list) {
    var data = new ArrayList<Object>();
    for (Event each : list) {
      data.add(
          Json.object()
              .with("value", Json.list(millis(each.at()), lane(each.lane())))
              .with("text", each.text()));
    }
    return Json.object()
        .with("type", "scatter")
        .with("name", kind)
        .with("symbol", list.getFirst().symbol())
        .with("symbolSize", 10)
        .with("z", 5)
        .with(
            "itemStyle",
            Json.object()
                .with("color", "--paper")
                .with("borderColor", "--ink")
                .with("borderWidth", 1.5))
        .with("data", data);
  }

  private Json today() {
    Json line =
        Json.object()
            .with("symbol", "none")
            .with("silent", true)
            .with(
                "lineStyle",
                Json.object().with("color", "--bad").with("type", "dashed").with("width", 1.5))
            .with(
                "label",
                Json.object()
                    .with("formatter", "as of " + asOf)
                    .with("color", "--bad")
                    .with("align", "right")
                    .with("position", "start"))
            .with("data", Json.list(Json.object().with("xAxis", millis(asOf))));
    return Json.object().with("type", "scatter").with("data", Json.list()).with("markLine", line);
  }

  private int lane(String name) {
    return List.copyOf(lanes).indexOf(name);
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}
