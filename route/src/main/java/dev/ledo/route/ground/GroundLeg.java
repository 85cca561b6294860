package dev.ledo.route.ground;

import dev.ledo.route.terrain.Frame;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// What straight legs between any two points of a grid cost, seen as moves see the ground: each
/// piece between two samples obeys the limits of the effort and is charged.
final class GroundLeg {

  /// The pieces of a leg, each measured at its own latitude, may be longer than the whole.
  private static final double ROOM = 1.001;

  private final Effort effort;
  private final float[] heightsM;
  private final @Nullable BitSet closed;
  private final @Nullable Friction friction;
  private final int columns;
  private final double[] eastM;
  private final double[] southM;

  GroundLeg(Ground ground, Effort effort) {
    Frame frame = ground.terrain().frame();
    this.effort = effort;
    this.heightsM = ground.terrain().heightsM();
    this.closed = ground.closedOrNull();
    this.friction = ground.friction().orElse(null);
    this.columns = frame.columns();
    this.eastM = new double[frame.rows()];
    this.southM = new double[frame.rows()];
    for (int row = 0; row < frame.rows(); row++) {
      eastM[row] = frame.eastM(row);
      southM[row] = frame.rows() > 1 ? frame.southM(Math.min(row, frame.rows() - 2)) : 1;
    }
  }

  /// Metres from column to column in a row.
  double eastM(int row) {
    return eastM[row];
  }

  /// Metres from a row to the next.
  double southM(int row) {
    return southM[row];
  }

  /// Whether the heights of its ends alone allow a leg: where the whole is steeper than the limit,
  /// some piece of it is too.
  boolean isAllowedByEnds(double fromRow, double fromColumn, double toRow, double toColumn) {
    double riseM = heightM(toRow, toColumn) - heightM(fromRow, fromColumn);
    double lengthM = metres((fromRow + toRow) / 2, toRow - fromRow, toColumn - fromColumn);
    return effort.seconds(riseM, lengthM * ROOM) < Double.POSITIVE_INFINITY;
  }

  /// Cost of a leg in the direction of travel.
  ///
  /// @return seconds; infinite where a piece is too steep, or cells beside it are closed or of
  ///   unknown height
  double seconds(double fromRow, double fromColumn, double toRow, double toColumn) {
    var samples = new LegSamples(fromRow, fromColumn, toRow, toColumn);
    double middleRow = fromRow;
    double heightM = heightM(fromRow, fromColumn);
    double rub = rub(fromRow, fromColumn);
    double share = 0;
    double sum = 0;
    while (sum < Double.POSITIVE_INFINITY && samples.next()) {
      double nextM = heightM(samples.row, samples.column);
      if (!samples.isSample) {
        sum = Double.isNaN(nextM) ? Double.POSITIVE_INFINITY : sum;
        continue;
      }
      double part = samples.share - share;
      middleRow = fromRow + (share + part / 2) * (toRow - fromRow);
      double metres = metres(middleRow, part * (toRow - fromRow), part * (toColumn - fromColumn));
      double nextRub = rub(samples.row, samples.column);
      sum += effort.seconds(nextM - heightM, metres) + (rub + nextRub) / 2 * metres;
      heightM = nextM;
      rub = nextRub;
      share = samples.share;
    }
    return sum < Double.POSITIVE_INFINITY ? sum : Double.POSITIVE_INFINITY;
  }

  private double metres(double middleRow, double down, double across) {
    double south = down * southM[(int) middleRow];
    double east = across * eastM[(int) (middleRow + 0.5)];
    return Math.sqrt(south * south + east * east);
  }

  /// Height between the cells around a point; NaN if one that counts is closed or unknown.
  private double heightM(double row, double column) {
    int north = (int) row;
    int west = (int) column;
    int cell = north * columns + west;
    double south = row - north;
    double east = column - west;
    double upper = openM(cell);
    if (east > 0) {
      upper += east * (openM(cell + 1) - upper);
    }
    if (south == 0) {
      return upper;
    }
    double lower = openM(cell + columns);
    if (east > 0) {
      lower += east * (openM(cell + columns + 1) - lower);
    }
    return upper + south * (lower - upper);
  }

  private double openM(int cell) {
    return closed != null && closed.get(cell) ? Double.NaN : heightsM[cell];
  }

  private double rub(double row, double column) {
    if (friction == null) {
      return 0;
    }
    int north = (int) row;
    int west = (int) column;
    double upper = rubOfRow(friction, north * columns + west, column - west);
    double south = row - north;
    return south == 0
        ? upper
        : upper + south * (rubOfRow(friction, (north + 1) * columns + west, column - west) - upper);
  }

  private static double rubOfRow(Friction rubbing, int cell, double east) {
    double here = rubbing.at(cell);
    return east == 0 ? here : here + east * (rubbing.at(cell + 1) - here);
  }
}
