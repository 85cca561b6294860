package dev.ledo.assay.space;

import dev.ledo.assay.algebra.Cholesky;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Estimates between samples whose mean is unknown but the same everywhere: the best linear
/// unbiased estimate under a variogram.
///
/// With few samples all of them count; with many, the nearest do. Distances are those of the
/// variogram's anisotropy, also when looking for the nearest.
///
/// @see docs/methods/kriging.md
public final class OrdinaryKriging {

  /// Where all samples count, an estimate costs the square of their number: no more than these.
  public static final int MOST_AT_ONCE = 4_000;

  private static final int CHUNK = 1_024;

  private final Samples samples;
  private final Target target;
  private final int nearest;
  private final Optional<GlobalSystem> global;

  private OrdinaryKriging(
      Samples samples, Target target, int nearest, Optional<GlobalSystem> global) {
    this.samples = samples;
    this.target = target;
    this.nearest = nearest;
    this.global = global;
  }

  /// Kriging with all samples.
  ///
  /// @param block what is estimated at each place
  /// @throws IllegalArgumentException if there are no samples, too many, or the variogram makes
  ///   their equations singular
  public static OrdinaryKriging withAll(Survey survey, Variogram variogram, Block block) {
    Samples samples = Samples.of(survey, variogram);
    if (samples.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException(
          samples.size() + " samples are more than " + MOST_AT_ONCE + "; use the nearest ones");
    }
    Target target = Target.of(variogram, block);
    return new OrdinaryKriging(
        samples, target, samples.size(), Optional.of(GlobalSystem.of(samples)));
  }

  /// Kriging with the nearest samples of each place.
  ///
  /// @param count how many, 1 or more
  /// @throws IllegalArgumentException if there are no samples
  public static OrdinaryKriging withNearest(
      Survey survey, Variogram variogram, Block block, int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " nearest samples; at least 1 is needed");
    }
    Samples samples = Samples.of(survey, variogram);
    Target target = Target.of(variogram, block);
    return new OrdinaryKriging(samples, target, count, Optional.empty());
  }

  /// The estimate at a place, or of the block around it.
  ///
  /// @return empty if the nearest samples make singular equations
  public Optional<Kriged> estimate(Location at) {
    return estimate(points(), at);
  }

  /// The estimates at many places, in their order; see [#estimate]. Works on all processors; the
  /// result does not depend on how many.
  public List<Optional<Kriged>> estimateAll(List<Location> places) {
    int chunks = (places.size() + CHUNK - 1) / CHUNK;
    return IntStream.range(0, chunks)
        .parallel()
        .mapToObj(i -> places.subList(i * CHUNK, Math.min(places.size(), (i + 1) * CHUNK)))
        .flatMap(this::estimates)
        .toList();
  }

  private Stream<Optional<Kriged>> estimates(List<Location> places) {
    Points points = points();
    return places.stream().map(at -> estimate(points, at));
  }

  private static Optional<Kriged> estimate(Points points, Location at) {
    double[] out = new double[2];
    points.estimate(at.x(), at.y(), at.z(), out, 0);
    return Double.isNaN(out[0]) ? Optional.empty() : Optional.of(new Kriged(out[0], out[1]));
  }

  /// An estimator with work space of its own, for loops over many places. One thread uses it at a
  /// time.
  public Points points() {
    return global
        .<Points>map(system -> new GlobalPoints(samples, target, system))
        .orElseGet(() -> new NearestPoints(samples, target, nearest));
  }

  /// Estimates at places, without allocation.
  public interface Points {

    /// Writes value and variance; both NaN where the equations are singular.
    ///
    /// @param out receives two numbers
    /// @param to where
    void estimate(double x, double y, double z, double[] out, int to);
  }

  private static final class GlobalPoints implements Points {
    private final Target.Covariances covariances;
    private final Target target;
    private final GlobalSystem system;
    private final int n;

    GlobalPoints(Samples samples, Target target, GlobalSystem system) {
      this.covariances = target.covariances(samples);
      this.target = target;
      this.system = system;
      this.n = samples.size();
    }

    @Override
    public void estimate(double x, double y, double z, double[] out, int to) {
      system.estimate(covariances.of(x, y, z, n), target.variance(), out, to);
    }
  }

  private static final class NearestPoints implements Points {
    private final Samples samples;
    private final Target target;
    private final Target.Covariances covariances;
    private final KdTree.Search search;
    private final double[] matrix;
    private final Whitened whitened;
    private final double[] squares;
    private final double[] pairs;

    NearestPoints(Samples samples, Target target, int nearest) {
      int most = Math.min(nearest, samples.size());
      this.samples = samples;
      this.target = target;
      this.covariances = target.covariances(samples);
      this.search = samples.tree().search(most);
      this.matrix = new double[most * most];
      this.whitened = new Whitened(most);
      this.squares = new double[most * (most + 1) / 2];
      this.pairs = new double[squares.length];
    }

    @Override
    public void estimate(double x, double y, double z, double[] out, int to) {
      Location at = target.stretched(x, y, z);
      int n = search.find(at.x(), at.y(), at.z());
      double[] right = covariances.of(x, y, z, search, n);
      fillMatrix(n);
      if (!Cholesky.factor(matrix, n)) {
        out[to] = Double.NaN;
        out[to + 1] = Double.NaN;
        return;
      }
      for (int i = 0; i < n; i++) {
        whitened.set(i, samples.value(search.point(i)));
      }
      whitened.apply(matrix, n);
      Cholesky.forward(matrix, n, right);
      whitened.estimate(right, n, target.variance(), out, to);
    }

    private void fillMatrix(int n) {
      int pair = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= i; j++) {
          squares[pair++] = samples.squaredDistance(search.point(i), search.point(j));
        }
      }
      samples.variogram().covariances(squares, pair, pairs);
      pair = 0;
      for (int i = 0; i < n; i++) {
        System.arraycopy(pairs, pair, matrix, i * n, i + 1);
        pair += i + 1;
      }
    }
  }
}
