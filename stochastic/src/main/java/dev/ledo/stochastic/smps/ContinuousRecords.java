package dev.ledo.stochastic.smps;

import java.util.Optional;
import java.util.OptionalDouble;

/// Reads INDEP UNIFORM (from, to) and INDEP NORMAL (mean, variance).
final class ContinuousRecords implements StochReader.Section {

  private final String distribution;
  private final TargetFinder targets;
  private final Chances chances;
  private final Findings findings;

  ContinuousRecords(String distribution, TargetFinder targets, Chances chances, Findings findings) {
    this.distribution = distribution;
    this.targets = targets;
    this.chances = chances;
    this.findings = findings;
  }

  static boolean isKnown(String distribution) {
    return distribution.equals("UNIFORM") || distribution.equals("NORMAL");
  }

  @Override
  public void read(Line line, Modifier modifier) {
    Optional<ElementRecord> record = ElementRecord.of(line, targets, findings);
    if (record.isEmpty()) {
      return;
    }
    OptionalDouble first = findings.number(line, record.get().first());
    OptionalDouble second = findings.number(line, record.get().second());
    Optional<Target> target = record.get().target(line, targets);
    if (first.isEmpty() || second.isEmpty() || target.isEmpty()) {
      return;
    }
    if (!Double.isFinite(first.getAsDouble()) || !Double.isFinite(second.getAsDouble())) {
      findings.add(SmpsCode.M050, line, record.get().first(), "the distribution is not finite");
      return;
    }
    record.get().reveal(line, target.get(), targets, chances);
    double a = first.getAsDouble();
    double b = second.getAsDouble();
    if (distribution.equals("UNIFORM")) {
      check(line, record.get(), a <= b, "the interval runs backwards");
      chances.laws.add(new Law.Uniform(chances.number(target.get(), line), modifier, a, b));
    } else {
      check(line, record.get(), b >= 0, "the variance is negative");
      chances.laws.add(new Law.Normal(chances.number(target.get(), line), modifier, a, b));
    }
  }

  private void check(Line line, ElementRecord record, boolean sound, String message) {
    if (!sound) {
      findings.add(SmpsCode.M050, line, record.second(), message);
    }
  }
}
