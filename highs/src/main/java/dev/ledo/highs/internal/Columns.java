package dev.ledo.highs.internal;

import java.util.Arrays;

/// Costs and bounds of columns, held in step.
public final class Columns {

  public final double[] cost;
  public final double[] lower;
  public final double[] upper;
  public final boolean[] integer;

  public Columns(double[] cost, double[] lower, double[] upper, boolean[] integer) {
    this.cost = cost;
    this.lower = lower;
    this.upper = upper;
    this.integer = integer;
  }

  public int count() {
    return cost.length;
  }

  public boolean hasIntegers() {
    for (boolean whole : integer) {
      if (whole) {
        return true;
      }
    }
    return false;
  }

  public Columns continuous() {
    return new Columns(cost, lower, upper, new boolean[integer.length]);
  }

  public void setCost(int column, double unitCost) {
    Bounds.checkCost(column, unitCost);
    cost[column] = unitCost;
  }

  public void setBounds(int column, double low, double high) {
    Bounds.check("column", column, low, high);
    lower[column] = Bounds.lower(low);
    upper[column] = Bounds.upper(high);
  }

  /// A point within the bounds of columns.
  public void copyNearestToZero(double[] point) {
    for (int column = 0; column < point.length; column++) {
      point[column] = Math.clamp(0, lower[column], upper[column]);
    }
  }

  public Columns copy() {
    return new Columns(
        cost.clone(), lower.clone(), upper.clone(), Arrays.copyOf(integer, integer.length));
  }
}
