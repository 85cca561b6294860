package dev.ledo.stochastic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What samples say about a program with too many scenarios, in its author's sense of better.
///
/// @param bound estimate of what no decision can beat: lower when minimising
/// @param value estimate of the decision's value with fresh scenarios
/// @param gap estimate of how much better the best decision is at most, 0 or more; from the same
///   samples as the bound, so that chance plays the same part in both
/// @param firstStage the decision, by column
/// @param effort of all runs together
public record SampleBounds(
    Estimate bound, Estimate value, Estimate gap, Map<String, Double> firstStage, Effort effort) {

  public SampleBounds {
    firstStage = Collections.unmodifiableMap(new LinkedHashMap<>(firstStage));
  }

  /// How samples are taken.
  ///
  /// @param seed the same seed gives the same numbers
  /// @param size scenarios in each sample
  /// @param replications samples for the bound, at least 2
  /// @param evaluation fresh scenarios for the decision's value, at least 2
  public record Plan(long seed, int size, int replications, int evaluation) {

    public Plan {
      if (size < 1 || replications < 2 || evaluation < 2) {
        throw new IllegalArgumentException(
            "samples of %d, %d replications, %d for evaluation"
                .formatted(size, replications, evaluation));
      }
    }
  }
}
