package dev.ledo.route.terrain;

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

  /// Metres from a cell to its neighbour in the south.
  ///
  /// @param row 0..rows-2
  double southM(int row);

  /// Cells in all.
  default long cells() {
    return (long) rows() * columns();
  }
}
