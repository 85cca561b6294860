package dev.ledo.route.ground;

import dev.ledo.route.terrain.CellPoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Moves that are steeper than the limit of grade go in two legs instead of straight: out along one
/// of the two bearings on which the slope rises at the limit, and back along the other. On a plane
/// a climb of H is then H/limit long, whatever its direction.
///
/// The slope is taken along the move from its ends and across it from the cells beside them. Legs
/// are drawn at most at 99 % of the limit, and flatter where the ground does not allow that; each
/// is looked at along its whole length, and kept only if every piece obeys the limit.
///
/// @see docs/methods/route-ground.md
final class BentMoves {

  /// Grades of the legs by the slope at the move, as shares of the limit, from the shortest way on.
  private static final double[] SHARES = {0.99, 0.8, 0.6};

  /// Bends are drawn for the 16 shortest headings; longer ones add no length and seldom succeed.
  private static final int MOST_SQUARED_CELLS = 5;

  /// Steeper moves would need legs more than four times as long as the move.
  private static final double MOST_TIMES_LIMIT = 4.2;

  private static final double SLACK = 1e-9;

  private final HeadingSet headings;
  private final MoveLengths lengths;
  private final PaceEffort effort;
  private final GroundLeg legs;
  private final @Nullable Crossings crossings;
  private final float[] heightsM;
  private final double leastPerRise;
  private final double leastPerFall;
  private final int rows;
  private final int columns;
  private final boolean isForward;

  /// @param isForward whether headings point in the direction of travel
  BentMoves(Travel travel, PaceEffort effort, MoveLengths lengths, boolean isForward) {
    this.headings = travel.headings();
    this.lengths = lengths;
    this.effort = effort;
    this.legs = new GroundLeg(travel.ground(), effort);
    this.crossings = travel.ground().crossings().orElse(null);
    this.heightsM = travel.ground().terrain().heightsM();
    this.leastPerRise = effort.leastPerRise() * (1 - SLACK);
    this.leastPerFall = effort.leastPerFall() * (1 - SLACK);
    this.rows = travel.rows();
    this.columns = travel.columns();
    this.isForward = isForward;
  }

  /// A steep move in the direction of travel.
  ///
  /// @param times its slope over the limit, above 1
  private record Steep(
      int row, int column, int endRow, int endColumn, double lengthM, double riseM, double times) {}

  private record Bend(double row, double column, double seconds) {}

  private static final Bend NONE = new Bend(0, 0, Double.POSITIVE_INFINITY);

  /// Whether a move is steeper from end to end than the limit.
  boolean isSteep(int row, int cell, int heading) {
    double rise =
        (double) heightsM[cell + headings.rows(heading) * columns + headings.columns(heading)]
            - heightsM[cell];
    double lengthM = lengths.metres(row, heading);
    double up = (isForward ? effort.up() : effort.down()) + SLACK;
    double down = (isForward ? effort.down() : effort.up()) + SLACK;
    return rise > up * lengthM || rise < -down * lengthM;
  }

  /// Cost of a steep move by its best bend, with the lines that its legs cross.
  ///
  /// @param below costs from here on are of no interest
  /// @return seconds; infinite if no bend keeps the limit
  double seconds(int row, int cell, int heading, double below) {
    if (!isShort(heading)) {
      return Double.POSITIVE_INFINITY;
    }
    Steep move = steep(row, cell, heading);
    double least = move.riseM > 0 ? leastPerRise * move.riseM : -leastPerFall * move.riseM;
    return move.times <= MOST_TIMES_LIMIT && least < below
        ? bend(move).seconds
        : Double.POSITIVE_INFINITY;
  }

  /// Where a steep move bends.
  Optional<CellPoint> bend(int row, int cell, int heading) {
    Bend bend = isShort(heading) ? bend(steep(row, cell, heading)) : NONE;
    return bend.seconds < Double.POSITIVE_INFINITY
        ? Optional.of(new CellPoint(bend.row, bend.column))
        : Optional.empty();
  }

