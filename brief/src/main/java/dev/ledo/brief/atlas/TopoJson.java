package dev.ledo.brief.atlas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Decoder of TopoJSON topologies, whose borders are arcs shared by neighbours.
///
/// Arcs of a quantized topology are whole numbers: the first point in steps from the corner, each
/// further one as a difference to the one before. A negative number `~n` in a ring means arc `n`
/// walked backwards.
///
/// @see <a href="https://github.com/topojson/topojson-specification">TopoJSON specification</a>
public final class TopoJson {

  private final JsonNode topology;
  private final List<List<Point>> arcs;

  private TopoJson(JsonNode topology) {
    this.topology = topology;
    this.arcs = elements(topology.path("arcs")).map(this::arc).toList();
  }

  /// The lands of one of a topology's objects.
  ///
  /// @param object name of a GeometryCollection of polygons
  public static List<Land> read(JsonNode topology, String object) {
    var decoder = new TopoJson(topology);
    return elements(topology.path("objects").path(object).path("geometries"))
        .map(decoder::land)
        .toList();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private Land land(JsonNode geometry) {
    List<List<List<Point>>> polygons =
        switch (geometry.path("type").asString()) {
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

  private List<Point> arc(JsonNode positions) {
    JsonNode transform = topology.path("transform");
    boolean quantized = transform.isObject();
    double[] scale = quantized ? pair(transform.path("scale")) : new double[] {1, 1};
    double[] corner = quantized ? pair(transform.path("translate")) : new double[] {0, 0};
    var points = new ArrayList<Point>(positions.size());
    double x = 0;
    double y = 0;
    for (JsonNode position : positions) {
      double[] next = pair(position);
      x = quantized ? x + next[0] : next[0];
      y = quantized ? y + next[1] : next[1];
      points.add(new Point(x * scale[0] + corner[0], y * scale[1] + corner[1]));
    }
    return points;
  }

  private static double[] pair(JsonNode array) {
    return new double[] {array.path(0).asDouble(), array.path(1).asDouble()};
  }
}
