package dev.ledo.route.ground;

import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;

/// Level lengths of all moves from all rows, metres.
///
/// In degrees a move's east part is taken at the middle latitude of the move, which for moves of a
/// few cells agrees with the geodesic to better than a millionth.
final class MoveLengths {

  private final int stride;
  private final double[] metres;

  MoveLengths(Frame frame, HeadingSet headings) {
    boolean isUniform =
        switch (frame) {
          case MetreFrame _ -> true;
          case DegreeFrame _ -> false;
        };
    int count = headings.count();
    int rows = isUniform ? 1 : frame.rows();
    stride = isUniform ? 0 : count;
    metres = new double[rows * count];
    for (int row = 0; row < rows; row++) {
      for (int heading = 0; heading < count; heading++) {
        metres[row * count + heading] = length(frame, row, headings, heading, isUniform);
      }
    }
  }

  private static double length(
      Frame frame, int row, HeadingSet headings, int heading, boolean isUniform) {
    int columns = headings.columns(heading);
    int end = row + headings.rows(heading);
    if (isUniform) {
      return Math.hypot(columns * frame.eastM(0), headings.rows(heading) * frame.southM(0));
    }
    if (end < 0 || end >= frame.rows()) {
      return Double.NaN;
    }
    int north = Math.min(row, end);
    int south = Math.max(row, end);
    double down = 0;
    for (int at = north; at < south; at++) {
      down += frame.southM(at);
    }
    return Math.hypot(columns * (frame.eastM(north) + frame.eastM(south)) / 2, down);
  }

  /// Length of a move; NaN if it leaves the grid.
  double metres(int row, int heading) {
    return metres[row * stride + heading];
  }

  /// All lengths, those of a row from {@link #first(int)} on.
  double[] table() {
    return metres;
  }

  /// Place of a row's first heading in the table.
  int first(int row) {
    return row * stride;
  }
}
