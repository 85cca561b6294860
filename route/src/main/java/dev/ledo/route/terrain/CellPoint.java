package dev.ledo.route.terrain;

/// A point of a grid, whole numbers at the centres of cells.
///
/// @param row from 0 at the northernmost centres, growing southward
/// @param column from 0 at the westernmost centres, growing eastward
public record CellPoint(double row, double column) {

  /// The row of the cell of a grid that it lies in, or that is nearest.
  public int nearestRow(Frame frame) {
    return Math.clamp(Math.round(row), 0, frame.rows() - 1);
  }

  /// The column of the cell of a grid that it lies in, or that is nearest.
  public int nearestColumn(Frame frame) {
    return Math.clamp(Math.round(column), 0, frame.columns() - 1);
  }

  /// Whether it lies in a cell of a grid: at most half a cell beyond the outermost centres.
  public boolean isWithin(Frame frame) {
    return row >= -0.5
        && row <= frame.rows() - 0.5
        && column >= -0.5
        && column <= frame.columns() - 0.5;
  }
}
