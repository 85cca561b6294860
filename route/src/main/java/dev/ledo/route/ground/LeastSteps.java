package dev.ledo.route.ground;

import dev.ledo.route.terrain.Frame;

/// The shortest steps between neighbouring cells anywhere on a grid, for bounds that hold on all of
/// it: columns are closest toward a pole, rows of degrees at the equator.
///
/// @param eastM metres from column to column
/// @param southM metres from row to row; 0 in a single row
record LeastSteps(double eastM, double southM) {

  static LeastSteps of(Frame frame) {
    double east = Math.abs(frame.eastM(0));
    double south = frame.rows() > 1 ? frame.southM(0) : 0;
    for (int row = 1; row < frame.rows(); row++) {
      east = Math.min(east, Math.abs(frame.eastM(row)));
      south = Math.min(south, frame.southM(row - 1));
    }
    return new LeastSteps(east, south);
  }

  /// What a straight line between two cells is long at least, metres.
  double metres(int rows, int columns) {
    double down = rows * southM;
    double across = columns * eastM;
    return Math.sqrt(down * down + across * across);
  }
}
