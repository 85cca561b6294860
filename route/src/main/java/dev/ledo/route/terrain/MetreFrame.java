package dev.ledo.route.terrain;

import dev.ledo.route.terrain.Coordinates.GridPoint;

/// A grid in metres, as in a UTM zone or on a drawing board.
///
/// @param rows from north to south, at least 1
/// @param columns from west to east, at least 1
/// @param north northing of the centres of row 0, in metres
/// @param west easting of the centres of column 0, in metres
/// @param southStep metres from row to row, above 0
/// @param eastStep metres from column to column, above 0
public record MetreFrame(
    int rows, int columns, double north, double west, double southStep, double eastStep)
    implements Frame {

  /// @throws IllegalArgumentException without cells or with a step of nothing
  public MetreFrame {
    if (rows < 1 || columns < 1 || !(southStep > 0) || !(eastStep > 0)) {
      throw new IllegalArgumentException("a grid needs cells of some size");
    }
  }

  /// Square cells with the south-west corner cell at 0, 0.
  public static MetreFrame square(int rows, int columns, double stepM) {
    return new MetreFrame(rows, columns, (rows - 1) * stepM, 0, stepM, stepM);
  }

  @Override
  public double eastM(int row) {
    return eastStep;
  }

  @Override
  public double southM(int row) {
    return southStep;
  }

  @Override
  public CellPoint cellPoint(GridPoint place) {
    return new CellPoint((north - place.north()) / southStep, (place.east() - west) / eastStep);
  }

  @Override
  public GridPoint gridPoint(double row, double column) {
    return new GridPoint(north - row * southStep, west + column * eastStep);
  }

  @Override
  public double northStep() {
    return southStep;
  }

  @Override
  public double eastwardStep() {
    return eastStep;
  }

  @Override
  public MetreFrame part(long row, long column, int partRows, int partColumns) {
    GridPoint first = gridPoint((double) row, (double) column);
    return new MetreFrame(partRows, partColumns, first.north(), first.east(), southStep, eastStep);
  }
}
