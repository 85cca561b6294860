package dev.ledo.highs;

/// What HiGHS says of a model after a run, before anything is checked.
enum ModelStatus {
  OPTIMAL,
  INFEASIBLE,
  UNBOUNDED_OR_INFEASIBLE,
  UNBOUNDED,
  TIME_LIMIT,
  LIMIT,
  UNKNOWN,
  ERROR;

  /// The status by HiGHS' number for it.
  static ModelStatus of(int code) {
    return switch (code) {
      // Without rows or columns there is nothing to do, and that is done.
      case 6, 7 -> OPTIMAL;
      case 8 -> INFEASIBLE;
      case 9 -> UNBOUNDED_OR_INFEASIBLE;
      case 10 -> UNBOUNDED;
      case 13 -> TIME_LIMIT;
      // Objective bound and target, iteration and solution limit, interrupt, memory.
      case 11, 12, 14, 16, 17, 18 -> LIMIT;
      case 15 -> UNKNOWN;
      default -> ERROR;
    };
  }
}
