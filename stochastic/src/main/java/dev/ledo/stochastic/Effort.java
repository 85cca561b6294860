package dev.ledo.stochastic;

import java.io.Serializable;

/// Work done by the solver.
///
/// @param solves scenarios solved
/// @param solverCalls of these, how many needed a call of the solver; the others took a few steps
///   from a vertex known
/// @param steps of the simplex method
/// @param fallbacks answers that did not hold and were computed again from nothing
public record Effort(long solves, long solverCalls, long steps, long fallbacks)
    implements Serializable {

  static final Effort NONE = new Effort(0, 0, 0, 0);

  Effort plus(Effort other) {
    return new Effort(
        solves + other.solves,
        solverCalls + other.solverCalls,
        steps + other.steps,
        fallbacks + other.fallbacks);
  }

  Effort minus(Effort other) {
    return new Effort(
        solves - other.solves,
        solverCalls - other.solverCalls,
        steps - other.steps,
        fallbacks - other.fallbacks);
  }
}
