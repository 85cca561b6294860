package dev.ledo.route.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where each move crosses lines between cell centres, in order from its start.
///
/// The height at a sample is weight·(height of one cell) + (1 - weight)·(height of the other). The
/// middle of a diagonal lies between four cells: half of it comes from the two ends.
final class MoveSamples {

  private record Crossing(double at, int one, int other, double weight, boolean isMiddle) {}

  /// Samples of heading h are those from `first[h]` to `first[h + 1] - 1`.
  final int[] first;

  /// Offsets of the two cells beside a sample, from the start of the move.
  final int[] one;

  final int[] other;
  final double[] weight;

  /// Whether half the height comes from the ends of the move.
  final boolean[] isMiddle;

  /// Share of the move's length from the sample before, by sample, and for each heading the last
  /// share, at its end.
  final double[] share;

  final double[] lastShare;

  /// Offsets of the two cells a diagonal passes between; 0 for other headings, and if only ends
  /// count.
  final int[] corner;

  final int[] otherCorner;

  MoveSamples(HeadingSet headings, int columns, Sampling sampling) {
    List<Crossing> all = new ArrayList<>();
    first = new int[headings.count() + 1];
    lastShare = new double[headings.count()];
    corner = new int[headings.count()];
    otherCorner = new int[headings.count()];
    List<Double> shares = new ArrayList<>();
    for (int heading = 0; heading < headings.count(); heading++) {
      double before = 0;
      if (sampling != Sampling.ENDS
          && isDiagonal(headings.rows(heading), headings.columns(heading))) {
        corner[heading] = headings.rows(heading) * columns;
        otherCorner[heading] = headings.columns(heading);
      }
      if (sampling != Sampling.ENDS) {
        for (Crossing crossing :
            crossings(headings.rows(heading), headings.columns(heading), columns, sampling)) {
          all.add(crossing);
          shares.add(crossing.at() - before);
          before = crossing.at();
        }
      }
      lastShare[heading] = 1 - before;
      first[heading + 1] = all.size();
    }
    one = all.stream().mapToInt(Crossing::one).toArray();
    other = all.stream().mapToInt(Crossing::other).toArray();
    weight = all.stream().mapToDouble(Crossing::weight).toArray();
    share = shares.stream().mapToDouble(Double::doubleValue).toArray();
    isMiddle = new boolean[all.size()];
    for (int i = 0; i < isMiddle.length; i++) {
      isMiddle[i] = all.get(i).isMiddle();
    }
  }

  private static boolean isDiagonal(int rows, int columns) {
    return Math.abs(rows) == 1 && Math.abs(columns) == 1;
  }

  private static List<Crossing> crossings(
      int rows, int columns, int gridColumns, Sampling sampling) {
    if (isDiagonal(rows, columns)) {
      if (sampling == Sampling.CROSSED) {
        return List.of();
      }
      return List.of(new Crossing(0.5, rows * gridColumns, columns, 0.5, true));
    }
    List<Crossing> found = new ArrayList<>();
    for (int step = 1; step < Math.abs(rows); step++) {
      double at = (double) step / Math.abs(rows);
      int row = Integer.signum(rows) * step;
      double column = at * columns;
      int west = (int) Math.floor(column);
      int cell = row * gridColumns + west;
      found.add(new Crossing(at, cell, cell + 1, 1 - (column - west), false));
    }
    for (int step = 1; step < Math.abs(columns); step++) {
      double at = (double) step / Math.abs(columns);
      int column = Integer.signum(columns) * step;
      double row = at * rows;
      int north = (int) Math.floor(row);
      int cell = north * gridColumns + column;
      found.add(new Crossing(at, cell, cell + gridColumns, 1 - (row - north), false));
    }
    found.sort(Comparator.comparingDouble(Crossing::at));
    return found;
  }
}