  private boolean isShort(int heading) {
    int down = headings.rows(heading);
    int across = headings.columns(heading);
    return down * down + across * across <= MOST_SQUARED_CELLS;
  }

  private Steep steep(int row, int cell, int heading) {
    int column = cell - row * columns;
    int endRow = row + headings.rows(heading);
    int endColumn = column + headings.columns(heading);
    double lengthM = lengths.metres(row, heading);
    double riseM = (double) heightsM[endRow * columns + endColumn] - heightsM[cell];
    double travelledM = isForward ? riseM : -riseM;
    double times = Math.abs(riseM) / lengthM / (travelledM > 0 ? effort.up() : effort.down());
    return isForward
        ? new Steep(row, column, endRow, endColumn, lengthM, travelledM, times)
        : new Steep(endRow, endColumn, row, column, lengthM, travelledM, times);
  }

  private Bend bend(Steep move) {
    double eastM = legs.eastM((move.row + move.endRow) / 2);
    double southM = legs.southM(Math.min(move.row, move.endRow));
    double east = (move.endColumn - move.column) * eastM / move.lengthM;
    double south = (move.endRow - move.row) * southM / move.lengthM;
    double along = Math.abs(move.riseM) / move.lengthM;
    double rightward =
        (across(move.row, move.column, east, south)
                + across(move.endRow, move.endColumn, east, south))
            / 2;
    double across = move.riseM > 0 ? rightward : -rightward;
    double slope = Math.sqrt(along * along + across * across);
    Bend best = NONE;
    for (int side = -1; side <= 1; side += 2) {
      for (double share : SHARES) {
        double cosine = share * along / move.times / slope;
        double sine = side * Math.sqrt(1 - cosine * cosine);
        double ahead = (along * cosine - across * sine) / slope;
        double aside = (across * cosine + along * sine) / slope;
        double backAhead = (along * cosine + across * sine) / slope;
        double backAside = (across * cosine - along * sine) / slope;
        double metres = move.lengthM * backAside / (backAside * ahead - aside * backAhead);
        double row = move.row + metres * (ahead * south + aside * east) / southM;
        double column = move.column + metres * (ahead * east - aside * south) / eastM;
        double seconds = seconds(move, row, column);
        if (seconds < best.seconds) {
          best = new Bend(row, column, seconds);
        }
        if (seconds < Double.POSITIVE_INFINITY) {
          break;
        }
      }
    }
    return best;
  }

  private double seconds(Steep move, double row, double column) {
    if (!(row >= 0 && column >= 0 && row <= rows - 1 && column <= columns - 1)) {
      return Double.POSITIVE_INFINITY;
    }
    if (!legs.isAllowedByEnds(move.row, move.column, row, column)
        || !legs.isAllowedByEnds(row, column, move.endRow, move.endColumn)) {
      return Double.POSITIVE_INFINITY;
    }
    double out = legs.seconds(move.row, move.column, row, column);
    if (out == Double.POSITIVE_INFINITY) {
      return out;
    }
    double both = out + legs.seconds(row, column, move.endRow, move.endColumn);
    return crossings == null || both == Double.POSITIVE_INFINITY
        ? both
        : both
            + crossings.seconds(
                new CellPoint(move.row, move.column),
                new CellPoint(row, column),
                new CellPoint(move.endRow, move.endColumn));
  }

  /// Slope of the ground to the right of a direction; NaN beside unknown ground.
  private double across(int row, int column, double east, double south) {
    int west = Math.max(column - 1, 0);
    int right = Math.min(column + 1, columns - 1);
    int north = Math.max(row - 1, 0);
    int below = Math.min(row + 1, rows - 1);
    double eastward =
        ((double) heightsM[row * columns + right] - heightsM[row * columns + west])
            / (Math.max(1, right - west) * legs.eastM(row));
    double southward =
        ((double) heightsM[below * columns + column] - heightsM[north * columns + column])
            / (Math.max(1, below - north) * legs.southM(north));
    return southward * east - eastward * south;
  }
}
