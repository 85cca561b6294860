package dev.ledo.route.answer;

import dev.ledo.route.answer.graph.FlowGap;
import dev.ledo.route.answer.graph.RangedFlows;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/// By how much less can move in a year when some segments are shut.
///
/// What limits one segment, store or end of the corridor has nothing to do with what limits
/// another, so that each is read at both ends of its ranges, the vehicle on all segments at one.
final class TonnesLost {

  private final YearGraph middle;
  private final List<Spread> spreads;
  private final Situation situation;

  /// The year with all ranges but the vehicle's at either end.
  private record Spread(YearGraph low, RangedFlows flows) {

    static Spread of(Situation situation, Trade trade) {
      YearGraph low = YearGraph.of(situation, trade, End.PESSIMISTIC, Stores.AS_GIVEN);
      YearGraph high = YearGraph.of(situation, trade, End.OPTIMISTIC, Stores.AS_GIVEN);
      Map<List<Object>, Integer> numbers = new HashMap<>();
      int[] figures =
          IntStream.range(0, low.flows.arcs())
              .map(arc -> {
                List<Object> figure = List.of(low.part(arc).kind(), low.part(arc).id());
                return numbers.computeIfAbsent(figure, _ -> numbers.size());
              })
              .toArray();
      return new Spread(low, new RangedFlows(low.flows, high.flows, figures, low.source, low.sink));
    }

    FlowGap without(Set<String> segments) {
      var missing = new BitSet();
      low.arcs(segments).forEach(missing::set);
      return new FlowGap(flows, missing);
    }
  }

  TonnesLost(Situation situation, Trade trade) {
    this.situation = situation;
    middle = YearGraph.of(situation, trade, End.MIDDLE, Stores.AS_GIVEN);
    spreads = VehicleAt.ends(situation).stream().map(each -> Spread.of(each, trade)).toList();
  }

  /// Tonnes a year; infinite if the year has no limit with the segments and has one without.
  ///
  /// @param segments ids of those that are shut
  Estimate without(Set<String> segments) {
    double lost = YearFlow.lost(tonnes(middle), tonnes(middle.without(segments)));
    List<FlowGap> gaps = spreads.stream().map(each -> each.without(segments)).toList();
    double least = gaps.stream().mapToDouble(gap -> YearGraph.tonnes(gap.least())).min().orElse(0);
    double most = gaps.stream().mapToDouble(gap -> YearGraph.tonnes(gap.most())).max().orElse(0);
    return new Estimate(
        Math.min(least, lost),
        Double.isFinite(lost) ? OptionalDouble.of(lost) : OptionalDouble.empty(),
        Math.max(most, lost));
  }

  /// The same if all but some segments are shut.
  Estimate withOnly(Set<String> segments) {
    Set<String> shut = new HashSet<>(situation.passable());
    shut.removeAll(segments);
    return without(shut);
  }

  private double tonnes(YearGraph year) {
    return new YearFlow(situation, year).tonnes();
  }
}
