package dev.ledo.stochastic;

/// The solver gave no answer that can be relied upon.
final class SolverFailure extends RuntimeException {

  SolverFailure(String message) {
    super(message);
  }
}
