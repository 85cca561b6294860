package dev.ledo.stochastic.smps;

import dev.ledo.stochastic.smps.Core.ColumnBounds;
import dev.ledo.stochastic.smps.Core.RowType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Reads a core file: MPS in fixed or free format.
final class CoreReader implements SmpsFile.Reader {

  private static final int ENTRY_LIMIT = 20_000_000;

  /// From this size on the solver refuses an entry.
  private static final double ENTRY_TOO_LARGE = 1e15;

  /// From this size on a bound is none.
  private static final double INFINITE = 1e20;

  private static final Set<String> UNSUPPORTED =
      Set.of(
          "QUADOBJ",
          "QMATRIX",
          "QSECTION",
          "QCMATRIX",
          "CSECTION",
          "SOS",
          "SOS1",
          "SOS2",
          "SETS",
          "INDICATORS",
          "LAZYCONS",
          "USERCUTS",
          "NETWORK",
          "ARCS",
          "NODES",
          "GENCONS",
          "PWLOBJ");

  private enum Section {
    NONE,
    NAME,
    OBJSENSE,
    OBJNAME,
    ROWS,
    COLUMNS,
    RHS,
    RANGES,
    BOUNDS,
    SKIPPED
  }

  /// Sections whose records may begin with a set's name, which often is the section's own.
  private static final Set<Section> HAVE_SETS = Set.of(Section.RHS, Section.RANGES, Section.BOUNDS);

  private final Findings findings;
  private final Core core = new Core();
  private final SideRecords sideRecords;
  private final BoundRecords boundRecords;
  private final Map<Integer, Integer> lastColumnOfRow = new HashMap<>();
  private Section section = Section.NONE;
  private String objective = "";
  private boolean integer;

  private CoreReader(Findings findings) {
    this.findings = findings;
    this.sideRecords = new SideRecords(core, findings);
    this.boundRecords = new BoundRecords(core, findings);
  }

  static Core read(Path path, Findings findings) {
    var reader = new CoreReader(findings);
    if (SmpsFile.read(path, findings, reader)) {
      reader.finish();
    }
    return reader.core;
  }

  @Override
  public boolean header(Line line) {
    String word = line.word(0).toUpperCase(Locale.ROOT);
    Section named = named(word);
    if (named == section && line.size() >= 3 && HAVE_SETS.contains(section)) {
      return false;
    }
    if (named == Section.NONE) {
      return otherHeader(line, word);
    }
    enter(named);
    afterHeader(line, word);
    return true;
  }

  private static Section named(String word) {
    return switch (word) {
      case "NAME" -> Section.NAME;
      case "OBJSENSE",
          "OBJSENSEMAX",
          "MAX",
          "MAXIMIZE",
          "MAXIMISE",
          "MIN",
          "MINIMIZE",
          "MINIMISE" ->
          Section.OBJSENSE;
      case "OBJNAME", "OBJECT" -> Section.OBJNAME;
      case "ROWS" -> Section.ROWS;
      case "COLUMNS" -> Section.COLUMNS;
      case "RHS" -> Section.RHS;
      case "RANGES" -> Section.RANGES;
      case "BOUNDS" -> Section.BOUNDS;
      default -> Section.NONE;
    };
  }

  private boolean otherHeader(Line line, String word) {
    if (UNSUPPORTED.contains(word)) {
      findings.add(SmpsCode.M011, line, "section " + word + " is not supported");
      section = Section.SKIPPED;
      return true;
    }
    if (section != Section.NONE && line.size() > 1) {
      return false;
    }
    findings.add(SmpsCode.M010, line, "unknown section '" + line.word(0) + "'");
    section = Section.SKIPPED;
    return true;
  }

  private void enter(Section next) {
    if (section == Section.ROWS && next != Section.ROWS) {
      chooseObjective();
    }
    section = next;
  }

  private void afterHeader(Line line, String word) {
    Optional<Token> second = line.size() > 1 ? Optional.of(line.token(1)) : Optional.empty();
    switch (section) {
      case NAME -> second.ifPresent(token -> core.name = token.text());
      case OBJSENSE -> {
        if (!word.startsWith("OBJSENSE")) {
          core.maximised = word.startsWith("MAX");
        }
        second.ifPresent(token -> sense(line, token));
      }
      case OBJNAME -> second.ifPresent(token -> objective = token.text());
      default -> {}
    }
  }

  @Override
  public void data(Line line) {
    switch (section) {
      case NONE, NAME -> findings.add(SmpsCode.M012, line, "data before the first section");
      case OBJSENSE -> sense(line, line.token(0));
      case OBJNAME -> objective = line.word(0);
      case ROWS -> row(line);
      case COLUMNS -> entriesOfColumn(line);
      case RHS -> sideRecords.rightHandSide(line);
      case RANGES -> sideRecords.range(line);
      case BOUNDS -> boundRecords.read(line);
      case SKIPPED -> {}
    }
  }

  private void sense(Line line, Token token) {
    String word = token.text().toUpperCase(Locale.ROOT);
    if (word.startsWith("MAX")) {
      core.maximised = true;
    } else if (word.startsWith("MIN")) {
      core.maximised = false;
    } else {
      findings.add(SmpsCode.M013, line, token, "'" + token.text() + "' is neither MAX nor MIN");
    }
  }

  // --- Rows ---

  private void row(Line line) {
    Optional<Token> name = rowName(line);
    if (name.isEmpty()) {
      findings.add(SmpsCode.M013, line, "a row has a type and a name");
      return;
    }
    String text = name.get().text();
    if (core.rowNumbers.containsKey(text)) {
      findings.add(SmpsCode.M020, line, name.get(), "row " + text + " is given twice");
      return;
    }
    addRow(line, text);
  }

