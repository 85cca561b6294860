package dev.ledo.route.ground;

import dev.ledo.route.terrain.Frame;

/// What at least remains from a cell to the target: rate·(straight distance) + lift·(rise to it).
///
/// Consistent, because each move costs at least rate·length + lift·rise. Distances take the
/// shortest row step and column step of the grid.
final class TargetBound {

  private final Cell target;
  private final float[] heightsM;
  private final int columns;
  private final double targetM;
  private final double eastM;
  private final double southM;
  private final Effort.Bound bound;

  TargetBound(Moves moves, Cell target) {
    Frame frame = moves.terrain.frame();
    this.target = target;
    this.heightsM = moves.terrain.heightsM();
    this.columns = moves.columns;
    this.targetM = heightsM[target.number(columns)];
    this.bound = moves.bound();
    double east = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    for (int row = 0; row < frame.rows(); row++) {
      east = Math.min(east, frame.eastM(row));
      south = row + 1 < frame.rows() ? Math.min(south, frame.southM(row)) : south;
    }
    this.eastM = east;
    this.southM = Double.isInfinite(south) ? 0 : south;
  }

  double seconds(int row, int column) {
    double across = (column - target.column()) * eastM;
    double down = (row - target.row()) * southM;
    double straight = bound.rate() * Math.sqrt(across * across + down * down);
    return bound.lift() == 0
        ? straight
        : straight + bound.lift() * (targetM - heightsM[row * columns + column]);
  }
}
