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
    int at = fieldEnd(start);
    while (at < text.length() && text.charAt(at) == ',') {
      at = fieldEnd(at + 1);
    }
    return text.substring(start, at);
  }

  private int fieldEnd(int start) {
    boolean quoted = start < text.length() && text.charAt(start) == '"';
    int at = quoted ? start + 1 : start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quoted) {
        if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n' || c == '\r') {
        return at;
      }
      at++;
    }
    return at;
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
