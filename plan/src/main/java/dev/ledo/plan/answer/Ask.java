package dev.ledo.plan.answer;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.stochastic.RiskMeasure;

/// How futures are drawn and weighed, and how much is asked about them.
///
/// @param futures how many a decision is made for
/// @param fresh how many others it is then judged by; 0 for none
/// @param played in how many of them it is played forward without foresight; 0 for none
/// @param seed of the draws
/// @param risk how their costs become one number
/// @param gap relative distance of the bounds at which to stop
/// @param threads at most so many; no answer depends on it
public record Ask(
    int futures, int fresh, int played, long seed, RiskMeasure risk, double gap, int threads) {

  private static final double USUAL_GAP = 1e-3;
  private static final int USUAL_PLAYED = 40;

  /// The questions of a case: its futures, as many fresh ones, its seed and its risk measure.
  public static Ask of(CaseView view, int threads) {
    Row head = view.theCase().rows("case").getFirst();
    int futures = head.integer("scenarios");
    double weight = head.amount("tail_weight").mid() / 100;
    double tail = head.amount("tail").mid() / 100;
    return new Ask(
        futures,
        futures,
        Math.min(futures, USUAL_PLAYED),
        view.theCase().info().seed(),
        new RiskMeasure(weight, 1 - tail),
        USUAL_GAP,
        threads);
  }

  /// This question with another number of futures, and no more fresh or played ones than that.
  public Ask withFutures(int number) {
    int others = Math.min(fresh, number);
    return new Ask(number, others, Math.min(played, number), seed, risk, gap, threads);
  }

  /// This question for another number of threads.
  public Ask withThreads(int number) {
    return new Ask(futures, fresh, played, seed, risk, gap, number);
  }
}
