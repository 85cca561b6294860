package dev.ledo.route.terrain.file;

import dev.ledo.core.Numbers;
import dev.ledo.core.Place;
import java.io.IOException;

/// Words of a text of numbers, one after the other, with their places.
final class AsciiNumbers {

  private static final int LONGEST_WORD = 64;
  private static final int EXACT_DIGITS = 15;
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private final String name;
  private final SourceStream bytes;
  private final char[] word = new char[LONGEST_WORD];
  private int length;
  private int line = 1;
  private int position;
  private int wordLine = 1;
  private int wordColumn;
  private boolean kept;

  AsciiNumbers(String name, SourceStream bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /// Goes on to the next word; false at the end of the text.
  boolean next() throws IOException, BrokenHeights {
    if (kept) {
      kept = false;
      return true;
    }
    int read = skipBlanks();
    wordLine = line;
    wordColumn = position;
    length = 0;
    while (read > ' ') {
      if (length == LONGEST_WORD) {
        throw wrong("a word is longer than " + LONGEST_WORD + " characters");
      }
      word[length++] = (char) read;
      read = bytes.read();
      position++;
    }
    if (read == '\n') {
      line++;
      position = 0;
    }
    return length > 0;
  }

  private int skipBlanks() throws IOException {
    int read = bytes.read();
    position++;
    while (read >= 0 && read <= ' ') {
      if (read == '\n') {
        line++;
        position = 0;
      }
      read = bytes.read();
      position++;
    }
    return read;
  }

  /// Makes [#next] give the same word again.
  void keep() {
    kept = true;
  }

  String word() {
    return new String(word, 0, length);
  }

  /// The word as a number: whole and decimal numbers at once, others by Java's own reading.
  double number() throws BrokenHeights {
    boolean negative = word[0] == '-';
    long digits = 0;
    int decimals = -1;
    int at = negative ? 1 : 0;
    int first = at;
    for (; at < length && at - first <= EXACT_DIGITS; at++) {
      char c = word[at];
      if (c == '.' && decimals < 0) {
        decimals = 0;
      } else if (c >= '0' && c <= '9') {
        digits = digits * 10 + c - '0';
        decimals += decimals < 0 ? 0 : 1;
      } else {
        break;
      }
    }
    if (at < length || at - first <= (decimals < 0 ? 0 : 1) || digits >= 1L << 53) {
      return slowly();
    }
    double value = digits / POWERS[Math.max(0, decimals)];
    return negative ? -value : value;
  }

  private double slowly() throws BrokenHeights {
    String text = word();
    if (text.equalsIgnoreCase("nan")) {
      return Double.NaN;
    }
    if (!Numbers.isPlainNumber(text)) {
      throw wrong("\"" + text + "\" is not a number");
    }
    return Double.parseDouble(text);
  }

  BrokenHeights wrong(String message) {
    return new BrokenHeights(TerrainCode.R103, new Place(name, wordLine, wordColumn), message);
  }

  int line() {
    return wordLine;
  }

  int column() {
    return wordColumn;
  }
}
