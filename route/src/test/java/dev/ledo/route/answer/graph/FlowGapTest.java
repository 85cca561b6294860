package dev.ledo.route.answer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The least and the most by which a flow falls, against every choice of ends.
class FlowGapTest {

  private static final int NETWORKS = 1500;

  @Test
  void leastAndMostAreThoseOfAllChoicesOfEnds() {
    var random = new Random(11);
    int between = 0;
    for (int number = 0; number < NETWORKS; number++) {
      RangedFlows flows = random(random);
      BitSet missing = some(random, flows.figures().length);
      long[] gaps = plain(flows, missing);
      var gap = new FlowGap(flows, missing);
      assertThat(gap.least())
          .as("least of " + number)
          .isEqualTo(LongStream.of(gaps).min().orElseThrow());
      assertThat(gap.most())
          .as("most of " + number)
          .isEqualTo(LongStream.of(gaps).max().orElseThrow());
      boolean isWider =
          gap.least() < Math.min(gaps[0], gaps[gaps.length - 1])
              || gap.most() > Math.max(gaps[0], gaps[gaps.length - 1]);
      between += isWider ? 1 : 0;
    }
    assertThat(between).as("networks where all low and all high are not enough").isGreaterThan(40);
  }

  /// Another road of unknown size may take all that is lost or nothing, and the road that is shut
  /// may have carried little or much.
  @Test
  void aRoadBesideItMayTakeWhatIsLost() {
    var low = new FlowNetwork(2);
    var high = new FlowNetwork(2);
    low.arc(0, 1, 100);
    high.arc(0, 1, 300);
    low.arc(0, 1, 50);
    high.arc(0, 1, 80);
    var missing = new BitSet();
    missing.set(0);
    var gap = new FlowGap(new RangedFlows(low, high, new int[] {0, 1}, 0, 1), missing);
    assertThat(gap.least()).isEqualTo(100);
    assertThat(gap.most()).isEqualTo(300);
  }

  @Test
  void whatHasNoLimitIsLostWithoutLimit() {
    var low = new FlowNetwork(2);
    var high = new FlowNetwork(2);
    low.arc(0, 1, 5);
    high.arc(0, 1, FlowNetwork.UNLIMITED);
    low.arc(0, 1, 7);
    high.arc(0, 1, 9);
    var missing = new BitSet();
    missing.set(0);
    var gap = new FlowGap(new RangedFlows(low, high, new int[] {0, 1}, 0, 1), missing);
    assertThat(gap.least()).isEqualTo(5);
    assertThat(gap.most()).isEqualTo(FlowNetwork.UNLIMITED);
  }

  private static RangedFlows random(Random random) {
    int nodes = 3 + random.nextInt(3);
    var low = new FlowNetwork(nodes);
    var high = new FlowNetwork(nodes);
    int[] figures = new int[3 + random.nextInt(8)];
    for (int arc = 0; arc < figures.length; arc++) {
      int tail = random.nextInt(nodes);
      int head = (tail + 1 + random.nextInt(nodes - 1)) % nodes;
      int least = random.nextInt(6);
      low.arc(tail, head, least);
      high.arc(tail, head, least + random.nextInt(6));
      figures[arc] = random.nextInt(7);
    }
    return new RangedFlows(low, high, figures, 0, nodes - 1);
  }

  private static BitSet some(Random random, int arcs) {
    var some = new BitSet();
    for (int arc = 0; arc < arcs; arc++) {
      some.set(arc, random.nextInt(3) == 0);
    }
    return some;
  }

  /// All figures low first, all high last.
  private static long[] plain(RangedFlows flows, BitSet missing) {
    return LongStream.range(0, 1 << 7)
        .map(set -> {
          BitSet high = BitSet.valueOf(new long[] {set});
          return flows.flow(high, new BitSet()).value() - flows.flow(high, missing).value();
        })
        .toArray();
  }
}
