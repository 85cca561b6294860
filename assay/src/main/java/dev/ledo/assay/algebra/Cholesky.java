package dev.ledo.assay.algebra;

import java.util.Arrays;

/// The factor *L* of a symmetric positive definite matrix *A* = *L* *L*ᵀ.
///
/// Matrices are square, row by row in one array. All methods work on the caller's arrays and
/// allocate nothing, so that they can stand in inner loops; only the lower triangle is read.
public final class Cholesky {

  private Cholesky() {}

  /// Replaces the lower triangle of a matrix by its factor.
  ///
  /// @param a the matrix, at least `n * n` long
  /// @param n its order
  /// @return false if the matrix is not positive definite; it is then spoilt
  public static boolean factor(double[] a, int n) {
    for (int i = 0; i < n; i++) {
      int row = i * n;
      for (int j = 0; j < i; j++) {
        a[row + j] = (a[row + j] - dot(a, row, j * n, j)) / a[j * n + j];
      }
      double pivot = a[row + i] - dot(a, row, row, i);
      if (!(pivot > 0)) {
        return false;
      }
      a[row + i] = Math.sqrt(pivot);
    }
    return true;
  }

  /// Solves *L* *y* = *b* in place.
  public static void forward(double[] factor, int n, double[] b) {
    for (int i = 0; i < n; i++) {
      int row = i * n;
      double sum = b[i];
      for (int j = 0; j < i; j++) {
        sum -= factor[row + j] * b[j];
      }
      b[i] = sum / factor[row + i];
    }
  }

  /// Solves *L*ᵀ *x* = *y* in place.
  public static void backward(double[] factor, int n, double[] y) {
    for (int i = n - 1; i >= 0; i--) {
      double x = y[i] / factor[i * n + i];
      y[i] = x;
      for (int j = 0; j < i; j++) {
        y[j] -= factor[i * n + j] * x;
      }
    }
  }

  /// Solves *A* *x* = *b* in place.
  public static void solve(double[] factor, int n, double[] b) {
    forward(factor, n, b);
    backward(factor, n, b);
  }

  /// The inverse of *A*, all of it.
  public static double[] inverse(double[] factor, int n) {
    double[] inverse = new double[n * n];
    double[] column = new double[n];
    for (int j = 0; j < n; j++) {
      Arrays.fill(column, 0);
      column[j] = 1;
      solve(factor, n, column);
      for (int i = 0; i < n; i++) {
        inverse[i * n + j] = column[i];
      }
    }
    return inverse;
  }

  private static double dot(double[] a, int first, int second, int length) {
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += a[first + k] * a[second + k];
    }
    return sum;
  }
}
