package dev.ledo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `ledo assay krige`.
@Command(name = "krige")
final class AssayKrigeCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.DONE;
  }
}
