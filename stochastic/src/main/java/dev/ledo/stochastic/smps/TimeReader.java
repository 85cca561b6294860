package dev.ledo.stochastic.smps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Reads a time file: where each period starts, or the period of every row and column.
final class TimeReader implements SmpsFile.Reader {

  private static final int NONE = -1;

  private enum Section {
    NONE,
    PERIODS,
    ROWS,
    COLUMNS
  }

  private final Findings findings;
  private final Core core;
  private final Periods periods = new Periods();
  private final List<Integer> firstColumns = new ArrayList<>();
  private final List<Integer> firstRows = new ArrayList<>();
  private Section section = Section.NONE;
  private boolean explicit;

  private TimeReader(Core core, Findings findings) {
    this.core = core;
    this.findings = findings;
    periods.ofRow = new int[core.rows()];
    periods.ofColumn = new int[core.columns()];
    Arrays.fill(periods.ofRow, NONE);
    Arrays.fill(periods.ofColumn, NONE);
  }

  static Periods read(Path path, Core core, Findings findings) {
    var reader = new TimeReader(core, findings);
    if (SmpsFile.read(path, findings, reader)) {
      reader.finish();
    }
    return reader.periods;
  }

  @Override
  public boolean header(Line line) {
    switch (line.word(0).toUpperCase(Locale.ROOT)) {
      case "TIME" -> section = Section.NONE;
      case "PERIODS" -> {
        section = Section.PERIODS;
        if (line.size() > 1) {
          form(line, line.token(1));
        }
      }
      case "ROWS" -> {
        section = Section.ROWS;
        explicit = true;
      }
      case "COLUMNS" -> {
        section = Section.COLUMNS;
        explicit = true;
      }
      default -> {
        if (section != Section.NONE && line.size() > 1) {
          return false;
        }
        findings.add(SmpsCode.M010, line, "unknown section '" + line.word(0) + "'");
      }
    }
    return true;
  }

  private void form(Line line, Token word) {
    switch (word.text().toUpperCase(Locale.ROOT)) {
      case "EXPLICIT" -> explicit = true;
      case "IMPLICIT", "LP" -> explicit = false;
      default -> findings.add(SmpsCode.M015, line, word, "'" + word.text() + "' ignored");
    }
  }

  @Override
  public void data(Line line) {
    switch (section) {
      case NONE -> findings.add(SmpsCode.M012, line, "data before the section PERIODS");
      case PERIODS -> {
        if (explicit) {
          periods.add(line.tokens().getLast().text());
        } else {
          start(line);
        }
      }
      case ROWS -> rowPeriod(line);
      case COLUMNS -> columnPeriod(line);
    }
  }

  // --- Implicit: the first column and row of each period ---

  private void start(Line line) {
    List<Token> fields = line.size() == 3 ? line.tokens() : fixed(line);
    if (fields.size() != 3) {
      findings.add(SmpsCode.M013, line, "a period's record has a column, a row and a name");
      return;
    }
    Token name = fields.get(2);
    if (periods.find(name.text()).isPresent()) {
      findings.add(SmpsCode.M020, line, name, "period " + name.text() + " is given twice");
      return;
    }
    boolean first = periods.names.isEmpty();
    periods.add(name.text());
    firstColumns.add(first ? 0 : firstColumn(line, fields.get(0)));
    firstRows.add(first ? 0 : firstRow(line, fields.get(1)));
    checkFirst(line, fields);
  }

  private static List<Token> fixed(Line line) {
    List<Token> fields = line.fixedFields();
    return fields.size() == 5 ? List.of(fields.get(1), fields.get(2), fields.get(4)) : List.of();
  }

  /// The names of the first period must exist, though they say nothing else.
  private void checkFirst(Line line, List<Token> fields) {
    if (periods.names.size() == 1) {
      firstColumn(line, fields.get(0));
      firstRow(line, fields.get(1));
    }
  }

  private int firstColumn(Line line, Token name) {
    OptionalInt column = core.column(name.text());
    if (column.isEmpty()) {
      findings.unknown(SmpsCode.M022, line, name, core.columnNumbers.keySet());
    } else if (!firstColumns.isEmpty() && column.getAsInt() < firstColumns.getLast()) {
      findings.add(SmpsCode.M041, line, name, "column " + name.text() + " is in an earlier period");
    }
    return column.orElse(core.columns());
  }

  private int firstRow(Line line, Token name) {
    Integer row = core.rowsBefore.get(name.text());
    if (row == null) {
      findings.unknown(SmpsCode.M021, line, name, core.rowNumbers.keySet());
      return core.rows();
    }
    if (!firstRows.isEmpty() && row < firstRows.getLast()) {
      findings.add(SmpsCode.M041, line, name, "row " + name.text() + " is in an earlier period");
    }
    return row;
  }

  // --- Explicit: the period of each row and column ---

  private void rowPeriod(Line line) {
    Token name = line.token(0);
    OptionalInt row = core.row(name.text());
    if (row.isEmpty()) {
      findings.unknown(SmpsCode.M021, line, name, core.rowNumbers.keySet());
    } else if (row.getAsInt() >= 0) {
      period(line).ifPresent(period -> periods.ofRow[row.getAsInt()] = period);
    }
  }

  private void columnPeriod(Line line) {
    Token name = line.token(0);
    OptionalInt column = core.column(name.text());
    if (column.isEmpty()) {
      findings.unknown(SmpsCode.M022, line, name, core.columnNumbers.keySet());
      return;
    }
    period(line).ifPresent(period -> periods.ofColumn[column.getAsInt()] = period);
  }

  private OptionalInt period(Line line) {
    if (line.size() < 2) {
      findings.add(SmpsCode.M013, line, "a name and its period are needed");
      return OptionalInt.empty();
    }
    Token name = line.tokens().getLast();
    OptionalInt period = periods.find(name.text());
    if (period.isEmpty()) {
      findings.unknown(SmpsCode.M023, line, name, periods.names);
    }
    return period;
  }

  // --- The end ---

  private void finish() {
    if (periods.names.isEmpty()) {
      findings.add(SmpsCode.M014, "section PERIODS is missing or empty");
    } else if (explicit) {
      findGap();
    } else {
      spread(firstColumns, periods.ofColumn);
      spread(firstRows, periods.ofRow);
    }
  }

  private static void spread(List<Integer> starts, int[] periodOf) {
    for (int period = 0; period < starts.size(); period++) {
      int from = starts.get(period);
      if (from < periodOf.length) {
        Arrays.fill(periodOf, from, periodOf.length, period);
      }
    }
  }

  private void findGap() {
    for (int i = 0; i < periods.ofRow.length; i++) {
      if (periods.ofRow[i] == NONE) {
        findings.add(SmpsCode.M042, "row " + core.rowNames.get(i) + " has no period");
        periods.ofRow[i] = 0;
      }
    }
    for (int j = 0; j < periods.ofColumn.length; j++) {
      if (periods.ofColumn[j] == NONE) {
        findings.add(SmpsCode.M042, "column " + core.columnNames.get(j) + " has no period");
        periods.ofColumn[j] = 0;
      }
    }
  }
}
