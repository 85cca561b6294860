package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import dev.ledo.highs.Highs;
import dev.ledo.highs.LinearSession;
import java.util.concurrent.CancellationException;

/// Finds the cheapest way to move a tonnage: first the least unmet, then the least cost.
final class HaulQuestion {

  private static final String STEP = "haul";

  private final Situation situation;
  private final HaulOrder order;

  HaulQuestion(Situation situation, HaulOrder order) {
    this.situation = situation;
    this.order = order;
  }

  HaulPlan answer(End end, Progress progress) {
    return answer(end, 0, progress);
  }

  /// The cheapest way if so much may stay unmet although more could be delivered.
  ///
  /// @param unmetT tonnes a year
  HaulPlan answer(End end, double unmetT, Progress progress) {
    progress.started(STEP);
    if (progress.isCancelled()) {
      throw new CancellationException(STEP);
    }
    double wantedT = order.wantedInTheYear(end);
    var program = new HaulProgram(situation, order, end);
    try (LinearSession session = Highs.load().open(program.model())) {
      HaulSearch.Found found = new HaulSearch(session, program, wantedT).find(unmetT);
      progress.finished(STEP);
      return new HaulReading(program, found, wantedT).plan(end);
    }
  }
}
