package dev.ledo.core;

/// A kind of problem, with a code that never changes its meaning and a line in `docs/reference/errors.md`.
public interface ProblemCode {

  /// A letter for the module and three digits, such as `C042`.
  String id();

  /// How much it matters.
  Severity severity();

  /// What is wrong, in general, in one line.
  String title();

  /// What to do about it, in general.
  String remedy();
}
