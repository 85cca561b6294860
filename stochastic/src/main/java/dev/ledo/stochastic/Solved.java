package dev.ledo.stochastic;

import dev.ledo.stochastic.Result.Status;
import java.util.Optional;

/// How a run ended, in the sense of minimising.
///
/// @param best decision tried, if one leaves every scenario a second stage
/// @param iterations decisions tried
record Solved(Status status, double lower, double upper, Optional<double[]> best, int iterations) {

  /// The same with a decision that is none, because it has fractions where none may be.
  Solved withoutDecision() {
    double cost = status == Status.UNBOUNDED ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    return new Solved(status, lower, cost, Optional.empty(), iterations);
  }
}
