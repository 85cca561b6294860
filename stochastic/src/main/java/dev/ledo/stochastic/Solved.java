package dev.ledo.stochastic;

import dev.ledo.stochastic.Result.Status;
import java.util.Optional;

/// How a run ended, in the sense of minimising.
///
/// @param best decision tried, if one leaves every scenario a second stage
/// @param iterations decisions tried
record Solved(Status status, double lower, double upper, Optional<double[]> best, int iterations) {}
