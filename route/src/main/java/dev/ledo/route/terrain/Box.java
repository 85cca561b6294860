package dev.ledo.route.terrain;

import java.util.List;

/// A part of the earth between two parallels and two meridians of WGS 84.
///
/// @param south degrees, -90..90
/// @param west degrees, -180..180
/// @param north degrees, above `south`
/// @param east degrees, above `west`, at most 360 above; more than 180 where the box goes over the
///   date line
public record Box(double south, double west, double north, double east) {

  private static final double WHOLE_TURN = 360;

  /// @throws IllegalArgumentException if it is empty or leaves the ranges
  public Box {
    boolean latitudes = south >= -90 && north <= 90 && south < north;
    boolean longitudes = west >= -180 && west <= 180 && west < east && east <= west + 360;
    if (!latitudes || !longitudes) {
      throw new IllegalArgumentException(
          "no box: south %s, west %s, north %s, east %s".formatted(south, west, north, east));
    }
  }

  /// The smallest box around some places, and some room around it; not over the date line, and not
  /// more than once around the earth.
  ///
  /// @param roomDegrees added on each side, at least 0
  /// @throws IllegalArgumentException without places, or if nothing lies between them
  public static Box around(List<Position> places, double roomDegrees) {
    var lats = places.stream().mapToDouble(Position::lat).summaryStatistics();
    var lons = places.stream().mapToDouble(Position::lon).summaryStatistics();
    double west = Math.max(-180, lons.getMin() - roomDegrees);
    return new Box(
        Math.max(-90, lats.getMin() - roomDegrees),
        west,
        Math.min(90, lats.getMax() + roomDegrees),
        Math.min(west + 360, lons.getMax() + roomDegrees));
  }

  /// The narrowest box around some places, and some room around it: over the date line where that
  /// is the shorter way from the first place in the west to the last in the east.
  ///
  /// @param roomDegrees added on each side, at least 0
  /// @throws IllegalArgumentException as [#around]
  public static Box narrowest(List<Position> places, double roomDegrees) {
    Box plain = around(places, roomDegrees);
    var west = places.stream().mapToDouble(Position::lon).filter(lon -> lon >= 0).min();
    var east = places.stream().mapToDouble(Position::lon).filter(lon -> lon < 0).max();
    double width =
        west.isPresent() && east.isPresent()
            ? east.getAsDouble() + WHOLE_TURN - west.getAsDouble() + 2 * roomDegrees
            : WHOLE_TURN;
    return width < plain.east - plain.west && west.orElseThrow() >= roomDegrees
        ? new Box(
            plain.south,
            west.orElseThrow() - roomDegrees,
            plain.north,
            west.orElseThrow() - roomDegrees + width)
        : plain;
  }

  /// Whether a place lies within, be it counted from another turn.
  public boolean contains(double lat, double lon) {
    return lat >= south
        && lat <= north
        && ((lon >= west && lon <= east) || lon + WHOLE_TURN <= east);
  }

  @Override
  public String toString() {
    return "south %s, west %s, north %s, east %s".formatted(south, west, north, east);
  }
}
