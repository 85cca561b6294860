package dev.ledo.cli;

import dev.ledo.cases.Case;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.RouteCourse;
import dev.ledo.route.drive.CaseGround;
import dev.ledo.route.drive.MapRelief;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.Course;
import dev.ledo.route.reading.WayRound;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A map of a corridor as SVG: the best way, its alternatives, the other ways and who holds each
/// place, over the shaded ground where the case has heights.
///
/// Longitude and latitude are straight and even, and equally long in the middle of the map. A way
/// follows the mapped road where one is known, else it is the straight line between its ends. What
/// has no position is not drawn.
final class RouteMap {

  private static final double WIDTH = 900;
  private static final double LEGEND = 20;
  private static final int LETTERS = 140;
  private static final double MOST_ROOM_DEGREES = 0.2;
  private static final double ROOM_SHARE = 0.25;
  private static final double FINEST_PX = 0.5;
  private static final List<String> HOLDERS =
      List.of("#c2561a", "#7b3fa0", "#1a7f5a", "#a07d00", "#b3204d", "#2c6fbb");
  private static final String ROUND = "#0b7a3b";
  private static final String NOBODY = "#8a8f98";
  private static final double WHOLE_TURN = 360;

  private final RouteNames names;
  private final CorridorResult corridor;
  private final Optional<String> credit;
  private final double north;
  private final double west;
  private final double middle;
  private final double perLat;
  private final double perLon;
  private final double height;
  private final Map<String, String> colours = new LinkedHashMap<>();

  /// @param credit whose heights the case has, if it says so
  private RouteMap(
      RouteNames names, CorridorResult corridor, Optional<String> credit, List<MapPoint> shown) {
    this.names = names;
    this.corridor = corridor;
    this.credit = credit;
    var lats = shown.stream().mapToDouble(MapPoint::latitude).summaryStatistics();
    var lons = longitudes(shown);
    double span = Math.max(lats.getMax() - lats.getMin(), lons.getMax() - lons.getMin());
    double room = Math.min(MOST_ROOM_DEGREES, ROOM_SHARE * span);
    this.north = lats.getMax() + room;
    this.west = lons.getMin() - room;
    double parallel = Math.toRadians((lats.getMax() + lats.getMin()) / 2);
    this.perLon = WIDTH / (lons.getMax() + room - west);
    this.middle = (lons.getMax() + lons.getMin()) / 2;
    this.perLat = perLon / Math.cos(parallel);
    this.height = (north - lats.getMin() + room) * perLat;
  }

  /// Degrees east, beyond 180 where places are nearer to each other over the 180th meridian.
  private static DoubleSummaryStatistics longitudes(List<MapPoint> shown) {
    var plain = shown.stream().mapToDouble(MapPoint::longitude).summaryStatistics();
    var eastward =
        shown.stream()
            .mapToDouble(MapPoint::longitude)
            .map(each -> each < 0 ? each + WHOLE_TURN : each)
            .summaryStatistics();
    return eastward.getMax() - eastward.getMin() < plain.getMax() - plain.getMin()
        ? eastward
        : plain;
  }

  /// The map of a corridor; empty if fewer than two places of its ways have a position.
  static Optional<String> of(Case read, RouteNames names, CorridorResult corridor) {
    Set<String> onWays =
        corridor.ways().alternatives().routes().stream()
            .flatMap(priced -> priced.route().nodes().stream())
            .collect(Collectors.toSet());
    List<MapPoint> shown =
        Stream.concat(
                corridor.reading().network().nodes().stream()
                    .filter(node -> onWays.contains(node.id()))
                    .flatMap(node -> node.position().stream()),
                courses(corridor))
            .toList();
    if (shown.size() < 2) {
      return Optional.empty();
    }
    var map = new RouteMap(names, corridor, CaseGround.credit(read), shown);
    return Optional.of(map.draw(CaseGround.relief(read, shown)));
  }

  /// Points of mapped roads on the ways.
  private static Stream<MapPoint> courses(CorridorResult corridor) {
    return corridor.ways().alternatives().routes().stream()
        .flatMap(priced -> priced.route().segments().stream())
        .distinct()
        .flatMap(id -> corridor.reading().findMapped(id).stream())
        .flatMap(way -> way.line().stream());
  }

  private String draw(Optional<MapRelief> relief) {
    String title = corridor.reading().name();
    colourHolders();
    List<String> notes = notes(relief).stream().flatMap(note -> lines(note).stream()).toList();
    var svg = new Svg(WIDTH, height + LEGEND * (colours.size() + notes.size() + 3), title);
    svg.clipped(
        WIDTH,
        height,
        () -> {
          relief.ifPresent(ground -> draw(svg, ground));
          ways().forEach((segment, look) -> draw(svg, segment, look));
          corridor.waysRound().keySet().forEach(way -> draw(svg, way));
          corridor.reading().network().nodes().forEach(node -> draw(svg, node));
        });
    svg.frame(0, 0, WIDTH, height);
    legend(svg, notes);
    return svg.whole();
  }

  private void draw(Svg svg, MapRelief ground) {
    double x = x(ground.box().west());
    double y = y(ground.box().north());
    svg.image(x, y, x(ground.box().east()) - x, y(ground.box().south()) - y, ground.png());
  }

  private record Look(String colour, double width) {}

