package dev.ledo.stochastic;

/// Where to begin.
final class Start {

  /// Radius of a trust region around a decision that may be far from good.
  private static final double FAR = 1;

  /// Radius around one that was best for some of the scenarios.
  private static final double NEAR = 0.03;

  private final double[] decision;
  private final double radius;

  private Start(double[] decision, double radius) {
    this.decision = decision;
    this.radius = radius;
  }

  static Start far(double[] decision) {
    return new Start(decision, FAR);
  }

  static Start near(double[] decision) {
    return new Start(decision, NEAR);
  }

  double[] decision() {
    return decision;
  }

  /// Of the trust region at first.
  double radius() {
    return radius;
  }
}
