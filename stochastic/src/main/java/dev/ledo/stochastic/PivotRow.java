package dev.ledo.stochastic;

import java.util.Arrays;

/// One row of B⁻¹A in the dual simplex method: how fast the basic variable of a position changes
/// with each nonbasic variable, of which only those are held that have an entry.
final class PivotRow {

  private final RecourseColumns columns;
  private final BasisFactor factor;
  private final int[] positionOf;
  private final double[] multipliers;
  private final double[] entries;
  private final int[] variables;
  private int count;

  /// @param positionOf position of every basic variable, below 0 for nonbasic ones; kept by the
  ///   caller
  /// @param rows of the basis
  PivotRow(RecourseColumns columns, BasisFactor factor, int[] positionOf, int rows) {
    this.columns = columns;
    this.factor = factor;
    this.positionOf = positionOf;
    this.multipliers = new double[rows];
    this.entries = new double[positionOf.length];
    this.variables = new int[positionOf.length];
  }

  /// Takes the row of another basis position.
  void compute(int position) {
    clear();
    multipliers[position] = 1;
    factor.backward(multipliers);
    for (int i = 0; i < multipliers.length; i++) {
      double multiplier = multipliers[i];
      if (multiplier != 0) {
        for (int p = columns.rowStart(i); p < columns.rowStart(i + 1); p++) {
          add(columns.columnAt(p), multiplier * columns.valueAt(p));
        }
        add(columns.logical(i), -multiplier);
      }
    }
  }

  private void clear() {
    for (int k = 0; k < count; k++) {
      entries[variables[k]] = 0;
    }
    count = 0;
    Arrays.fill(multipliers, 0);
  }

  /// A sum of 0 stays an entry, so that no variable is held twice.
  private void add(int v, double value) {
    if (positionOf[v] < 0) {
      if (entries[v] == 0) {
        variables[count++] = v;
      }
      entries[v] += value;
      if (entries[v] == 0) {
        entries[v] = Double.MIN_NORMAL;
      }
    }
  }

  /// How many variables have an entry.
  int count() {
    return count;
  }

  /// One of the variables that have an entry.
  ///
  /// @param number from 0, below {@link #count()}
  int variable(int number) {
    return variables[number];
  }

  /// The entry of any variable, 0 if it has none.
  double entry(int v) {
    return entries[v];
  }

  /// Takes a multiple of the row from one number of each variable.
  void subtractFrom(double[] numbers, double times) {
    for (int k = 0; k < count; k++) {
      numbers[variables[k]] -= times * entries[variables[k]];
    }
  }
}
