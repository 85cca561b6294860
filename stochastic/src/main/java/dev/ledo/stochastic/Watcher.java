package dev.ledo.stochastic;

/// Hears how far a decomposition is, and may ask it to stop.
public interface Watcher {

  /// Hears nothing and stops nothing.
  Watcher SILENT = iteration -> {};

  /// A decision has been tried.
  void heard(Iteration iteration);

  /// Whether to stop before the next decision.
  default boolean isCancelled() {
    return false;
  }
}
