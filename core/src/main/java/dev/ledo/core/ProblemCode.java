package dev.ledo.core;

/// A kind of problem, with a code that never changes its meaning and a line in
/// `docs/reference/errors.md`.
public interface ProblemCode {

  /// A letter for the module and three digits, such as `C042`.
  String id();

  /// How much it matters.
  Severity severity();

  /// What is wrong, in general, in one line that begins small and ends without a full stop.
  String title();

  /// What to do about it, in general; it can follow `hint: `, so it too begins small and ends
  /// without a full stop.
  String remedy();
}
