package dev.ledo.route.terrain.picture;

import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;

/// Light on the ground, by Horn's method: slopes out of the eight cells around, the sun far away.
///
/// Source: B. K. P. Horn, Hill shading and the reflectance map, Proc. IEEE 69 (1981) 14-47.
///
/// @param azimuth of the sun, degrees from north over east
/// @param altitude of the sun above the horizon, degrees, 0..90
/// @param exaggeration factor on heights, above 0
/// @see docs/methods/route-terrain.md
public record Hillshade(double azimuth, double altitude, double exaggeration) {

  /// The sun in the north-west at 45 degrees, as maps have it.
  public static final Hillshade USUAL = new Hillshade(315, 45, 1);

  /// @throws IllegalArgumentException if the sun is below the horizon or the heights would vanish
  public Hillshade {
    if (!Double.isFinite(azimuth) || !(altitude >= 0 && altitude <= 90) || !(exaggeration > 0)) {
      throw new IllegalArgumentException(
          "no light from %s at %s, heights times %s".formatted(azimuth, altitude, exaggeration));
    }
  }

  /// Light on a slope.
  ///
  /// @param eastward rise over run toward the east
  /// @param southward rise over run toward the south
  /// @return 0 in its own shade to 1 square to the sun
  public double light(double eastward, double southward) {
    double east = eastward * exaggeration;
    double south = southward * exaggeration;
    double toward = Math.toRadians(azimuth);
    double up = Math.toRadians(altitude);
    double level = Math.cos(toward) * south - Math.sin(toward) * east;
    double lit = Math.sin(up) + Math.cos(up) * level;
    return Math.max(0, lit / Math.sqrt(1 + east * east + south * south));
  }

  /// Light on a cell. At the rim of a grid the cells beyond are taken as those at the rim.
  ///
  /// @return 0..1; NaN if one of the nine cells is unknown
  public double light(Terrain terrain, int row, int column) {
    Frame frame = terrain.frame();
    int north = Math.max(0, row - 1);
    int south = Math.min(frame.rows() - 1, row + 1);
    int west = Math.max(0, column - 1);
    int east = Math.min(frame.columns() - 1, column + 1);
    double acrossM = 4 * Math.max(1, east - west) * frame.eastM(row);
    double alongM = 4 * Math.max(1, south - north) * frame.southM(Math.min(north, row));
    double eastward =
        (alongColumn(terrain, north, row, south, east)
                - alongColumn(terrain, north, row, south, west))
            / acrossM;
    double southward =
        (alongRow(terrain, south, west, column, east)
                - alongRow(terrain, north, west, column, east))
            / alongM;
    double middle = terrain.heightM(row, column);
    return Double.isNaN(middle) ? Double.NaN : light(eastward, southward);
  }

  private static double alongColumn(Terrain terrain, int north, int row, int south, int column) {
    return terrain.heightM(north, column)
        + 2.0 * terrain.heightM(row, column)
        + terrain.heightM(south, column);
  }

  private static double alongRow(Terrain terrain, int row, int west, int column, int east) {
    return terrain.heightM(row, west)
        + 2.0 * terrain.heightM(row, column)
        + terrain.heightM(row, east);
  }
}
