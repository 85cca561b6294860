package dev.ledo.highs;

/// How far a solution is from being provably optimal, computed from the model and not from what the
/// solver says.
///
/// A violation is measured against the size of what it violates: a bound b by 1 + |b|, a reduced
/// cost by 1 + |cost of the column|, a row's dual by 1.
///
/// @param primalInfeasibility largest violation of a column's or row's bound; 0 or more
/// @param dualInfeasibility largest reduced cost or dual that would let an unlimited column or row
///   improve the objective; 0 or more
/// @param gap distance of the primal and the dual objective, divided by 1 + the larger of both; 0
///   or more
/// @see docs/methods/highs.md
public record Certificate(double primalInfeasibility, double dualInfeasibility, double gap) {

  /// The largest figure with which a solution is called optimal: ten times what HiGHS allows
  /// itself.
  public static final double TOLERANCE = 1e-6;

  /// Whether each figure is a number within the tolerance.
  public boolean holds() {
    return primalInfeasibility <= TOLERANCE && dualInfeasibility <= TOLERANCE && gap <= TOLERANCE;
  }

  String inWords() {
    return "primal infeasibility %s, dual infeasibility %s and gap %s, where %s is allowed"
        .formatted(primalInfeasibility, dualInfeasibility, gap, TOLERANCE);
  }
}
