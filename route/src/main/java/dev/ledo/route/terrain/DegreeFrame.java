package dev.ledo.route.terrain;

import dev.ledo.route.terrain.Coordinates.GridPoint;

/// A grid in degrees of WGS 84, with the metres of each row taken on the ellipsoid.
///
/// @param rows from north to south, at least 1
/// @param columns from west to east, at least 1
/// @param north latitude of the centres of row 0, degrees
/// @param west longitude of the centres of column 0, degrees
/// @param latStep degrees from row to row, above 0
/// @param lonStep degrees from column to column, above 0
public record DegreeFrame(
    int rows, int columns, double north, double west, double latStep, double lonStep)
    implements Frame {

  private static final double AXIS_M = 6_378_137;
  private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

  /// @throws IllegalArgumentException without cells, with a step of nothing, or beyond a pole
  public DegreeFrame {
    if (rows < 1 || columns < 1 || !(latStep > 0) || !(lonStep > 0)) {
      throw new IllegalArgumentException("a grid needs cells of some size");
    }
    if (north > 90 + latStep || north - (rows - 1) * latStep < -90 - latStep) {
      throw new IllegalArgumentException("a grid cannot go beyond a pole");
    }
  }

  /// Latitude of the centres of a row, degrees.
  public double lat(double row) {
    return north - row * latStep;
  }

  /// Longitude of the centres of a column, degrees.
  public double lon(double column) {
    return west + column * lonStep;
  }

  @Override
  public double eastM(int row) {
    double phi = Math.toRadians(lat(row));
    double normalRadius = AXIS_M / Math.sqrt(flattening(phi));
    return Math.toRadians(lonStep) * normalRadius * Math.cos(phi);
  }

  @Override
  public double southM(int row) {
    double phi = Math.toRadians(lat(row + 0.5));
    double meridianRadius = AXIS_M * (1 - ECCENTRICITY_SQUARED) / Math.pow(flattening(phi), 1.5);
    return Math.toRadians(latStep) * meridianRadius;
  }

  @Override
  public CellPoint cellPoint(GridPoint place) {
    double middle = west + (columns - 1) * lonStep / 2;
    double lon = place.east() + 360 * Math.rint((middle - place.east()) / 360);
    return new CellPoint((north - place.north()) / latStep, (lon - west) / lonStep);
  }

  @Override
  public GridPoint gridPoint(double row, double column) {
    return new GridPoint(lat(row), lon(column));
  }

  @Override
  public double northStep() {
    return latStep;
  }

  @Override
  public double eastwardStep() {
    return lonStep;
  }

  @Override
  public DegreeFrame part(long row, long column, int partRows, int partColumns) {
    return new DegreeFrame(
        partRows, partColumns, lat((double) row), lon((double) column), latStep, lonStep);
  }

  private static double flattening(double phi) {
    double sine = Math.sin(phi);
    return 1 - ECCENTRICITY_SQUARED * sine * sine;
  }
}
