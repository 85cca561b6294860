package dev.ledo.route.answer;

import dev.ledo.route.answer.graph.PathGap;
import dev.ledo.route.answer.graph.RangedGraph;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/// How much worse the best route gets when some segments are left out.
///
/// What one segment costs has nothing to do with what another does: a way that is left may be cheap
/// where the one that is lost is dear. So each segment is read at both ends of its ranges, the
/// vehicle on all segments at one.
final class DetourRange {

  private final Criterion criterion;
  private final Set<String> left;
  private final List<Situation> readings;

  /// @param left ids of the segments that are left
  DetourRange(Situation with, Set<String> left, Criterion criterion) {
    this.criterion = criterion;
    this.left = left;
    this.readings = VehicleAt.ends(with);
  }

  /// @param before the best at the middle; infinite if it is not known
  /// @param after the best of those left at the middle
  Estimate of(double before, double after) {
    double middle = more(after, before);
    List<PathGap> gaps = readings.stream().map(this::gap).toList();
    boolean isKnown = Double.isFinite(middle);
    return new Estimate(
        Math.min(least(gaps), isKnown ? middle : Double.POSITIVE_INFINITY),
        isKnown ? OptionalDouble.of(middle) : OptionalDouble.empty(),
        Math.max(most(gaps), isKnown ? middle : 0));
  }

  private static double least(List<PathGap> gaps) {
    return gaps.stream().mapToDouble(PathGap::least).min().orElseThrow();
  }

  private static double most(List<PathGap> gaps) {
    return gaps.stream().mapToDouble(PathGap::most).max().orElseThrow();
  }

  private PathGap gap(Situation with) {
    var missing = new BitSet();
    IntStream.range(0, with.graph.arcs())
        .filter(arc -> !left.contains(with.segment(arc).id()))
        .forEach(missing::set);
    return new PathGap(ranged(with), missing, (after, before) -> more(told(after), told(before)));
  }

  private RangedGraph ranged(Situation with) {
    Map<String, Integer> numbers = new HashMap<>();
    return new RangedGraph(
        with.graph,
        with.weights(criterion, End.OPTIMISTIC, Situation.YEAR),
        with.weights(criterion, End.PESSIMISTIC, Situation.YEAR),
        with.arcs().stream()
            .mapToInt(arc -> numbers.computeIfAbsent(arc.segment().id(), _ -> numbers.size()))
            .toArray(),
        with.source,
        with.targets);
  }

  private double told(double weight) {
    boolean isLost = criterion == Criterion.RISK && Double.isFinite(weight);
    return isLost ? Criterion.lossProbability(weight) : weight;
  }

  private static double more(double after, double before) {
    return Double.isInfinite(after) ? after : after - before;
  }
}
