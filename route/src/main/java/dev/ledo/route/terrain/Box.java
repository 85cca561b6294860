package dev.ledo.route.terrain;

import dev.ledo.core.Numbers;
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

  /// The narrowest box around some places, and some room around it: over the date line where that
  /// is the shorter way from the first place in the west to the last in the east. It ends at the
  /// poles.
  ///
  /// @param roomDegrees added on each side, at least 0
  /// @throws IllegalArgumentException without places, or if nothing lies between them
  public static Box around(List<Position> places, double roomDegrees) {
    var lats = places.stream().mapToDouble(Position::lat).summaryStatistics();
    double south = Math.max(-90, lats.getMin() - roomDegrees);
    double north = Math.min(90, lats.getMax() + roomDegrees);
    var plain = places.stream().mapToDouble(Position::lon).summaryStatistics();
    var turned = places.stream().mapToDouble(Box::eastward).summaryStatistics();
    boolean isOnBothHalves = plain.getMin() < 0 && plain.getMax() > 0;
    boolean isOver =
        isOnBothHalves && turned.getMax() - turned.getMin() < plain.getMax() - plain.getMin();
    var lons = isOver ? turned : plain;
    double west = lons.getMin() - roomDegrees;
    double east = lons.getMax() + roomDegrees;
    if (east - west >= WHOLE_TURN) {
      return new Box(south, -180, north, 180);
    }
    double turn = west < -180 ? WHOLE_TURN : 0;
    return new Box(south, west + turn, north, east + turn);
  }

  /// Degrees east of Greenwich, 0..360.
  private static double eastward(Position place) {
    return place.lon() < 0 ? place.lon() + WHOLE_TURN : place.lon();
  }

  /// The narrowest box around two places and room that grows with how far they are apart.
  ///
  /// @param share of the degrees between them that is added on each side
  /// @param leastDegrees that are added in any case, above 0
  public static Box between(Position from, Position to, double share, double leastDegrees) {
    double eastward = Math.IEEEremainder(to.lon() - from.lon(), WHOLE_TURN);
    double apart = Math.hypot(from.lat() - to.lat(), eastward);
    return around(List.of(from, to), Math.max(leastDegrees, share * apart));
  }

  /// Whether a place lies within, be it counted from another turn.
  public boolean contains(double lat, double lon) {
    return lat >= south
        && lat <= north
        && ((lon >= west && lon <= east) || lon + WHOLE_TURN <= east);
  }

  /// To a centimetre, or what a degree of longitude has of it.
  private static String told(double degrees) {
    return Numbers.readable(Math.rint(degrees * 1e7) / 1e7, 10);
  }

  @Override
  public String toString() {
    return "south %s, west %s, north %s, east %s"
        .formatted(told(south), told(west), told(north), told(east));
  }
}
