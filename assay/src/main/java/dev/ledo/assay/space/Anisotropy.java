package dev.ledo.assay.space;

/// In which direction values stay alike for longer.
///
/// @param azimuthDegrees direction of the longest range on the map, clockwise from north (y)
/// @param minorRatio range across it over range along it, above 0, at most 1
/// @param verticalRatio range up and down over range along it, above 0
public record Anisotropy(double azimuthDegrees, double minorRatio, double verticalRatio) {

  /// The same in all directions.
  public static final Anisotropy NONE = new Anisotropy(0, 1, 1);

  public Anisotropy {
    if (!(minorRatio > 0) || minorRatio > 1 || !(verticalRatio > 0)) {
      throw new IllegalArgumentException(
          "ratios "
              + minorRatio
              + " and "
              + verticalRatio
              + " must be above 0, the first at most 1");
    }
  }

  /// The place stretched so that the range is the same in all directions.
  Location stretched(Location at) {
    if (equals(NONE)) {
      return at;
    }
    double angle = Math.toRadians(azimuthDegrees);
    double along = at.x() * Math.sin(angle) + at.y() * Math.cos(angle);
    double across = at.x() * Math.cos(angle) - at.y() * Math.sin(angle);
    return new Location(across / minorRatio, along, at.z() / verticalRatio);
  }
}
