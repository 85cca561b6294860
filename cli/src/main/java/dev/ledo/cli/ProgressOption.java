package dev.ledo.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How a command shows how far it is.
final class ProgressOption {

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      defaultValue = "AUTO",
      description = "auto, plain or none: a line that moves, plain lines, or nothing.")
  private ProgressLine.How how = ProgressLine.How.AUTO;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /// A line on the standard error of the command.
  ProgressLine line() {
    return new ProgressLine(how, command.commandLine().getErr());
  }
}
