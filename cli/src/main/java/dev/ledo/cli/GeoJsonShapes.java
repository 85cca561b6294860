package dev.ledo.cli;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lines and rings of a GeoJSON file, on a grid.
///
/// @param points how many geometries are points, which enclose nothing and bar nothing
/// @param faults what is wrong with it, one for each feature that cannot be used
record GeoJsonShapes(List<Shape> shapes, int points, List<String> faults) {

  private static final int LEAST_OF_LINE = 2;
  private static final int LEAST_OF_RING = 3;

  GeoJsonShapes {
    shapes = List.copyOf(shapes);
    faults = List.copyOf(faults);
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
  /// @throws IOException if it cannot be read or is no JSON; the message says which
  static GeoJsonShapes read(Path file, GridPlaces places) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new IOException("there is no such file, or no right to read it");
    }
    try {
      JsonNode root = JsonMapper.builder().build().readTree(file.toFile());
      var reading = new Reading(places);
      reading.whole(root);
      return new GeoJsonShapes(reading.shapes, reading.points, reading.faults);
    } catch (StreamConstraintsException e) {
      throw new IOException("it is nested too deep, or has too long a number or name", e);
    } catch (JacksonException e) {
      throw new IOException(
          "it is no JSON from line %d, column %d on"
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
          e);
    }
  }

  private static final class NotGeoJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotGeoJson(String message) {
      super(message);
    }
  }

  /// What is found in one file.
  private static final class Reading {

    private final GridPlaces places;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int points;

    Reading(GridPlaces places) {
      this.places = places;
    }

    void whole(JsonNode root) {
      if (root.path("type").asString("").equals("FeatureCollection")) {
        JsonNode features = root.path("features");
        for (int i = 0; i < features.size(); i++) {
          one(features.get(i), "feature %d: ".formatted(i + 1));
        }
      } else {
        one(root, "");
      }
    }

    private void one(JsonNode node, String where) {
      try {
        if (node.path("type").asString("").equals("Feature")) {
          feature(node);
        } else {
          geometry(node, OptionalDouble.empty());
        }
      } catch (NotGeoJson e) {
        faults.add(where + e.getMessage());
      }
    }

    /// A feature without a place has a geometry of null.
    private void feature(JsonNode node) {
      JsonNode geometry = node.path("geometry");
      if (!geometry.isNull()) {
        geometry(geometry, seconds(node.path("properties").path("crossing_s")));
      }
    }

    private void geometry(JsonNode node, OptionalDouble seconds) {
      JsonNode coordinates = node.path("coordinates");
      String type = node.path("type").asString("");
      switch (type) {
        case "LineString" ->
            shapes.add(new Shape(line(coordinates, LEAST_OF_LINE), false, seconds));
        case "MultiLineString" ->
            shapes.add(new Shape(lines(coordinates, LEAST_OF_LINE), false, seconds));
        case "Polygon" -> shapes.add(new Shape(lines(coordinates, LEAST_OF_RING), true, seconds));
        case "MultiPolygon" ->
            coordinates.forEach(
                each -> shapes.add(new Shape(lines(each, LEAST_OF_RING), true, seconds)));
        case "GeometryCollection" ->
            node.path("geometries").forEach(each -> geometry(each, seconds));
        case "Point", "MultiPoint" -> points++;
        default ->
            throw new NotGeoJson(
                type.isEmpty()
                    ? "it has no type, as all geometries of GeoJSON have"
                    : "its type %s is none of GeoJSON's".formatted(type));
      }
    }

    private List<List<CellPoint>> lines(JsonNode coordinates, int least) {
      List<List<CellPoint>> lines = new ArrayList<>();
      coordinates.forEach(each -> lines.addAll(line(each, least)));
      return lines;
    }

    /// A line on the grid; more than one where it comes around the earth again.
    private List<List<CellPoint>> line(JsonNode coordinates, int least) {
      if (coordinates.size() < least) {
        throw new NotGeoJson(
            "a %s has %d vertices, fewer than %d"
                .formatted(least == LEAST_OF_RING ? "ring" : "line", coordinates.size(), least));
      }
      List<GridPoint> line = new ArrayList<>();
      coordinates.forEach(each -> line.add(vertex(each)));
      return places.line(line);
    }
  }

  private static GridPoint vertex(JsonNode numbers) {
    double east = numbers.path(0).isNumber() ? numbers.path(0).asDouble() : Double.NaN;
    double north = numbers.path(1).isNumber() ? numbers.path(1).asDouble() : Double.NaN;
    if (!Double.isFinite(north) || !Double.isFinite(east)) {
      throw new NotGeoJson("a vertex is %s, not two numbers".formatted(numbers));
    }
    return new GridPoint(north, east);
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
}
