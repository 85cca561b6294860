package dev.ledo.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A table for the terminal: columns as wide as their widest cell, two spaces between them.
final class TextTable {

  private static final String INDENT = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... heads) {
    rows.add(List.of(heads));
  }

  /// Adds a row with one cell per column.
  void add(String... cells) {
    add(List.of(cells));
  }

  /// Adds a row with one cell per column.
  void add(List<String> cells) {
    if (cells.size() != rows.getFirst().size()) {
      throw new IllegalArgumentException(cells + " does not fit " + rows.getFirst());
    }
    rows.add(List.copyOf(cells));
  }

  /// Writes the heads, unless they are blank, and the rows; nothing if there are no rows.
  void print(PrintWriter out) {
    if (rows.size() > 1) {
      rows.stream().map(this::line).filter(line -> !line.isEmpty()).forEach(out::println);
    }
  }

  private String line(List<String> row) {
    var line = new StringBuilder(INDENT);
    for (int column = 0; column < row.size(); column++) {
      line.append(row.get(column));
      line.append(" ".repeat(width(column) - row.get(column).length() + INDENT.length()));
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
