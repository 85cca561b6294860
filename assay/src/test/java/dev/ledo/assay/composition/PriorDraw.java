package dev.ledo.assay.composition;

import dev.ledo.assay.algebra.Cholesky;
import java.util.Random;

/// Covariances drawn from a prior by adding up outer products, the long way round.
final class PriorDraw {

  private PriorDraw() {}

  /// A root of an inverse Wishart matrix: the inverse of the sum of `degrees + d - 1` outer
  /// products of normal vectors whose covariance is the inverse of the scale. Whole degrees only.
  static double[][] spread(Random random, SpreadPrior prior, int d) {
    double[] scale = new double[d * d];
    double variance = prior.degrees() * prior.logDeviation() * prior.logDeviation();
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        scale[i * d + j] = variance * (i == j ? 1 : prior.correlation());
      }
    }
    Cholesky.factor(scale, d);
    double[] sum = new double[d * d];
    int terms = (int) prior.degrees() + d - 1;
    for (int term = 0; term < terms; term++) {
      double[] x = new double[d];
      for (int k = 0; k < d; k++) {
        x[k] = random.nextGaussian();
      }
      Cholesky.backward(scale, d, x);
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          sum[i * d + j] += x[i] * x[j];
        }
      }
    }
    Cholesky.factor(sum, d);
    double[] drawn = Cholesky.inverse(sum, d);
    Cholesky.factor(drawn, d);
    double[][] root = new double[d][d];
    for (int i = 0; i < d; i++) {
      System.arraycopy(drawn, i * d, root[i], 0, i + 1);
    }
    return root;
  }

  static double[] normal(Random random, double[][] root) {
    double[] noise = new double[root.length];
    double[] drawn = new double[root.length];
    for (int i = 0; i < root.length; i++) {
      noise[i] = random.nextGaussian();
      for (int j = 0; j <= i; j++) {
        drawn[i] += root[i][j] * noise[j];
      }
    }
    return drawn;
  }

  static double variance(double[][] root, int k) {
    double sum = 0;
    for (double entry : root[k]) {
      sum += entry * entry;
    }
    return sum;
  }
}
