package dev.ledo.route.ground;

import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;

/// What the moves between cells of a terrain cost, in the direction of the search.
///
/// A forward search asks for moves out of a cell, a backward one for moves into it; either way a
/// heading points from the cell that is asked about to its neighbour.
abstract sealed class Moves permits WalkMoves, SampledMoves {

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
  private final int extent;

  Moves(Terrain terrain, HeadingSet headings, Direction direction) {
    Frame frame = terrain.frame();
    this.terrain = terrain;
    this.rows = frame.rows();
    this.columns = frame.columns();
    this.headings = headings;
    this.lengths = new MoveLengths(frame, headings);
    this.extent = headings.extent();
    this.isForward = direction == Direction.FORWARD;
    this.offsets = new int[headings.count()];
    for (int heading = 0; heading < offsets.length; heading++) {
      offsets[heading] = headings.rows(heading) * columns + headings.columns(heading);
    }
  }

  /// Costs of all moves at a cell.
  ///
  /// @param seconds filled by heading: seconds; infinite or NaN where there is no such move
  final void fill(int row, int column, double[] seconds) {
    int cell = row * columns + column;
    if (row >= extent && column >= extent && row < rows - extent && column < columns - extent) {
      fillInside(row, cell, seconds);
      return;
    }
    for (int heading = 0; heading < offsets.length; heading++) {
      seconds[heading] =
          isInside(row + headings.rows(heading), column + headings.columns(heading))
              ? seconds(row, cell, heading)
              : Double.POSITIVE_INFINITY;
    }
  }

  final boolean isInside(int row, int column) {
    return row >= 0 && row < rows && column >= 0 && column < columns;
  }

  /// Costs of all moves at a cell from which none leaves the grid.
  abstract void fillInside(int row, int cell, double[] seconds);

  /// Cost of one move that stays on the grid.
  abstract double seconds(int row, int cell, int heading);

  /// A linear lower bound of the costs.
  abstract Effort.Bound bound();
}
