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
import tools.jackson.databind.node.ObjectNode;

/// Who held what from when to when, one row per place, with events as marks and a line for the day.
public final class Timeline {

  private static final double LANE_REM = 1.75;
  private static final double FRAME_REM = 6.5;

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
    ArrayNode series = Json.list();
    byWho().forEach((who, list) -> series.add(bars(who, list)));
    byKind().forEach((kind, list) -> series.add(marks(kind, list)));
    series.add(today());
    ObjectNode option =
        Json.object(
            "tooltip", Json.object("trigger", "item", "formatter", "@text", "confine", true),
            "legend", legend(),
            "grid",
                Json.object("left", 8, "right", 44, "top", 24, "bottom", 50, "containLabel", true),
            "xAxis", timeAxis(),
            "yAxis", laneAxis(),
            "series", series);
    option.set("narrow", Json.object("grid", Json.object("bottom", 110)));
    return Chart.of(id, label, option, FRAME_REM + LANE_REM * lanes.size());
  }

  private static ObjectNode legend() {
    return Json.object(
        "type", "plain", "bottom", 0, "left", 0, "textStyle", Json.object("color", "--ink"));
  }

  private ObjectNode timeAxis() {
    return Json.object(
        "type", "time",
        "min", millis(first),
        "max", millis(asOf.plusDays(60)),
        "axisLabel", Json.object("color", "--soft", "hideOverlap", true),
        "axisLine", Json.object("lineStyle", Json.object("color", "--line")),
        "splitLine", Json.object("show", true, "lineStyle", Json.object("color", "--line")));
  }

  private ObjectNode laneAxis() {
    return Json.object(
        "type", "category",
        "inverse", true,
        "data", Json.listOf(lanes),
        "axisTick", Json.object("show", false),
        "axisLine", Json.object("show", false),
        "axisLabel", Json.object("color", "--ink", "width", 130, "overflow", "truncate"));
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

  private ObjectNode bars(Holder who, List<Stretch> list) {
    ArrayNode data = Json.list();
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
      data.add(Json.object("name", who.name(), "value", value, "text", each.text()));
    }
    return Json.object(
        "type",
        "custom",
        "name",
        who.name(),
        "renderItem",
        "@span",
        "encode",
        Json.object("x", Json.list(0, 1), "y", 2),
        "itemStyle",
        Json.object("color", who.colour()),
        "color",
        who.colour(),
        "data",
        data);
  }

  private ObjectNode marks(String kind, List<Event> list) {
    ArrayNode data = Json.list();
    for (Event each : list) {
      data.add(
          Json.object(
              "value", Json.list(millis(each.at()), lane(each.lane())), "text", each.text()));
    }
    return Json.object(
        "type",
        "scatter",
        "name",
        kind,
        "symbol",
        list.getFirst().symbol(),
        "symbolSize",
        10,
        "z",
        5,
        "itemStyle",
        Json.object("color", "--paper", "borderColor", "--ink", "borderWidth", 1.5),
        "data",
        data);
  }

  private ObjectNode today() {
    ObjectNode line =
        Json.object(
            "symbol", "none",
            "silent", true,
            "lineStyle", Json.object("color", "--bad", "type", "dashed", "width", 1.5),
            "label",
                Json.object("formatter", "as of " + asOf, "color", "--bad", "position", "start"),
            "data", Json.list(Json.object("xAxis", millis(asOf))));
    return Json.object("type", "scatter", "data", Json.list(), "markLine", line);
  }

  private int lane(String name) {
    return List.copyOf(lanes).indexOf(name);
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}
