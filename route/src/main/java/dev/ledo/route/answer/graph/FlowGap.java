package dev.ledo.route.answer.graph;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// By how much the greatest flow falls without some arcs, with each figure of the capacities at one
/// end of its range or the other.
///
/// Branch and bound. A difference of two flows is at most the first with all figures high less the
/// second with all low. Unless a figure is disputed, since the first flow uses more of it than it
/// is at least and the second all of that, the two fit together: those used are high, all others
/// low. A disputed figure is tried at both ends.
///
/// @see docs/methods/route-network.md
public final class FlowGap {

  /// Combinations looked at. With more, the answer holds all there may be, but may be too wide.
  private static final int MOST = 50;

  private static final BitSet NONE = new BitSet();

  private final RangedFlows ranged;
  private final BitSet missing;

  /// @param missing arcs that are taken out
  public FlowGap(RangedFlows ranged, BitSet missing) {
    this.ranged = ranged;
    this.missing = missing;
  }

  /// The most by which the flow may fall, not negative; [FlowNetwork#UNLIMITED] if it has no limit
  /// with the arcs and may have one without.
  public long most() {
    return Math.max(0, greatest(NONE, missing));
  }

  /// The least by which the flow falls, not negative; [FlowNetwork#UNLIMITED] if it has no limit
  /// with the arcs and always has one without.
  public long least() {
    return Math.max(0, -greatest(missing, NONE));
  }

  /// Figures that are decided, and the most that the difference can be then.
  ///
  /// @param disputed of the figures that the flows want otherwise the one of which the first uses
  ///   most beyond its least; -1 if there is none
  private record Choice(BitSet low, BitSet high, long bound, int disputed) {}

  /// The most by which the flow without some arcs exceeds that without others.
  private long greatest(BitSet missingFirst, BitSet missingSecond) {
    var open = new PriorityQueue<>(Comparator.comparingLong((Choice each) -> -each.bound()));
    open.add(choice(NONE, NONE, missingFirst, missingSecond));
    for (int looked = 0; looked < MOST; looked++) {
      Choice best = open.remove();
      if (best.disputed() < 0) {
        return best.bound();
      }
      open.add(choice(with(best.low(), best.disputed()), best.high(), missingFirst, missingSecond));
      open.add(choice(best.low(), with(best.high(), best.disputed()), missingFirst, missingSecond));
    }
    return open.remove().bound();
  }

  private static BitSet with(BitSet figures, int figure) {
    BitSet more = (BitSet) figures.clone();
    more.set(figure);
    return more;
  }

  private Choice choice(BitSet low, BitSet high, BitSet missingFirst, BitSet missingSecond) {
    var notLow = new BitSet();
    IntStream.of(ranged.figures()).filter(figure -> !low.get(figure)).forEach(notLow::set);
    MaxFlow first = ranged.flow(notLow, missingFirst);
    MaxFlow second = ranged.flow(high, missingSecond);
    BitSet full = ranged.full(second, missingSecond);
    full.andNot(high);
    long[] beyond = ranged.beyond(first);
    int disputed =
        full.stream()
            .filter(figure -> beyond[figure] > 0)
            .boxed()
            .max(Comparator.comparingLong(figure -> beyond[figure]))
            .orElse(-1);
    return new Choice(low, high, difference(first.value(), second.value()), disputed);
  }

  private static long difference(long first, long second) {
    if (first == second) {
      return 0;
    }
    if (first == FlowNetwork.UNLIMITED) {
      return FlowNetwork.UNLIMITED;
    }
    return second == FlowNetwork.UNLIMITED ? -FlowNetwork.UNLIMITED : first - second;
  }
}
