package dev.ledo.route.answer.graph;

import java.util.BitSet;
import java.util.stream.IntStream;

/// A network of which the capacities are not known exactly.
///
/// @param low with all of them at their least
/// @param high the same arcs with all of them at their most
/// @param figures number of the figure that an arc's capacity comes from; those with the same
///   number are low or high together
@SuppressWarnings("ArrayRecordComponent")
public record RangedFlows(FlowNetwork low, FlowNetwork high, int[] figures, int source, int sink) {

  /// @throws IllegalArgumentException if the networks have not as many arcs as there are figures
  public RangedFlows {
    if (low.arcs() != figures.length || high.arcs() != figures.length) {
      throw new IllegalArgumentException(
          "%d and %d arcs, %d figures".formatted(low.arcs(), high.arcs(), figures.length));
    }
  }

  /// The greatest flow if some figures are high and all others low.
  ///
  /// @param missing arcs that are taken out
  MaxFlow flow(BitSet isHigh, BitSet missing) {
    FlowNetwork network = low.copy();
    for (int arc = 0; arc < figures.length; arc++) {
      if (missing.get(arc)) {
        network.setCapacity(arc, 0);
      } else if (isHigh.get(figures[arc])) {
        network.setCapacity(arc, high.capacity(arc));
      }
    }
    return MaxFlow.of(network, source, sink);
  }

  /// How much a flow uses of each figure beyond the least it is, by its number.
  long[] beyond(MaxFlow flow) {
    long[] beyond = new long[1 + IntStream.of(figures).max().orElse(0)];
    for (int arc = 0; arc < figures.length; arc++) {
      beyond[figures[arc]] += Math.max(0, flow.flow(arc) - low.capacity(arc));
    }
    return beyond;
  }

  /// Figures that may be more than they are at least and of which a flow uses all there is then.
  ///
  /// @param missing arcs that do not count
  BitSet full(MaxFlow flow, BitSet missing) {
    var full = new BitSet();
    for (int arc = 0; arc < figures.length; arc++) {
      boolean mayBeMore = high.capacity(arc) > low.capacity(arc);
      if (mayBeMore && !missing.get(arc) && flow.flow(arc) == low.capacity(arc)) {
        full.set(figures[arc]);
      }
    }
    return full;
  }
}
