package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    var lost = new TonnesLost(situation, trade);
    List<Criticality> found =
        situation.network.segments().stream()
            .filter(segment -> situation.passage.findBar(segment).isEmpty())
            .map(segment -> close(segment.id(), lost, progress))
            .sorted(Comparator.comparingDouble(CriticalityQuestion::rank))
            .toList();
    progress.finished(STEP);
    return found;
  }

  private static double rank(Criticality each) {
    return -each.lostT().middle().orElse(each.lostT().high());
  }

  private static Criticality close(String segment, TonnesLost lost, Progress progress) {
    if (progress.isCancelled()) {
      throw new CancellationException(STEP);
    }
    return new Criticality(segment, lost.without(Set.of(segment)));
  }
}
