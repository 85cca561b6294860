package dev.ledo.brief.atlas;

/// A point on a map: longitude and latitude in degrees, or map coordinates after projection.
public record Point(double x, double y) {

  /// The point so many degrees of longitude further east.
  Point turned(double degrees) {
    return degrees == 0 ? this : new Point(x + degrees, y);
  }
}
