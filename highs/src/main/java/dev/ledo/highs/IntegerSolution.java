package dev.ledo.highs;

import java.util.Optional;

/// What solving a program with whole numbers came to.
///
/// Feasibility, integrality and cost of a point are checked against the model. That nothing is
/// better than the bound is the word of HiGHS' search.
public sealed interface IntegerSolution {

  /// A point that no other betters by more than the gap that was asked for.
  ///
  /// @param objective cost of the point, with the model's offset
  /// @param bound no point is better than this, says the search
  /// @param primal value of every column, exactly whole where the model says so
  record Optimal(double objective, double bound, Values primal) implements IntegerSolution {

    /// Distance of objective and bound, divided by 1 + the larger of both.
    public double gap() {
      return Relative.distance(objective, bound);
    }
  }

  /// The best point found before a limit was reached, or the best one that holds with exact whole
  /// numbers where the search closed the gap with inexact ones only.
  ///
  /// @param objective cost of the point, with the model's offset
  /// @param bound no point is better than this, says the search; infinite if it knows nothing yet
  /// @param primal value of every column, exactly whole where the model says so
  record Feasible(double objective, double bound, Values primal) implements IntegerSolution {

    /// Distance of objective and bound, divided by 1 + the larger of both; infinite without a
    /// bound.
    public double gap() {
      return Relative.distance(objective, bound);
    }
  }

  /// No point satisfies every row with whole numbers.
  ///
  /// @param ray the proof that there is none with fractions either, as in {@link
  ///   Solution.Infeasible}; empty if only the search shows it
  record Infeasible(Optional<Values> ray) implements IntegerSolution {}

  /// With fractions allowed there are points as good as one likes, and so, with rational data,
  /// there are with whole numbers if there are any.
  ///
  /// @param ray direction, by column, that proves it
  record Unbounded(Values ray) implements IntegerSolution {}

  /// There is no answer that can be relied upon.
  record Failed(Failure failure) implements IntegerSolution {}
}
