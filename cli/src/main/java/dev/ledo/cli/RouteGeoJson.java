package dev.ledo.cli;

import dev.ledo.core.Amount;
import dev.ledo.route.RouteCourse;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.WayRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The network and the routes of corridors as GeoJSON (RFC 7946), longitude first.
///
/// A way has the course of the mapped road, where the case has a map beside it, and else is the
/// straight line between its ends; `course` says which. What has no position has a null geometry.
final class RouteGeoJson {

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ArrayNode features;

  RouteGeoJson() {
    root.put("type", "FeatureCollection");
    features = root.putArray("features");
  }

  ObjectNode document() {
    return root;
  }

  /// Adds the places and ways of a network.
  void add(CorridorReading reading) {
    reading.network().nodes().forEach(node -> add(reading, node));
    reading.network().segments().forEach(segment -> add(reading, segment));
  }

  /// Adds a route, as the places on it that have a position.
  void add(CorridorReading reading, int rank, PricedRoute priced) {
    List<Node> nodes =
        priced.route().nodes().stream()
            .map(id -> reading.network().findNode(id).orElseThrow())
            .toList();
    var course = new RouteCourse(reading);
    ObjectNode properties =
        feature(
            course.isMapped(priced.route())
                ? Optional.of(lineString(course.of(priced.route())))
                : line(nodes.stream().map(Node::position).toList()));
    properties.put("kind", "route");
    properties.put("course", course.word(priced.route()));
    properties.put("corridor", reading.id());
    properties.put("rank", rank);
    PlanJson.texts(properties, "nodes", priced.route().nodes());
    PlanJson.texts(properties, "segments", priced.route().segments());
    RouteJson.put(properties, "usd_per_t", priced.moneyPerT());
    RouteJson.put(properties, "days", priced.days());
    RouteJson.put(properties, "loss", priced.lossProbability());
    RouteJson.put(properties, "km", priced.km());
    PlanJson.texts(
        properties,
        "without_position",
        nodes.stream().filter(node -> node.position().isEmpty()).map(Node::id).toList());
  }

  /// Adds a way round held places, a line for each piece on road or ground.
  void add(CorridorReading reading, String actor, WayRound.Found way) {
    for (WayRound.Piece piece : way.pieces()) {
      ObjectNode properties = feature(Optional.of(lineString(piece.line())));
      properties.put("kind", "way-round");
      properties.put("corridor", reading.id());
      properties.put("round", actor);
      properties.put("from", way.wish().from());
      properties.put("to", way.wish().to());
      properties.put("course", piece.isGround() ? "open ground" : "mapped road");
    }
  }

  private void add(CorridorReading reading, Node node) {
    ObjectNode properties = feature(node.position().map(RouteGeoJson::point));
    properties.put("kind", "place");
    properties.put("id", node.id());
    properties.put("name", node.name());
    put(properties, node.claims());
    PlanJson.texts(properties, "rows", rows(reading, node.id()));
  }

  private void add(CorridorReading reading, Segment segment) {
    Network network = reading.network();
    Optional<MappedWay> mapped = reading.findMapped(segment.id());
    ObjectNode properties =
        feature(
            mapped
                .map(way -> lineString(way.line()))
                .or(() ->
                    line(
                        List.of(
                            position(network, segment.link().from()),
                            position(network, segment.link().to())))));
    properties.put("kind", "way");
    properties.put("course", mapped.isPresent() ? "mapped road" : "straight");
    mapped.ifPresent(way -> properties.put("course_source", way.source().files()));
    properties.put("id", segment.id());
    properties.put("from", segment.link().from());
    properties.put("to", segment.link().to());
    properties.put("mode", segment.way().mode().word());
    properties.put("exists", segment.exists());
    properties.put("border", segment.access().border().word());
    segment.way().lengthKm().map(Amount::toString).ifPresent(km -> properties.put("km", km));
    PlanJson.texts(
        properties,
        "months",
        segment.access().season().months().stream().map(RouteGeoJson::word).toList());
    put(properties, segment.access().claims());
    PlanJson.texts(properties, "rows", rows(reading, segment.id()));
  }

  private static List<String> rows(CorridorReading reading, String id) {
    return reading.evidence().of(id).stream().map(Objects::toString).toList();
  }

  private static void put(ObjectNode properties, List<ControlClaim> claims) {
    PlanJson.texts(
        properties,
        "hands",
        claims.stream().map(claim -> claim.actor() + " " + claim.form().word()).toList());
  }

  /// A month's state in one word.
  static String word(MonthState state) {
    return state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static Optional<MapPoint> position(Network network, String node) {
    return network.findNode(node).flatMap(Node::position);
  }

  /// The properties of a new feature.
  private ObjectNode feature(Optional<ObjectNode> geometry) {
    ObjectNode feature = features.addObject();
    feature.put("type", "Feature");
    geometry.ifPresentOrElse(
        shape -> feature.set("geometry", shape), () -> feature.putNull("geometry"));
    return feature.putObject("properties");
  }

  private static ObjectNode point(MapPoint point) {
    ObjectNode geometry = JsonNodeFactory.instance.objectNode();
    geometry.put("type", "Point");
    put(geometry.putArray("coordinates"), point);
    return geometry;
  }

  /// A line through the places that have a position, if two of them have.
  private static Optional<ObjectNode> line(List<Optional<MapPoint>> points) {
    List<MapPoint> known = new ArrayList<>(points.stream().flatMap(Optional::stream).toList());
    if (known.size() < 2 || (points.size() == 2 && known.size() < points.size())) {
      return Optional.empty();
    }
    return Optional.of(lineString(known));
  }

  private static ObjectNode lineString(List<MapPoint> points) {
    ObjectNode geometry = JsonNodeFactory.instance.objectNode();
    geometry.put("type", "LineString");
    ArrayNode coordinates = geometry.putArray("coordinates");
    points.forEach(each -> put(coordinates.addArray(), each));
    return geometry;
  }

  private static void put(ArrayNode array, MapPoint point) {
    array.add(point.longitude());
    array.add(point.latitude());
  }
}
