package dev.ledo.route.terrain;

import dev.ledo.route.terrain.Coordinates.GridPoint;

/// Where the cells of a grid lie. Row 0 is the northernmost, column 0 the westernmost; positions
/// are those of the centres of cells.
public sealed interface Frame permits DegreeFrame, MetreFrame {

  /// Rows, from north to south, at least 1.
  int rows();

  /// Columns, from west to east, at least 1.
  int columns();

  /// Metres from a cell to its neighbour in the east.
  ///
  /// @param row 0..rows-1
  double eastM(int row);

  /// Metres from a cell to its neighbour in the south; in the last row, to where one would be.
  ///
  /// @param row 0..rows-1
  double southM(int row);

  /// Where a place in the frame's coordinates lies among its cells, also outside them.
  CellPoint cellPoint(GridPoint place);

  /// The place of a point of the grid in the frame's coordinates.
  GridPoint gridPoint(double row, double column);

  /// Degrees or metres from row to row, above 0.
  double northStep();

  /// Degrees or metres from column to column, above 0.
  double eastwardStep();

  /// The same lattice with other cells of it.
  ///
  /// @param row which becomes row 0, also outside the grid
  /// @param column which becomes column 0, also outside the grid
  Frame part(long row, long column, int rows, int columns);

  /// Cells in all.
  default long cells() {
    return (long) rows() * columns();
  }
}