  private void addRow(Line line, String name) {
    core.rowsBefore.put(name, core.rows());
    switch (line.word(0).toUpperCase(Locale.ROOT)) {
      case "N" -> core.rowNumbers.put(name, Core.UNUSED);
      case "E" -> addRow(name, RowType.EQUAL);
      case "L" -> addRow(name, RowType.LESS);
      case "G" -> addRow(name, RowType.GREATER);
      default -> {
        findings.add(SmpsCode.M025, line, "unknown row type '" + line.word(0) + "'");
        addRow(name, RowType.EQUAL);
      }
    }
    boolean candidate = line.token(0).is("N") && core.objectiveName.isEmpty();
    if (candidate) {
      core.objectiveName = name;
    }
  }

  private void addRow(String name, RowType type) {
    core.rowNumbers.put(name, core.rows());
    core.rowNames.add(name);
    core.rowTypes.add(type);
  }

  private static Optional<Token> rowName(Line line) {
    if (line.size() == 2) {
      return Optional.of(line.token(1));
    }
    List<Token> fields = line.fixedFields();
    return fields.size() == 2 && fields.getFirst().text().length() == 1
        ? Optional.of(fields.get(1))
        : Optional.empty();
  }

  private void chooseObjective() {
    if (!objective.isEmpty() && core.row(objective).orElse(0) == Core.UNUSED) {
      core.objectiveName = objective;
    }
    if (!core.objectiveName.isEmpty()) {
      core.rowNumbers.put(core.objectiveName, Core.OBJECTIVE);
    }
  }

  // --- Columns ---

  private void entriesOfColumn(Line line) {
    if (isMarker(line)) {
      marker(line);
      return;
    }
    Optional<Pairs> record = Pairs.of(line, true, core.rowNumbers::containsKey);
    if (record.isEmpty() || record.get().label().isEmpty()) {
      findings.add(SmpsCode.M013, line, "a column's record has a name and pairs of row and number");
      return;
    }
    int column = column(line, record.get().label().get());
    for (Pairs.Pair pair : record.get().pairs()) {
      entry(line, column, pair);
    }
  }

  private static boolean isMarker(Line line) {
    return line.size() >= 3 && line.word(1).replace("'", "").equalsIgnoreCase("MARKER");
  }

  private void marker(Line line) {
    Token last = line.tokens().getLast();
    switch (last.text().replace("'", "").toUpperCase(Locale.ROOT)) {
      case "INTORG" -> integer = true;
      case "INTEND" -> integer = false;
      default -> findings.add(SmpsCode.M011, line, last, "marker " + last.text());
    }
  }

  private int column(Line line, Token name) {
    OptionalInt known = core.column(name.text());
    int number = core.columns();
    if (known.isPresent()) {
      if (known.getAsInt() != number - 1) {
        findings.add(
            SmpsCode.M020, line, name, "column " + name.text() + " comes again after others");
      }
      return known.getAsInt();
    }
    core.columnNumbers.put(name.text(), number);
    core.columnNames.add(name.text());
    core.columnStarts.add(core.entries);
    var bounds = new ColumnBounds();
    bounds.integer = integer;
    core.bounds.add(bounds);
    return number;
  }

  private void entry(Line line, int column, Pairs.Pair pair) {
    OptionalInt row = core.row(line, pair.name(), findings);
    OptionalDouble value = finite(line, pair.number());
    if (row.isEmpty() || value.isEmpty() || row.getAsInt() == Core.UNUSED) {
      return;
    }
    Integer last = lastColumnOfRow.put(row.getAsInt(), column);
    if (last != null && last == column) {
      findings.add(
          SmpsCode.M024,
          line,
          pair.name(),
          "row %s of column %s is given twice"
              .formatted(pair.name().text(), core.columnNames.get(column)));
    } else if (core.entries == ENTRY_LIMIT) {
      findings.add(SmpsCode.M002, line, "more than " + ENTRY_LIMIT + " entries");
      section = Section.SKIPPED;
    } else {
      core.add(row.getAsInt(), column, value.getAsDouble());
    }
  }

  private OptionalDouble finite(Line line, Token number) {
    OptionalDouble value = findings.number(line, number);
    if (value.isPresent() && !(Math.abs(value.getAsDouble()) < ENTRY_TOO_LARGE)) {
      findings.add(SmpsCode.M031, line, number, number.text() + " is too large for an entry");
      return OptionalDouble.empty();
    }
    return value;
  }

  // --- The end ---

  private void checkRows() {
    for (int i = 0; i < core.rows(); i++) {
      double lower = core.lower(i);
      double upper = core.upper(i);
      if (!(lower <= upper && lower < INFINITE && upper > -INFINITE)) {
        findings.add(
            SmpsCode.M032,
            "row %s: nothing lies between %s and %s".formatted(core.rowNames.get(i), lower, upper));
      }
    }
    if (!(Math.abs(core.rightHandSide(Core.OBJECTIVE)) < INFINITE)) {
      findings.add(SmpsCode.M031, "the objective's right-hand side is too large");
    }
  }

  private void finish() {
    checkRows();
    boundRecords.finish();
    if (core.rows() == 0) {
      findings.add(SmpsCode.M014, "section ROWS is missing or empty");
    } else if (core.objectiveName.isEmpty()) {
      findings.add(SmpsCode.M029, "no row of type N, so there is no objective");
    }
    if (core.columns() == 0) {
      findings.add(SmpsCode.M014, "section COLUMNS is missing or empty");
    }
  }
}
