package dev.ledo.core;

/// One line of input with a mark under the part that is meant.
///
/// @param line number of the line, from 1
/// @param text the line, or the part of it around the mark
/// @param start index in `text` of the first marked character, from 0
/// @param length marked characters, at least 1
public record Excerpt(int line, String text, int start, int length) {

  private static final int WIDTH = 100;

  /// The part of a long line that surrounds the marked characters.
  ///
  /// @param lineText the whole line
  /// @param start index of the first marked character, from 0
  /// @param length marked characters; cut at the end of the line
  public static Excerpt of(int line, String lineText, int start, int length) {
    int first = Math.clamp(start, 0, lineText.length());
    int from = Math.max(0, Math.min(first - WIDTH / 2, lineText.length() - WIDTH));
    int to = Math.min(lineText.length(), from + WIDTH);
    String before = from > 0 ? "…" : "";
    String after = to < lineText.length() ? "…" : "";
    String shown = before + Printable.aligned(lineText.substring(from, to)) + after;
    int at = first - from + before.length();
    return new Excerpt(line, shown, at, Math.clamp(length, 1, Math.max(1, to - first)));
  }

  /// Two lines: the text after its line number, and carets under the marked part.
  public String render() {
    String number = "%6d | ".formatted(line);
    String gap = " ".repeat(number.length() - 2) + "| ";
    return number + text + "\n" + gap + " ".repeat(start) + "^".repeat(length);
  }
}
