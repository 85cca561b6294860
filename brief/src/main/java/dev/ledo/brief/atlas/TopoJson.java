package dev.ledo.brief.atlas;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Decoder of TopoJSON topologies, whose borders are arcs shared by neighbours.
///
/// Arcs of a quantized topology are whole numbers: the first point in steps from the corner, each
/// further one as a difference to the one before. A negative number `~n` in a ring means arc `n`
/// walked backwards.
///
/// @see <a href="https://github.com/topojson/topojson-specification">TopoJSON specification</a>
public final class TopoJson {

  private final List<List<Point>> arcs;

  private TopoJson(List<List<Point>> arcs) {
    this.arcs = arcs;
  }

  /// The lands of one of a topology's objects.
  ///
  /// @param in JSON text in UTF-8
  /// @param object name of a GeometryCollection of polygons
  public static List<Land> read(InputStream in, String object) {
    var mapper = new JsonMapper();
    Map<String, JsonNode> members = new HashMap<>();
    List<List<Point>> stored = List.of();
    try (JsonParser parser = mapper.createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        // The arcs are nearly all of the file, so they never become a tree.
        if (name.equals("arcs")) {
          stored = storedArcs(parser);
        } else {
          members.put(name, parser.readValueAsTree());
        }
      }
    }
    JsonNode none = JsonNodeFactory.instance.missingNode();
    JsonNode transform = members.getOrDefault("transform", none);
    var decoder = new TopoJson(transform.isObject() ? decoded(stored, transform) : stored);
    JsonNode objects = members.getOrDefault("objects", none);
    return elements(objects.path(object).path("geometries")).map(decoder::land).toList();
  }

  private static List<List<Point>> storedArcs(JsonParser parser) {
    var all = new ArrayList<List<Point>>();
    while (parser.nextToken() == JsonToken.START_ARRAY) {
      var arc = new ArrayList<Point>();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        parser.nextToken();
        double x = parser.getDoubleValue();
        parser.nextToken();
        arc.add(new Point(x, parser.getDoubleValue()));
        parser.nextToken();
      }
      all.add(arc);
    }
    return all;
  }

  private static List<List<Point>> decoded(List<List<Point>> stored, JsonNode transform) {
    Point scale = point(transform.path("scale"));
    Point corner = point(transform.path("translate"));
    return stored.stream().map(arc -> decoded(arc, scale, corner)).toList();
  }

  private static List<Point> decoded(List<Point> differences, Point scale, Point corner) {
    var points = new ArrayList<Point>(differences.size());
    double x = 0;
    double y = 0;
    for (Point difference : differences) {
      x += difference.x();
      y += difference.y();
      points.add(new Point(x * scale.x() + corner.x(), y * scale.y() + corner.y()));
    }
    return points;
  }

  private static Point point(JsonNode array) {
    return new Point(array.path(0).asDouble(), array.path(1).asDouble());
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private Land land(JsonNode geometry) {
    List<List<List<Point>>> polygons =
        switch (geometry.path("type").asString("")) {
          case "Polygon" -> List.of(polygon(geometry.path("arcs")));
          case "MultiPolygon" -> elements(geometry.path("arcs")).map(this::polygon).toList();
          default -> List.of();
        };
    String code = CountryCodes.alpha3(geometry.path("id").asString(""));
    return new Land(code, geometry.path("properties").path("name").asString(""), polygons);
  }

  private List<List<Point>> polygon(JsonNode rings) {
    return elements(rings).map(this::ring).toList();
  }

  private List<Point> ring(JsonNode numbers) {
    var points = new ArrayList<Point>();
    for (JsonNode number : numbers) {
      List<Point> arc = walked(number.asInt());
      // The first point of an arc is the last of the one before.
      points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return points;
  }

  private List<Point> walked(int number) {
    if (number >= 0) {
      return arcs.get(number);
    }
    var backwards = new ArrayList<>(arcs.get(~number));
    Collections.reverse(backwards);
    return backwards;
  }
}
