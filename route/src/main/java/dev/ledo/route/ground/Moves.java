package dev.ledo.route.ground;

import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;

/// What the moves between cells of a terrain cost, in the direction of the search.
///
/// A forward search asks for moves out of a cell, a backward one for moves into it; either way a
/// heading points from the cell that is asked about to its neighbour.
abstract sealed class Moves permits WalkMoves, SampledMoves {

  /// Room for rounding in what a move costs at least.
  private static final double SLACK = 1 - 1e-12;

  /// Direction of travel against the direction of the search.
  enum Direction {
    /// From the cell to its neighbours: costs from the sources.
    FORWARD,
    /// From the neighbours to the cell: costs to the targets.
    BACKWARD
  }

  final Terrain terrain;
  final int rows;
  final int columns;
  final HeadingSet headings;
  final MoveLengths lengths;
  final int[] offsets;
  final boolean isForward;

  /// What a move costs at least, by row and heading as the lengths.
  final double[] leastSeconds;

  Moves(Terrain terrain, HeadingSet headings, Direction direction, double leastRate) {
    Frame frame = terrain.frame();
    this.terrain = terrain;
    this.rows = frame.rows();
    this.columns = frame.columns();
    this.headings = headings;
    this.lengths = new MoveLengths(frame, headings);
    this.isForward = direction == Direction.FORWARD;
    this.leastSeconds =
        Arrays.stream(lengths.table()).map(metres -> metres * leastRate * SLACK).toArray();
    this.offsets = new int[headings.count()];
    for (int heading = 0; heading < offsets.length; heading++) {
      offsets[heading] = headings.rows(heading) * columns + headings.columns(heading);
    }
  }

  final boolean isInside(int row, int column) {
    return row >= 0 && row < rows && column >= 0 && column < columns;
  }

  /// Cost of a move that stays on the grid.
  ///
  /// @return seconds; infinite or NaN where there is no way
  abstract double seconds(int row, int cell, int heading);

  /// A linear lower bound of the costs.
  abstract Effort.Bound bound();
}
