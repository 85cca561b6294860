package dev.ledo.assay.ree;

import dev.ledo.assay.algebra.Cholesky;
import java.util.Arrays;

/// Ordinary least squares for one set of elements: the pseudo-inverse is worked out once, so that a
/// row costs two small products.
///
/// Columns are scaled to length 1 first: a quartic in ångström is a millionth of the constant.
final class LeastSquares {

  private final int[] rows;
  private final int terms;
  private final double[] design;
  private final double[] inverse;
  private final double[] spread;
  private final boolean isDetermined;

  private LeastSquares(int[] rows, int terms, double[] design) {
    this.rows = rows;
    this.terms = terms;
    this.design = design;
    this.inverse = new double[terms * rows.length];
    this.spread = new double[terms];
    this.isDetermined = rows.length >= terms && invert();
  }

  /// @param all one row of `terms` for each of the fourteen elements
  /// @param mask which of them are there
  static LeastSquares of(double[] all, int terms, int mask) {
    int[] rows = new int[Integer.bitCount(mask)];
    double[] design = new double[rows.length * terms];
    int n = 0;
    for (int i = 0; i < LambdaFit.ELEMENTS; i++) {
      if ((mask >> i & 1) != 0) {
        System.arraycopy(all, i * terms, design, n * terms, terms);
        rows[n++] = i;
      }
    }
    return new LeastSquares(rows, terms, design);
  }

  /// Pseudo-inverse (XᵀX)⁻¹Xᵀ, and the roots of the diagonal of (XᵀX)⁻¹.
  private boolean invert() {
    double[] lengths = columnLengths();
    double[] normal = new double[terms * terms];
    for (int j = 0; j < terms; j++) {
      for (int k = 0; k < terms; k++) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
          sum += design[i * terms + j] * design[i * terms + k];
        }
        normal[j * terms + k] = sum / (lengths[j] * lengths[k]);
      }
    }
    if (!Cholesky.factor(normal, terms) || isNearlySingular(normal)) {
      return false;
    }
    double[] covariance = Cholesky.inverse(normal, terms);
    for (int k = 0; k < terms; k++) {
      spread[k] = Math.sqrt(covariance[k * terms + k]) / lengths[k];
      for (int i = 0; i < rows.length; i++) {
        double sum = 0;
        for (int j = 0; j < terms; j++) {
          sum += covariance[k * terms + j] * design[i * terms + j] / lengths[j];
        }
        inverse[k * rows.length + i] = sum / lengths[k];
      }
    }
    return true;
  }

  private double[] columnLengths() {
    double[] lengths = new double[terms];
    for (int i = 0; i < design.length; i++) {
      lengths[i % terms] += design[i] * design[i];
    }
    Arrays.setAll(lengths, k -> lengths[k] > 0 ? Math.sqrt(lengths[k]) : 1);
    return lengths;
  }

  private boolean isNearlySingular(double[] factor) {
    for (int k = 0; k < terms; k++) {
      if (factor[k * terms + k] < 1e-6) {
        return true;
      }
    }
    return false;
  }

  void solve(double[] logs, int from, double[] out, int to) {
    if (!isDetermined) {
      Arrays.fill(out, to, to + 2 * terms + 1, Double.NaN);
      return;
    }
    int n = rows.length;
    for (int k = 0; k < terms; k++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += inverse[k * n + i] * logs[from + rows[i]];
      }
      out[to + k] = sum;
    }
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double residual = logs[from + rows[i]];
      for (int k = 0; k < terms; k++) {
        residual -= design[i * terms + k] * out[to + k];
      }
      squares += residual * residual;
    }
    double scatter = n > terms ? Math.sqrt(squares / (n - terms)) : Double.NaN;
    for (int k = 0; k < terms; k++) {
      out[to + terms + k] = spread[k] * scatter;
    }
    out[to + 2 * terms] = squares;
  }
}
