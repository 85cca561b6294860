package dev.ledo.route.ground;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /// From the number of a cell to that of its neighbour.
  final int[] offsets;

  /// From the local number of a cell to that of its neighbour, if it is in the same tile.
  final int[] localOffsets;

  final @Nullable Crossings crossings;
  final boolean isForward;

  /// What a move costs at least, by row and heading as the lengths; like those NaN where the table
  /// knows that it leaves the grid.
  final double[] leastSeconds;

  /// What any move that stays on the grid costs at least, seconds.
  final double leastMove;

  Moves(Ground ground, HeadingSet headings, Direction direction, double leastRate) {
    this.terrain = ground.terrain();
    this.crossings = ground.crossings().orElse(null);
    Frame frame = terrain.frame();
    this.rows = frame.rows();
    this.columns = frame.columns();
    this.headings = headings;
    this.lengths = new MoveLengths(frame, headings);
    this.isForward = direction == Direction.FORWARD;
    this.leastSeconds =
        Arrays.stream(lengths.table()).map(metres -> metres * leastRate * SLACK).toArray();
    this.leastMove =
        Arrays.stream(leastSeconds).filter(seconds -> !Double.isNaN(seconds)).min().orElse(0);
    this.offsets = new int[headings.count()];
    this.localOffsets = new int[headings.count()];
    for (int heading = 0; heading < offsets.length; heading++) {
      offsets[heading] = headings.rows(heading) * columns + headings.columns(heading);
      localOffsets[heading] = headings.rows(heading) * Tiles.SIDE + headings.columns(heading);
    }
  }

  /// Whether a cell is on the grid.
  final boolean isInside(int row, int column) {
    return beyond(row, column) >= 0;
  }

  /// Below 0 off the grid, in one number for its four sides.
  private int beyond(int row, int column) {
    return row | column | (rows - 1 - row) | (columns - 1 - column);
  }

  /// Whether a move ends on the grid, as all bits set or none: without a branch, because a search
  /// meets the grid's sides late.
  final int inside(int row, int column, int heading) {
    return ~(beyond(row + headings.rows(heading), column + headings.columns(heading)) >> 31);
  }

  /// Cost of a move that goes straight and stays on the grid, but for the lines it crosses.
  ///
  /// @return seconds; infinite or NaN where there is no way
  abstract double straight(int row, int cell, int heading);

  /// Cost of a move that stays on the grid, with the lines it crosses.
  ///
  /// @param below costs from here on are of no interest: what is returned for them is not below
  /// @return seconds; infinite or NaN where there is no way
  double seconds(int row, int cell, int heading, double below) {
    double move = straight(row, cell, heading);
    return crossings == null ? move : move + crossings.seconds(cell, heading);
  }

  /// Where a move bends whose cost was asked for.
  ///
  /// @return empty if it goes straight
  Optional<CellPoint> bend(int row, int cell, int heading) {
    return Optional.empty();
  }

  /// A linear lower bound of the costs.
  abstract Effort.Bound bound();
}
