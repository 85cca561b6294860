package dev.ledo.cases.internal;

import dev.ledo.cases.Span;
import dev.ledo.core.Excerpt;
import java.util.Arrays;

/// A file of text in which lines and CSV cells can be found again.
///
/// Lines end in LF, CR LF or CR, as the CSV reader counts them.
final class TextFile {

  private final String name;
  private final String text;
  private final int[] lineStarts;

  TextFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  int lineCount() {
    return lineStarts.length;
  }

  /// Text of a line without its end; empty beyond the last line.
  String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    int start = lineStarts[number - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  Excerpt excerpt(Span span) {
    return Excerpt.of(span.line(), line(span.line()), span.column() - 1, span.length());
  }

  /// Place of a character.
  Span spanAt(int offset, int length) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Span(line + 1, offset - lineStarts[line] + 1, Math.max(1, length));
  }

  /// Whether the first character of a line is the one given.
  boolean startsWith(int line, char first) {
    int start = lineStarts[line - 1];
    return start < text.length() && text.charAt(start) == first;
  }

  /// The first line longer than some characters, 0 if there is none.
  int longLine(int longest) {
    for (int line = 1; line <= lineStarts.length; line++) {
      int end = line < lineStarts.length ? lineStarts[line] : text.length();
      if (end - lineStarts[line - 1] > longest) {
        return line;
      }
    }
    return 0;
  }

  /// Place of a cell in the CSV record that starts on a line.
  ///
  /// @param field from 0
  Span csvField(int line, int field) {
    if (line < 1 || line > lineStarts.length) {
      return new Span(Math.max(line, 1), 1, 1);
    }
    int at = lineStarts[line - 1];
    for (int i = 0; i < field; i++) {
      at = Math.min(fieldEnd(at) + 1, text.length());
    }
    return spanAt(at, fieldEnd(at) - at);
  }

  /// Text of the CSV record that starts on a line.
  String csvRecord(int line) {
    int start = lineStarts[line - 1];
    return text.substring(start, recordEnd(start));
  }

  /// The line on which the record after one starts.
  int nextRecord(int line) {
    int end = recordEnd(lineStarts[line - 1]);
    return filledLine(spanAt(Math.max(0, end - 1), 1).line() + 1);
  }

  /// The first line from one on that is not blank; at most the last line.
  int filledLine(int from) {
    int line = Math.clamp(from, 1, lineStarts.length);
    while (line < lineStarts.length && isEmpty(line)) {
      line++;
    }
    return line;
  }

  private boolean isEmpty(int line) {
    char first = text.charAt(lineStarts[line - 1]);
    return first == '\n' || first == '\r';
  }

  /// Whether a quoted cell of the record that starts on a line has no end, or goes on after it.
  boolean hasBrokenQuote(int line) {
    int at = lineStarts[line - 1];
    while (true) {
      int end = fieldEnd(at);
      if (isQuoted(at) && !endsAtQuote(at)) {
        return true;
      }
      if (end >= text.length() || text.charAt(end) != ',') {
        return false;
      }
      at = end + 1;
    }
  }

  private boolean endsAtQuote(int start) {
    int close = closingQuote(start);
    return close >= 0 && (close + 1 == text.length() || endsCell(text.charAt(close + 1)));
  }

  private int recordEnd(int start) {
    int at = fieldEnd(start);
    while (at < text.length() && text.charAt(at) == ',') {
      at = fieldEnd(at + 1);
    }
    return at;
  }

  /// Only a quote that begins a cell makes it a quoted one.
  private int fieldEnd(int start) {
    int at = start;
    if (isQuoted(start)) {
      int close = closingQuote(start);
      at = close < 0 ? text.length() : close + 1;
    }
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isQuoted(int start) {
    return start < text.length() && text.charAt(start) == '"';
  }

  /// Place of the quote that ends a quoted cell, -1 if there is none.
  private int closingQuote(int start) {
    int at = text.indexOf('"', start + 1);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
      at = text.indexOf('"', at + 2);
    }
    return at;
  }

  private static boolean endsCell(char c) {
    return c == ',' || c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 64)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (endsLine && i + 1 < text.length()) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
