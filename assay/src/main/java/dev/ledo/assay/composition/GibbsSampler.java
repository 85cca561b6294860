package dev.ledo.assay.composition;

import dev.ledo.assay.algebra.Cholesky;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Draws from the posterior of a site: mean and spread of the logarithms of the contents.
///
/// In turn it draws the results that are limits, the error each sample has in all elements, the
/// true contents of each sample, the mean of the site and the covariance between places, each given
/// the others (Gelfand & Smith 1990).
final class GibbsSampler {

  private final Chance chance;
  private final int n;
  private final int d;
  private final double[][] lows;
  private final double[][] highs;
  private final double[][] variances;
  private final double[] shared;
  private final SpreadPrior prior;

  private final double[][] results;
  private final double[][] truths;
  private final double[] common;
  private final double[] mean;
  private final double[] precision;
  private double[] spread;

  GibbsSampler(List<SiteSample> samples, List<Element> elements, SpreadPrior prior, long seed) {
    chance = new Chance(seed);
    n = samples.size();
    d = elements.size();
    this.prior = prior;
    lows = new double[n][d];
    highs = new double[n][d];
    variances = new double[n][d];
    shared = new double[n];
    results = new double[n][d];
    truths = new double[n][d];
    common = new double[n];
    mean = new double[d];
    precision = new double[d * d];
    spread = new double[d * d];
    for (int i = 0; i < n; i++) {
      shared[i] = samples.get(i).error().shared();
      for (int k = 0; k < d; k++) {
        read(samples.get(i), elements.get(k), i, k);
      }
    }
    start();
  }

  /// Errors are right on average in content, not in its logarithm: a log-normal factor with mean 1
  /// and variance v of the logarithm has the mean −v/2 there, which is added back.
  private void read(SiteSample sample, Element element, int i, int k) {
    Optional<Amount> reported = sample.analysis().find(element);
    variances[i][k] = reported.isPresent() ? sample.error().own(element) : Double.POSITIVE_INFINITY;
    double shift = reported.isPresent() ? (variances[i][k] + shared[i]) / 2 : 0;
    lows[i][k] =
        shift + reported.map(amount -> Math.log(amount.low())).orElse(Double.NEGATIVE_INFINITY);
    highs[i][k] =
        shift + reported.map(amount -> Math.log(amount.high())).orElse(Double.POSITIVE_INFINITY);
  }

  private void start() {
    for (int k = 0; k < d; k++) {
      double sum = 0;
      int count = 0;
      for (int i = 0; i < n; i++) {
        if (isNumber(i, k)) {
          sum += lows[i][k];
          count++;
        }
      }
      mean[k] = sum / count;
      for (int i = 0; i < n; i++) {
        results[i][k] = isNumber(i, k) ? lows[i][k] : Math.clamp(mean[k], lows[i][k], highs[i][k]);
        truths[i][k] = results[i][k];
      }
    }
    drawSpread();
  }

  private boolean isNumber(int i, int k) {
    return lows[i][k] == highs[i][k];
  }

  /// One round over all that is unknown.
  void step() {
    for (int i = 0; i < n; i++) {
      double[] between = precisionOfResults(i);
      drawLimits(i, between);
      drawCommon(i, between);
      drawTruth(i);
    }
    drawMean();
    drawSpread();
  }

  /// Mean of the logarithm of an element's content in ppm.
  double mean(int k) {
    return mean[k];
  }

  /// Variance of that logarithm between places.
  double variance(int k) {
    return spread[k * d + k];
  }

