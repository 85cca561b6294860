package dev.ledo.highs;

import java.util.Arrays;

/// Costs and bounds of columns, held in step.
final class Columns {

  final double[] cost;
  final double[] lower;
  final double[] upper;
  final boolean[] integer;

  Columns(double[] cost, double[] lower, double[] upper, boolean[] integer) {
    this.cost = cost;
    this.lower = lower;
    this.upper = upper;
    this.integer = integer;
  }

  int count() {
    return cost.length;
  }

  boolean hasIntegers() {
    for (boolean whole : integer) {
      if (whole) {
        return true;
      }
    }
    return false;
  }

  Columns continuous() {
    return new Columns(cost, lower, upper, new boolean[integer.length]);
  }

  void setCost(int column, double unitCost) {
    Bounds.checkCost(column, unitCost);
    cost[column] = unitCost;
  }

  void setBounds(int column, double low, double high) {
    Bounds.check("column", column, low, high);
    lower[column] = Bounds.lower(low);
    upper[column] = Bounds.upper(high);
  }

  /// A point within the bounds of columns.
  void copyNearestToZero(double[] point) {
    for (int column = 0; column < point.length; column++) {
      point[column] = Math.clamp(0, lower[column], upper[column]);
    }
  }

  Columns copy() {
    return new Columns(
        cost.clone(), lower.clone(), upper.clone(), Arrays.copyOf(integer, integer.length));
  }
}
