package dev.ledo.route.ground;

/// What at least remains from a cell to the target: rate·(straight distance) + lift·(rise to it).
///
/// Consistent, because each move costs at least rate·length + lift·rise. Distances take the
/// shortest steps of the grid.
final class TargetBound {

  private final Cell target;
  private final float[] heightsM;
  private final int columns;
  private final double targetM;
  private final LeastSteps steps;
  private final Effort.Bound bound;

  TargetBound(Moves moves, Cell target) {
    this.target = target;
    this.heightsM = moves.terrain.heightsM();
    this.columns = moves.columns;
    this.targetM = heightsM[target.number(columns)];
    this.bound = moves.bound();
    this.steps = LeastSteps.of(moves.terrain.frame());
  }

  double seconds(int row, int column) {
    double straight = bound.rate() * steps.metres(row - target.row(), column - target.column());
    return bound.lift() == 0
        ? straight
        : straight + bound.lift() * (targetM - heightsM[row * columns + column]);
  }
}
