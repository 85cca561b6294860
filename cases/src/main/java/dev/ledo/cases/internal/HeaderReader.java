package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Span;
import dev.ledo.cases.schema.ColumnSchema;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Nearest;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the headers of a table: names of columns, with units in brackets.
final class HeaderReader {

  private static final Pattern WITH_UNIT = Pattern.compile("([^\\[\\]]*)\\[([^\\[\\]]*)]");
  private static final Pattern WITH_ROUND_BRACKETS = Pattern.compile("([^()]*)\\(([^()]*)\\)");
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=.?\"?");
  private static final Map<String, String> OTHER_SEPARATORS =
      Map.of(";", "semicolons", "\t", "tabs", "|", "bars");
  private static final String OWN_COLUMN = "x_";

  private final TableSchema schema;
  private final RawTable raw;
  private final Problems problems;
  private final Header header;
  private boolean whole = true;

  HeaderReader(TableSchema schema, RawTable raw, Problems problems) {
    this.schema = schema;
    this.raw = raw;
    this.problems = problems;
    this.header = new Header(schema.columns().size());
  }

  /// Whether the cells are separated by something else than commas, which is reported.
  boolean hasOtherSeparator() {
    if (!raw.isRectangular()) {
      return false;
    }
    String first = raw.header().getFirst();
    if (SEPARATOR_LINE.matcher(first).matches()) {
      String hint = "remove this line, and separate cells by commas";
      report(CaseCode.C092, 0, "the first line names a separator instead of columns", hint);
      return true;
    }
    if (raw.header().size() > 1) {
      return false;
    }
    Optional<String> used = OTHER_SEPARATORS.keySet().stream().filter(first::contains).findFirst();
    used.map(OTHER_SEPARATORS::get)
        .ifPresent(what ->
            report(CaseCode.C092, 0, "cells are separated by " + what + " here, not commas", null));
    return used.isPresent();
  }

  /// Whether every header could be read.
  boolean isWhole() {
    return whole;
  }

  Header read() {
    for (int field = 0; field < raw.header().size(); field++) {
      readHeader(field, raw.header().get(field));
    }
    for (int i = 0; i < schema.columns().size(); i++) {
      ColumnSchema column = schema.columns().get(i);
      if (column.required() && header.field(i) < 0) {
        report(CaseCode.C032, 0, "column `" + column.header() + "` is missing", null);
      }
    }
    return header;
  }

  private void readHeader(int field, String text) {
    Matcher matcher = WITH_UNIT.matcher(text);
    boolean hasUnit = matcher.matches();
    String name = hasUnit ? matcher.group(1).strip() : text.strip();
    if (name.startsWith(OWN_COLUMN)) {
      return;
    }
    Matcher round = WITH_ROUND_BRACKETS.matcher(text);
    if (!hasUnit && round.matches() && schema.findPosition(round.group(1).strip()).isPresent()) {
      readRoundBrackets(field, round.group(1).strip(), round.group(2).strip());
      return;
    }
    Optional<Integer> position = schema.findPosition(name);
    if (position.isEmpty()) {
      reportUnknown(field, name);
    } else if (header.field(position.get()) >= 0) {
      report(CaseCode.C031, field, "column `" + name + "` stands here a second time", null);
    } else {
      header.put(position.get(), field);
      readUnit(field, position.get(), hasUnit ? matcher.group(2).strip() : null);
    }
  }

  /// The column counts as found, so that it is not called missing too.
  private void readRoundBrackets(int field, String name, String symbol) {
    int position = schema.position(name);
    header.put(position, field);
    Unit.find(symbol)
        .flatMap(unit ->
            schema
                .columns()
                .get(position)
                .unit()
                .filter(unit::isCompatibleWith)
                .map(unit::factorTo))
        .ifPresent(factor -> header.putFactor(position, factor));
    String message = "the unit of `%s` stands in round brackets".formatted(name);
    report(CaseCode.C036, field, message, "write %s [%s]".formatted(name, symbol));
  }

  private void readUnit(int field, int position, @Nullable String symbol) {
    ColumnSchema column = schema.columns().get(position);
    if (symbol == null) {
      if (column.needsUnitInHeader()) {
        String message = "column `" + column.name() + "` does not say its unit";
        report(CaseCode.C036, field, message, "for example " + column.header());
      }
      return;
    }
    Optional<Unit> unit = Unit.find(symbol);
    if (column.unit().isEmpty() || column.unitColumn().isPresent()) {
      String hint = column.unitColumn().map(by -> "the unit stands in column " + by).orElse(null);
      report(CaseCode.C035, field, "column `" + column.name() + "` takes no unit here", hint);
    } else if (unit.isEmpty()) {
      report(CaseCode.C033, field, "unit '" + symbol + "' is not understood", null);
    } else if (!unit.get().isCompatibleWith(column.unit().get())) {
      String message =
          "'%s' does not count what '%s' counts".formatted(symbol, column.unit().get());
      report(CaseCode.C034, field, message, "for example " + column.header());
    } else {
      header.putFactor(position, unit.get().factorTo(column.unit().get()));
    }
  }

  private void reportUnknown(int field, String name) {
    List<String> known = schema.columns().stream().map(ColumnSchema::name).toList();
    String hint =
        Nearest.to(name, known)
            .map(near -> "did you mean " + near + "?")
            .orElse(
                "columns of your own start with x_; this table has " + String.join(", ", known));
    String what = name.isEmpty() ? "a column has no name" : "column '" + name + "' is unknown";
    report(CaseCode.C030, field, what, hint);
  }

  private void report(CaseCode code, int field, String message, @Nullable String hint) {
    whole = false;
    Span span = raw.header().isEmpty() ? new Span(1, 1, 1) : raw.headerSpan(field);
    Problem problem =
        Problem.of(code, new Place(raw.file(), span.line(), span.column()), message)
            .withExcerpt(raw.excerpt(span));
    problems.add(hint == null ? problem : problem.withHint(hint));
  }
}
