package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// Closes each segment in turn and looks at what is left.
final class CriticalityQuestion {

  private static final String STEP = "criticality";

  private final Situation situation;
  private final Trade trade;

  CriticalityQuestion(Situation situation, Trade trade) {
    this.situation = situation;
    this.trade = trade;
  }

  /// All segments that can be passed, the one whose closing costs most first.
  List<Criticality> answer(Progress progress) {
    progress.started(STEP);
    Map<End, YearGraph> years = new EnumMap<>(End.class);
    for (End end : End.values()) {
      years.put(end, YearGraph.of(situation, trade, end, Stores.AS_GIVEN));
    }
    Map<End, Double> before = new EnumMap<>(End.class);
    years.forEach((end, year) -> before.put(end, tonnes(year)));
    List<Criticality> found =
        situation.network.segments().stream()
            .filter(segment -> situation.passage.findBar(segment).isEmpty())
            .map(segment -> close(segment.id(), years, before, progress))
            .sorted(Comparator.comparingDouble(CriticalityQuestion::rank))
            .toList();
    progress.finished(STEP);
    return found;
  }

  private static double rank(Criticality each) {
    return -each.lostT().middle().orElse(each.lostT().high());
  }

  private Criticality close(
      String segment, Map<End, YearGraph> years, Map<End, Double> before, Progress progress) {
    if (progress.isCancelled()) {
      throw new CancellationException(STEP);
    }
    Map<End, Double> lost = new EnumMap<>(End.class);
    years.forEach((end, year) ->
        lost.put(end, YearFlow.lost(before.getOrDefault(end, 0.0), tonnes(year.without(segment)))));
    return new Criticality(segment, Estimate.ofEither(end -> lost.getOrDefault(end, 0.0)));
  }

  private double tonnes(YearGraph year) {
    return new YearFlow(situation, year).tonnes();
  }
}
