package dev.ledo.assay.sampling;

import dev.ledo.assay.algebra.Cholesky;

/// Least squares without a constant, for simulated numbers of mean 0.
final class Regression {

  private Regression() {}

  /// Mean squared residual of the truth on the first few columns.
  static double residualVariance(double[][] seen, double[] truth, int columns) {
    double[] normal = new double[columns * columns];
    double[] right = new double[columns];
    double total = 0;
    for (int i = 0; i < seen.length; i++) {
      for (int j = 0; j < columns; j++) {
        right[j] += seen[i][j] * truth[i];
        for (int k = 0; k < columns; k++) {
          normal[j * columns + k] += seen[i][j] * seen[i][k];
        }
      }
      total += truth[i] * truth[i];
    }
    double[] slopes = right.clone();
    Cholesky.factor(normal, columns);
    Cholesky.solve(normal, columns, slopes);
    for (int j = 0; j < columns; j++) {
      total -= slopes[j] * right[j];
    }
    return total / seen.length;
  }
}
