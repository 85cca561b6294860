package dev.ledo.stochastic;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// What the scenarios of one batch say about a decision.
public final class BatchAnswer implements Serializable {

  private final int batch;
  private final double[] costs;
  private final Cut sum;
  private final List<Cut> each;
  private final List<Cut> feasibility;
  private final Effort effort;

  BatchAnswer(
      int batch,
      double[] costs,
      Cut sum,
      List<Cut> each,
      Optional<Cut> feasibility,
      Effort effort) {
    this.batch = batch;
    this.costs = costs;
    this.sum = sum;
    this.each = List.copyOf(each);
    this.feasibility = feasibility.stream().toList();
    this.effort = effort;
  }

  /// Number of the batch.
  int batch() {
    return batch;
  }

  /// Costs of the scenarios, in order; meaningless if one is infeasible.
  double[] costs() {
    return costs;
  }

  /// Sum of all scenarios' cuts, weighted as asked; meaningless if one is infeasible.
  Cut sum() {
    return sum;
  }

  /// The cut of every scenario, not weighted, if asked for; else empty.
  List<Cut> each() {
    return each;
  }

  /// A cut that keeps decisions like this one away; empty if all scenarios are feasible.
  Optional<Cut> feasibility() {
    return feasibility.stream().findFirst();
  }

  Effort effort() {
    return effort;
  }

  boolean isFeasible() {
    return feasibility.isEmpty();
  }
}
