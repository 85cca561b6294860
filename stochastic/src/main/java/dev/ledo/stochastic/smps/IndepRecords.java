package dev.ledo.stochastic.smps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads INDEP DISCRETE: an element, a value it may take, and the probability.
final class IndepRecords implements StochReader.Section {

  private final Core core;
  private final TargetFinder targets;
  private final Chances chances;
  private final Findings findings;
  private final Map<Target, Law.Discrete> laws = new LinkedHashMap<>();

  IndepRecords(Core core, TargetFinder targets, Chances chances, Findings findings) {
    this.core = core;
    this.targets = targets;
    this.chances = chances;
    this.findings = findings;
  }

  @Override
  public void read(Line line, Modifier modifier) {
    Optional<ElementRecord> record = ElementRecord.of(line, targets, findings);
    if (record.isEmpty()) {
      return;
    }
    OptionalDouble value = findings.number(line, record.get().first());
    OptionalDouble probability = Probabilities.parse(line, record.get().second(), findings);
    Optional<Target> target = record.get().target(line, targets);
    if (value.isEmpty() || probability.isEmpty() || target.isEmpty()) {
      return;
    }
    record.get().reveal(line, target.get(), targets, chances);
    double number = modifier.apply(target.get().value(core), value.getAsDouble());
    if (!target.get().accepts(number)) {
      findings.add(
          SmpsCode.M031, line, record.get().first(), number + " is too large for an entry");
      return;
    }
    var realisation = new Realisation(probability.getAsDouble());
    realisation.put(chances.number(target.get(), line), number);
    laws.computeIfAbsent(target.get(), this::law).realisations().add(realisation);
  }

  private Law.Discrete law(Target target) {
    var law = new Law.Discrete(target.name(core));
    chances.laws.add(law);
    return law;
  }

  @Override
  public void end() {
    List<Law.Discrete> all = List.copyOf(laws.values());
    all.forEach(law -> SumCheck.report(law.name(), law.realisations(), findings));
  }
}
