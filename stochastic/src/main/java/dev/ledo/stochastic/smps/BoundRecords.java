package dev.ledo.stochastic.smps;

import dev.ledo.stochastic.smps.Core.ColumnBounds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Reads the records of the section BOUNDS.
final class BoundRecords {

  /// From this size on a bound is none.
  private static final double INFINITE = 1e20;

  private static final Set<String> WITH_NUMBER = Set.of("UP", "LO", "FX", "UI", "LI");
  private static final Set<String> WITHOUT_NUMBER = Set.of("FR", "MI", "PL", "BV");

  private final Core core;
  private final Findings findings;
  private final Set<String> otherSets = new HashSet<>();
  private boolean firstSetKnown;

  BoundRecords(Core core, Findings findings) {
    this.core = core;
    this.findings = findings;
  }

  /// A bound as a record states it.
  ///
  /// @param set name of the bound set, empty if left out
  private record Parts(String type, String set, Token column, Optional<Token> number) {}

  static boolean isType(String word) {
    String type = word.toUpperCase(Locale.ROOT);
    return WITH_NUMBER.contains(type) || WITHOUT_NUMBER.contains(type);
  }

  void read(Line line) {
    String type = line.word(0).toUpperCase(Locale.ROOT);
    if (!isType(type)) {
      findings.add(SmpsCode.M026, line, "unknown bound type '" + line.word(0) + "'");
      return;
    }
    Optional<Parts> parts = parts(line, type);
    if (parts.isEmpty()) {
      findings.add(SmpsCode.M013, line, "a bound has a type, a set's name, a column and a number");
      return;
    }
    if (!isOtherSet(line, parts.get().set())) {
      apply(line, parts.get());
    }
  }

  private Optional<Parts> parts(Line line, String type) {
    Optional<Parts> free = split(type, line.tokens());
    if (free.isPresent() && isSound(free.get())) {
      return free;
    }
    Optional<Parts> fixed = fixed(type, line.fixedFields());
    return fixed.isPresent() && isSound(fixed.get()) ? fixed : free;
  }

  private Optional<Parts> split(String type, List<Token> t) {
    boolean numbered = WITH_NUMBER.contains(type);
    if (t.size() == 4) {
      return Optional.of(new Parts(type, t.get(1).text(), t.get(2), Optional.of(t.get(3))));
    }
    if (t.size() == 3 && numbered) {
      return Optional.of(new Parts(type, "", t.get(1), Optional.of(t.get(2))));
    }
    if (t.size() == 3) {
      boolean named = core.column(t.get(2).text()).isPresent();
      return Optional.of(
          named
              ? new Parts(type, t.get(1).text(), t.get(2), Optional.empty())
              : new Parts(type, "", t.get(1), Optional.of(t.get(2))));
    }
    if (t.size() == 2 && !numbered) {
      return Optional.of(new Parts(type, "", t.get(1), Optional.empty()));
    }
    return Optional.empty();
  }

  private static Optional<Parts> fixed(String type, List<Token> fields) {
    if (fields.size() < 3) {
      return Optional.empty();
    }
    Optional<Token> number = fields.size() > 3 ? Optional.of(fields.get(3)) : Optional.empty();
    return Optional.of(new Parts(type, fields.get(1).text(), fields.get(2), number));
  }

  private boolean isSound(Parts parts) {
    boolean numberNeeded = WITH_NUMBER.contains(parts.type());
    boolean numberSound =
        parts.number().map(t -> Figure.parse(t.text()).isPresent()).orElse(!numberNeeded);
    return numberSound && core.column(parts.column().text()).isPresent();
  }

  private boolean isOtherSet(Line line, String set) {
    if (!firstSetKnown) {
      core.boundSet = set;
      firstSetKnown = true;
    }
    if (set.equals(core.boundSet)) {
      return false;
    }
    if (otherSets.add(set)) {
      findings.add(
          SmpsCode.M027,
          line,
          "bound set '%s' ignored, '%s' is used".formatted(set, core.boundSet));
    }
    return true;
  }

  private void apply(Line line, Parts parts) {
    OptionalInt column = core.column(parts.column().text());
    if (column.isEmpty()) {
      findings.unknown(SmpsCode.M022, line, parts.column(), core.columnNumbers.keySet());
      return;
    }
    ColumnBounds bounds = core.bounds.get(column.getAsInt());
    if (WITHOUT_NUMBER.contains(parts.type())) {
      withoutNumber(bounds, parts.type());
      return;
    }
    OptionalDouble number =
        parts.number().map(t -> findings.number(line, t)).orElse(OptionalDouble.empty());
    if (number.isPresent()) {
      withNumber(line, parts, bounds, number.getAsDouble());
    }
  }

  private static void withoutNumber(ColumnBounds bounds, String type) {
    switch (type) {
      case "FR" -> {
        lower(bounds, Double.NEGATIVE_INFINITY);
        upper(bounds, Double.POSITIVE_INFINITY);
      }
      case "MI" -> lower(bounds, Double.NEGATIVE_INFINITY);
      case "PL" -> upper(bounds, Double.POSITIVE_INFINITY);
      case "BV" -> {
        lower(bounds, 0);
        upper(bounds, 1);
        bounds.integer = true;
      }
      default -> throw new AssertionError(type);
    }
  }

  private void withNumber(Line line, Parts parts, ColumnBounds bounds, double number) {
    switch (parts.type()) {
      case "LO", "LI" -> lower(bounds, number);
      case "UP", "UI" -> upper(line, parts, bounds, number);
      case "FX" -> {
        lower(bounds, number);
        upper(bounds, number);
      }
      default -> throw new AssertionError(parts.type());
    }
    bounds.integer |= parts.type().endsWith("I");
  }

  private void upper(Line line, Parts parts, ColumnBounds bounds, double number) {
    upper(bounds, number);
    if (number < 0 && !bounds.hasLower && bounds.lower == 0) {
      bounds.lower = Double.NEGATIVE_INFINITY;
      findings.add(
          SmpsCode.M033,
          line,
          parts.column(),
          "upper bound %s without a lower bound: the lower bound is taken as -∞"
              .formatted(parts.number().map(Token::text).orElse("")));
    }
  }

  private static void lower(ColumnBounds bounds, double number) {
    bounds.lower = number <= -INFINITE ? Double.NEGATIVE_INFINITY : number;
    bounds.hasLower = true;
  }

  private static void upper(ColumnBounds bounds, double number) {
    bounds.upper = number >= INFINITE ? Double.POSITIVE_INFINITY : number;
    bounds.hasUpper = true;
  }

  /// Checks that bounds leave a value, and makes integer columns without bounds binary.
  void finish() {
    List<String> binaries = new ArrayList<>();
    for (int j = 0; j < core.columns(); j++) {
      ColumnBounds bounds = core.bounds.get(j);
      if (bounds.integer && !bounds.hasLower && !bounds.hasUpper) {
        bounds.upper = 1;
        binaries.add(core.columnNames.get(j));
      }
      boolean sound =
          bounds.lower <= bounds.upper && bounds.lower < INFINITE && bounds.upper > -INFINITE;
      if (!sound) {
        findings.add(
            SmpsCode.M032,
            "column %s: nothing lies between %s and %s"
                .formatted(core.columnNames.get(j), bounds.lower, bounds.upper));
      }
    }
    if (!binaries.isEmpty()) {
      findings.add(
          SmpsCode.M034,
          "%d integer columns have no bounds and are taken as 0 or 1, the first is %s"
              .formatted(binaries.size(), binaries.getFirst()));
    }
  }
}
