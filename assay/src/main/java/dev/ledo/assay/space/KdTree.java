package dev.ledo.assay.space;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the points nearest to a place without looking at all of them.
///
/// A balanced tree over the points, split at the median of the widest side; leaves hold a few
/// points. Of two points equally far, the one given first counts as nearer.
final class KdTree {

  private static final int LEAF = 12;
  private static final int NONE = -1;

  private final double[] xs;
  private final double[] ys;
  private final double[] zs;
  private final int[] ids;
  private final int[] axes;
  private final double[] splits;

  private KdTree(List<Location> points) {
    int n = points.size();
    int[] order = IntStream.range(0, n).toArray();
    int nodes = Math.max(1, 4 * (n / LEAF + 1));
    axes = new int[nodes];
    splits = new double[nodes];
    xs = new double[n];
    ys = new double[n];
    zs = new double[n];
    ids = split(points, order, 0, 0, n);
    for (int i = 0; i < n; i++) {
      Location at = points.get(ids[i]);
      xs[i] = at.x();
      ys[i] = at.y();
      zs[i] = at.z();
    }
  }

  static KdTree of(List<Location> points) {
    return new KdTree(points);
  }

  private int[] split(List<Location> points, int[] order, int node, int from, int to) {
    if (to - from <= LEAF) {
      return order;
    }
    int axis = widestAxis(points, order, from, to);
    Integer[] part = IntStream.range(from, to).mapToObj(i -> order[i]).toArray(Integer[]::new);
    Arrays.sort(part, Comparator.comparingDouble(i -> coordinate(points.get(i), axis)));
    for (int i = from; i < to; i++) {
      order[i] = part[i - from];
    }
    int middle = (from + to) >>> 1;
    axes[node] = axis;
    splits[node] = coordinate(points.get(order[middle]), axis);
    split(points, order, 2 * node + 1, from, middle);
    return split(points, order, 2 * node + 2, middle, to);
  }

  private static int widestAxis(List<Location> points, int[] order, int from, int to) {
    int widest = 0;
    double most = -1;
    for (int axis = 0; axis < 3; axis++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        double at = coordinate(points.get(order[i]), axis);
        low = Math.min(low, at);
        high = Math.max(high, at);
      }
      if (high - low > most) {
        most = high - low;
        widest = axis;
      }
    }
    return widest;
  }

  private static double coordinate(Location at, int axis) {
    return axis == 0 ? at.x() : axis == 1 ? at.y() : at.z();
  }

  /// A search for the nearest few. One thread uses it at a time.
  ///
  /// @param most how many points to find
  Search search(int most) {
    return new Search(Math.min(most, ids.length));
  }

  /// The nearest points of the last place asked for, nearest first.
  final class Search {
    private final int most;
    private final double[] distances;
    private final int[] found;
    private int size;
    private double x;
    private double y;
    private double z;
    private int left = NONE;

    private Search(int most) {
      this.most = most;
      this.distances = new double[most];
      this.found = new int[most];
    }

    /// Looks around a place.
    ///
    /// @return how many points were found
    int find(double x, double y, double z) {
      return findExcept(NONE, x, y, z);
    }

    /// Looks around a place without seeing one of the points.
    ///
    /// @param point its position in the list the tree was made of
    /// @return how many points were found
    int findExcept(int point, double x, double y, double z) {
      this.left = point;
      this.x = x;
      this.y = y;
      this.z = z;
      size = 0;
      if (most > 0) {
        descend(0, 0, ids.length);
      }
      return size;
    }

    /// Which point, by its position in the list the tree was made of.
    int point(int rank) {
      return found[rank];
    }

    double squaredDistance(int rank) {
      return distances[rank];
    }

    private void descend(int node, int from, int to) {
      if (to - from <= LEAF) {
        for (int i = from; i < to; i++) {
          consider(i);
        }
        return;
      }
      int middle = (from + to) >>> 1;
      double at = axes[node] == 0 ? x : axes[node] == 1 ? y : z;
      double beyond = at - splits[node];
      if (beyond < 0) {
        descend(2 * node + 1, from, middle);
        if (size < most || beyond * beyond <= distances[size - 1]) {
          descend(2 * node + 2, middle, to);
        }
      } else {
        descend(2 * node + 2, middle, to);
        if (size < most || beyond * beyond <= distances[size - 1]) {
          descend(2 * node + 1, from, middle);
        }
      }
    }

    private void consider(int i) {
      double dx = x - xs[i];
      double dy = y - ys[i];
      double dz = z - zs[i];
      double distance = dx * dx + dy * dy + dz * dz;
      int id = ids[i];
      if (id == left) {
        return;
      }
      if (size == most && !isNearer(distance, id, size - 1)) {
        return;
      }
      int at = size < most ? size++ : size - 1;
      while (at > 0 && isNearer(distance, id, at - 1)) {
        distances[at] = distances[at - 1];
        found[at] = found[at - 1];
        at--;
      }
      distances[at] = distance;
      found[at] = id;
    }

    private boolean isNearer(double distance, int id, int rank) {
      return distance < distances[rank] || (distance == distances[rank] && id < found[rank]);
    }
  }
}
