package dev.ledo.assay.space;

import java.util.Arrays;
import java.util.List;

/// How unlike values are at a distance: a model with a sill.
///
/// @param nugget variation at no distance, 0 or more; a sample itself is matched exactly all the
///   same
/// @param structures the correlated parts, one or more
/// @param anisotropy directions, for all structures alike
public record Variogram(double nugget, List<Structure> structures, Anisotropy anisotropy) {

  public Variogram {
    structures = List.copyOf(structures);
    if (!(nugget >= 0) || structures.isEmpty()) {
      throw new IllegalArgumentException(
          "a variogram needs a nugget of 0 or more, not " + nugget + ", and a structure");
    }
  }

  /// One structure, the same in all directions.
  public static Variogram of(double nugget, Shape shape, double partialSill, double range) {
    return new Variogram(
        nugget, List.of(new Structure(shape, partialSill, range)), Anisotropy.NONE);
  }

  /// The same with directions.
  public Variogram with(Anisotropy other) {
    return new Variogram(nugget, structures, other);
  }

  /// Variance of one value: nugget and all partial sills.
  public double sill() {
    return nugget + structures.stream().mapToDouble(Structure::partialSill).sum();
  }

  /// Half the expected squared difference of two values a distance apart along the major direction.
  ///
  /// @param metres 0 or more
  public double semivariance(double metres) {
    double correlated = 0;
    for (Structure part : structures) {
      correlated += part.partialSill() * part.shape().at(metres / part.range());
    }
    return metres == 0 ? 0 : sill() - correlated;
  }

  /// Covariances for squared distances in the stretched space.
  void covariances(double[] squaredDistances, int n, double[] out) {
    Arrays.fill(out, 0, n, 0);
    for (Structure part : structures) {
      part.shape().addTo(out, squaredDistances, n, part);
    }
    for (int i = 0; i < n; i++) {
      out[i] += squaredDistances[i] == 0 ? nugget : 0;
    }
  }
}
