package dev.ledo.stochastic;

/// Work done by the solver.
///
/// @param solves linear programs solved
/// @param steps of the simplex method
/// @param fallbacks answers that did not hold and were computed again from nothing
public record Effort(long solves, long steps, long fallbacks) {

  static final Effort NONE = new Effort(0, 0, 0);

  Effort plus(Effort other) {
    return new Effort(
        solves + other.solves, steps + other.steps, fallbacks + other.fallbacks);
  }
}
