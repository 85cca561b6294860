package dev.ledo.stochastic.smps;

import java.util.Optional;
import java.util.OptionalDouble;

/// Reads the values in a block or a scenario.
final class ValueRecords {

  private final Core core;
  private final TargetFinder targets;
  private final Chances chances;
  private final Findings findings;

  ValueRecords(Core core, TargetFinder targets, Chances chances, Findings findings) {
    this.core = core;
    this.targets = targets;
    this.chances = chances;
    this.findings = findings;
  }

  /// Puts the values of a record into a realisation.
  void read(Line line, Modifier modifier, Realisation into) {
    if (targets.isBound(line)) {
      Token number = line.tokens().getLast();
      Token column = line.token(line.size() - 2);
      put(line, targets.bound(line, column), number, modifier, into);
      return;
    }
    Optional<Pairs> record = Pairs.of(line, false, targets::isRow);
    if (record.isEmpty()) {
      findings.add(
          SmpsCode.M013, line, "a value's record has a column and pairs of row and number");
      return;
    }
    for (Pairs.Pair pair : record.get().pairs()) {
      Optional<Target> target = targets.entry(line, record.get().label(), pair.name());
      put(line, target, pair.number(), modifier, into);
    }
  }

  private void put(
      Line line, Optional<Target> target, Token number, Modifier modifier, Realisation into) {
    OptionalDouble value = findings.number(line, number);
    if (target.isEmpty() || value.isEmpty()) {
      return;
    }
    double result = modifier.apply(target.get().value(core), value.getAsDouble());
    if (target.get().accepts(result)) {
      into.put(chances.number(target.get(), line), result);
    } else {
      findings.add(SmpsCode.M031, line, number, result + " is too large for an entry");
    }
  }
}
