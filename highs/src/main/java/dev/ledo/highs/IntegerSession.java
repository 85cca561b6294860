package dev.ledo.highs;

/// A program with whole numbers in memory of the solver.
@SuppressWarnings("DoNotCallSuggester")
public final class IntegerSession extends Session {

  /// Searches until the gap is small enough or a limit is reached.
  public IntegerSolution solve() {
    throw new UnsupportedOperationException();
  }

  /// Sets the gap, relative to the objective, at which a point is good enough; 1e-6 at first.
  public void setRelativeGap(double gap) {
    throw new UnsupportedOperationException();
  }

  /// Offers a point to begin with, such as a plan for a similar model; it need not be feasible.
  public void offer(double[] primal) {
    throw new UnsupportedOperationException();
  }
}
