package dev.ledo.highs.internal;

import dev.ledo.highs.Certificate;
import dev.ledo.highs.Sense;
import java.util.Arrays;

/// A point of a linear program with its duals, weighed against the model: is it feasible, and can
/// nothing be better?
///
/// Takes the value of every column and the dual of every row, and computes the rest from the model.
/// Rounding is allowed for as 1e-13 of the sum of the sizes that were added up. A dual or reduced
/// cost below 1e-9 of its scale counts as 0.
///
/// @see docs/methods/highs.md
public final class Point {

  private static final double ROUNDING = 1e-13;
  private static final double NOTHING = 1e-9;

  /// Value of every column.
  public final double[] primal;

  /// Dual of every row.
  public double[] duals = {};

  /// Value of every row, sum of entries times columns.
  public double[] activity = {};

  /// Cost of every column less what its entries are worth.
  public final double[] reducedCosts;

  private final double[] columnSizes;
  private double objective;
  private double primalInfeasibility;
  private double dualInfeasibility;
  private double signedDualObjective;
  private double dualObjective;

  public Point(int columns) {
    primal = new double[columns];
    reducedCosts = new double[columns];
    columnSizes = new double[columns];
  }

  /// Makes room for the rows of a model.
  public void reserve(int rows) {
    if (duals.length < rows) {
      int room = rows + rows / 2 + 8;
      duals = new double[room];
      activity = new double[room];
    }
  }

  public double objective() {
    return objective;
  }

  public Certificate certificate() {
    return new Certificate(
        primalInfeasibility, dualInfeasibility, Relative.distance(objective, dualObjective));
  }

  /// Whether the point is optimal.
  public boolean isOptimal(Sense sense, double offset, Columns columns, Rows rows) {
    weigh(sense, offset, columns, rows);
    return certificate().holds();
  }

  /// Whether the point is within all bounds, whatever the duals.
  public boolean isFeasible(double offset, Columns columns, Rows rows) {
    reserve(rows.count());
    Arrays.fill(duals, 0, rows.count(), 0);
    weigh(Sense.MINIMISE, offset, columns, rows);
    return primalInfeasibility <= Certificate.TOLERANCE;
  }

  private void weigh(Sense sense, double offset, Columns columns, Rows rows) {
    primalInfeasibility = 0;
    dualInfeasibility = 0;
    signedDualObjective = 0;
    System.arraycopy(columns.cost, 0, reducedCosts, 0, reducedCosts.length);
    Arrays.fill(columnSizes, 0);
    for (int row = 0; row < rows.count(); row++) {
      weighRow(sense, rows, row);
    }
    objective = offset;
    for (int column = 0; column < primal.length; column++) {
      weighColumn(sense, columns, column);
    }
    dualObjective = offset + sense.sign() * signedDualObjective;
  }

  private void weighRow(Sense sense, Rows rows, int row) {
    double dual = duals[row];
    double sum = 0;
    double size = 0;
    for (int entry = rows.start[row]; entry < rows.start[row + 1]; entry++) {
      int column = rows.column[entry];
      double term = rows.value[entry] * primal[column];
      double worth = rows.value[entry] * dual;
      sum += term;
      size += Math.abs(term);
      reducedCosts[column] -= worth;
      columnSizes[column] += Math.abs(worth);
    }
    activity[row] = sum;
    weighValue(rows.lower[row], sum, rows.upper[row], ROUNDING * size);
    double signed = sense.sign() * dual;
    weighDual(signed, sum, limit(signed, NOTHING, rows.lower[row], sum, rows.upper[row]), 1);
  }

  private void weighColumn(Sense sense, Columns columns, int column) {
    double cost = columns.cost[column];
    double lower = columns.lower[column];
    double value = primal[column];
    double upper = columns.upper[column];
    objective += cost * value;
    weighValue(lower, value, upper, 0);
    double scale = 1 + Math.abs(cost);
    double nothing = NOTHING * scale + ROUNDING * columnSizes[column];
    double signed = sense.sign() * reducedCosts[column];
    weighDual(signed, value, limit(signed, nothing, lower, value, upper), scale);
  }

  // What is not a number comes through Math.max and fails in the end.
  private void weighValue(double lower, double value, double upper, double rounding) {
    double below = excess(lower - value - rounding, lower);
    double above = excess(value - upper - rounding, upper);
    primalInfeasibility = Math.max(primalInfeasibility, Math.max(below, above));
  }

  private static double excess(double amount, double bound) {
    return Double.isInfinite(bound) ? 0 : Math.max(0, amount) / (1 + Math.abs(bound));
  }

  /// The bound that a dual holds a column or row to: where it stands if the dual counts as 0.
  private static double limit(
      double signedDual, double nothing, double lower, double value, double upper) {
    if (Math.abs(signedDual) <= nothing) {
      return value;
    }
    return signedDual > 0 ? lower : upper;
  }

  private void weighDual(double signedDual, double value, double limit, double scale) {
    if (Double.isInfinite(limit)) {
      dualInfeasibility = Math.max(dualInfeasibility, Math.abs(signedDual) / scale);
      signedDualObjective += signedDual * value;
    } else {
      signedDualObjective += signedDual * limit;
    }
  }
}
