package dev.ledo.route.terrain;

/// A point on the WGS 84 ellipsoid.
///
/// @param lat degrees, north positive, -90..90
/// @param lon degrees, east positive, -180..180
public record Position(double lat, double lon) {

  /// @throws IllegalArgumentException outside the ranges
  public Position {
    if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("no place on earth: " + lat + ", " + lon);
    }
  }
}
