package dev.ledo.stochastic.smps;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds what the names in a stoch file mean.
final class TargetFinder {

  private final Core core;
  private final Periods periods;
  private final Findings findings;
  private boolean unusedReported;

  TargetFinder(Core core, Periods periods, Findings findings) {
    this.core = core;
    this.periods = periods;
    this.findings = findings;
  }

  boolean isRow(String name) {
    return core.rowNumbers.containsKey(name);
  }

  boolean isColumn(String name) {
    return core.columnNumbers.containsKey(name);
  }

  /// Whether a record's first word makes it a bound: a bound's type that is no column's name.
  boolean isBound(Line line) {
    return line.size() >= 3 && BoundRecords.isType(line.word(0)) && !isColumn(line.word(0));
  }

  /// An entry or a right-hand side; empty after a finding, or if it has no effect.
  Optional<Target> entry(Line line, Optional<Token> label, Token rowName) {
    OptionalInt row = core.row(rowName.text());
    if (row.isEmpty()) {
      findings.unknown(SmpsCode.M021, line, rowName, core.rowNumbers.keySet());
      return Optional.empty();
    }
    if (row.getAsInt() == Core.UNUSED) {
      reportUnused(line, rowName);
      return Optional.empty();
    }
    OptionalInt column = label.map(t -> core.column(t.text())).orElse(OptionalInt.empty());
    if (column.isPresent()) {
      return Optional.of(new Target(Target.Kind.ENTRY, row.getAsInt(), column.getAsInt()));
    }
    if (label.isEmpty() || isRightHandSide(label.get())) {
      return Optional.of(new Target(Target.Kind.RIGHT_HAND_SIDE, row.getAsInt(), -1));
    }
    if (label.get().is(core.rangeSet) || label.get().is("RANGES")) {
      findings.add(SmpsCode.M011, line, label.get(), "uncertain ranges are not supported");
    } else {
      findings.unknown(SmpsCode.M022, line, label.get(), core.columnNumbers.keySet());
    }
    return Optional.empty();
  }

  /// Whether a word that is no column's name stands for the right-hand side: the core's set, or any
  /// of the names that files use whatever the core's set is called.
  private boolean isRightHandSide(Token label) {
    String word = label.text().toUpperCase(Locale.ROOT);
    return word.startsWith("RHS")
        || word.startsWith("RIGHT")
        || label.text().equals(core.rightHandSideSet);
  }

  private void reportUnused(Line line, Token row) {
    if (!unusedReported) {
      findings.add(SmpsCode.M028, line, row, "row " + row.text() + " is not the objective");
    }
    unusedReported = true;
  }

  /// A bound; empty after a finding.
  Optional<Target> bound(Line line, Token columnName) {
    OptionalInt column = core.column(columnName.text());
    if (column.isEmpty()) {
      findings.unknown(SmpsCode.M022, line, columnName, core.columnNumbers.keySet());
      return Optional.empty();
    }
    return switch (line.word(0).toUpperCase(Locale.ROOT)) {
      case "UP", "UI" -> Optional.of(new Target(Target.Kind.UPPER, -1, column.getAsInt()));
      case "LO", "LI" -> Optional.of(new Target(Target.Kind.LOWER, -1, column.getAsInt()));
      case "FX" -> Optional.of(new Target(Target.Kind.FIXED, -1, column.getAsInt()));
      default -> {
        findings.add(SmpsCode.M026, line, "an uncertain bound is UP, LO or FX");
        yield Optional.empty();
      }
    };
  }

  /// The period in which a target becomes known if its record does not say so; empty for the
  /// objective's right-hand side.
  OptionalInt period(Target target) {
    if (target.row() >= 0) {
      return OptionalInt.of(periods.ofRow[target.row()]);
    }
    return target.column() >= 0
        ? OptionalInt.of(periods.ofColumn[target.column()])
        : OptionalInt.empty();
  }

  OptionalInt period(Line line, Token name) {
    OptionalInt period = periods.find(name.text());
    if (period.isEmpty()) {
      findings.unknown(SmpsCode.M023, line, name, periods.names);
    }
    return period;
  }
}
