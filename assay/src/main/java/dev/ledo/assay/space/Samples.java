package dev.ledo.assay.space;

import java.util.List;

/// The samples of a survey in arrays, in the stretched space of a variogram.
final class Samples {

  private final Variogram variogram;
  private final double[] xs;
  private final double[] ys;
  private final double[] zs;
  private final double[] values;
  private final KdTree tree;

  private Samples(List<Measurement> measurements, Variogram variogram) {
    int n = measurements.size();
    this.variogram = variogram;
    xs = new double[n];
    ys = new double[n];
    zs = new double[n];
    values = new double[n];
    List<Location> stretched =
        measurements.stream().map(each -> variogram.anisotropy().stretched(each.at())).toList();
    for (int i = 0; i < n; i++) {
      xs[i] = stretched.get(i).x();
      ys[i] = stretched.get(i).y();
      zs[i] = stretched.get(i).z();
      values[i] = measurements.get(i).value();
    }
    tree = KdTree.of(stretched);
  }

  /// @throws IllegalArgumentException if there are none
  static Samples of(Survey survey, Variogram variogram) {
    if (survey.measurements().isEmpty()) {
      throw new IllegalArgumentException("no samples to estimate from");
    }
    return new Samples(survey.measurements(), variogram);
  }

  int size() {
    return xs.length;
  }

  Variogram variogram() {
    return variogram;
  }

  KdTree tree() {
    return tree;
  }

  double value(int i) {
    return values[i];
  }

  double squaredDistance(int i, int j) {
    return squaredDistance(i, xs[j], ys[j], zs[j]);
  }

  double squaredDistance(int i, double x, double y, double z) {
    double dx = xs[i] - x;
    double dy = ys[i] - y;
    double dz = zs[i] - z;
    return dx * dx + dy * dy + dz * dz;
  }

  void squaredDistances(double x, double y, double z, double[] out) {
    for (int i = 0; i < xs.length; i++) {
      out[i] = squaredDistance(i, x, y, z);
    }
  }

  /// Covariances of all pairs, row by row.
  double[] covariances() {
    int n = size();
    double[] matrix = new double[n * n];
    double[] squares = new double[n];
    double[] row = new double[n];
    for (int i = 0; i < n; i++) {
      squaredDistances(xs[i], ys[i], zs[i], squares);
      variogram.covariances(squares, n, row);
      System.arraycopy(row, 0, matrix, i * n, n);
    }
    return matrix;
  }
}
