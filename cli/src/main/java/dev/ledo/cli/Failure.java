package dev.ledo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says what went wrong when a command ends with an exception.
final class Failure implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      command.getErr().println("ledo: error: " + failure.getMessage());
      return ExitCode.MISSING;
    }
    command.getErr().println("ledo: this is a defect in Ledo; please report it with what follows");
    failure.printStackTrace(command.getErr());
    return ExitCode.DEFECT;
  }
}