  /// Inverse covariance of a sample's results about the mean of the site, without knowing its true
  /// contents; rows of elements without a result are 0.
  private double[] precisionOfResults(int i) {
    int[] reported = IntStream.range(0, d).filter(k -> Double.isFinite(variances[i][k])).toArray();
    int m = reported.length;
    double[] covariance = new double[m * m];
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        covariance[a * m + b] = spread[reported[a] * d + reported[b]];
      }
      covariance[a * m + a] += variances[i][reported[a]];
    }
    factor(covariance, m);
    double[] inverse = Cholesky.inverse(covariance, m);
    double[] all = new double[d * d];
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        all[reported[a] * d + reported[b]] = inverse[a * m + b];
      }
    }
    return all;
  }

  /// With the true contents summed out: given them, a result moves by the error of the analysis
  /// only, and a chain over both would creep.
  private void drawLimits(int i, double[] between) {
    for (int k = 0; k < d; k++) {
      if (!isNumber(i, k) && Double.isFinite(variances[i][k])) {
        double own = between[k * d + k];
        double pull = 0;
        for (int j = 0; j < d; j++) {
          pull += j == k ? 0 : between[k * d + j] * (results[i][j] - mean[j] - common[i]);
        }
        results[i][k] =
            chance.truncated(
                mean[k] + common[i] - pull / own, 1 / Math.sqrt(own), lows[i][k], highs[i][k]);
      }
    }
  }

  private void drawCommon(int i, double[] between) {
    if (shared[i] == 0) {
      return;
    }
    double weight = 1 / shared[i];
    double sum = 0;
    for (int k = 0; k < d; k++) {
      for (int j = 0; j < d; j++) {
        weight += between[k * d + j];
        sum += between[k * d + j] * (results[i][j] - mean[j]);
      }
    }
    common[i] = sum / weight + chance.normal() / Math.sqrt(weight);
  }

  private void drawTruth(int i) {
    double[] matrix = precision.clone();
    double[] right = new double[d];
    for (int k = 0; k < d; k++) {
      double own = 1 / variances[i][k];
      matrix[k * d + k] += own;
      right[k] = own == 0 ? 0 : own * (results[i][k] - common[i]);
      for (int j = 0; j < d; j++) {
        right[k] += precision[k * d + j] * mean[j];
      }
    }
    factor(matrix, d);
    Cholesky.forward(matrix, d, right);
    for (int k = 0; k < d; k++) {
      right[k] += chance.normal();
    }
    Cholesky.backward(matrix, d, right);
    truths[i] = right;
  }

  private void drawMean() {
    double[] factor = spread.clone();
    factor(factor, d);
    double[] noise = new double[d];
    for (int k = 0; k < d; k++) {
      noise[k] = chance.normal() / Math.sqrt(n);
    }
    for (int k = d - 1; k >= 0; k--) {
      double sum = 0;
      for (int j = 0; j <= k; j++) {
        sum += factor[k * d + j] * noise[j];
      }
      for (int i = 0; i < n; i++) {
        sum += truths[i][k] / n;
      }
      mean[k] = sum;
    }
  }

  /// Inverse Wishart with the prior's degrees for each element, however many elements there are
  /// (Dawid 1981): Σ = (L A⁻ᵀ)(L A⁻ᵀ)ᵀ with L Lᵀ the scale and A Bartlett's triangle.
  private void drawSpread() {
    double[] scale = scale();
    factor(scale, d);
    double degrees = prior.degrees() + d - 1 + n;
    double[] bartlett = new double[d * d];
    for (int i = 0; i < d; i++) {
      bartlett[i * d + i] = chance.chi(degrees - i);
      for (int j = 0; j < i; j++) {
        bartlett[i * d + j] = chance.normal();
      }
    }
    double[] root = new double[d * d];
    double[] inverseRoot = new double[d * d];
    double[] row = new double[d];
    for (int i = 0; i < d; i++) {
      System.arraycopy(scale, i * d, row, 0, i + 1);
      Arrays.fill(row, i + 1, d, 0);
      Cholesky.forward(bartlett, d, row);
      System.arraycopy(row, 0, root, i * d, d);
      for (int k = 0; k < d; k++) {
        row[k] = k >= i ? bartlett[k * d + i] : 0;
      }
      Cholesky.backward(scale, d, row);
      System.arraycopy(row, 0, inverseRoot, i * d, d);
    }
    spread = timesTransposed(root);
    double[] inverse = transposedTimes(inverseRoot);
    System.arraycopy(inverse, 0, precision, 0, d * d);
  }

  private double[] scale() {
    double[] scale = new double[d * d];
    double prior0 = prior.degrees() * prior.logDeviation() * prior.logDeviation();
    for (int k = 0; k < d; k++) {
      for (int j = 0; j <= k; j++) {
        double sum = prior0 * (j == k ? 1 : prior.correlation());
        for (int i = 0; i < n; i++) {
          sum += (truths[i][k] - mean[k]) * (truths[i][j] - mean[j]);
        }
        scale[k * d + j] = sum;
      }
    }
    return scale;
  }

  private double[] timesTransposed(double[] root) {
    double[] product = new double[d * d];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        for (int k = 0; k < d; k++) {
          product[i * d + j] += root[i * d + k] * root[j * d + k];
        }
      }
    }
    return product;
  }

  private double[] transposedTimes(double[] rows) {
    double[] product = new double[d * d];
    for (int k = 0; k < d; k++) {
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          product[i * d + j] += rows[k * d + i] * rows[k * d + j];
        }
      }
    }
    return product;
  }

  private static void factor(double[] matrix, int order) {
    if (!Cholesky.factor(matrix, order)) {
      throw new IllegalStateException(
          "covariance of " + order + " elements is not positive definite");
    }
  }
}
