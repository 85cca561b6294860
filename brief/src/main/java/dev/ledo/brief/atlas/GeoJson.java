package dev.ledo.brief.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Outlines as GeoJSON, in and out.
public final class GeoJson {

  private static final List<String> CODES =
      List.of("iso_a3", "ISO_A3", "ADM0_A3", "adm0_a3", "code");
  private static final List<String> NAMES = List.of("name", "NAME", "ADMIN", "admin");

  private GeoJson() {}

  /// The polygons of a FeatureCollection; other geometries are left out.
  public static List<Land> read(JsonNode collection) {
    var lands = new ArrayList<Land>();
    for (JsonNode feature : collection.path("features")) {
      JsonNode geometry = feature.path("geometry");
      var polygons = new ArrayList<List<List<Point>>>();
      switch (geometry.path("type").asString("")) {
        case "Polygon" -> polygons.add(polygon(geometry.path("coordinates")));
        case "MultiPolygon" -> geometry.path("coordinates").forEach(p -> polygons.add(polygon(p)));
        default -> {}
      }
      JsonNode properties = feature.path("properties");
      String code = first(properties, CODES, feature.path("id").asString(""));
      lands.add(new Land(code, first(properties, NAMES, code), polygons));
    }
    return lands;
  }

  private static String first(JsonNode properties, List<String> names, String otherwise) {
    return names.stream()
        .flatMap(name -> Stream.of(properties.path(name).asString("")))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(otherwise);
  }

  private static List<List<Point>> polygon(JsonNode rings) {
    var polygon = new ArrayList<List<Point>>();
    for (JsonNode ring : rings) {
      var points = new ArrayList<Point>();
      ring.forEach(p -> points.add(new Point(p.path(0).asDouble(), p.path(1).asDouble())));
      polygon.add(points);
    }
    return polygon;
  }

  /// A FeatureCollection of the lands that have an outline, with coordinates rounded.
  ///
  /// @param decimals digits after the point, 0..6
  public static ObjectNode write(List<Land> lands, int decimals) {
    ObjectNode collection = JsonNodeFactory.instance.objectNode();
    collection.put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    lands.stream()
        .filter(land -> !land.polygons().isEmpty())
        .forEach(land -> write(land, decimals, features.addObject()));
    return collection;
  }

  private static void write(Land land, int decimals, ObjectNode feature) {
    feature.put("type", "Feature");
    feature.putObject("properties").put("name", land.name()).put("code", land.code());
    ObjectNode geometry = feature.putObject("geometry");
    geometry.put("type", "MultiPolygon");
    ArrayNode polygons = geometry.putArray("coordinates");
    for (List<List<Point>> polygon : land.polygons()) {
      ArrayNode rings = polygons.addArray();
      polygon.forEach(ring -> write(ring, decimals, rings.addArray()));
    }
  }

  private static void write(List<Point> ring, int decimals, ArrayNode positions) {
    double steps = Math.pow(10, decimals);
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (Point point : ring) {
      double x = Math.rint(point.x() * steps) / steps;
      double y = Math.rint(point.y() * steps) / steps;
      if (x != lastX || y != lastY) {
        ArrayNode position = positions.addArray();
        add(position, x);
        add(position, y);
      }
      lastX = x;
      lastY = y;
    }
  }

  private static void add(ArrayNode position, double value) {
    if (value == Math.rint(value)) {
      position.add((long) value);
    } else {
      position.add(value);
    }
  }
}
