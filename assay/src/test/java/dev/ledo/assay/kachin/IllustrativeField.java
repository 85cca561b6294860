package dev.ledo.assay.kachin;

import dev.ledo.assay.algebra.Cholesky;
import dev.ledo.assay.space.Shape;
import dev.ledo.assay.space.Variogram;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Made-up grades that are alike where places are close: a Gaussian field with a known variogram.
///
/// All its figures are made up and stand for no deposit.
final class IllustrativeField {

  /// Of total rare-earth oxides, in ppm² and metres.
  static final Variogram PLANTED = Variogram.of(15_000, Shape.SPHERICAL, 75_000, 350);

  /// Mean of total rare-earth oxides, ppm.
  static final double MEAN = 1_400;

  private static final double METRES_PER_DEGREE = Math.toRadians(1) * 6_371_008.8;

  private IllustrativeField() {}

  /// Where a sample is taken, in degrees.
  record Place(double lat, double lon) {

    double metresTo(Place other) {
      double north = (other.lat - lat) * METRES_PER_DEGREE;
      double east = (other.lon - lon) * METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
      return Math.hypot(north, east);
    }

    /// The place so many metres east and north.
    Place moved(double east, double north) {
      return new Place(
          lat + north / METRES_PER_DEGREE,
          lon + east / METRES_PER_DEGREE / Math.cos(Math.toRadians(lat)));
    }
  }

  /// Total rare-earth oxides at each place, ppm.
  static List<Double> draw(List<Place> places, RandomGenerator random) {
    int n = places.size();
    double[] factor = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double apart = places.get(i).metresTo(places.get(j));
        factor[i * n + j] = PLANTED.sill() - (i == j ? 0 : PLANTED.semivariance(apart));
      }
    }
    Cholesky.factor(factor, n);
    double[] noise = DoubleStream.generate(random::nextGaussian).limit(n).toArray();
    return IntStream.range(0, n)
        .mapToObj(i ->
            MEAN + IntStream.rangeClosed(0, i).mapToDouble(j -> factor[i * n + j] * noise[j]).sum())
        .toList();
  }
}
