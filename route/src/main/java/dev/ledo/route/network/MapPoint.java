package dev.ledo.route.network;

/// Where a node lies, WGS 84.
///
/// @param latitude degrees, north positive
/// @param longitude degrees, east positive
public record MapPoint(double latitude, double longitude) {

  /// @throws IllegalArgumentException if there is no such place on earth
  public MapPoint {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
    }
  }
}
