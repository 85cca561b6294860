package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Terrain;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A way over terrain as GeoJSON: longitude, latitude and height of each corner, or metres of the
/// grid where that does not know its place on earth.
///
/// A way over the 180th meridian is cut there.
///
/// @see DateLineCut
final class RouteWayGeoJson {

  private final Terrain terrain;

  RouteWayGeoJson(Terrain terrain) {
    this.terrain = terrain;
  }

  String text(RouteCostResult.Way way) {
    List<String> lines = lines(way.corners());
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

  private List<String> lines(List<Station> corners) {
    List<DateLineCut.Vertex> onEarth =
        corners.stream().flatMap(corner -> vertex(corner).stream()).toList();
    return onEarth.size() == corners.size()
        ? DateLineCut.pieces(onEarth).stream()
            .map(piece -> joined(piece.stream().map(RouteWayGeoJson::json)))
            .toList()
        : List.of(joined(twice(corners).stream().map(this::inMetres)));
  }

  /// A line has two positions at least, also where a way goes nowhere.
  private static List<Station> twice(List<Station> corners) {
    return corners.size() == 1 ? Collections.nCopies(2, corners.getFirst()) : corners;
  }

  private static String joined(Stream<String> points) {
    return points.collect(Collectors.joining(",", "[", "]"));
  }

  private Optional<DateLineCut.Vertex> vertex(Station corner) {
    return terrain
        .position(corner.point().row(), corner.point().column())
        .map(at -> new DateLineCut.Vertex(at.lon(), at.lat(), corner.heightM()));
  }

  private static String json(DateLineCut.Vertex at) {
    return String.format(Locale.ROOT, "[%.7f,%.7f%s]", at.lon(), at.lat(), height(at.heightM()));
  }

  private String inMetres(Station corner) {
    GridPoint point = terrain.frame().gridPoint(corner.point().row(), corner.point().column());
    return "[%s,%s%s]"
        .formatted(
            Numbers.plain(point.east()), Numbers.plain(point.north()), height(corner.heightM()));
  }

  private static String height(double heightM) {
    return Double.isNaN(heightM) ? "" : String.format(Locale.ROOT, ",%.2f", heightM);
  }
}
