package dev.ledo.route.ground;

/// Time that the ground itself costs, whatever its slope.
public final class Friction {

  private final float[] secondsPerMetre;
  private final double lambda;

  /// @param secondsPerMetre by cell, row by row, 0 or more; NaN is impassable. Not copied
  /// @param lambda times which it counts, 0 or more
  /// @throws IllegalArgumentException if lambda is negative
  public Friction(float[] secondsPerMetre, double lambda) {
    if (!(lambda >= 0)) {
      throw new IllegalArgumentException("lambda is %s; it must be 0 or more".formatted(lambda));
    }
    this.secondsPerMetre = secondsPerMetre;
    this.lambda = lambda;
  }

  /// Seconds per metre at a cell, lambda included.
  double at(int cell) {
    return lambda * secondsPerMetre[cell];
  }
}
