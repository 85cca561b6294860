package dev.ledo.assay.certificate.internal;

import dev.ledo.core.Place;
import java.util.Arrays;
import java.util.BitSet;

/// Cells of a delimited text file, kept as offsets into its text.
///
/// Quotes follow RFC 4180. A quote without a partner does not swallow the lines after it: its line
/// is marked as broken and the next one is read afresh. This is why the file is not split by a
/// library.
public final class TextGrid implements Grid {

  private static final int LONGEST_QUOTED = 4_000;

  private final String file;
  private final String text;
  private final char separator;
  private int[] starts;
  private int[] rowFirst = new int[1024];
  private int[] rowLine = new int[1024];
  private final BitSet broken = new BitSet();
  private int cellCount;
  private int rowCount;

  /// Splits a text.
  ///
  /// @param mostRows rows after which splitting ends
  public TextGrid(String file, String text, char separator, int mostRows) {
    this.file = file;
    this.text = text;
    this.separator = separator;
    this.starts = new int[Math.clamp(text.length() / 6, 64, 1 << 22)];
    split(mostRows);
  }

  private void split(int mostRows) {
    int at = 0;
    int line = 1;
    while (at < text.length() && rowCount < mostRows) {
      startRow(line);
      int end = splitRow(at, true);
      if (end < 0 || (linesIn(at, end) > 0 && !isComment(end))) {
        cellCount = rowFirst[rowCount];
        broken.set(rowCount);
        end = splitRow(at, false);
      }
      addCell(end + 1);
      rowCount++;
      int next = afterLineEnd(end);
      line += linesIn(at, next);
      at = next;
    }
    startRow(line);
  }

  /// Splits one record.
  ///
  /// @return index of its line end, or -1 if a quote has no partner
  private int splitRow(int from, boolean quoted) {
    int at = from;
    addCell(at);
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == separator) {
        addCell(++at);
      } else if (c == '\n' || c == '\r') {
        return at;
      } else if (quoted && c == '"' && at == starts[cellCount - 1]) {
        at = closingQuote(at) + 1;
        if (at == 0 || !endsCell(at)) {
          return -1;
        }
      } else {
        at++;
      }
    }
    return at;
  }

  /// Whether the row that ends at an index has at most a label and a text of words: only such a row
  /// may go over several lines.
  private boolean isComment(int end) {
    int filled = 0;
    for (int cell = rowFirst[rowCount]; cell < cellCount; cell++) {
      int to = cell + 1 < cellCount ? starts[cell + 1] - 1 : end;
      String content = CellText.strip(text.substring(starts[cell], to));
      filled += content.isEmpty() || content.equals("\"\"") ? 0 : 1;
      boolean overLines = content.indexOf('\n') >= 0 || content.indexOf('\r') >= 0;
      if (overLines && !hasWords(content)) {
        return false;
      }
    }
    return filled <= 2;
  }

  private boolean hasWords(String content) {
    long separators = content.chars().filter(c -> c == separator).count();
    return separators == 0 || content.chars().filter(c -> c == ' ').count() > separators;
  }

  private boolean endsCell(int at) {
    return at >= text.length()
        || text.charAt(at) == separator
        || text.charAt(at) == '\n'
        || text.charAt(at) == '\r';
  }

  private int closingQuote(int open) {
    int at = text.indexOf('"', open + 1);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
      at = text.indexOf('"', at + 2);
    }
    return at - open > LONGEST_QUOTED ? -1 : at;
  }

  private void addCell(int start) {
    if (cellCount == starts.length) {
      starts = Arrays.copyOf(starts, cellCount + cellCount / 2);
    }
    starts[cellCount++] = start;
  }

  private void startRow(int line) {
    if (rowCount == rowFirst.length) {
      rowFirst = Arrays.copyOf(rowFirst, rowCount * 2);
      rowLine = Arrays.copyOf(rowLine, rowCount * 2);
    }
    rowFirst[rowCount] = cellCount;
    rowLine[rowCount] = line;
  }

  private int afterLineEnd(int end) {
    boolean two =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return Math.min(text.length(), end + (two ? 2 : 1));
  }

  private int linesIn(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n'))) {
        lines++;
      }
    }
    return lines;
  }

  @Override
  public int rows() {
    return rowCount;
  }

  @Override
  public int cells(int row) {
    return rowFirst[row + 1] - rowFirst[row] - 1;
  }

  /// Index in the text of a cell's first character, quote included.
  int start(int row, int cell) {
    return starts[rowFirst[row] + cell];
  }

  /// Index after a cell's last character, quote included.
  int end(int row, int cell) {
    return starts[rowFirst[row] + cell + 1] - 1;
  }

  /// The whole file.
  String whole() {
    return text;
  }

  @Override
  public String text(int row, int cell) {
    if (cell >= cells(row)) {
      return "";
    }
    int from = start(row, cell);
    int to = end(row, cell);
    boolean quoted = to - from >= 2 && text.charAt(from) == '"' && !isBroken(row);
    return quoted
        ? text.substring(from + 1, to - 1).replace("\"\"", "\"")
        : text.substring(from, to);
  }

  @Override
  public Kind kind(int row, int cell) {
    return Kind.TEXT;
  }

  @Override
  public boolean isDelimited() {
    return true;
  }

  @Override
  public boolean isBroken(int row) {
    return broken.get(row) || hasLineEnd(row);
  }

  /// A quoted cell with a line end is fine in a comment, but no row of results has one.
  private boolean hasLineEnd(int row) {
    return rowLine[row + 1] - rowLine[row] > 1;
  }

  @Override
  public boolean isCutShort(int row) {
    return row == rowCount - 1 && end(row, cells(row) - 1) == text.length();
  }

  @Override
  public char separator() {
    return separator;
  }

  @Override
  public Place place(int row, int cell) {
    return new Place(file, rowLine[row], cell + 1);
  }
}
