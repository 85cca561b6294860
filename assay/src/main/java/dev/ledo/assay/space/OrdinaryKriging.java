package dev.ledo.assay.space;

import dev.ledo.assay.algebra.Cholesky;
import java.util.ArrayList;
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

  /// Each sample from the nearest of the others, in the order of the survey; empty where these make
  /// singular equations.
  static List<Optional<Kriged>> leftOut(Survey survey, Variogram variogram, int count) {
    Samples samples = Samples.of(survey, variogram);
    var points = new NearestPoints(samples, Target.of(variogram, Block.POINT), count);
    double[] out = new double[2];
    List<Optional<Kriged>> estimates = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      points.leaveOut(i, survey.measurements().get(i).at(), out);
      estimates.add(kriged(out));
    }
    return estimates;
  }

  private static Optional<Kriged> kriged(double[] out) {
    return Double.isNaN(out[0]) ? Optional.empty() : Optional.of(new Kriged(out[0], out[1]));
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
    return kriged(out);
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
      solve(x, y, z, search.find(at.x(), at.y(), at.z()), out, to);
    }

    /// The estimate at a sample's place from all but that sample.
    void leaveOut(int sample, Location place, double[] out) {
      Location at = target.stretched(place.x(), place.y(), place.z());
      int n = search.findExcept(sample, at.x(), at.y(), at.z());
      solve(place.x(), place.y(), place.z(), n, out, 0);
    }

    private void solve(double x, double y, double z, int n, double[] out, int to) {
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
