package dev.ledo.highs;

/// The HiGHS solver, found and loaded into this process.
///
/// One for the process, for any number of threads.
@SuppressWarnings("DoNotCallSuggester")
public final class Highs {

  /// Finds the native library for this platform, checks that it is the one this version of Ledo was
  /// built with, and loads it; after the first time, the same again.
  ///
  /// @throws HighsUnavailable if there is none for this platform, or it cannot be kept or loaded
  public static Highs load() {
    throw new UnsupportedOperationException();
  }

  /// The version of HiGHS, such as `1.12.0`.
  public String version() {
    throw new UnsupportedOperationException();
  }

  /// A session that solves a linear program again and again; close it to free its memory.
  ///
  /// @throws IllegalArgumentException if a column takes whole values only
  public LinearSession open(LinearModel model) {
    throw new UnsupportedOperationException();
  }

  /// A session that solves a program with whole numbers; close it to free its memory.
  public IntegerSession openInteger(LinearModel model) {
    throw new UnsupportedOperationException();
  }
}
