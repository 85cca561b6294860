package dev.ledo.stochastic;

/// What is asked of the scenarios of a batch: their costs after a decision, and cuts there.
final class Question {

  private final double[] x;
  private final double eta;
  private final boolean everyCut;

  /// @param x the first stage's decision; nobody changes it any more
  /// @param eta quantile beyond which a scenario counts as bad; infinite if none does
  /// @param everyCut whether each scenario's cut is wanted, not only their sums
  Question(double[] x, double eta, boolean everyCut) {
    this.x = x;
    this.eta = eta;
    this.everyCut = everyCut;
  }

  double[] x() {
    return x;
  }

  double eta() {
    return eta;
  }

  boolean everyCut() {
    return everyCut;
  }
}
