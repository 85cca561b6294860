package dev.ledo.cli;

import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final double LEAST_SIDE = 1e-9;
  private static final double WHOLE_TURN = 360;
  private static final long MOST_CELLS = 50_000_000;

  /// Around all routes and ends.
  static RouteRoadsView around(RouteRoadsResult result) {
    List<Position> all = new ArrayList<>(List.of(result.from()));
    for (RouteRoadsResult.Trip trip : result.trips()) {
      all.add(trip.to());
      for (RankedRoute each : trip.routes()) {
        each.route().stretches().stream().map(Stretch::line).forEach(all::addAll);
      }
    }
    Box box = Box.around(all, LEAST_SIDE);
    double side = Math.max(box.north() - box.south(), box.east() - box.west());
    double room = Math.max(LEAST_ROOM, ROOM * side);
    var wide =
        new RouteRoadsView(
            Math.max(-90, box.south() - room),
            box.west() - room,
            Math.min(90, box.north() + room),
            box.east() + room,
            Optional.empty());
    return result.terrain().flatMap(wide::over).orElse(wide);
  }

  /// Widened to whole cells of a terrain in degrees, so that picture and lines agree. Where the
  /// terrain does not reach, heights are unknown.
  ///
  /// @return empty if none of the heights is known, or there would be too many cells
  private Optional<RouteRoadsView> over(Terrain heights) {
    if (!(heights.frame() instanceof DegreeFrame frame)) {
      return Optional.empty();
    }
    CellPoint upper = frame.cellPoint(new Coordinates.GridPoint(north, west));
    CellPoint lower = frame.cellPoint(new Coordinates.GridPoint(south, east));
    long top = (long) Math.floor(upper.row());
    long left = (long) Math.floor(upper.column());
    long rows = (long) Math.ceil(lower.row()) - top + 1;
    long columns = (long) Math.ceil(lower.column()) - left + 1;
    boolean isOnEarth = frame.lat((double) top) <= 90 && frame.lat(top + rows - 1.0) >= -90;
    if (rows * columns > MOST_CELLS || !isOnEarth) {
      return Optional.empty();
    }
    DegreeFrame part = frame.part(top, left, (int) rows, (int) columns);
    var shown = new Terrain(part, heights(heights, top, left, part));
    return isKnownAnywhere(shown)
        ? Optional.of(
            new RouteRoadsView(
                part.lat(rows - 0.5),
                part.lon(-0.5),
                part.lat(-0.5),
                part.lon(columns - 0.5),
                Optional.of(shown)))
        : Optional.empty();
  }

  private static float[] heights(Terrain from, long top, long left, DegreeFrame part) {
    float[] heights = new float[part.rows() * part.columns()];
    Arrays.fill(heights, Float.NaN);
    long beginRow = Math.max(0, -top);
    long endRow = Math.min(part.rows(), from.frame().rows() - top);
    long beginColumn = Math.max(0, -left);
    long endColumn = Math.min(part.columns(), from.frame().columns() - left);
    for (long row = beginRow; row < endRow; row++) {
      for (long column = beginColumn; column < endColumn; column++) {
        heights[(int) (row * part.columns() + column)] =
            from.heightM((int) (top + row), (int) (left + column));
      }
    }
    return heights;
  }

  private static boolean isKnownAnywhere(Terrain terrain) {
    for (float height : terrain.heightsM()) {
      if (!Float.isNaN(height)) {
        return true;
      }
    }
    return false;
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
    return (turned(at.lon()) - west) / (east - west) * width();
  }

  double y(Position at) {
    return (north - at.lat()) / (north - south) * height();
  }

  boolean shows(Position at) {
    double lon = turned(at.lon());
    return at.lat() >= south && at.lat() <= north && lon >= west && lon <= east;
  }

  /// A longitude counted from the turn on which it lies nearest to the middle.
  private double turned(double lon) {
    double middle = (west + east) / 2;
    return lon + WHOLE_TURN * Math.rint((middle - lon) / WHOLE_TURN);
  }
}
