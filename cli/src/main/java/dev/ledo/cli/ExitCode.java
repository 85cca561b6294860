package dev.ledo.cli;

/// What the process says when it ends.
final class ExitCode {

  /// Done.
  static final int DONE = 0;

  /// Done, but a gate the user set was not passed.
  static final int GATE_FAILED = 1;

  /// The words after `ledo` are off; also picocli's own.
  static final int USAGE = 2;

  /// The case has errors, or what is asked of it has no plan.
  static final int BAD_INPUT = 65;

  /// Something needed is missing: a folder that cannot be written, a library.
  static final int MISSING = 69;

  /// A defect in Ledo.
  static final int DEFECT = 70;

  private ExitCode() {}
}
