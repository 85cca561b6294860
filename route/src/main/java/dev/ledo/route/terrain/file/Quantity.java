package dev.ledo.route.terrain.file;

/// What the numbers of a raster count, which says what they may be.
public enum Quantity {

  /// Metres above the sea. The Challenger Deep is at -10,935 m, Everest at 8,849 m; what can be no
  /// height on earth, and the usual mark -9999, is unknown.
  HEIGHT(-11_500, 9_000, -9_999),

  /// Anything: only what the file itself says is unknown.
  OTHER(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, Float.NaN);

  private final float least;
  private final float most;
  private final float mark;

  Quantity(float least, float most, float mark) {
    this.least = least;
    this.most = most;
    this.mark = mark;
  }

  /// Whether a number may be one. NaN may not.
  boolean mayBe(float value) {
    return value >= least && value <= most && value != mark;
  }
}
