package dev.ledo.route.answer.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A graph whose weights are not known exactly, and between which nodes paths are sought.
///
/// @param low least weight of each arc, not negative; infinite where it cannot be used
/// @param high most it may weigh; infinite where it may turn out that it cannot be used
/// @param figures number of the figure that an arc's weight is. Of arcs with the same number a path
///   takes one at most, as of the two ways of a road
@SuppressWarnings("ArrayRecordComponent")
public record RangedGraph(
    Digraph graph, double[] low, double[] high, int[] figures, int source, BitSet targets) {

  /// The shortest path if some figures are low and all others high.
  ///
  /// @param lowOn arcs whose figures are low
  /// @param highOn arcs whose figures are high all the same
  /// @param missing arcs that are taken out
  Optional<Path> shortest(List<Integer> lowOn, List<Integer> highOn, BitSet missing) {
    var isLow = new BitSet();
    lowOn.forEach(arc -> isLow.set(figures[arc]));
    highOn.forEach(arc -> isLow.clear(figures[arc]));
    double[] weights = high.clone();
    for (int arc = 0; arc < weights.length; arc++) {
      if (isLow.get(figures[arc])) {
        weights[arc] = low[arc];
      }
    }
    return new ShortestPath(graph, weights, targets).from(source, new BitSet(), missing);
  }

  /// All paths from the one on that may be shortest.
  ///
  /// @param missing arcs that are taken out
  SimplePaths fromLightest(BitSet missing) {
    double[] weights = low.clone();
    missing.stream().forEach(arc -> weights[arc] = Double.POSITIVE_INFINITY);
    return new SimplePaths(graph, weights, source, targets);
  }
}
