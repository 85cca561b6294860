package dev.ledo.route.pace;

/// Tobler's hiking function: 6 exp(-3.5 |grade + 0.05|) km/h, fastest a little downhill.
///
/// His 0.6 is for off-path travel, his 1.25 for horseback. Speed is taken along the map.
///
/// Source: W. Tobler, Three presentations on geographical analysis and modeling, NCGIA Technical
/// Report 93-1 (1993).
///
/// @param factor on the speed, 1 for a person on a path
public record ToblerPace(double factor) implements Pace {

  private static final double TOP_M_PER_S = 6 / 3.6;

  /// @throws IllegalArgumentException unless the factor is above 0
  public ToblerPace {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("a factor on speed is above 0, not " + factor);
    }
  }

  @Override
  public double secondsPerMetre(double grade) {
    return Math.exp(3.5 * Math.abs(grade + 0.05)) / (TOP_M_PER_S * factor);
  }
}
