package dev.ledo.assay.sampling;

import dev.ledo.assay.algebra.Cholesky;

/// Covariance of hidden quantities that are jointly normal, and how much an observation of sums of
/// them would tell.
final class LinearBelief {

  private final int n;
  private final double[] covariance;

  private LinearBelief(int n, double[] covariance) {
    this.n = n;
    this.covariance = covariance;
  }

  /// Independent quantities.
  static LinearBelief independent(double[] variances) {
    int n = variances.length;
    double[] covariance = new double[n * n];
    for (int i = 0; i < n; i++) {
      covariance[i * n + i] = variances[i];
    }
    return new LinearBelief(n, covariance);
  }

  /// What is believed after sums were observed.
  ///
  /// @param sums each the indices that are added up
  /// @param noise variance of each observation, above 0
  LinearBelief after(int[][] sums, double noise) {
    double[] reduced = covariance.clone();
    double[] gain = gain(sums, noise);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int row = 0; row < sums.length; row++) {
          reduced[i * n + j] -= gain[row * n + i] * gain[row * n + j];
        }
      }
    }
    return new LinearBelief(n, reduced);
  }

  /// Variance of a sum.
  double variance(int[] target) {
    double sum = 0;
    for (int i : target) {
      for (int j : target) {
        sum += covariance[i * n + j];
      }
    }
    return sum;
  }

  /// Part of a sum's variance that observing others would take away: the variance of what one will
  /// then expect.
  double explained(int[] target, int[][] sums, double noise) {
    double[] gain = gain(sums, noise);
    double explained = 0;
    for (int row = 0; row < sums.length; row++) {
      double along = 0;
      for (int i : target) {
        along += gain[row * n + i];
      }
      explained += along * along;
    }
    return explained;
  }

  /// L⁻¹ H P, with L Lᵀ = H P Hᵀ + noise.
  private double[] gain(int[][] sums, double noise) {
    int rows = sums.length;
    double[] crossed = new double[rows * n];
    for (int row = 0; row < rows; row++) {
      for (int i : sums[row]) {
        for (int j = 0; j < n; j++) {
          crossed[row * n + j] += covariance[i * n + j];
        }
      }
    }
    double[] observed = new double[rows * rows];
    for (int row = 0; row < rows; row++) {
      for (int other = 0; other < rows; other++) {
        for (int j : sums[other]) {
          observed[row * rows + other] += crossed[row * n + j];
        }
      }
      observed[row * rows + row] += noise;
    }
    if (!Cholesky.factor(observed, rows)) {
      throw new IllegalStateException("observations of " + rows + " sums are not independent");
    }
    double[] column = new double[rows];
    for (int j = 0; j < n; j++) {
      for (int row = 0; row < rows; row++) {
        column[row] = crossed[row * n + j];
      }
      Cholesky.forward(observed, rows, column);
      for (int row = 0; row < rows; row++) {
        crossed[row * n + j] = column[row];
      }
    }
    return crossed;
  }
}
