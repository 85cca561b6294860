package dev.ledo.stochastic;

import java.util.Arrays;

/// How much a violated bound counts at each basis position, by the dual Devex rule: its square is
/// divided by a weight that stands for the norm of a row of B⁻¹ (Koberstein 2005).
final class DevexWeights {

  private final double[] weights;

  DevexWeights(int rows) {
    this.weights = new double[rows];
  }

  /// Takes the present basis as the reference, in which all rows weigh 1.
  void reset() {
    Arrays.fill(weights, 1);
  }

  /// How much speaks for the variable of a position to go.
  ///
  /// @param beyond how far it is outside its bounds
  double merit(int position, double beyond) {
    return beyond * beyond / weights[position];
  }

  /// Takes note of an exchange.
  ///
  /// @param leaving position of the variable that goes
  /// @param entering column of B⁻¹A of the variable that comes, by position
  void update(int leaving, double[] entering) {
    double pivot = entering[leaving];
    double reference = weights[leaving] / (pivot * pivot);
    for (int p = 0; p < weights.length; p++) {
      double entry = entering[p];
      if (entry != 0) {
        weights[p] = Math.max(weights[p], entry * entry * reference);
      }
    }
    weights[leaving] = Math.max(reference, 1);
  }
}
