package dev.ledo.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Runs of `ledo` in one process, for the JVM to learn what later runs need.
///
/// What the JVM keeps for faster starts it learns from one process, and no single command loads the
/// classes of all. Started by the launcher, which says what is rehearsed.
final class Rehearsal {

  private Rehearsal() {}

  /// Runs what standard input says, one command a line, its words apart by single spaces. How one
  /// ends is of no concern to the next.
  public static void main(String[] args) throws IOException {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out);
  }

  static void run(BufferedReader lines, PrintWriter out) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Main.run(out, out, line.split(" "));
    }
  }
}
