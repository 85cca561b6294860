package dev.ledo.cli;

import java.io.PrintWriter;

/// Sentences broken into lines for a terminal.
final class PlanLines {

  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  private PlanLines() {}

  /// Writes a sentence, indented, over as many lines as it takes.
  static void print(PrintWriter out, String sentence) {
    var line = new StringBuilder(INDENT);
    for (String word : sentence.split(" (?!%)")) {
      if (line.length() + word.length() > WIDTH && line.length() > 2 * INDENT.length()) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(INDENT + INDENT);
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }
}
