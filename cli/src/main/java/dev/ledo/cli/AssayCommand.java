package dev.ledo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ledo assay`: what laboratories found.
@Command(
    name = "assay",
    description = "Work with what laboratories found.",
    mixinStandardHelpOptions = true,
    subcommands = {AssayLambdasCommand.class, AssayKrigeCommand.class})
final class AssayCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for example: ledo assay lambdas TABLE.csv");
  }
}
