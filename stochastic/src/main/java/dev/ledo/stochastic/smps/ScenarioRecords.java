package dev.ledo.stochastic.smps;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Reads SCENARIOS DISCRETE: what may happen as a whole, each scenario as a change of its parent.
final class ScenarioRecords implements StochReader.Section {

  private static final String OPENING = "SC";
  private static final String ROOT = "ROOT";

  private final TargetFinder targets;
  private final Chances chances;
  private final Findings findings;
  private final ValueRecords values;

  ScenarioRecords(Core core, TargetFinder targets, Chances chances, Findings findings) {
    this.targets = targets;
    this.chances = chances;
    this.findings = findings;
    this.values = new ValueRecords(core, targets, chances, findings);
  }

  @Override
  public void read(Line line, Modifier modifier) {
    if (line.token(0).is(OPENING)) {
      start(line);
    } else {
      values.read(line, modifier, OPENING);
    }
  }

  private void start(Line line) {
    values.open(new Realisation(0));
    Optional<Parts> parts = parts(line);
    if (parts.isEmpty()) {
      findings.add(
          SmpsCode.M013,
          line,
          "an SC record has a scenario, its parent, a probability and a period");
      return;
    }
    OptionalDouble probability = Probabilities.parse(line, parts.get().probability(), findings);
    String name = bare(parts.get().name());
    if (chances.scenarios.containsKey(name)) {
      findings.add(SmpsCode.M020, line, parts.get().name(), "scenario " + name + " is given twice");
      return;
    }
    noteBranch(line, parts.get());
    Realisation parent = parent(line, parts.get().parent()).orElse(new Realisation(0));
    var realisation = new Realisation(probability.orElse(0), parent);
    chances.scenarios.put(name, realisation);
    values.open(realisation);
  }

  private record Parts(
      Token name, Optional<Token> parent, Token probability, Optional<Token> period) {}

  private static Optional<Parts> parts(Line line) {
    List<Token> t = line.tokens();
    if (t.size() < 4) {
      return Optional.empty();
    }
    if (isNumber(t.get(3))) {
      Optional<Token> period = t.size() > 4 ? Optional.of(t.get(4)) : Optional.empty();
      return Optional.of(new Parts(t.get(1), Optional.of(t.get(2)), t.get(3), period));
    }
    return isNumber(t.get(2))
        ? Optional.of(new Parts(t.get(1), Optional.empty(), t.get(2), Optional.of(t.get(3))))
        : Optional.empty();
  }

  private static boolean isNumber(Token token) {
    return Figure.parse(token.text()).isPresent();
  }

  private static String bare(Token token) {
    return token.text().replace("'", "").replace("\"", "");
  }

  /// The first scenario's branch says nothing: there is no other that it could leave.
  private void noteBranch(Line line, Parts parts) {
    OptionalInt period =
        parts.period().map(t -> targets.period(line, t)).orElse(OptionalInt.empty());
    boolean fromRoot = parts.parent().map(ScenarioRecords::isRoot).orElse(true);
    if (period.isPresent() && !(fromRoot && period.getAsInt() == 0)) {
      chances.revealing.add(period.getAsInt());
    }
  }

  private static boolean isRoot(Token parent) {
    return bare(parent).equalsIgnoreCase(ROOT);
  }

  /// The scenario that another branches from; empty for the core.
  private Optional<Realisation> parent(Line line, Optional<Token> name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Realisation> known = Optional.ofNullable(chances.scenarios.get(bare(name.get())));
    if (known.isEmpty() && !isRoot(name.get())) {
      findings.unknown(SmpsCode.M054, line, name.get(), chances.scenarios.keySet());
    }
    return known;
  }

  @Override
  public void end() {
    if (!chances.scenarios.isEmpty()) {
      SumCheck.report("scenarios", List.copyOf(chances.scenarios.values()), findings);
    }
  }
}
