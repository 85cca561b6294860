package dev.ledo.stochastic;

import java.util.function.Supplier;

/// Hears how far a decomposition is, and may ask it to stop.
public interface Watcher {

  /// Hears nothing and stops nothing.
  Watcher SILENT = iteration -> {};

  /// A decision has been tried.
  void heard(Iteration iteration);

  /// What has been learnt so far can be saved.
  ///
  /// @param state makes the state when asked; valid only during this call
  default void offered(Supplier<SavedState> state) {}

  /// Whether to stop before the next decision.
  default boolean isCancelled() {
    return false;
  }
}
