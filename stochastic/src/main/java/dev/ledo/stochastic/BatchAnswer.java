package dev.ledo.stochastic;

import java.util.List;

/// What the scenarios of one batch say about a decision.
final class BatchAnswer {

  private final int batch;
  private final double[] costs;
  private final Cut mean;
  private final Cut tail;
  private final List<Cut> each;
  private final List<Cut> feasibility;
  private final Effort effort;

  BatchAnswer(
      int batch,
      double[] costs,
      Cut mean,
      Cut tail,
      List<Cut> each,
      List<Cut> feasibility,
      Effort effort) {
    this.batch = batch;
    this.costs = costs;
    this.mean = mean;
    this.tail = tail;
    this.each = each;
    this.feasibility = feasibility;
    this.effort = effort;
  }

  /// Number of the batch.
  int batch() {
    return batch;
  }

  /// Costs of the scenarios, in order; infinite for those without a feasible second stage.
  double[] costs() {
    return costs;
  }

  /// Sum of all scenarios' cuts, each by its probability; unusable if any is infeasible.
  Cut mean() {
    return mean;
  }

  /// The same of the scenarios whose cost is above the question's quantile, with their probability
  /// in [Cut#tail].
  Cut tail() {
    return tail;
  }

  /// The cut of every scenario, not weighted, if asked for; else empty.
  List<Cut> each() {
    return each;
  }

  /// Cuts that keep decisions like this one away; empty if all scenarios are feasible.
  List<Cut> feasibility() {
    return feasibility;
  }

  Effort effort() {
    return effort;
  }

  boolean isFeasible() {
    return feasibility.isEmpty();
  }
}
