package dev.ledo.assay.space;

import dev.ledo.assay.algebra.Cholesky;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

/// Values drawn from a variogram at random places.
final class GaussianField {

  private GaussianField() {}

  static Survey draw(Random random, Variogram model, int n) {
    Survey places = Generated.random(random, n);
    double[] matrix = Samples.of(places, model).covariances();
    Cholesky.factor(matrix, n);
    double[] noise = DoubleStream.generate(random::nextGaussian).limit(n).toArray();
    List<Measurement> drawn = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double value = 10;
      for (int j = 0; j <= i; j++) {
        value += matrix[i * n + j] * noise[j];
      }
      Measurement place = places.measurements().get(i);
      drawn.add(new Measurement(place.id(), place.at(), value));
    }
    return new Survey(drawn, List.of());
  }
}
