package dev.ledo.stochastic.smps;

import dev.ledo.stochastic.RandomElement;
import dev.ledo.stochastic.TwoStageProgram;
import dev.ledo.stochastic.TwoStageProgramBuilder;
import dev.ledo.stochastic.smps.Core.ColumnBounds;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts the program of three files together: which column and row belong to which stage, and what
/// in them is random.
final class Assembly {

  private final Core core;
  private final Periods periods;
  private final Chances chances;
  private final Findings findings;
  private final double sign;
  private final boolean[] lateColumn;
  private final boolean[] lateRow;

  /// Number of each column and row in its stage.
  private final int[] columnNumber;

  private final int[] rowNumber;

  private Assembly(Core core, Periods periods, Chances chances, Findings findings) {
    this.core = core;
    this.periods = periods;
    this.chances = chances;
    this.findings = findings;
    this.sign = core.maximised ? -1 : 1;
    this.lateColumn = new boolean[core.columns()];
    this.lateRow = new boolean[core.rows()];
    this.columnNumber = new int[core.columns()];
    this.rowNumber = new int[core.rows()];
  }

  static Optional<SmpsProgram> of(Core core, Periods periods, Chances chances, Findings findings) {
    return new Assembly(core, periods, chances, findings).assemble();
  }

  private Optional<SmpsProgram> assemble() {
    Optional<Integer> cut = cut();
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    var parts = new PartDraft(core, chances, findings);
    Map<Integer, Double> settled = parts.settled();
    splitColumns(cut.get());
    splitRows(cut.get(), settled);
    reportEarlyBounds(settled);
    new BoundCheck(core, chances, findings).report(parts.laws());
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    TwoStageProgramBuilder builder = TwoStageProgram.builder(core.name);
    columns(builder, settled);
    rows(builder, settled);
    entries(builder, settled);
    int[] elements = elements(builder, settled);
    return Optional.of(new SmpsProgram(builder.build(), parts.uncertainty(elements, this::scale)));
  }

  // --- Stages ---

  /// The first period of the second stage.
  private Optional<Integer> cut() {
    int count = periods.names.size();
    if (count == 2) {
      return Optional.of(1);
    }
    boolean once = chances.revealing.size() == 1 && chances.revealing.getFirst() > 0;
    if (count > 2 && once) {
      return Optional.of(chances.revealing.getFirst());
    }
    String revealed =
        String.join(", ", chances.revealing.stream().map(periods.names::get).toList());
    findings.add(
        SmpsCode.M040,
        count < 2
            ? "the time file has one period, so nothing is decided after the scenario is known"
            : "of %d periods, several reveal something: %s".formatted(count, revealed));
    return Optional.empty();
  }

  private void splitColumns(int cut) {
    int early = 0;
    int late = 0;
    for (int j = 0; j < core.columns(); j++) {
      lateColumn[j] = periods.ofColumn[j] >= cut;
      columnNumber[j] = lateColumn[j] ? late++ : early++;
    }
  }

  /// A row is the first stage's if it holds first-stage columns only and nothing random.
  private void splitRows(int cut, Map<Integer, Double> settled) {
    BitSet needsLate = new BitSet(core.rows());
    for (int at = 0; at < core.entries; at++) {
      if (core.entryRow[at] >= 0 && lateColumn[core.entryColumn[at]]) {
        needsLate.set(core.entryRow[at]);
      }
    }
    for (int number = 0; number < chances.targets.size(); number++) {
      Target target = chances.targets.get(number);
      if (target.row() >= 0 && !isHarmless(target, settled.containsKey(number))) {
        needsLate.set(target.row());
      }
    }
    reportMoved(cut, needsLate);
    int early = 0;
    int late = 0;
    for (int i = 0; i < core.rows(); i++) {
      lateRow[i] = needsLate.get(i);
      rowNumber[i] = lateRow[i] ? late++ : early++;
    }
  }

  /// Whether a target leaves its row to the first stage.
  private boolean isHarmless(Target target, boolean isSettled) {
    boolean ofLateColumn = target.kind() == Target.Kind.ENTRY && lateColumn[target.column()];
    return isSettled && !ofLateColumn;
  }

