package dev.ledo.stochastic.smps;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Records of right-hand sides and ranges: pairs of a row and a number, in sets of which the first
/// is read.
final class SideRecords {

  private final Core core;
  private final Findings findings;
  private final Set<String> otherSets = new HashSet<>();
  private boolean unusedEntries;

  SideRecords(Core core, Findings findings) {
    this.core = core;
    this.findings = findings;
  }

  /// Reads a record of the section RHS.
  void rightHandSide(Line line) {
    Optional<Pairs> record = Pairs.of(line, false, core.rowNumbers::containsKey);
    if (record.isEmpty()) {
      findings.add(SmpsCode.M013, line, "a right-hand side has pairs of row and number");
      return;
    }
    String set = record.get().label().map(Token::text).orElse("");
    if (core.rightHandSides.isEmpty()) {
      core.rightHandSideSet = set;
    }
    if (isOtherSet(line, "right-hand side", set, core.rightHandSideSet)) {
      return;
    }
    record.get().pairs().forEach(pair -> put(line, pair, core.rightHandSides));
  }

  /// Reads a record of the section RANGES.
  void range(Line line) {
    Optional<Pairs> record = Pairs.of(line, false, core.rowNumbers::containsKey);
    if (record.isEmpty()) {
      findings.add(SmpsCode.M013, line, "a range has pairs of row and number");
      return;
    }
    String set = record.get().label().map(Token::text).orElse("");
    if (core.ranges.isEmpty()) {
      core.rangeSet = set;
    }
    if (isOtherSet(line, "range", set, core.rangeSet)) {
      return;
    }
    record.get().pairs().forEach(pair -> put(line, pair, core.ranges));
  }

  private boolean isOtherSet(Line line, String what, String set, String first) {
    if (set.equals(first)) {
      return false;
    }
    if (otherSets.add(what + ' ' + set)) {
      findings.add(
          SmpsCode.M027, line, "%s set '%s' ignored, '%s' is used".formatted(what, set, first));
    }
    return true;
  }

  private void put(Line line, Pairs.Pair pair, Map<Integer, Double> numbers) {
    OptionalInt row = core.row(line, pair.name(), findings);
    OptionalDouble value = findings.number(line, pair.number());
    if (row.isEmpty() || value.isEmpty()) {
      return;
    }
    if (row.getAsInt() == Core.UNUSED) {
      reportUnused(line, pair.name());
      return;
    }
    Double before = numbers.put(row.getAsInt(), value.getAsDouble());
    if (before != null && before != value.getAsDouble()) {
      findings.add(
          SmpsCode.M024,
          line,
          pair.name(),
          "%s is given twice, as %s and as %s"
              .formatted(pair.name().text(), before, value.getAsDouble()));
    }
  }

  private void reportUnused(Line line, Token name) {
    if (!unusedEntries) {
      findings.add(SmpsCode.M028, line, name, "row " + name.text() + " is not the objective");
    }
    unusedEntries = true;
  }
}
