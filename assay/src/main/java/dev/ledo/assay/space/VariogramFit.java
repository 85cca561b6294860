package dev.ledo.assay.space;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A model drawn through an experimental variogram by weighted least squares, with the weights
/// pairs / distance² that gstat uses by default.
///
/// Nugget and partial sill are linear, so for each range they have one best pair, neither below 0;
/// the range is then searched from a third of the shortest distance to where the longest distance
/// still sees two fifths of the partial sill: a longer one would rest on variation that no pair
/// shows, and a curve that does not bend would get any sill at all. The result is the best of the
/// whole search, not of a neighbourhood of a guess.
///
/// @param variogram the model
/// @param weightedSquares Σ pairs / distance² · (measured − model)²
/// @param isRangeAtEnd whether the best range is an end of the search: the samples then do not say
///   where correlation ends
/// @see docs/methods/kriging.md
public record VariogramFit(Variogram variogram, double weightedSquares, boolean isRangeAtEnd) {

  private static final double LEAST_SEEN = 0.4;
  private static final int GRID = 240;
  private static final int HALVINGS = 90;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  /// The spherical model; where samples do not say its range, the shape that fits best among those
  /// whose range they do say, such as a Gaussian in a smooth field; the spherical at its bound if
  /// there is none.
  ///
  /// @return empty as for [#of(List, Shape)]
  public static Optional<VariogramFit> usual(List<VariogramBin> bins) {
    Optional<VariogramFit> spherical = of(bins, Shape.SPHERICAL);
    if (spherical.isEmpty() || !spherical.get().isRangeAtEnd()) {
      return spherical;
    }
    return Stream.of(Shape.EXPONENTIAL, Shape.GAUSSIAN)
        .flatMap(shape -> of(bins, shape).stream())
        .filter(fit -> !fit.isRangeAtEnd())
        .min(Comparator.comparingDouble(VariogramFit::weightedSquares))
        .or(() -> spherical);
  }

  /// Fits one structure and a nugget.
  ///
  /// @return empty if there are fewer than three bins, or no variation that grows with distance
  public static Optional<VariogramFit> of(List<VariogramBin> bins, Shape shape) {
    if (bins.size() < 3) {
      return Optional.empty();
    }
    double low = Math.log(bins.getFirst().distance() / 3);
    double high = Math.log(bins.getLast().distance() / shape.rangesTo(1 - LEAST_SEEN));
    double step = (high - low) / GRID;
    int best = 0;
    for (int i = 1; i <= GRID; i++) {
      if (linear(bins, shape, low + i * step).squares()
          < linear(bins, shape, low + best * step).squares()) {
        best = i;
      }
    }
    double at =
        golden(
            bins, shape, low + Math.max(0, best - 1) * step, low + Math.min(GRID, best + 1) * step);
    Linear fit = linear(bins, shape, at);
    if (!(fit.partialSill() > 0)) {
      return Optional.empty();
    }
    Variogram variogram = Variogram.of(fit.nugget(), shape, fit.partialSill(), Math.exp(at));
    boolean isAtEnd = at < low + 1e-6 || at > high - 1e-6;
    return Optional.of(new VariogramFit(variogram, fit.squares(), isAtEnd));
  }

  private static double golden(List<VariogramBin> bins, Shape shape, double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < HALVINGS; i++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (linear(bins, shape, left).squares() <= linear(bins, shape, right).squares()) {
        high = right;
      } else {
        low = left;
      }
    }
    return (low + high) / 2;
  }

  private record Linear(double nugget, double partialSill, double squares) {}

  /// The best nugget and partial sill for one range.
  private static Linear linear(List<VariogramBin> bins, Shape shape, double logRange) {
    double range = Math.exp(logRange);
    double w = 0;
    double wf = 0;
    double wff = 0;
    double wy = 0;
    double wfy = 0;
    for (VariogramBin bin : bins) {
      double weight = bin.pairs() / (bin.distance() * bin.distance());
      double f = 1 - shape.at(bin.distance() / range);
      w += weight;
      wf += weight * f;
      wff += weight * f * f;
      wy += weight * bin.semivariance();
      wfy += weight * f * bin.semivariance();
    }
    double determinant = w * wff - wf * wf;
    double partialSill = determinant > 1e-14 * w * wff ? (w * wfy - wf * wy) / determinant : 0;
    double nugget = (wy - partialSill * wf) / w;
    if (nugget < 0) {
      nugget = 0;
      partialSill = wfy / wff;
    }
    if (!(partialSill > 0)) {
      partialSill = 0;
      nugget = wy / w;
    }
    return new Linear(nugget, partialSill, squares(bins, shape, range, nugget, partialSill));
  }

  private static double squares(
      List<VariogramBin> bins, Shape shape, double range, double nugget, double partialSill) {
    double sum = 0;
    for (VariogramBin bin : bins) {
      double model = nugget + partialSill * (1 - shape.at(bin.distance() / range));
      double residual = bin.semivariance() - model;
      sum += bin.pairs() / (bin.distance() * bin.distance()) * residual * residual;
    }
    return sum;
  }
}
