package dev.ledo.assay.space;

/// A place in a local grid, in metres; two-dimensional work leaves the height at 0.
///
/// @param x east
/// @param y north
/// @param z up
public record Location(double x, double y, double z) {

  public Location {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(z)) {
      throw new IllegalArgumentException("location " + x + ", " + y + ", " + z + " is not finite");
    }
  }

  /// A place on a map.
  public static Location of(double x, double y) {
    return new Location(x, y, 0);
  }

  /// Square of the distance to another place, m².
  public double squaredDistance(Location other) {
    double dx = x - other.x;
    double dy = y - other.y;
    double dz = z - other.z;
    return dx * dx + dy * dy + dz * dz;
  }
}