  private void reportMoved(int cut, BitSet needsLate) {
    for (int i = needsLate.nextSetBit(0); i >= 0; i = needsLate.nextSetBit(i + 1)) {
      if (periods.ofRow[i] < cut) {
        findings.add(
            SmpsCode.M043,
            "row %s of period %s belongs to the second stage"
                .formatted(core.rowNames.get(i), periods.names.get(periods.ofRow[i])));
      }
    }
  }

  /// Whether a target is the bound of a column that is decided before it is known.
  private boolean isEarlyBound(Target target) {
    return target.isBound() && !lateColumn[target.column()];
  }

  private void reportEarlyBounds(Map<Integer, Double> settled) {
    for (int number = 0; number < chances.targets.size(); number++) {
      Target target = chances.targets.get(number);
      if (isEarlyBound(target) && !settled.containsKey(number)) {
        findings.add(
            SmpsCode.M044,
            chances.lines.get(number),
            "the %s is uncertain, but the column is decided first".formatted(target.name(core)));
      }
    }
  }

  // --- Columns, rows, entries ---

  private void columns(TwoStageProgramBuilder builder, Map<Integer, Double> settled) {
    double[] costs = new double[core.columns()];
    for (int at = 0; at < core.entries; at++) {
      if (core.entryRow[at] == Core.OBJECTIVE) {
        costs[core.entryColumn[at]] = core.entryValue[at];
      }
    }
    double[] lowers = core.bounds.stream().mapToDouble(b -> b.lower).toArray();
    double[] uppers = core.bounds.stream().mapToDouble(b -> b.upper).toArray();
    settle(settled, costs, lowers, uppers);
    freeEarlyBounds(settled, lowers, uppers);
    for (int j = 0; j < core.columns(); j++) {
      String name = core.columnNames.get(j);
      double cost = costs[j] == 0 ? 0 : sign * costs[j];
      ColumnBounds bounds = core.bounds.get(j);
      if (lateColumn[j]) {
        builder.secondColumn(name, cost, lowers[j], uppers[j], bounds.integer);
      } else {
        builder.firstColumn(name, cost, lowers[j], uppers[j], bounds.integer);
      }
    }
  }

  /// Writes the only possible values of costs and bounds.
  private void settle(
      Map<Integer, Double> settled, double[] costs, double[] lowers, double[] uppers) {
    settled.forEach((number, value) -> {
      Target target = chances.targets.get(number);
      switch (target.kind()) {
        case ENTRY -> {
          if (target.row() == Core.OBJECTIVE) {
            costs[target.column()] = value;
          }
        }
        case RIGHT_HAND_SIDE -> {}
        case LOWER -> lowers[target.column()] = value;
        case UPPER -> uppers[target.column()] = value;
        case FIXED -> {
          lowers[target.column()] = value;
          uppers[target.column()] = value;
        }
      }
    });
  }

  /// Takes bounds away that become rows of the second stage.
  private void freeEarlyBounds(Map<Integer, Double> settled, double[] lowers, double[] uppers) {
    for (int number = 0; number < chances.targets.size(); number++) {
      Target target = chances.targets.get(number);
      if (isEarlyBound(target) && !settled.containsKey(number)) {
        if (target.kind() != Target.Kind.UPPER) {
          lowers[target.column()] = Double.NEGATIVE_INFINITY;
        }
        if (target.kind() != Target.Kind.LOWER) {
          uppers[target.column()] = Double.POSITIVE_INFINITY;
        }
      }
    }
  }

  private void rows(TwoStageProgramBuilder builder, Map<Integer, Double> settled) {
    double[] sides = new double[core.rows()];
    Arrays.setAll(sides, core::rightHandSide);
    double constant = core.rightHandSide(Core.OBJECTIVE);
    for (Map.Entry<Integer, Double> entry : settled.entrySet()) {
      Target target = chances.targets.get(entry.getKey());
      if (target.kind() == Target.Kind.RIGHT_HAND_SIDE) {
        if (target.row() == Core.OBJECTIVE) {
          constant = entry.getValue();
        } else {
          sides[target.row()] = entry.getValue();
        }
      }
    }
    boolean random =
        chances.targets.stream().anyMatch(this::isConstant) && !isSettledConstant(settled);
    builder.maximised(core.maximised).offset(random || constant == 0 ? 0 : -sign * constant);
    for (int i = 0; i < core.rows(); i++) {
      double lower = sides[i] - core.below(i);
      double upper = sides[i] + core.above(i);
      if (lateRow[i]) {
        builder.secondRow(core.rowNames.get(i), lower, upper);
      } else {
        builder.firstRow(core.rowNames.get(i), lower, upper);
      }
    }
  }

