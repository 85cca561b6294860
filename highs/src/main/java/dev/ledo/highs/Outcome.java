package dev.ledo.highs;

/// What a solve came to, for callers that read the numbers themselves.
///
/// Everything but {@link #FAILED} has been checked against the model.
///
/// @see LinearSession#resolve()
public enum Outcome {
  OPTIMAL,
  INFEASIBLE,
  UNBOUNDED,
  FAILED
}
