package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A way over terrain as GeoJSON: longitude, latitude and height of each corner, or metres of the
/// grid where that does not know its place on earth.
///
/// A way over the 180th meridian is cut there (RFC 7946, 3.1.9), as readers draw a line from 179.9
/// to -179.9 all around the earth.
final class RouteWayGeoJson {

  private static final double HALF_WAY_ROUND = 180;

  private final Terrain terrain;

  RouteWayGeoJson(Terrain terrain) {
    this.terrain = terrain;
  }

  private record Point(double east, double north, double heightM, boolean isInDegrees) {

    boolean isBeyondDateLine(Point other) {
      return isInDegrees && Math.abs(other.east - east) > HALF_WAY_ROUND;
    }

    /// Where the straight line to another point meets the 180th meridian, on this side of it.
    Point atDateLine(Point other) {
      double toward = Math.copySign(HALF_WAY_ROUND, east) - east;
      double whole = other.east - east + Math.copySign(2 * HALF_WAY_ROUND, east);
      double share = whole == 0 ? 0 : toward / whole;
      return new Point(
          Math.copySign(HALF_WAY_ROUND, east),
          north + share * (other.north - north),
          heightM + share * (other.heightM - heightM),
          true);
    }

    String json() {
      String place = isInDegrees ? degrees(east) + "," + degrees(north) : metres();
      String height = Double.isNaN(heightM) ? "" : String.format(Locale.ROOT, ",%.2f", heightM);
      return "[" + place + height + "]";
    }

    private String metres() {
      return Numbers.plain(east) + "," + Numbers.plain(north);
    }

    private static String degrees(double value) {
      return String.format(Locale.ROOT, "%.7f", value);
    }
  }

  String text(RouteCostResult.Way way) {
    List<String> lines = lines(way.corners().stream().map(this::point).toList());
    boolean isOne = lines.size() == 1;
    return """
    {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"seconds":%s,\
    "metres":%s,"rise_m":%s,"fall_m":%s},"geometry":{"type":"%s","coordinates":%s}}]}
    """
        .formatted(
            Numbers.plain(way.seconds()),
            Numbers.plain(way.shape().lengthM()),
            Numbers.plain(way.shape().riseM()),
            Numbers.plain(way.shape().fallM()),
            isOne ? "LineString" : "MultiLineString",
            isOne ? lines.getFirst() : "[" + String.join(",", lines) + "]");
  }

  private Point point(Station corner) {
    Optional<Position> position = terrain.position(corner.point().row(), corner.point().column());
    GridPoint point = terrain.frame().gridPoint(corner.point().row(), corner.point().column());
    return new Point(
        position.map(Position::lon).orElse(point.east()),
        position.map(Position::lat).orElse(point.north()),
        corner.heightM(),
        position.isPresent());
  }

  /// A line has two positions at least, also where a way goes nowhere.
  private static List<String> lines(List<Point> points) {
    List<String> lines = new ArrayList<>();
    List<Point> line = new ArrayList<>();
    for (Point point : points) {
      if (!line.isEmpty() && line.getLast().isBeyondDateLine(point)) {
        Point last = line.getLast();
        line.add(last.atDateLine(point));
        lines.add(json(line));
        line.clear();
        line.add(point.atDateLine(last));
      }
      line.add(point);
    }
    if (line.size() == 1) {
      line.add(line.getFirst());
    }
    lines.add(json(line));
    return lines;
  }

  private static String json(List<Point> line) {
    return line.stream().map(Point::json).collect(Collectors.joining(",", "[", "]"));
  }
}
