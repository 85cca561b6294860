package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import java.util.Optional;

/// What one decision costs in each scenario, with the first stage's cost, in the sense of
/// minimising.
final class DecisionCosts {

  private static final int BATCHES = 64;

  private final Optional<double[]> costs;
  private final Effort effort;

  private DecisionCosts(Optional<double[]> costs, Effort effort) {
    this.costs = costs;
    this.effort = effort;
  }

  static DecisionCosts of(
      Highs highs, TwoStageProgram program, ScenarioSource source, double[] x, int threads) {
    var batches = new Batches(source.size(), Math.min(BATCHES, source.size()));
    try (var executor = new ThreadExecutor(highs, program, source, batches, threads)) {
      var evaluator = new Evaluator(program, source, executor, batches, RiskMeasure.MEAN);
      return new DecisionCosts(evaluator.costs(x), evaluator.effort());
    }
  }

  /// Empty if a scenario has no feasible second stage.
  Optional<double[]> costs() {
    return costs;
  }

  Effort effort() {
    return effort;
  }
}
