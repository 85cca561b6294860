package dev.ledo.brief.output;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.Point;
import dev.ledo.core.Amount;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.RouteCourse;
import dev.ledo.route.RouteResult;
import dev.ledo.route.answer.Answers;
import dev.ledo.route.answer.Bar;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.Route;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.WayRound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Places, ways and routes of corridors as GeoJSON (RFC 7946), longitude first.
///
/// A way follows the mapped road where the case has a map beside it, and else is the straight line
/// between its ends; `course` says which. What has no position has a null geometry. Figures are
/// flat members, as programs for maps want them; one that is unknown or has no end is left out.
///
/// @see docs/commands/route.md
public final class RouteGeoJson {

  private static final Box WORLD = new Box(-180, -90, 180, 90);

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ArrayNode features;

  private RouteGeoJson() {
    root.put("type", "FeatureCollection");
    features = root.putArray("features");
  }

  /// All corridors; the network, which they share, once. Without corridors no features.
  public static ObjectNode document(RouteResult result) {
    var document = new RouteGeoJson();
    result.corridors().stream()
        .findFirst()
        .map(CorridorResult::reading)
        .ifPresent(reading -> {
          reading.network().nodes().forEach(node -> document.add(reading, node));
          Map<String, Bar> bars = bars(reading);
          reading
              .network()
              .segments()
              .forEach(segment -> document.add(reading, segment, mapped(result, segment), bars));
        });
    result.corridors().forEach(document::add);
    return document.root;
  }

  /// What may not be used at all, by the id of the way.
  private static Map<String, Bar> bars(CorridorReading reading) {
    return new Answers(reading.network(), reading.corridor())
        .bars().stream().collect(Collectors.toMap(Bar::segment, Function.identity()));
  }

  /// The mapped road of a stretch, by the first corridor that knows it.
  private static Optional<MappedWay> mapped(RouteResult result, Segment segment) {
    return result.corridors().stream()
        .flatMap(corridor -> corridor.reading().findMapped(segment.id()).stream())
        .findFirst();
  }

  private void add(CorridorReading reading, Node node) {
    ObjectNode properties = feature(node.position().map(RouteGeoJson::point));
    properties.put("kind", "place");
    properties.put("id", node.id());
    properties.put("name", node.name());
    hands(properties, reading, node.claims());
    rows(properties, reading, node.id());
  }

  private void add(
      CorridorReading reading, Segment segment, Optional<MappedWay> mapped, Map<String, Bar> bars) {
    List<String> ends = List.of(segment.link().from(), segment.link().to());
    ObjectNode properties =
        feature(mapped.map(way -> line(way.line())).or(() -> straight(points(reading, ends))));
    properties.put("kind", "way");
    properties.put("course", mapped.isPresent() ? "mapped road" : "straight");
    mapped.ifPresent(way -> properties.put("course_source", way.source().files()));
    properties.put("id", segment.id());
    properties.put("from", segment.link().from());
    properties.put("to", segment.link().to());
    properties.put("mode", segment.way().mode().word());
    properties.put("exists", segment.exists());
    properties.put("border", segment.access().border().word());
    Optional.ofNullable(bars.get(segment.id()))
        .map(bar -> bar.reason().name().toLowerCase(Locale.ROOT))
        .ifPresent(reason -> properties.put("left_out", reason));
    segment
        .way()
        .lengthKm()
        .ifPresent((Amount km) -> {
          put(properties, "km_low", km.low());
          put(properties, "km_high", km.high());
        });
    texts(
        properties,
        "months",
        segment.access().season().months().stream().map(RouteGeoJson::word).toList());
    hands(properties, reading, segment.access().claims());
    rows(properties, reading, segment.id());
  }

