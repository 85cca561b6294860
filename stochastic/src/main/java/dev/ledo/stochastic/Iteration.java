package dev.ledo.stochastic;

import java.time.Duration;

/// How far a decomposition is.
///
/// @param scenarios looked at: all of them, or some to find a good start; the bounds are those of
///   the program with these scenarios alone
/// @param number of decisions tried so far
/// @param lower no decision costs less
/// @param upper cost of the best decision so far, infinite if there is none
/// @param elapsed since the start
public record Iteration(int scenarios, int number, double lower, double upper, Duration elapsed) {

  /// Distance of the bounds relative to the larger of their sizes.
  public double gap() {
    return Bounds.gap(lower, upper);
  }
}
