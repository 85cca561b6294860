package dev.ledo.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Runs a command in this process and keeps what it writes.
final class Terminal {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final int exitCode;

  private Terminal(String... args) {
    exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  static Terminal run(String... args) {
    return new Terminal(args);
  }

  int exitCode() {
    return exitCode;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