  /// A month's state in one word.
  private static String word(MonthState state) {
    return state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// The best route, then its alternatives, the cheapest first.
  private void add(CorridorResult corridor) {
    Map<Route, PricedRoute> routes = new LinkedHashMap<>();
    corridor.main().map(MainRoute::priced).ifPresent(best -> routes.put(best.route(), best));
    corridor
        .ways()
        .alternatives()
        .routes()
        .forEach(priced -> routes.putIfAbsent(priced.route(), priced));
    int rank = 0;
    for (PricedRoute priced : routes.values()) {
      add(corridor.reading(), ++rank, priced);
    }
    corridor.waysRound().forEach((way, actor) -> add(corridor.reading(), actor, way));
  }

  /// A way round held places, a line for each piece on road or ground.
  private void add(CorridorReading reading, String actor, WayRound.Found way) {
    for (WayRound.Piece piece : way.pieces()) {
      ObjectNode properties = feature(Optional.of(line(piece.line())));
      properties.put("kind", "way-round");
      properties.put("corridor", reading.id());
      properties.put("round", actor);
      properties.put("from", way.wish().from());
      properties.put("to", way.wish().to());
      properties.put("course", piece.isGround() ? "open ground" : "mapped road");
    }
  }

  private void add(CorridorReading reading, int rank, PricedRoute priced) {
    List<String> nodes = priced.route().nodes();
    var course = new RouteCourse(reading);
    ObjectNode properties =
        feature(
            course.isMapped(priced.route())
                ? Optional.of(line(course.of(priced.route())))
                : straight(points(reading, nodes)));
    properties.put("kind", "route");
    properties.put("course", course.word(priced.route()));
    properties.put("corridor", reading.id());
    properties.put("rank", rank);
    texts(properties, "nodes", nodes);
    texts(properties, "segments", priced.route().segments());
    put(properties, "usd_per_t", priced.moneyPerT());
    put(properties, "days", priced.days());
    put(properties, "loss", priced.lossProbability());
    put(properties, "km", priced.km());
    texts(
        properties,
        "without_position",
        nodes.stream().filter(id -> position(reading, id).isEmpty()).toList());
  }

  private static void hands(
      ObjectNode properties, CorridorReading reading, List<ControlClaim> claims) {
    properties.put("as_of", reading.corridor().asOf().toString());
    texts(
        properties,
        "hands",
        claims.stream()
            .filter(claim -> claim.speaksOf(reading.corridor().asOf()))
            .map(claim -> claim.actor() + " " + claim.form().word())
            .toList());
  }

  private static void rows(ObjectNode properties, CorridorReading reading, String id) {
    texts(properties, "rows", reading.evidence().of(id).stream().map(Objects::toString).toList());
  }

  private static void texts(ObjectNode properties, String name, List<String> texts) {
    texts.forEach(properties.putArray(name)::add);
  }

  private static void put(ObjectNode properties, String name, Estimate estimate) {
    put(properties, name + "_low", estimate.low());
    estimate.middle().ifPresent(middle -> put(properties, name + "_middle", middle));
    put(properties, name + "_high", estimate.high());
  }

  private static void put(ObjectNode properties, String name, double value) {
    if (Double.isFinite(value)) {
      properties.put(name, value);
    }
  }

  private static Optional<MapPoint> position(CorridorReading reading, String node) {
    return reading.network().findNode(node).flatMap(Node::position);
  }

  /// Those of the places that have a position.
  private static List<MapPoint> points(CorridorReading reading, List<String> nodes) {
    return nodes.stream().flatMap(id -> position(reading, id).stream()).toList();
  }

  private static Optional<ObjectNode> straight(List<MapPoint> points) {
    return points.size() < 2 ? Optional.empty() : Optional.of(line(points));
  }

  private static ObjectNode point(MapPoint point) {
    ObjectNode geometry = JsonNodeFactory.instance.objectNode();
    geometry.put("type", "Point");
    put(geometry.putArray("coordinates"), point);
    return geometry;
  }

  /// A line, in pieces if it goes over the 180th meridian (RFC 7946, 3.1.9): readers draw a line
  /// from 179.9 to -179.9 all around the earth.
  private static ObjectNode line(List<MapPoint> points) {
    List<List<Point>> pieces =
        WORLD.partsOnAnyTurn(
            points.stream().map(at -> new Point(at.longitude(), at.latitude())).toList());
    ObjectNode geometry = JsonNodeFactory.instance.objectNode();
    boolean isWhole = pieces.size() == 1;
    geometry.put("type", isWhole ? "LineString" : "MultiLineString");
    ArrayNode coordinates = geometry.putArray("coordinates");
    for (List<Point> piece : pieces) {
      ArrayNode line = isWhole ? coordinates : coordinates.addArray();
      piece.forEach(each -> line.addArray().add(each.x()).add(each.y()));
    }
    return geometry;
  }

  private static void put(ArrayNode position, MapPoint point) {
    position.add(point.longitude());
    position.add(point.latitude());
  }

  /// The properties of a new feature.
  private ObjectNode feature(Optional<ObjectNode> geometry) {
    ObjectNode feature = features.addObject();
    feature.put("type", "Feature");
    geometry.ifPresentOrElse(
        shape -> feature.set("geometry", shape), () -> feature.putNull("geometry"));
    return feature.putObject("properties");
  }
}
