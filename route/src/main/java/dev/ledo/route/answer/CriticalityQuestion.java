package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import dev.ledo.route.network.Segment;
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
    Map<End, Double> before = new EnumMap<>(End.class);
    for (End end : End.values()) {
      before.put(
          end, tonnes(end, (segment, month) -> situation.passage.openShare(segment, month, end)));
    }
    List<Criticality> found =
        situation.network.segments().stream()
            .filter(segment -> situation.passage.findBar(segment).isEmpty())
            .map(segment -> close(segment, before, progress))
            .sorted(
                Comparator.comparingDouble(
                    each -> -each.lostT().middle().orElse(each.lostT().high())))
            .toList();
    progress.finished(STEP);
    return found;
  }

  private Criticality close(Segment closed, Map<End, Double> before, Progress progress) {
    if (progress.isCancelled()) {
      throw new CancellationException(STEP);
    }
    return new Criticality(
        closed.id(),
        Estimate.ofEither(end ->
            lost(
                before.getOrDefault(end, 0.0),
                tonnes(
                    end,
                    (segment, month) ->
                        segment.equals(closed)
                            ? 0
                            : situation.passage.openShare(segment, month, end)))));
  }

  private static double lost(double before, double after) {
    return before == after ? 0 : before - after;
  }

  private double tonnes(End end, OpenShares shares) {
    YearGraph graph = YearGraph.of(situation, trade, end, Stores.AS_GIVEN, shares);
    return new YearFlow(situation, graph).tonnes();
  }
}
