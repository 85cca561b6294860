package dev.ledo.cli;

import dev.ledo.core.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Shows on the terminal which step is under way, and keeps how long each took.
final class ProgressLine implements Progress {

  private static final String CLEAR_LINE = "\r\033[K";
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final How how;
  private final PrintWriter err;
  private final Map<String, Long> begun = new LinkedHashMap<>();
  private final Map<String, Long> millis = new LinkedHashMap<>();

  ProgressLine(How how, PrintWriter err) {
    this.how = how == How.AUTO ? suited() : how;
    this.err = err;
  }

  /// How progress is shown.
  enum How {
    AUTO,
    PLAIN,
    NONE,
    /// A line that is written over; chosen by AUTO on a terminal.
    LINE
  }

  private static How suited() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
        ? How.LINE
        : How.NONE;
  }

  @Override
  public void started(String step) {
    begun.put(step, System.nanoTime());
    switch (how) {
      case LINE -> {
        err.print(CLEAR_LINE + "ledo: " + step + "…");
        err.flush();
      }
      case PLAIN -> err.println("ledo: " + step);
      case AUTO, NONE -> {}
    }
  }

  @Override
  public void reached(String step, String detail) {
    switch (how) {
      case LINE -> {
        err.print(CLEAR_LINE + "ledo: " + step + ": " + detail + "…");
        err.flush();
      }
      case PLAIN -> err.println("ledo: " + step + ": " + detail);
      case AUTO, NONE -> {}
    }
  }

  @Override
  public void finished(String step) {
    long start = begun.getOrDefault(step, System.nanoTime());
    millis.put(step, (System.nanoTime() - start) / NANOS_PER_MILLI);
  }

  /// Takes the line away.
  void end() {
    if (how == How.LINE) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  /// How long each finished step took, in milliseconds.
  Map<String, Long> millis() {
    return Collections.unmodifiableMap(millis);
  }
}