  private boolean isConstant(Target target) {
    return target.kind() == Target.Kind.RIGHT_HAND_SIDE && target.row() == Core.OBJECTIVE;
  }

  private boolean isSettledConstant(Map<Integer, Double> settled) {
    return settled.keySet().stream().map(chances.targets::get).anyMatch(this::isConstant);
  }

  private void entries(TwoStageProgramBuilder builder, Map<Integer, Double> settled) {
    for (int at = 0; at < core.entries; at++) {
      int row = core.entryRow[at];
      int column = core.entryColumn[at];
      if (row >= 0) {
        entry(builder, row, column, value(at, settled));
      }
    }
    settled.forEach((number, value) -> {
      Target target = chances.targets.get(number);
      boolean isNew =
          target.kind() == Target.Kind.ENTRY
              && target.row() >= 0
              && !core.hasEntry(target.row(), target.column());
      if (isNew) {
        entry(builder, target.row(), target.column(), value);
      }
    });
  }

  private double value(int at, Map<Integer, Double> settled) {
    double value = core.entryValue[at];
    var target = new Target(Target.Kind.ENTRY, core.entryRow[at], core.entryColumn[at]);
    OptionalInt number = chances.find(target);
    return number.isPresent() ? settled.getOrDefault(number.getAsInt(), value) : value;
  }

  private void entry(TwoStageProgramBuilder builder, int row, int column, double value) {
    int i = rowNumber[row];
    int j = columnNumber[column];
    if (!lateRow[row]) {
      builder.first(i, j, value);
    } else if (lateColumn[column]) {
      builder.recourse(i, j, value);
    } else {
      builder.technology(i, j, value);
    }
  }

  // --- Random elements ---

  /// The random element of each target; -1 for those that can have one value only.
  private int[] elements(TwoStageProgramBuilder builder, Map<Integer, Double> settled) {
    int[] elements = new int[chances.targets.size()];
    for (int number = 0; number < elements.length; number++) {
      Target target = chances.targets.get(number);
      if (settled.containsKey(number)) {
        elements[number] = -1;
      } else {
        elements[number] =
            builder.random(isEarlyBound(target) ? boundRow(builder, target) : element(target));
      }
    }
    return elements;
  }

  /// A row of the second stage in place of a first-stage column's bound.
  private RandomElement boundRow(TwoStageProgramBuilder builder, Target target) {
    double below = target.kind() == Target.Kind.UPPER ? Double.POSITIVE_INFINITY : 0;
    double above = target.kind() == Target.Kind.LOWER ? Double.POSITIVE_INFINITY : 0;
    double value = target.value(core);
    double side = Double.isFinite(value) ? value : 0;
    int row = builder.secondRow(target.name(core), side - below, side + above);
    builder.technology(row, columnNumber[target.column()], 1);
    return new RandomElement.RightHandSide(row, below, above);
  }

  private RandomElement element(Target target) {
    return switch (target.kind()) {
      case RIGHT_HAND_SIDE ->
          target.row() == Core.OBJECTIVE
              ? new RandomElement.Constant()
              : new RandomElement.RightHandSide(
                  rowNumber[target.row()], core.below(target.row()), core.above(target.row()));
      case LOWER -> new RandomElement.Lower(columnNumber[target.column()]);
      case UPPER -> new RandomElement.Upper(columnNumber[target.column()]);
      case FIXED -> new RandomElement.Fixed(columnNumber[target.column()]);
      case ENTRY -> entryElement(target);
    };
  }

  private RandomElement entryElement(Target target) {
    int column = columnNumber[target.column()];
    boolean late = lateColumn[target.column()];
    if (target.row() == Core.OBJECTIVE) {
      return late ? new RandomElement.Cost(column) : new RandomElement.FirstCost(column);
    }
    int row = rowNumber[target.row()];
    return late
        ? new RandomElement.Recourse(row, column)
        : new RandomElement.Technology(row, column);
  }

  /// Factor from a file's number to a program's.
  private double scale(Target target) {
    if (target.row() != Core.OBJECTIVE || target.kind() != Target.Kind.ENTRY) {
      return isConstant(target) ? -sign : 1;
    }
    return sign;
  }
}
