package dev.ledo.route.terrain;

/// Heights of the ground on a grid. An unknown height stays unknown.
public final class Terrain {

  private final Frame frame;
  private final float[] heightsM;

  /// @param heightsM row by row from the north-west, metres; NaN where unknown. Not copied: a grid
  ///   may fill most of the memory
  /// @throws IllegalArgumentException unless there is a height for each cell
  public Terrain(Frame frame, float[] heightsM) {
    if (heightsM.length != frame.cells()) {
      throw new IllegalArgumentException(
          heightsM.length + " heights for " + frame.cells() + " cells");
    }
    this.frame = frame;
    this.heightsM = heightsM;
  }

  /// Where the cells lie.
  public Frame frame() {
    return frame;
  }

  /// Height of a cell.
  ///
  /// @return metres; NaN if unknown
  public float heightM(int row, int column) {
    return heightsM[row * frame.columns() + column];
  }

  /// All heights, row by row from the north-west, metres; NaN where unknown. The grid's own, not to
  /// be written to.
  public float[] heightsM() {
    return heightsM;
  }
}
