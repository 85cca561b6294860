package dev.ledo.stochastic;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What solving a two-stage program came to, in its author's sense of better.
///
/// @param lower no value below this is possible: when minimising the bound, when maximising the
///   value of the decision
/// @param upper no value above this is possible
/// @param firstStage the decision, by column; empty if there is none
/// @param message what more there is to say
public record Result(
    Status status,
    double lower,
    double upper,
    Map<String, Double> firstStage,
    Counts counts,
    Duration time,
    Optional<String> message) {

  public Result {
    firstStage = Collections.unmodifiableMap(new LinkedHashMap<>(firstStage));
  }

  /// How it ended.
  public enum Status {
    /// The bounds are as close as asked.
    OPTIMAL,
    /// Stopped by a limit, a cancel or rounding; the bounds hold.
    STOPPED,
    /// No decision leaves every scenario a second stage.
    INFEASIBLE,
    /// The cost has no lower limit.
    UNBOUNDED,
    /// The solver gave no answer that can be relied upon.
    FAILED
  }

  /// Work done.
  ///
  /// @param scenarios in the program
  /// @param iterations decisions tried
  /// @param cuts made
  public record Counts(long scenarios, int iterations, int cuts, Effort effort) {}

  /// Distance of the bounds relative to the larger of their sizes.
  public double gap() {
    return Bounds.gap(lower, upper);
  }
}