  /// The ways from the least to the most important, each once.
  private Map<Segment, Look> ways() {
    Map<String, Look> looks = new LinkedHashMap<>();
    List<Segment> segments = corridor.reading().network().segments();
    segments.forEach(segment -> looks.put(segment.id(), new Look("#5b6068", 1.2)));
    corridor
        .ways()
        .alternatives()
        .routes()
        .reversed()
        .forEach(priced ->
            priced.route().segments().forEach(id -> looks.put(id, new Look("#d9822b", 2.5))));
    corridor
        .main()
        .ifPresent(main ->
            main.priced().route().segments().forEach(id -> looks.put(id, new Look("#1f5fae", 4))));
    List<Segment> byWidth = new ArrayList<>(segments);
    byWidth.sort((one, other) -> Double.compare(width(looks, one), width(looks, other)));
    Map<Segment, Look> ways = new LinkedHashMap<>();
    byWidth.forEach(segment -> ways.put(segment, look(looks, segment)));
    return ways;
  }

  private static double width(Map<String, Look> looks, Segment segment) {
    return look(looks, segment).width();
  }

  private static Look look(Map<String, Look> looks, Segment segment) {
    return looks.getOrDefault(segment.id(), new Look(NOBODY, 1));
  }

  private void draw(Svg svg, Segment segment, Look look) {
    List<MapPoint> course = new RouteCourse(corridor.reading()).of(segment);
    if (!course.isEmpty()) {
      boolean isSure = segment.exists() && segment.access().isSurelyOpen();
      svg.way(points(course), look.colour(), look.width(), !isSure);
    }
  }

  /// A way round, dashed over open ground.
  private void draw(Svg svg, WayRound.Found way) {
    for (WayRound.Piece piece : way.pieces()) {
      svg.way(points(piece.line()), ROUND, 2, piece.isGround());
    }
  }

  private String points(List<MapPoint> line) {
    return Course.simplified(line, FINEST_PX / perLat).stream()
        .map(at -> Svg.px(x(at.longitude())) + "," + Svg.px(y(at.latitude())))
        .collect(Collectors.joining(" "));
  }

  private void draw(Svg svg, Node node) {
    node.position()
        .filter(this::isNear)
        .ifPresent(place -> {
          double x = x(place.longitude());
          double y = y(place.latitude());
          svg.disc(x, y, 5, colours.getOrDefault(holder(node), NOBODY));
          boolean isFarEast = x > WIDTH - 110;
          svg.name(
              isFarEast ? x - 9 : x + 9, y + 4, isFarEast ? "end" : "start", names.part(node.id()));
        });
  }

  private boolean isNear(MapPoint place) {
    double x = x(place.longitude());
    double y = y(place.latitude());
    return x >= 0 && x <= WIDTH && y >= 0 && y <= height;
  }

  private void colourHolders() {
    for (Node node : corridor.reading().network().nodes()) {
      String holder = holder(node);
      if (node.position().filter(this::isNear).isPresent() && !holder.isEmpty()) {
        colours.computeIfAbsent(holder, _ -> HOLDERS.get(colours.size() % HOLDERS.size()));
      }
    }
  }

  /// Those who stand to a place on the day, in words; empty if nobody told.
  private String holder(Node node) {
    return node.claims().stream()
        .filter(claim -> claim.speaksOf(corridor.reading().corridor().asOf()))
        .map((ControlClaim claim) -> names.actor(claim.actor()) + " (" + claim.form().word() + ")")
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private void legend(Svg svg, List<String> notes) {
    double y = height + LEGEND;
    svg.label(
        4,
        y,
        "start",
        "Blue: best way. Orange: alternatives. Grey: other ways. Dashed: not built, forbidden, or in some month or at its border not surely open.");
    y += LEGEND;
    for (Map.Entry<String, String> holder : colours.entrySet()) {
      svg.disc(10, y - 4, 5, holder.getValue());
      svg.label(22, y, "start", holder.getKey());
      y += LEGEND;
    }
    svg.disc(10, y - 4, 5, NOBODY);
    svg.label(
        22, y, "start", "who holds it is not told; as of " + corridor.reading().corridor().asOf());
    for (String note : notes) {
      y += LEGEND;
      svg.label(4, y, "start", note);
    }
  }

  /// Where lines and ground come from.
  private List<String> notes(Optional<MapRelief> relief) {
    List<String> notes = new ArrayList<>();
    notes.add(
        corridor.reading().roads().keySet().stream()
            .flatMap(leg -> corridor.reading().findMapped(leg).stream())
            .map(way ->
                "Along mapped roads where known (%s, © OpenStreetMap contributors), else straight lines."
                    .formatted(way.source().files()))
            .findFirst()
            .orElse("Lines are straight, not the course of the ways."));
    if (!corridor.waysRound().isEmpty()) {
      notes.add("Green: a way round held places, dashed over open ground.");
    }
    notes.add(
        relief
            .map(ground -> "Heights: %s. %s".formatted(ground.told().files(), whose()))
            .orElse("Hills are not drawn: the case has no heights here."));
    return notes;
  }

  private String whose() {
    return credit.orElse(
        "Whose survey they are from, and of which year, the case does not say (terrain/credit.txt).");
  }

  /// A note in lines that fit under the map.
  private static List<String> lines(String note) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (String word : note.split(" ")) {
      if (!line.isEmpty() && line.length() + word.length() >= LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private double x(double longitude) {
    return (middle + Math.IEEEremainder(longitude - middle, WHOLE_TURN) - west) * perLon;
  }

  private double y(double latitude) {
    return (north - latitude) * perLat;
  }
}
