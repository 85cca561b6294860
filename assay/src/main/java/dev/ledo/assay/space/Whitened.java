package dev.ledo.assay.space;

import dev.ledo.assay.algebra.Cholesky;

/// The samples of kriging equations made uncorrelated: with C = L Lᵀ their covariances, L⁻¹1 and
/// L⁻¹z.
final class Whitened {

  private final double[] ones;
  private final double[] values;

  /// Room for some samples.
  Whitened(int most) {
    ones = new double[most];
    values = new double[most];
  }

  /// The value of a sample, before [#apply].
  void set(int i, double value) {
    ones[i] = 1;
    values[i] = value;
  }

  /// Takes the correlation out of the first n samples.
  void apply(double[] factor, int n) {
    Cholesky.forward(factor, n, ones);
    Cholesky.forward(factor, n, values);
  }

  /// Estimate and variance of a target.
  ///
  /// The mean by generalised least squares is m = (1ᵀC⁻¹z) / (1ᵀC⁻¹1); the estimate is m + cᵀC⁻¹(z
  /// − m1), and its variance C₀ − cᵀC⁻¹c + (1 − 1ᵀC⁻¹c)² / (1ᵀC⁻¹1).
  ///
  /// @param right L⁻¹c, c the covariances of the target with the samples
  /// @param targetVariance C₀
  void estimate(double[] right, int n, double targetVariance, double[] out, int to) {
    double oneOne = 0;
    double oneValue = 0;
    double oneRight = 0;
    double rightValue = 0;
    double rightRight = 0;
    for (int i = 0; i < n; i++) {
      oneOne += ones[i] * ones[i];
      oneValue += ones[i] * values[i];
      oneRight += ones[i] * right[i];
      rightValue += right[i] * values[i];
      rightRight += right[i] * right[i];
    }
    double mean = oneValue / oneOne;
    double lacking = 1 - oneRight;
    out[to] = rightValue + mean * lacking;
    out[to + 1] = Math.max(0, targetVariance - rightRight + lacking * lacking / oneOne);
  }
}
