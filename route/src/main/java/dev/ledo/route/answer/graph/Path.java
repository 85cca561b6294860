package dev.ledo.route.answer.graph;

import java.util.Comparator;
import java.util.List;

/// Arcs that follow one another, with the sum of their weights.
public record Path(List<Integer> arcs, double weight) {

  /// By weight, then by number of arcs, then by the arcs' numbers, so that the order of equals
  /// never depends on chance.
  static final Comparator<Path> ORDER =
      Comparator.comparingDouble(Path::weight)
          .thenComparingInt(path -> path.arcs().size())
          .thenComparing(Path::arcs, Path::compareArcs);

  public Path {
    arcs = List.copyOf(arcs);
  }

  /// The path of some arcs, weighed.
  static Path of(List<Integer> arcs, double[] weights) {
    return new Path(arcs, arcs.stream().mapToDouble(arc -> weights[arc]).reduce(0, Double::sum));
  }

  private static int compareArcs(List<Integer> a, List<Integer> b) {
    for (int at = 0; at < Math.min(a.size(), b.size()); at++) {
      int order = Integer.compare(a.get(at), b.get(at));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
