package dev.ledo.stochastic;

import java.io.Serializable;
import java.util.Arrays;

/// What the second stage asks of the first, as one linear inequality.
///
/// An optimality cut of group g: θ_g ≥ constant + gradient·x − tail·η. A feasibility cut (group
/// [#FEASIBILITY]): 0 ≥ constant + gradient·x.
public final class Cut implements Serializable {

  static final int FEASIBILITY = -1;

  private final int group;
  private final double constant;
  private final double[] gradient;
  private final double tail;

  /// @param gradient by first-stage column; nobody changes it any more
  Cut(int group, double constant, double[] gradient, double tail) {
    this.group = group;
    this.constant = constant;
    this.gradient = gradient;
    this.tail = tail;
  }

  int group() {
    return group;
  }

  double constant() {
    return constant;
  }

  double[] gradient() {
    return gradient;
  }

  /// Probability, weighted, of the scenarios beyond the quantile η.
  double tail() {
    return tail;
  }

  boolean isFeasibility() {
    return group == FEASIBILITY;
  }

  boolean isSameAs(Cut other) {
    return group == other.group
        && constant == other.constant
        && tail == other.tail
        && Arrays.equals(gradient, other.gradient);
  }

  /// The right side of the inequality at a point.
  double at(double[] x, double eta) {
    double value = constant - (tail == 0 ? 0 : tail * eta);
    for (int j = 0; j < x.length; j++) {
      value += gradient[j] * x[j];
    }
    return value;
  }
}
