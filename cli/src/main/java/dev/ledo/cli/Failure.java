package dev.ledo.cli;

import dev.ledo.highs.HighsUnavailable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says what went wrong when a command ends with an exception.
final class Failure implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof HighsUnavailable) {
      command.getErr().println("ledo: error: " + failure.getMessage());
      return ExitCode.MISSING;
    }
    command.getErr().println("ledo: this is a defect in Ledo; please report it with what follows");
    failure.printStackTrace(command.getErr());
    return ExitCode.DEFECT;
  }

  /// Runs a command to its end, also where the machine gives out before the command does.
  static int execute(CommandLine command, String... args) {
    try {
      return command.execute(args);
    } catch (OutOfMemoryError e) {
      return giveOut(
          command.getErr(), "the memory is used up; try LEDO_JAVA_OPTS=-Xmx8g or a smaller case");
    } catch (StackOverflowError e) {
      return giveOut(command.getErr(), "something in the input is nested too deep");
    }
  }

  private static int giveOut(PrintWriter err, String why) {
    err.println("ledo: error: " + why);
    return ExitCode.DEFECT;
  }
}
