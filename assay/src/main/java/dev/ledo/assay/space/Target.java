package dev.ledo.assay.space;

import java.util.Arrays;
import java.util.List;

/// What is estimated: a point or a block, with its covariances to samples.
///
/// A block averages the nugget away, so that its mean has none.
final class Target {

  private final Variogram variogram;
  private final List<Block.Node> nodes;
  private final double variance;

  private Target(Variogram variogram, Block block) {
    this.variogram = variogram;
    this.nodes = block.nodes();
    this.variance = block.isPoint() ? variogram.sill() : blockVariance();
  }

  static Target of(Variogram variogram, Block block) {
    return new Target(variogram, block);
  }

  /// Variance of what is estimated, about the mean of everything.
  double variance() {
    return variance;
  }

  private double blockVariance() {
    Variogram correlated = new Variogram(0, variogram.structures(), variogram.anisotropy());
    double sum = 0;
    double[] square = new double[1];
    double[] covariance = new double[1];
    for (Block.Node one : nodes) {
      for (Block.Node other : nodes) {
        square[0] = stretched(one.offset()).squaredDistance(stretched(other.offset()));
        correlated.covariances(square, 1, covariance);
        sum += one.weight() * other.weight() * covariance[0];
      }
    }
    return sum;
  }

  private Location stretched(Location at) {
    return variogram.anisotropy().stretched(at);
  }

  Location stretched(double x, double y, double z) {
    return stretched(new Location(x, y, z));
  }

  Covariances covariances(Samples samples) {
    return new Covariances(samples);
  }

  /// Covariances of the target, moved to a place, with samples.
  final class Covariances {
    private final Samples samples;
    private final double[] squares;
    private final double[] part;
    private final double[] sum;

    private Covariances(Samples samples) {
      this.samples = samples;
      this.squares = new double[samples.size()];
      this.part = new double[samples.size()];
      this.sum = new double[samples.size()];
    }

    /// With all samples, in their order.
    double[] of(double x, double y, double z, int n) {
      if (nodes.size() == 1) {
        Location at = stretched(x, y, z);
        samples.squaredDistances(at.x(), at.y(), at.z(), squares);
        variogram.covariances(squares, n, sum);
        return sum;
      }
      Arrays.fill(sum, 0, n, 0);
      for (Block.Node node : nodes) {
        Location at = at(node, x, y, z);
        samples.squaredDistances(at.x(), at.y(), at.z(), squares);
        add(node, n);
      }
      return sum;
    }

    /// With the samples found, nearest first.
    double[] of(double x, double y, double z, KdTree.Search found, int n) {
      Arrays.fill(sum, 0, n, 0);
      for (Block.Node node : nodes) {
        Location at = at(node, x, y, z);
        for (int i = 0; i < n; i++) {
          squares[i] = samples.squaredDistance(found.point(i), at.x(), at.y(), at.z());
        }
        add(node, n);
      }
      return sum;
    }

    private Location at(Block.Node node, double x, double y, double z) {
      Location offset = node.offset();
      return stretched(x + offset.x(), y + offset.y(), z + offset.z());
    }

    private void add(Block.Node node, int n) {
      variogram.covariances(squares, n, part);
      for (int i = 0; i < n; i++) {
        sum[i] += node.weight() * part[i];
      }
    }
  }
}
