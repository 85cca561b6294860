package dev.ledo.highs;

import java.util.Arrays;

/// Proofs that a linear program has no point, or no best one, checked against the model.
///
/// A proof is scaled so that its largest component has size 1. Components below 1e-9, sums below
/// 1e-9 of the largest entry, and sums that rounding explains (1e-13 of the sizes added up) count
/// as 0 where they would need a bound that is not there.
///
/// @see docs/methods/highs.md
final class Rays {

  private static final double ROUNDING = 1e-13;
  private static final double NOTHING = 1e-9;
  private static final double LEAST_MARGIN = 1e-11;

  /// Weights of rows, or direction of columns.
  double[] ray = {};

  private final double[] sums;
  private final double[] sizes;
  private final double[] largest;
  private double margin;

  Rays(int columns) {
    sums = new double[columns];
    sizes = new double[columns];
    largest = new double[columns];
  }

  /// Makes room for so many components.
  void reserve(int components) {
    if (ray.length < components) {
      ray = new double[components + components / 2 + 8];
    }
  }

  /// By how much the bounds of rows ask for more than there is, or the objective improves along the
  /// direction.
  double margin() {
    return margin;
  }

  /// Whether the ray's weights of rows prove that the bounds cannot all be met; turns its signs if
  /// that is what is wrong.
  boolean provesInfeasible(Columns columns, Rows rows) {
    if (!scale(rows.count())) {
      return false;
    }
    if (fallsShort(columns, rows)) {
      return true;
    }
    turn(rows.count());
    return fallsShort(columns, rows);
  }

  private boolean fallsShort(Columns columns, Rows rows) {
    Arrays.fill(sums, 0);
    Arrays.fill(sizes, 0);
    Arrays.fill(largest, 0);
    double asked = 0;
    double size = 0;
    for (int row = 0; row < rows.count(); row++) {
      double weight = ray[row];
      double bound = weight > 0 ? rows.lower[row] : rows.upper[row];
      if (Double.isInfinite(bound)) {
        if (!(Math.abs(weight) <= NOTHING)) {
          return false;
        }
        ray[row] = 0;
      } else {
        asked += weight * bound;
        size += Math.abs(weight * bound);
        addRow(rows, row, weight);
      }
    }
    return leavesAMargin(columns, asked, size);
  }

  private void addRow(Rows rows, int row, double weight) {
    for (int entry = rows.start[row]; entry < rows.start[row + 1]; entry++) {
      int column = rows.column[entry];
      double term = weight * rows.value[entry];
      sums[column] += term;
      sizes[column] += Math.abs(term);
      largest[column] = Math.max(largest[column], Math.abs(rows.value[entry]));
    }
  }

  private boolean leavesAMargin(Columns columns, double asked, double askedSize) {
    double most = 0;
    double size = askedSize;
    for (int column = 0; column < sums.length; column++) {
      double sum = sums[column];
      if (Math.abs(sum) <= ROUNDING * sizes[column]) {
        continue;
      }
      double bound = sum > 0 ? columns.upper[column] : columns.lower[column];
      if (!Double.isInfinite(bound)) {
        most += sum * bound;
        size += Math.abs(sum * bound);
      } else if (!(Math.abs(sum) <= NOTHING * largest[column])) {
        return false;
      }
    }
    margin = asked - most;
    return margin > LEAST_MARGIN * size;
  }

  /// Whether one can go in the ray's direction of columns forever from any point and gain; turns
  /// its signs if that is what is wrong.
  boolean provesUnbounded(Sense sense, Columns columns, Rows rows) {
    if (!scale(columns.count())) {
      return false;
    }
    if (goesOn(sense, columns, rows)) {
      return true;
    }
    turn(columns.count());
    return goesOn(sense, columns, rows);
  }

  private boolean goesOn(Sense sense, Columns columns, Rows rows) {
    double gain = 0;
    double size = 0;
    for (int column = 0; column < columns.count(); column++) {
      double step = ray[column];
      if (!Double.isInfinite(step > 0 ? columns.upper[column] : columns.lower[column])) {
        if (!(Math.abs(step) <= NOTHING)) {
          return false;
        }
        ray[column] = 0;
      } else {
        gain -= sense.sign() * columns.cost[column] * step;
        size += Math.abs(columns.cost[column] * step);
      }
    }
    margin = gain;
    return gain > NOTHING * size && staysWithin(rows);
  }

  private boolean staysWithin(Rows rows) {
    for (int row = 0; row < rows.count(); row++) {
      double step = 0;
      double most = 0;
      for (int entry = rows.start[row]; entry < rows.start[row + 1]; entry++) {
        step += rows.value[entry] * ray[rows.column[entry]];
        most = Math.max(most, Math.abs(rows.value[entry]));
      }
      double bound = step > 0 ? rows.upper[row] : rows.lower[row];
      if (!Double.isInfinite(bound) && !(Math.abs(step) <= NOTHING * most)) {
        return false;
      }
    }
    return true;
  }

  /// Looks for a single row that proves that the bounds cannot be met.
  boolean findRow(Columns columns, Rows rows) {
    for (int row = 0; row < rows.count(); row++) {
      point(row, rows.count());
      if (provesInfeasible(columns, rows)) {
        return true;
      }
    }
    return false;
  }

  /// Looks for a single column along which one can gain forever.
  boolean findColumn(Sense sense, Columns columns, Rows rows) {
    for (int column = 0; column < columns.count(); column++) {
      point(column, columns.count());
      if (provesUnbounded(sense, columns, rows)) {
        return true;
      }
    }
    return false;
  }

  private void point(int at, int components) {
    Arrays.fill(ray, 0, components, 0);
    ray[at] = 1;
  }

  private boolean scale(int components) {
    double longest = 0;
    for (int at = 0; at < components; at++) {
      longest = Math.max(longest, Math.abs(ray[at]));
    }
    if (!(longest > 0 && longest < Double.POSITIVE_INFINITY)) {
      return false;
    }
    for (int at = 0; at < components; at++) {
      ray[at] /= longest;
    }
    return true;
  }

  private void turn(int components) {
    for (int at = 0; at < components; at++) {
      ray[at] = -ray[at];
    }
  }
}
