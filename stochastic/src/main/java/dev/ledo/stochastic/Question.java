package dev.ledo.stochastic;

import java.io.Serializable;

/// What is asked of the scenarios of a batch: their costs after a decision, and cuts there.
public final class Question implements Serializable {

  private final double[] x;
  private final double[] weights;
  private final boolean everyCut;

  /// @param x the first stage's decision; nobody changes it any more
  /// @param weights of all scenarios in the sum of their cuts
  /// @param everyCut whether each scenario's own cut is wanted too
  Question(double[] x, double[] weights, boolean everyCut) {
    this.x = x;
    this.weights = weights;
    this.everyCut = everyCut;
  }

  double[] x() {
    return x;
  }

  double weight(int scenario) {
    return weights[scenario];
  }

  boolean everyCut() {
    return everyCut;
  }
}
