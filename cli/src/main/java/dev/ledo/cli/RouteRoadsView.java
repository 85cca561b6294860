package dev.ledo.cli;

import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The part of the land that a map shows, and where a place comes to lie on it.
///
/// @param south degrees
/// @param west degrees
/// @param north degrees
/// @param east degrees
/// @param terrain the heights of just this part, if any
record RouteRoadsView(
    double south, double west, double north, double east, Optional<Terrain> terrain) {

  private static final double LONGER_SIDE = 900;
  private static final double ROOM = 0.08;
  private static final double LEAST_ROOM = 0.003;

  /// Around all routes and ends.
  static RouteRoadsView around(RouteRoadsResult result) {
    List<Position> all = new ArrayList<>(List.of(result.from()));
    for (RouteRoadsResult.Trip trip : result.trips()) {
      all.add(trip.to());
      for (RankedRoute each : trip.routes()) {
        each.route().stretches().stream().map(Stretch::line).forEach(all::addAll);
      }
    }
    double south = all.stream().mapToDouble(Position::lat).min().orElseThrow();
    double north = all.stream().mapToDouble(Position::lat).max().orElseThrow();
    double west = all.stream().mapToDouble(Position::lon).min().orElseThrow();
    double east = all.stream().mapToDouble(Position::lon).max().orElseThrow();
    double room = Math.max(LEAST_ROOM, ROOM * Math.max(north - south, east - west));
    var wide =
        new RouteRoadsView(
            Math.max(-90, south - room),
            west - room,
            Math.min(90, north + room),
            east + room,
            Optional.empty());
    return result.terrain().flatMap(wide::cut).orElse(wide);
  }

  /// Cut to whole cells of a terrain in degrees, so that picture and lines agree.
  private Optional<RouteRoadsView> cut(Terrain heights) {
    if (!(heights.frame() instanceof DegreeFrame frame)) {
      return Optional.empty();
    }
    CellPoint upper = frame.cellPoint(new Coordinates.GridPoint(north, west));
    CellPoint lower = frame.cellPoint(new Coordinates.GridPoint(south, east));
    int top = Math.clamp((int) Math.floor(upper.row()), 0, frame.rows() - 1);
    int bottom = Math.clamp((int) Math.ceil(lower.row()), 0, frame.rows() - 1);
    int left = Math.clamp((int) Math.floor(upper.column()), 0, frame.columns() - 1);
    int right = Math.clamp((int) Math.ceil(lower.column()), 0, frame.columns() - 1);
    if (bottom - top < 2 || right - left < 2) {
      return Optional.empty();
    }
    int rows = bottom - top + 1;
    int columns = right - left + 1;
    float[] cut = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        cut[row * columns + column] = heights.heightM(top + row, left + column);
      }
    }
    DegreeFrame part = frame.part(top, left, rows, columns);
    return Optional.of(
        new RouteRoadsView(
            part.lat(rows - 0.5),
            part.lon(-0.5),
            part.lat(-0.5),
            part.lon(columns - 0.5),
            Optional.of(new Terrain(part, cut))));
  }

  private double aspect() {
    double middle = Math.toRadians((south + north) / 2);
    return (east - west) * Math.max(0.05, Math.cos(middle)) / (north - south);
  }

  double width() {
    return Math.max(60, LONGER_SIDE * Math.min(1, aspect()));
  }

  double height() {
    return Math.max(60, LONGER_SIDE * Math.min(1, 1 / aspect()));
  }

  double x(Position at) {
    return (at.lon() - west) / (east - west) * width();
  }

  double y(Position at) {
    return (north - at.lat()) / (north - south) * height();
  }

  boolean shows(Position at) {
    return at.lat() >= south && at.lat() <= north && at.lon() >= west && at.lon() <= east;
  }
}
