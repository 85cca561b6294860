package dev.ledo.brief.chart;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.GeoJson;
import dev.ledo.brief.atlas.Land;
import dev.ledo.brief.atlas.Point;
import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A map of places: shape by kind, colour by holder, lines for the ways between them.
public final class SiteMap {

  private static final String NO_COLOUR = "--c6";
  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("mine", "triangle"),
          Map.entry("deposit", "path://M0,10 L10,10 L5,0 Z M3,8 L7,8 L5,4 Z"),
          Map.entry("border-gate", "diamond"),
          Map.entry("pass", "path://M0,10 L4,2 L5.5,5 L7,3 L11,10 Z"),
          Map.entry("separation", "rect"),
          Map.entry("metal", "roundRect"),
          Map.entry("magnet", "pin"),
          Map.entry("port", "arrow"),
          Map.entry("store", "roundRect"));

  private final String id;
  private final Box box;
  private final List<Land> lands;
  private final List<Site> sites = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();
  private final List<Exit> exits = new ArrayList<>();

  /// @param id place on the page, also the name of the outlines
  /// @param lands outlines, cut to the box
  public SiteMap(String id, Box box, List<Land> lands) {
    this.id = id;
    this.box = box;
    this.lands = lands;
  }

  /// A place.
  ///
  /// @param kind kind of place, as the case files call it
  /// @param holder who holds it on the day, in a word; empty if the case does not record that
  /// @param colour colour of the holder
  public record Site(Point at, String name, String kind, String holder, String colour) {}

  private record Exit(Point at, String towards) {}

  /// A way between two places, drawn straight.
  ///
  /// @param towards name of the far end, written where the way leaves the map
  /// @param isDoubtful whether its border is not known to be open
  public record Way(Point from, Point to, String towards, String text, boolean isDoubtful) {}

  /// Adds a place, if it lies on the map.
  public void add(Site site) {
    if (box.holds(site.at())) {
      sites.add(site);
    }
  }

  /// Adds the part of a way that lies on the map.
  public void add(Way way) {
    box.cut(way.from(), way.to())
        .ifPresent(ends -> {
          Point start = ends.getFirst();
          Point end = ends.getLast();
          ways.add(new Way(start, end, way.towards(), way.text(), way.isDoubtful()));
          if (!end.equals(way.to())) {
            exits.add(new Exit(end, way.towards()));
          }
        });
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return sites.isEmpty();
  }

  /// The chart.
  ///
  /// @param label for readers who cannot see it
  public Chart chart(String label, double heightRem) {
    Map<String, String> colours = colours();
    ArrayNode series = Json.list();
    series.add(lines());
    series.add(exits());
    kinds().forEach(kind -> series.add(points(kind, colours)));
    colours.forEach((holder, colour) -> series.add(legendOnly(holder, colour)));
    ObjectNode option = Json.object("tooltip", tooltip(), "geo", geo(), "series", series);
    option.set("legend", legends(colours.keySet()));
    option.set(
        "narrow",
        Json.object(
            "geo", Json.object("bottom", 110),
            "legend", Json.list(Json.object("bottom", 58), Json.object("bottom", 0))));
    var outline = new Chart.Outline(id, GeoJson.write(lands, 3));
    return new Chart(id, label, option, heightRem, Optional.of(outline));
  }

  private Map<String, String> colours() {
    var colours = new LinkedHashMap<String, String>();
    sites.stream()
        .filter(site -> !site.holder().isEmpty())
        .forEach(site -> colours.putIfAbsent(site.holder(), site.colour()));
    return colours;
  }

  private Set<String> kinds() {
    var kinds = new LinkedHashSet<String>();
    sites.forEach(site -> kinds.add(site.kind()));
    return kinds;
  }

  private static ObjectNode tooltip() {
    return Json.object("trigger", "item", "formatter", "@text", "confine", true);
  }

  private ObjectNode geo() {
    double middle = Math.toRadians((box.south() + box.north()) / 2);
    return Json.object(
        "map",
        id,
        "aspectScale",
        Math.round(Math.cos(middle) * 1000) / 1000.0,
        "boundingCoords",
        Json.list(Json.list(box.west(), box.north()), Json.list(box.east(), box.south())),
        "left",
        0,
        "right",
        0,
        "top",
        0,
        "bottom",
        56,
        "silent",
        true,
        "itemStyle",
        Json.object("areaColor", "--land", "borderColor", "--coast"),
        "label",
        Json.object("show", true, "color", "--soft", "fontSize", 12),
        "emphasis",
        Json.object("disabled", true));
  }

  private ObjectNode lines() {
    ArrayNode data = Json.list();
    for (Way way : ways) {
      data.add(
          Json.object(
              "coords", Json.list(coordinates(way.from()), coordinates(way.to())),
              "text", way.text(),
              "lineStyle", Json.object("type", way.isDoubtful() ? "dashed" : "solid")));
    }
    return Json.object(
        "type",
        "lines",
        "coordinateSystem",
        "geo",
        "data",
        data,
        "lineStyle",
        Json.object("color", "--soft", "width", 1.6, "opacity", 0.8, "curveness", 0));
  }

  /// Names where ways leave the map.
  private ObjectNode exits() {
    ArrayNode data = Json.list();
    for (Exit exit : exits) {
      data.add(
          Json.object(
              "value",
              coordinates(exit.at()),
              "name",
              "to " + exit.towards(),
              "text",
              "to " + exit.towards(),
              "label",
              Json.object("position", inwards(exit.at()))));
    }
    ObjectNode label =
        Json.object("show", true, "formatter", "{b}", "color", "--soft", "fontSize", 11);
    label.put("fontStyle", "italic").put("textBorderColor", "--paper").put("textBorderWidth", 3);
    return Json.object(
        "type",
        "scatter",
        "coordinateSystem",
        "geo",
        "symbolSize",
        1,
        "silent",
        true,
        "label",
        label,
        "labelLayout",
        Json.object("moveOverlap", "shiftY"),
        "data",
        data);
  }

  /// The side of a point on the edge that lies on the map.
  private String inwards(Point edge) {
    double room = 1e-6;
    if (edge.y() - box.south() < room) {
      return "top";
    }
    if (box.north() - edge.y() < room) {
      return "bottom";
    }
    return edge.x() - box.west() < room ? "right" : "left";
  }

  private ObjectNode points(String kind, Map<String, String> colours) {
    ArrayNode data = Json.list();
    for (Site site : sites.stream().filter(each -> each.kind().equals(kind)).toList()) {
      String colour = colours.getOrDefault(site.holder(), NO_COLOUR);
      String held = site.holder().isEmpty() ? "" : ", " + site.holder();
      data.add(
          Json.object(
              "name", site.name(),
              "value", coordinates(site.at()),
              "text", site.name() + ": " + kind + held,
              "itemStyle", Json.object("color", colour)));
    }
    ObjectNode label =
        Json.object(
            "show",
            true,
            "formatter",
            "{b}",
            "position",
            "right",
            "color",
            "--ink",
            "fontSize",
            12);
    label.put("textBorderColor", "--paper");
    label.put("textBorderWidth", 3);
    return Json.object(
        "type",
        "scatter",
        "name",
        kind,
        "coordinateSystem",
        "geo",
        "symbol",
        SYMBOLS.getOrDefault(kind, "circle"),
        "symbolSize",
        kind.equals("town") ? 9 : 14,
        "color",
        NO_COLOUR,
        "itemStyle",
        Json.object("borderColor", "--paper", "borderWidth", 1),
        "label",
        label,
        "labelLayout",
        Json.object("moveOverlap", "shiftY", "hideOverlap", true),
        "data",
        data);
  }

  private static ObjectNode legendOnly(String holder, String colour) {
    return Json.object(
        "type",
        "scatter",
        "name",
        holder,
        "coordinateSystem",
        "geo",
        "color",
        colour,
        "data",
        Json.list());
  }

  private ArrayNode legends(Set<String> holders) {
    ArrayNode legends = Json.list();
    legends.add(legend(24, holders, true));
    legends.add(legend(0, kinds(), false));
    return legends;
  }

  private static ObjectNode legend(int bottom, Set<String> names, boolean holders) {
    ObjectNode legend =
        Json.object(
            "type",
            "scroll",
            "left",
            0,
            "bottom",
            bottom,
            "selectedMode",
            false,
            "itemHeight",
            10,
            "itemWidth",
            14,
            "textStyle",
            Json.object("color", "--ink"),
            "data",
            Json.listOf(names));
    if (holders) {
      legend.put("icon", "circle");
    }
    return legend;
  }

  private static ArrayNode coordinates(Point point) {
    return Json.list(point.x(), point.y());
  }
}
