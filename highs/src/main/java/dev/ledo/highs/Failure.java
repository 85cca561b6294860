package dev.ledo.highs;

/// Why there is no answer.
///
/// @param reason what kind of failure it is
/// @param message what happened, with the numbers
public record Failure(Reason reason, String message) {

  /// The kinds of failure.
  public enum Reason {
    /// The time allowed was over.
    TIME_LIMIT,
    /// HiGHS stopped at another limit that was set, such as iterations.
    LIMIT,
    /// HiGHS gave an answer, warm and cold, that the model refutes.
    NOT_CERTIFIED,
    /// HiGHS gave no answer.
    SOLVER
  }
}
