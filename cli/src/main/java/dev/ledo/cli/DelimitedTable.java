package dev.ledo.cli;

import dev.ledo.core.Nearest;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file of delimited text with a header, read row by row and never kept.
///
/// The separator is the one of `,` `;` tab `|` that cuts the header into most cells, counted with
/// how many of the first rows it cuts alike. A quoted cell ends on its line.
final class DelimitedTable {

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int LINES_SNIFFED = 50;

  private final Path path;
  private final Charset charset;
  private final char separator;
  private final Row header;
  private final Optional<Row> first;

  private DelimitedTable(Path path, Charset charset, char separator, List<Line> head) {
    this.path = path;
    this.charset = charset;
    this.separator = separator;
    this.header = row(head.getFirst());
    this.first = head.size() > 1 ? Optional.of(row(head.get(1))) : Optional.empty();
  }

  /// A line of the file.
  ///
  /// @param number from 1
  /// @param cells without quotation marks and outer spaces
  /// @param isBroken whether a quotation mark has no partner
  record Row(int number, List<String> cells, boolean isBroken) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /// Takes rows.
  interface Visitor {
    /// Takes the next row.
    void visit(Row row) throws IOException;
  }

  private record Line(int number, String text) {}

  /// Opens a table; what is wrong with the file as a whole is reported.
  static Optional<DelimitedTable> open(Path path, Problems problems) throws IOException {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      problems.add(Problem.of(TableCode.UNREADABLE, place(path), "there is no such file"));
      return Optional.empty();
    }
    Optional<Charset> charset = TextCharset.of(path);
    if (charset.isEmpty()) {
      problems.add(
          Problem.of(
              TableCode.NOT_A_TABLE,
              place(path),
              "a workbook, a picture, or text without line ends"));
      return Optional.empty();
    }
    List<Line> head = head(path, charset.get());
    if (head.size() < 2) {
      problems.add(
          Problem.of(
              TableCode.EMPTY,
              place(path),
              head.isEmpty() ? "the file is empty" : "there is a header and nothing below it"));
      return Optional.empty();
    }
    return Optional.of(new DelimitedTable(path, charset.get(), separator(head), head));
  }

  private static Place place(Path path) {
    return Place.of(String.valueOf(path.getFileName()));
  }

  private static List<Line> head(Path path, Charset charset) throws IOException {
    List<Line> head = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(path, charset)) {
      int number = 0;
      for (String line = in.readLine();
          line != null && head.size() < LINES_SNIFFED;
          line = in.readLine()) {
        number++;
        String text = number == 1 ? withoutMark(line) : line;
        if (!text.isBlank()) {
          head.add(new Line(number, text));
        }
      }
    }
    return head;
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static char separator(List<Line> head) {
    char best = SEPARATORS[0];
    int most = 0;
    for (char separator : SEPARATORS) {
      int cells = split(head.getFirst().text(), separator, new ArrayList<>());
      int alike = 0;
      for (Line line : head) {
        alike += split(line.text(), separator, new ArrayList<>()) == cells ? 1 : 0;
      }
      int score = cells == 1 ? 0 : cells * alike;
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  private Row row(Line line) {
    List<String> cells = new ArrayList<>();
    boolean isBroken = split(line.text(), separator, cells) < 0;
    return new Row(line.number(), cells, isBroken);
  }

  /// Cuts a line.
  ///
  /// @return how many cells, or -1 if a quotation mark has no partner
  private static int split(String line, char separator, List<String> cells) {
    int at = 0;
    while (true) {
      int start = skipSpaces(line, at);
      int end;
      if (start < line.length() && line.charAt(start) == '"') {
        int close = closing(line, start);
        if (close < 0) {
          cells.add(line.substring(start));
          return -1;
        }
        cells.add(line.substring(start + 1, close).replace("\"\"", "\"").strip());
        end = line.indexOf(separator, close);
        if (!line.substring(close + 1, end < 0 ? line.length() : end).isBlank()) {
          return -1;
        }
      } else {
        end = line.indexOf(separator, at);
        cells.add(line.substring(at, end < 0 ? line.length() : end).strip());
      }
      if (end < 0) {
        return cells.size();
      }
      at = end + 1;
    }
  }

  private static int skipSpaces(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int closing(String line, int open) {
    int at = line.indexOf('"', open + 1);
    while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
      at = line.indexOf('"', at + 2);
    }
    return at;
  }

  /// Name of the file.
  String name() {
    return String.valueOf(path.getFileName());
  }

  /// What stands between cells.
  char separator() {
    return separator;
  }

  /// Names of the columns.
  List<String> header() {
    return header.cells();
  }

  /// The column with a name; that there is none, or more than one, is reported.
  ///
  /// @return -1 if there is not exactly one
  int find(String name, Problems problems) {
    int cell = header().indexOf(name);
    if (cell < 0) {
      String near = Nearest.to(name, header()).map(n -> "; did you mean '" + n + "'?").orElse("");
      problems.add(
          Problem.of(
                  TableCode.MISSING_COLUMN,
                  headerPlace(0),
                  "no column is called '" + name + "'" + near)
              .withHint("there are " + String.join(", ", header())));
      return -1;
    }
    int last = header().lastIndexOf(name);
    if (last != cell) {
      problems.add(
          Problem.of(
              TableCode.REPEATED_COLUMN,
              headerPlace(last),
              "'%s' is also in column %d".formatted(name, cell + 1)));
      return -1;
    }
    return cell;
  }

  /// Place of a column's name.
  Place headerPlace(int cell) {
    return new Place(name(), header.number(), cell + 1);
  }

  /// The row below the header.
  Optional<Row> first() {
    return first;
  }

  /// Place of a cell; the column is counted in cells from 1.
  Place place(Row row, int cell) {
    return new Place(name(), row.number(), cell + 1);
  }

  /// What is wrong with a row as a whole, in one line; empty if nothing is.
  Optional<String> doubt(Row row) {
    if (row.isBroken()) {
      return Optional.of(TableCode.BROKEN_QUOTE.title());
    }
    int cells = row.cells().size();
    return cells == header().size()
        ? Optional.empty()
        : Optional.of("the row has %d cells, the header %d".formatted(cells, header().size()));
  }

  /// Place of a row as a whole.
  Place place(Row row) {
    return new Place(name(), row.number(), 0);
  }

  /// Goes through all rows below the header that are not blank.
  void forEach(Visitor visitor) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(path, charset)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (number > header.number() && !line.isBlank()) {
          visitor.visit(row(new Line(number, line)));
        }
      }
    }
  }
}
