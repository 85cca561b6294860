package dev.ledo.route.reading;

/// How steep a piece of way is, up or down.
public enum GradeBand {
  GENTLE("up to 4 %", 0.04),
  MODERATE("4 to 8 %", 0.08),
  STEEP("8 to 12 %", 0.12),
  STEEPEST("above 12 %", Double.POSITIVE_INFINITY);

  private final String words;
  private final double most;

  GradeBand(String words, double most) {
    this.words = words;
    this.most = most;
  }

  /// The band of a grade.
  ///
  /// @param grade rise over run, of either sign
  public static GradeBand of(double grade) {
    for (GradeBand band : values()) {
      if (Math.abs(grade) <= band.most) {
        return band;
      }
    }
    return STEEPEST;
  }

  /// Its ends in words.
  public String words() {
    return words;
  }
}
