package dev.ledo.route.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// The straight moves a way may be made of: steps of whole rows and columns without a common
/// factor.
///
/// With few headings a way is longer than it must be, because it zigzags between them: on flat
/// ground at most by 1/cos(θ/2), if θ is the widest angle between neighbouring headings.
///
/// @see docs/methods/route-ground.md
public final class HeadingSet {

  /// The sets there are.
  public static final List<Integer> COUNTS = List.of(8, 16, 32, 48, 64, 80);

  private record Step(int rows, int columns) {

    double bearing() {
      return Math.atan2(rows, columns);
    }
  }

  private final int[] rowStep;
  private final int[] columnStep;

  private HeadingSet(List<Step> steps) {
    rowStep = steps.stream().mapToInt(Step::rows).toArray();
    columnStep = steps.stream().mapToInt(Step::columns).toArray();
  }

  /// A set by the number of its headings.
  ///
  /// 8, 16, 32 and 64 are successive mediants of the axes and diagonals; 48 and 80 are all moves
  /// without a common factor within 4 and 5 cells.
  ///
  /// @throws IllegalArgumentException unless the count is one of {@link #COUNTS}
  public static HeadingSet of(int count) {
    List<Step> octant =
        switch (count) {
          case 8 -> mediants(0);
          case 16 -> mediants(1);
          case 32 -> mediants(2);
          case 64 -> mediants(3);
          case 48 -> within(4);
          case 80 -> within(5);
          default ->
              throw new IllegalArgumentException(
                  "%d headings; there are sets of %s".formatted(count, COUNTS));
        };
    return new HeadingSet(allRound(octant));
  }

  private static List<Step> mediants(int depth) {
    List<Step> steps = new ArrayList<>(List.of(new Step(0, 1), new Step(1, 1)));
    for (int level = 0; level < depth; level++) {
      for (int i = steps.size() - 1; i > 0; i--) {
        Step low = steps.get(i - 1);
        Step high = steps.get(i);
        steps.add(i, new Step(low.rows() + high.rows(), low.columns() + high.columns()));
      }
    }
    return steps;
  }

  private static List<Step> within(int extent) {
    List<Step> steps = new ArrayList<>();
    for (int columns = 1; columns <= extent; columns++) {
      for (int rows = 0; rows <= columns; rows++) {
        if (commonFactor(columns, rows) == 1) {
          steps.add(new Step(rows, columns));
        }
      }
    }
    return steps;
  }

  private static int commonFactor(int a, int b) {
    return b == 0 ? a : commonFactor(b, a % b);
  }

  /// An octant mirrored into all eight, in order of bearing, so that sets have one order anywhere.
  private static List<Step> allRound(List<Step> octant) {
    var steps = new TreeSet<>(Comparator.comparingDouble(Step::bearing));
    for (Step step : octant) {
      for (int sign = 0; sign < 4; sign++) {
        int down = (sign & 1) == 0 ? 1 : -1;
        int across = (sign & 2) == 0 ? 1 : -1;
        steps.add(new Step(down * step.rows(), across * step.columns()));
        steps.add(new Step(down * step.columns(), across * step.rows()));
      }
    }
    return List.copyOf(steps);
  }

  /// How many headings there are.
  public int count() {
    return rowStep.length;
  }

  /// Rows of a move, positive to the south.
  public int rows(int heading) {
    return rowStep[heading];
  }

  /// Columns of a move, positive to the east.
  public int columns(int heading) {
    return columnStep[heading];
  }

  /// Number of the heading with these steps.
  ///
  /// @return -1 if the set has none
  int find(int rows, int columns) {
    for (int heading = 0; heading < rowStep.length; heading++) {
      if (rowStep[heading] == rows && columnStep[heading] == columns) {
        return heading;
      }
    }
    return -1;
  }

  /// Most rows or columns that a move takes.
  public int extent() {
    int extent = 0;
    for (int heading = 0; heading < rowStep.length; heading++) {
      extent = Math.max(extent, Math.max(rowStep[heading], columnStep[heading]));
    }
    return extent;
  }
}
