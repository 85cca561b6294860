package dev.ledo.brief.output;

import dev.ledo.core.Amount;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.RouteCourse;
import dev.ledo.route.RouteResult;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.MappedWay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Places, stretches and routes of the corridors as GeoJSON (RFC 7946), longitude first.
///
/// A stretch follows the mapped road where the case has a map beside it, and says so; else it is
/// the straight line between its ends. What has no position has no geometry.
final class RouteGeoJson {

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ArrayNode features;

  private RouteGeoJson() {
    root.put("type", "FeatureCollection");
    features = root.putArray("features");
  }

  /// All corridors; the network, which they share, once.
  static ObjectNode document(RouteResult result) {
    var document = new RouteGeoJson();
    CorridorResult first = result.corridors().getFirst();
    Network network = first.reading().network();
    LocalDate day = first.reading().corridor().asOf();
    network.nodes().forEach(node -> document.add(node, day));
    network
        .segments()
        .forEach(segment -> document.add(network, segment, mapped(result, segment), day));
    for (CorridorResult corridor : result.corridors()) {
      corridor.main().ifPresent(main -> document.add(corridor, "best", main.priced()));
      corridor
          .ways()
          .alternatives()
          .routes()
          .forEach(priced -> document.add(corridor, "alternative", priced));
    }
    return document.root;
  }

  /// The mapped road of a stretch, by the first corridor that knows it.
  private static Optional<MappedWay> mapped(RouteResult result, Segment segment) {
    return result.corridors().stream()
        .flatMap(corridor -> corridor.reading().findMapped(segment.id()).stream())
        .findFirst();
  }

  private void add(Node node, LocalDate day) {
    ObjectNode properties = feature("Point", node.position().map(RouteGeoJson::coordinates));
    properties.put("kind", "place");
    properties.put("id", node.id());
    properties.put("name", node.name());
    hands(properties, node.claims(), day);
  }

  private void add(Network network, Segment segment, Optional<MappedWay> mapped, LocalDate day) {
    List<String> ends = List.of(segment.link().from(), segment.link().to());
    ObjectNode properties =
        feature("LineString", mapped.map(way -> line(way.line())).or(() -> line(network, ends)));
    properties.put("kind", "stretch");
    mapped.ifPresent(way -> {
      properties.put("course", "mapped road");
      properties.put("course_source", way.source().files());
    });
    properties.put("id", segment.id());
    properties.put("mode", segment.way().mode().word());
    properties.put("exists", segment.exists());
    properties.put("border", segment.access().border().word());
    segment.way().lengthKm().map(Amount::toString).ifPresent(km -> properties.put("km", km));
    hands(properties, segment.access().claims(), day);
  }

  private void add(CorridorResult corridor, String rank, PricedRoute priced) {
    List<String> nodes = priced.route().nodes();
    var course = new RouteCourse(corridor.reading());
    boolean isMapped = course.isMapped(priced.route());
    ObjectNode properties =
        feature(
            "LineString",
            isMapped
                ? Optional.of(line(course.of(priced.route())))
                : line(corridor.reading().network(), nodes));
    properties.put("kind", "route");
    if (isMapped) {
      properties.put("course", course.word(priced.route()));
    }
    properties.put("corridor", corridor.reading().id());
    properties.put("rank", rank);
    ArrayNode segments = properties.putArray("stretches");
    priced.route().segments().forEach(segments::add);
    put(properties, "usd_per_t", priced.moneyPerT());
    put(properties, "days", priced.days());
    put(properties, "loss_probability", priced.lossProbability());
    put(properties, "km", priced.km());
  }

  private static void hands(ObjectNode properties, List<ControlClaim> claims, LocalDate day) {
    ArrayNode hands = properties.putArray("hands");
    claims.stream()
        .filter(claim -> claim.speaksOf(day))
        .forEach(claim -> hands.add(claim.actor() + " " + claim.form().word()));
  }

  /// Both ends of a range, or the low one if nothing known limits it.
  private static void put(ObjectNode properties, String name, Estimate estimate) {
    properties.put(name + "_low", estimate.low());
    if (Double.isFinite(estimate.high())) {
      properties.put(name + "_high", estimate.high());
    }
  }

  /// The line through places; empty if one of them has no position.
  private static Optional<ArrayNode> line(Network network, List<String> nodes) {
    List<MapPoint> points =
        nodes.stream()
            .flatMap(id -> network.findNode(id).flatMap(Node::position).stream())
            .toList();
    if (points.size() < nodes.size()) {
      return Optional.empty();
    }
    return Optional.of(line(points));
  }

  private static ArrayNode line(List<MapPoint> points) {
    ArrayNode line = JsonNodeFactory.instance.arrayNode();
    points.forEach(point -> line.add(coordinates(point)));
    return line;
  }

  private static ArrayNode coordinates(MapPoint point) {
    ArrayNode position = JsonNodeFactory.instance.arrayNode();
    position.add(point.longitude());
    position.add(point.latitude());
    return position;
  }

  /// The properties of a new feature.
  private ObjectNode feature(String shape, Optional<ArrayNode> coordinates) {
    ObjectNode feature = features.addObject();
    feature.put("type", "Feature");
    if (coordinates.isPresent()) {
      ObjectNode geometry = feature.putObject("geometry");
      geometry.put("type", shape);
      geometry.set("coordinates", coordinates.get());
    } else {
      feature.putNull("geometry");
    }
    return feature.putObject("properties");
  }
}
