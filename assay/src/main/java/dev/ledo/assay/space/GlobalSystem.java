package dev.ledo.assay.space;

import dev.ledo.assay.algebra.Cholesky;
import java.util.Arrays;

/// The equations of all samples, factored once: with C = L Lᵀ an estimate needs one forward
/// substitution.
final class GlobalSystem {

  private final int n;
  private final double[] columns;
  private final double[] inversePivots;
  private final Whitened whitened;

  private GlobalSystem(int n, double[] factor, Samples samples) {
    this.n = n;
    this.columns = columns(factor, n);
    this.inversePivots = new double[n];
    this.whitened = new Whitened(n);
    for (int i = 0; i < n; i++) {
      inversePivots[i] = 1 / factor[i * n + i];
      whitened.set(i, samples.value(i));
    }
    whitened.apply(factor, n);
  }

  /// @throws IllegalArgumentException if the equations are singular
  static GlobalSystem of(Samples samples) {
    int n = samples.size();
    double[] matrix = samples.covariances();
    if (!Cholesky.factor(matrix, n)) {
      throw new IllegalArgumentException(
          "the variogram makes the equations of "
              + n
              + " samples singular; add a nugget, or join samples that are very close");
    }
    return new GlobalSystem(n, matrix, samples);
  }

  /// The factor column by column: the inner loop of the substitution then runs along memory.
  private static double[] columns(double[] factor, int n) {
    double[] columns = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        columns[j * n + i] = factor[i * n + j];
      }
    }
    return columns;
  }

  /// Estimates from the covariances of the target with the samples, which are spoilt.
  void estimate(double[] right, double targetVariance, double[] out, int to) {
    for (int k = 0; k < n; k++) {
      double y = right[k] * inversePivots[k];
      right[k] = y;
      int column = k * n;
      for (int i = k + 1; i < n; i++) {
        right[i] -= columns[column + i] * y;
      }
    }
    whitened.estimate(right, n, targetVariance, out, to);
  }

  /// Estimates each sample from all others, by what the inverse of the equations says (Dubrule
  /// 1983, Mathematical Geology 15): with B = C⁻¹ − C⁻¹11ᵀC⁻¹ / (1ᵀC⁻¹1) the error is (Bz)ᵢ / Bᵢᵢ
  /// and its variance 1 / Bᵢᵢ.
  ///
  /// @return error and variance of each sample, one after the other
  static double[] leftOut(Samples samples) {
    int n = samples.size();
    double[] matrix = samples.covariances();
    if (!Cholesky.factor(matrix, n)) {
      double[] unknown = new double[2 * n];
      Arrays.fill(unknown, Double.NaN);
      return unknown;
    }
    double[] inverse = Cholesky.inverse(matrix, n);
    double[] rows = new double[n];
    double all = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        rows[i] += inverse[i * n + j];
      }
      all += rows[i];
    }
    double[] result = new double[2 * n];
    for (int i = 0; i < n; i++) {
      double product = 0;
      for (int j = 0; j < n; j++) {
        product += (inverse[i * n + j] - rows[i] * rows[j] / all) * samples.value(j);
      }
      double own = inverse[i * n + i] - rows[i] * rows[i] / all;
      result[2 * i] = product / own;
      result[2 * i + 1] = 1 / own;
    }
    return result;
  }
}
