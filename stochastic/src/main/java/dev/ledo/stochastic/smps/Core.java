package dev.ledo.stochastic.smps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The deterministic program of a core file, in its own order and sense.
final class Core {

  /// Place of the objective among the rows, where a row is asked for by number.
  static final int OBJECTIVE = -1;

  /// Place of an N row that is not the objective.
  static final int UNUSED = -2;

  String name = "";
  boolean maximised;

  /// Rows except those of type N, in order.
  final List<String> rowNames = new ArrayList<>();

  final List<RowType> rowTypes = new ArrayList<>();
  final Map<String, Integer> rowNumbers = new HashMap<>();

  /// For every row with its N rows: how many rows except N stand before it.
  final Map<String, Integer> rowsBefore = new HashMap<>();

  String objectiveName = "";
  final List<String> columnNames = new ArrayList<>();
  final Map<String, Integer> columnNumbers = new HashMap<>();
  final List<ColumnBounds> bounds = new ArrayList<>();

  final Map<Integer, Double> rightHandSides = new HashMap<>();
  final Map<Integer, Double> ranges = new HashMap<>();
  String rightHandSideSet = "";
  String rangeSet = "";
  String boundSet = "";

  /// Row, column and value of the entries, the objective's too.
  int[] entryRow = new int[64];

  int[] entryColumn = new int[64];
  double[] entryValue = new double[64];
  int entries;

  /// Where the entries of each column start.
  final List<Integer> columnStarts = new ArrayList<>();

  /// What a row compares with its right-hand side.
  enum RowType {
    EQUAL,
    LESS,
    GREATER
  }

  /// Bounds of a column while they are read.
  static final class ColumnBounds {
    double lower;
    double upper = Double.POSITIVE_INFINITY;
    boolean integer;
    boolean hasLower;
    boolean hasUpper;
  }

  int rows() {
    return rowNames.size();
  }

  int columns() {
    return columnNames.size();
  }

  void add(int row, int column, double value) {
    if (entries == entryRow.length) {
      int larger = entries * 2;
      entryRow = Arrays.copyOf(entryRow, larger);
      entryColumn = Arrays.copyOf(entryColumn, larger);
      entryValue = Arrays.copyOf(entryValue, larger);
    }
    entryRow[entries] = row;
    entryColumn[entries] = column;
    entryValue[entries++] = value;
  }

  /// Number of a row, [#OBJECTIVE] or [#UNUSED]; empty if there is no such row.
  OptionalInt row(String row) {
    Integer number = rowNumbers.get(row);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// The place of the row that a record names; empty if there is none, which is then said.
  OptionalInt row(Line line, Token name, Findings findings) {
    OptionalInt row = row(name.text());
    if (row.isEmpty()) {
      findings.unknown(SmpsCode.M021, line, name, rowNumbers.keySet());
    }
    return row;
  }

  OptionalInt column(String column) {
    Integer number = columnNumbers.get(column);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// The entry of a row, or the objective, in a column; 0 if there is none.
  double entry(int row, int column) {
    int at = find(row, column);
    return at < 0 ? 0 : entryValue[at];
  }

  boolean hasEntry(int row, int column) {
    return find(row, column) >= 0;
  }

  private int find(int row, int column) {
    int end = column + 1 < columns() ? columnStarts.get(column + 1) : entries;
    for (int at = columnStarts.get(column); at < end; at++) {
      if (entryRow[at] == row) {
        return at;
      }
    }
    return -1;
  }

  double rightHandSide(int row) {
    return rightHandSides.getOrDefault(row, 0.0);
  }

  /// How far a row may lie below its right-hand side.
  double below(int row) {
    Double range = ranges.get(row);
    return switch (rowTypes.get(row)) {
      case EQUAL -> range == null ? 0 : Math.max(0, -range);
      case GREATER -> 0;
      case LESS -> range == null ? Double.POSITIVE_INFINITY : Math.abs(range);
    };
  }

  /// How far a row may lie above its right-hand side.
  double above(int row) {
    Double range = ranges.get(row);
    return switch (rowTypes.get(row)) {
      case EQUAL -> range == null ? 0 : Math.max(0, range);
      case LESS -> 0;
      case GREATER -> range == null ? Double.POSITIVE_INFINITY : Math.abs(range);
    };
  }

  /// Least value of a row.
  double lower(int row) {
    return rightHandSide(row) - below(row);
  }

  /// Greatest value of a row.
  double upper(int row) {
    return rightHandSide(row) + above(row);
  }
}
