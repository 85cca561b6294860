package dev.ledo.brief.chart;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.GeoJson;
import dev.ledo.brief.atlas.Land;
import dev.ledo.brief.atlas.Point;
import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;

/// A map of places: shape by kind, colour by holder, lines for the ways between them.
public final class SiteMap {

  private static final String NO_COLOUR = "--c6";
  private static final String NO_HOLDER = "holder not in the case";

  /// Part of the map along its edges where a place would be cut.
  private static final double EDGE = 0.015;

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("mine", "triangle"),
          Map.entry("deposit", "path://M0,10 L10,10 L5,0 Z M3,8 L7,8 L5,4 Z"),
          Map.entry("border-gate", "diamond"),
          Map.entry("pass", "path://M0,10 L4,2 L5.5,5 L7,3 L11,10 Z"),
          Map.entry("separation", "rect"),
          Map.entry("metal", "roundRect"),
          Map.entry("magnet", "pin"),
          Map.entry("port", "path://M0,10 L5,0 L10,10 L5,7 Z"),
          Map.entry("store", "roundRect"));

  private final String id;
  private final Box box;
  private final List<Land> lands;
  private final List<Site> sites = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();
  private final MapExits exits;
  private Optional<GroundPicture> ground = Optional.empty();

  /// @param id place on the page, also the name of the outlines
  /// @param lands outlines, cut to the box
  public SiteMap(String id, Box box, List<Land> lands) {
    this.id = id;
    this.box = box;
    this.exits = new MapExits(box);
    this.lands = lands;
  }

  /// A place.
  ///
  /// @param kind kind of place, as the case files call it
  /// @param holder who holds it on the day, in a word; empty if the case does not record that
  /// @param colour colour of the holder
  public record Site(Point at, String name, String kind, String holder, String colour) {

    private Site moved(Point point) {
      return new Site(point, name, kind, holder, colour);
    }
  }

  /// A way between two places, drawn straight unless its course is given.
  ///
  /// @param course from the one to the other where it is known; else empty
  /// @param towards name of the far end, written where the way leaves the map
  public record Way(
      Point from, Point to, List<Point> course, String towards, String text, Look look) {

    public Way {
      course = List.copyOf(course);
    }

    /// A straight one.
    public Way(Point from, Point to, String towards, String text, Look look) {
      this(from, to, List.of(), towards, text, look);
    }

    /// As it is drawn, two points at least.
    private List<Point> line() {
      return course.isEmpty() ? List.of(from, to) : course;
    }

    private Way along(List<Point> part) {
      return new Way(
          part.getFirst(), part.getLast(), course.isEmpty() ? course : part, towards, text, look);
    }
  }

  /// How a way is drawn.
  ///
  /// @param name what the legend calls it; empty if it is not in the legend
  /// @param width of the line, pixels
  public record Look(String name, String colour, double width, boolean isDashed) {

    /// A thin line, dashed if it is not known to be open.
    public static Look plain(boolean isDoubtful) {
      return new Look("", "--soft", 1.6, isDoubtful);
    }

    /// The same, dashed.
    public Look dashed() {
      return new Look(name, colour, width, true);
    }
  }

  /// Lays a picture of the ground under everything else.
  public void lay(GroundPicture picture) {
    ground = Optional.of(picture);
  }

  /// Adds a place, if it lies on the map and not at its very edge, where it would be cut.
  public void add(Site site) {
    if (shows(site.at())) {
      sites.add(site.moved(box.near(site.at())));
    }
  }

  /// Whether a place there is drawn.
  public boolean shows(Point at) {
    return box.widened(-EDGE).holds(box.near(at));
  }

  /// Adds the parts of a way that lie on the map.
  public void add(Way way) {
    List<List<Point>> parts = box.partsOnAnyTurn(way.line());
    parts.forEach(part -> ways.add(way.along(part)));
    if (!parts.isEmpty() && !box.holds(box.near(way.line().getLast()))) {
      exits.add(parts.getLast().getLast(), way.towards());
    }
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return sites.isEmpty();
  }

  /// The chart.
  ///
  /// @param label for readers who cannot see it
  public Chart chart(String label) {
    Map<String, String> colours = colours();
    var series = new ArrayList<Object>();
    ground.ifPresent(picture -> {
      series.add(picture.series(box));
      picture.names().forEach(name -> series.add(legendOnly(name, NO_COLOUR)));
    });
    series.add(lines());
    series.add(landNames());
    Set<String> looks = looks();
    looks.forEach(name -> series.add(legendOnly(name, colourOf(name))));
    series.add(exits.names(true));
    series.add(exits.names(false));
    kinds().forEach(kind -> series.add(points(kind, colours)));
    colours.forEach((holder, colour) -> series.add(legendOnly(holder, colour)));
    var legend = new MapLegend(looks, colours.keySet(), kinds(), ground);
    Json narrow =
        Json.object()
            .with("geo", Json.object().with("bottom", legend.narrowRoom()))
            .with("legend", legend.narrow())
            .with("series", smaller(series.size()));
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("geo", geo().with("bottom", legend.room()))
            .with("series", series)
            .with("legend", legend.written())
            .with("narrow", narrow);
    var outline = new Chart.Outline(id, GeoJson.write(lands, 3));
    return Chart.map(
        id, label, option.node(), new Chart.Shape(box.shape(), legend.height()), outline);
  }

  /// Smaller names in narrow pictures, so that fewer are left out.
  private static List<Object> smaller(int series) {
    Json label = Json.object().with("fontSize", 9);
    return Collections.nCopies(series, Json.object().with("label", label));
  }

  /// Names of the ways in the legend, the widest first.
  private Set<String> looks() {
    var names = new LinkedHashSet<String>();
    ways.stream()
        .map(Way::look)
        .filter(look -> !look.name().isEmpty())
        .sorted(Comparator.comparingDouble(Look::width).reversed())
        .forEach(look -> names.add(look.name()));
    return names;
  }

  private String colourOf(String look) {
    return ways.stream()
        .map(Way::look)
        .filter(each -> each.name().equals(look))
        .findFirst()
        .map(Look::colour)
        .orElse(NO_COLOUR);
  }

  private Map<String, String> colours() {
    var colours = new LinkedHashMap<String, String>();
    sites.stream()
        .filter(site -> !site.holder().isEmpty())
        .forEach(site -> colours.putIfAbsent(site.holder(), site.colour()));
    if (sites.stream().anyMatch(site -> site.holder().isEmpty())) {
      colours.put(NO_HOLDER, NO_COLOUR);
    }
    return colours;
  }

  private Set<String> kinds() {
    var kinds = new LinkedHashSet<String>();
    sites.forEach(site -> kinds.add(site.kind()));
    return kinds;
  }

  private Json geo() {
    double middle = Math.toRadians((box.south() + box.north()) / 2);
    return Json.object()
        .with("map", id)
        .with("aspectScale", Math.round(Math.cos(middle) * 1000) / 1000.0)
        .with(
            "boundingCoords",
            Json.list(Json.list(box.west(), box.north()), Json.list(box.east(), box.south())))
        .with("left", 0)
        .with("right", 0)
        .with("top", 0)
        .with("silent", true)
        .with("z", 1)
        .with(
            "itemStyle",
            Json.object()
                .with("areaColor", ground.isPresent() ? "transparent" : "--land")
                .with("borderColor", ground.isPresent() ? "--soft" : "--coast"))
        .with("label", Json.object().with("show", false))
        .with("emphasis", Json.object().with("disabled", true));
  }

  private Json lines() {
    var data = new ArrayList<Object>();
    for (Way way : ways) {
      data.add(
          Json.object()
              .with("coords", coordinates(way))
              .with("text", way.text())
              .with("lineStyle", style(way.look())));
    }
    Json lines = Json.object().with("type", "lines").with("coordinateSystem", "geo");
    if (ways.stream().anyMatch(way -> !way.course().isEmpty())) {
      lines.with("polyline", true);
    }
    return lines
        .with("data", data)
        .with("lineStyle", Json.object().with("opacity", 0.8).with("curveness", 0));
  }

  /// Names of countries, which make way for those of places.
  private Json landNames() {
    var names = new LandNames(box);
    sites.forEach(site -> names.addPlace(site.at(), site.name()));
    exits.keepRoom(names);
    ways.forEach(way -> names.addLine(way.line()));
    var data = new ArrayList<Object>();
    for (LandNames.Placed land : names.place(lands)) {
      data.add(Json.object().with("name", land.name()).with("value", coordinates(land.at())));
    }
    Json label =
        Json.object()
            .with("show", true)
            .with("formatter", "{b}")
            .with("position", "inside")
            .with("color", "--soft")
            .with("fontSize", 12);
    return Json.object()
        .with("type", "scatter")
        .with("coordinateSystem", "geo")
        .with("symbolSize", 0)
        .with("silent", true)
        .with("label", outlined(label))
        .with("labelLayout", Json.object().with("hideOverlap", true))
        .with("data", data);
  }

  private static ArrayNode coordinates(Way way) {
    return way.course().isEmpty()
        ? Json.list(coordinates(way.from()), coordinates(way.to()))
        : Json.listOf(way.course().stream().map(SiteMap::coordinates).toList());
  }

  private static Json style(Look look) {
    return Json.object()
        .with("color", look.colour())
        .with("width", look.width())
        .with("type", look.isDashed() ? "dashed" : "solid");
  }

  private Json points(String kind, Map<String, String> colours) {
    var rooms = new LandNames(box);
    var data = new ArrayList<Object>();
    for (Site site : sites.stream().filter(each -> each.kind().equals(kind)).toList()) {
      String colour = colours.getOrDefault(site.holder(), NO_COLOUR);
      String held = site.holder().isEmpty() ? "" : ", " + site.holder();
      data.add(
          Json.object()
              .with("name", site.name())
              .with("value", coordinates(site.at()))
              .with("text", site.name() + ": " + kind + held)
              .with("label", Json.object().with("position", rooms.side(site.at(), site.name())))
              .with("itemStyle", Json.object().with("color", colour)));
    }
    Json label =
        Json.object()
            .with("show", true)
            .with("formatter", "{b}")
            .with("position", "right")
            .with("color", "--ink")
            .with("fontSize", 12);
    outlined(label);
    return Json.object()
        .with("type", "scatter")
        .with("name", kind)
        .with("coordinateSystem", "geo")
        .with("symbol", SYMBOLS.getOrDefault(kind, "circle"))
        .with("symbolSize", kind.equals("town") ? 9 : 14)
        .with("color", NO_COLOUR)
        .with("itemStyle", Json.object().with("borderColor", "--paper").with("borderWidth", 1))
        .with("label", label)
        .with("labelLayout", Json.object().with("moveOverlap", "shiftY").with("hideOverlap", true))
        .with("data", data);
  }

  /// Words that can be read over lines and ground.
  static Json outlined(Json label) {
    return label.with("textBorderColor", "--paper").with("textBorderWidth", 3).with("opacity", 1);
  }

  private static Json legendOnly(String holder, String colour) {
    return Json.object()
        .with("type", "scatter")
        .with("name", holder)
        .with("coordinateSystem", "geo")
        .with("color", colour)
        .with("data", Json.list());
  }

  static ArrayNode coordinates(Point point) {
    return Json.list(point.x(), point.y());
  }
}
