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

  Columns copy() {
    return new Columns(
        cost.clone(), lower.clone(), upper.clone(), Arrays.copyOf(integer, integer.length));
  }
}
