package dev.ledo.highs;

/// A linear program in memory of the solver, which starts each solve where the last one ended.
///
/// Two ways to read the answer: {@link #solve()} returns it as a value; {@link #resolve()} returns
/// only what it came to and leaves the numbers to be copied into arrays of the caller, so that
/// solving a million times makes no garbage.
@SuppressWarnings("DoNotCallSuggester")
public final class LinearSession extends Session {

  /// Solves from where the last solve ended, or from nothing the first time.
  public Solution solve() {
    throw new UnsupportedOperationException();
  }

  /// Solves from a basis.
  ///
  /// @throws IllegalArgumentException if the basis has another number of columns or rows
  public Solution solveFrom(Basis basis) {
    throw new UnsupportedOperationException();
  }

  /// Solves from where the last solve ended and leaves the answer to be read.
  public Outcome resolve() {
    throw new UnsupportedOperationException();
  }

  /// Solves from a basis and leaves the answer to be read.
  ///
  /// @throws IllegalArgumentException if the basis has another number of columns or rows
  public Outcome resolveFrom(Basis basis) {
    throw new UnsupportedOperationException();
  }

  /// Cost of the optimal point.
  ///
  /// @throws IllegalStateException if the last solve was not optimal, as with all that follows
  ///   unless it says otherwise
  public double objective() {
    throw new UnsupportedOperationException();
  }

  /// How exactly the last point is optimal.
  public Certificate certificate() {
    throw new UnsupportedOperationException();
  }

  /// Copies the value of every column; also of an unbounded model's point.
  ///
  /// @param into at least as long as there are columns
  public void copyPrimal(double[] into) {
    throw new UnsupportedOperationException();
  }

  /// Copies the value of every row; also at an unbounded model's point.
  public void copyRowActivity(double[] into) {
    throw new UnsupportedOperationException();
  }

  /// Copies the dual of every row.
  public void copyDuals(double[] into) {
    throw new UnsupportedOperationException();
  }

  /// Copies the reduced cost of every column.
  public void copyReducedCosts(double[] into) {
    throw new UnsupportedOperationException();
  }

  /// Copies the proof of an infeasible model, one weight per row, or the direction of an unbounded
  /// one, one component per column.
  ///
  /// @throws IllegalStateException if the last solve was neither
  public void copyRay(double[] into) {
    throw new UnsupportedOperationException();
  }

  /// By how much an infeasible model falls short, or an unbounded one gains.
  ///
  /// @throws IllegalStateException if the last solve was neither
  public double rayMargin() {
    throw new UnsupportedOperationException();
  }

  /// Why the last solve failed.
  ///
  /// @throws IllegalStateException if it did not
  public Failure failure() {
    throw new UnsupportedOperationException();
  }

  /// The basis at which the last solve ended.
  public Basis basis() {
    throw new UnsupportedOperationException();
  }

  /// Steps of the simplex method in the last solve.
  public long iterations() {
    throw new UnsupportedOperationException();
  }
}
