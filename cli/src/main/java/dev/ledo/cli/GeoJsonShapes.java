package dev.ledo.cli;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.MetreFrame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lines and rings of a GeoJSON file, on a grid.
record GeoJsonShapes(List<Shape> shapes) {

  GeoJsonShapes {
    shapes = List.copyOf(shapes);
  }

  /// A geometry.
  ///
  /// @param lines its lines, or the rings of its polygon
  /// @param isArea whether the lines enclose an area, by the rule of even and odd
  /// @param crossingSeconds what it costs to cross, by the property `crossing_s`
  record Shape(List<List<CellPoint>> lines, boolean isArea, OptionalDouble crossingSeconds) {

    Shape {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /// Reads a file.
  ///
  /// @throws IOException if it cannot be read or is no GeoJSON; the message says which
  static GeoJsonShapes read(Path file, GridPlaces places) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException("there is no such file, or no right to read it");
    }
    List<Shape> shapes = new ArrayList<>();
    try {
      feature(JsonMapper.builder().build().readTree(file.toFile()), places, shapes);
    } catch (JacksonException e) {
      throw new IOException(
          "it is no JSON from line %d, column %d on"
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
          e);
    } catch (NotGeoJson e) {
      throw new IOException(e.getMessage(), e);
    }
    return new GeoJsonShapes(shapes);
  }

  private static final class NotGeoJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotGeoJson(String message) {
      super(message);
    }
  }

  private static void feature(JsonNode node, GridPlaces places, List<Shape> shapes) {
    switch (node.path("type").asString("")) {
      case "FeatureCollection" -> node.path("features").forEach(f -> feature(f, places, shapes));
      case "Feature" -> {
        JsonNode cost = node.path("properties").path("crossing_s");
        geometry(node.path("geometry"), seconds(cost), places, shapes);
      }
      default -> geometry(node, OptionalDouble.empty(), places, shapes);
    }
  }

  private static OptionalDouble seconds(JsonNode cost) {
    if (cost.isMissingNode() || cost.isNull()) {
      return OptionalDouble.empty();
    }
    if (!cost.isNumber() || !(cost.asDouble() >= 0)) {
      throw new NotGeoJson("crossing_s is %s, not seconds of 0 or more".formatted(cost));
    }
    return OptionalDouble.of(cost.asDouble());
  }

  private static void geometry(
      JsonNode node, OptionalDouble seconds, GridPlaces places, List<Shape> shapes) {
    JsonNode coordinates = node.path("coordinates");
    switch (node.path("type").asString("")) {
      case "LineString" -> shapes.add(new Shape(line(coordinates, places), false, seconds));
      case "MultiLineString" -> shapes.add(new Shape(lines(coordinates, places), false, seconds));
      case "Polygon" -> shapes.add(new Shape(lines(coordinates, places), true, seconds));
      case "MultiPolygon" ->
          coordinates.forEach(each -> shapes.add(new Shape(lines(each, places), true, seconds)));
      case "GeometryCollection" ->
          node.path("geometries").forEach(each -> geometry(each, seconds, places, shapes));
      default -> {
        // Points enclose nothing and bar nothing.
      }
    }
  }

  private static List<List<CellPoint>> lines(JsonNode coordinates, GridPlaces places) {
    List<List<CellPoint>> lines = new ArrayList<>();
    coordinates.forEach(each -> lines.addAll(line(each, places)));
    return lines;
  }

  /// A line on the grid; more than one where it comes around the earth again.
  private static List<List<CellPoint>> line(JsonNode coordinates, GridPlaces places) {
    List<GridPoint> line = new ArrayList<>();
    for (JsonNode each : coordinates) {
      if (!each.path(0).isNumber() || !each.path(1).isNumber()) {
        throw new NotGeoJson("a vertex is %s, not two numbers".formatted(each));
      }
      var vertex = new GridPoint(each.path(1).asDouble(), each.path(0).asDouble());
      if (Double.isFinite(vertex.north() + vertex.east())) {
        line.add(vertex);
      }
    }
    return switch (places.terrain().frame()) {
      case DegreeFrame degrees -> LinesInDegrees.on(degrees, line);
      case MetreFrame _ ->
          List.of(
              line.stream().flatMap(at -> places.point(at.north(), at.east()).stream()).toList());
    };
  }
}
