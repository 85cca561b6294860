package dev.ledo.route.ground;

/// Class of the ground by its slope across the road, as the Indian Roads Congress sorts it: plain
/// under 10 %, rolling to 25 %, mountainous to 60 %, steep above.
public enum TerrainClass {
  PLAIN(0.10),
  ROLLING(0.25),
  MOUNTAINOUS(0.60),
  STEEP(Double.POSITIVE_INFINITY);

  private final double below;

  TerrainClass(double below) {
    this.below = below;
  }

  /// The class of a cross slope.
  ///
  /// @param crossSlope rise over run, 0 or more
  public static TerrainClass of(double crossSlope) {
    for (TerrainClass each : values()) {
      if (crossSlope < each.below || each == STEEP) {
        return each;
      }
    }
    return STEEP;
  }
}
