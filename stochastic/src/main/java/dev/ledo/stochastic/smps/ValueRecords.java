package dev.ledo.stochastic.smps;

import java.util.Optional;
import java.util.OptionalDouble;

/// Reads the values in a block or a scenario, which follow the record that opens it.
final class ValueRecords {

  private final Core core;
  private final TargetFinder targets;
  private final Chances chances;
  private final Findings findings;
  private Optional<Realisation> open = Optional.empty();

  ValueRecords(Core core, TargetFinder targets, Chances chances, Findings findings) {
    this.core = core;
    this.targets = targets;
    this.chances = chances;
    this.findings = findings;
  }

  /// Says where the values of the records to come go.
  void open(Realisation realisation) {
    open = Optional.of(realisation);
  }

  /// Puts the values of a record into the realisation that is open.
  ///
  /// @param opening the word that opens one, such as `BL`
  void read(Line line, Modifier modifier, String opening) {
    open.ifPresentOrElse(
        into -> read(line, modifier, into),
        () ->
            findings.add(
                SmpsCode.M013, line, "values before the first %s record".formatted(opening)));
  }

  private void read(Line line, Modifier modifier, Realisation into) {
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
