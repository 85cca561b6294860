package dev.ledo.stochastic.smps;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Reads BLOCKS DISCRETE: elements that change together, block by block.
///
/// Values that a later realisation does not name stay as in the block's first one.
final class BlockRecords implements StochReader.Section {

  private static final String OPENING = "BL";

  private final Core core;
  private final TargetFinder targets;
  private final Chances chances;
  private final Findings findings;
  private final ValueRecords values;
  private final Map<String, Law.Discrete> laws = new LinkedHashMap<>();

  BlockRecords(Core core, TargetFinder targets, Chances chances, Findings findings) {
    this.core = core;
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
    List<Token> fields = line.size() == 3 || line.size() == 4 ? line.tokens() : line.fixedFields();
    if (fields.size() != 3 && fields.size() != 4) {
      findings.add(SmpsCode.M013, line, "a BL record has a block, a period and a probability");
      return;
    }
    OptionalDouble probability = Probabilities.parse(line, fields.getLast(), findings);
    OptionalInt period =
        fields.size() == 4 ? targets.period(line, fields.get(2)) : OptionalInt.empty();
    period.ifPresent(chances.revealing::add);
    if (probability.isPresent()) {
      values.open(realisation(fields.get(1).text(), probability.getAsDouble()));
    }
  }

  /// A new realisation of a block, which begins as its first one.
  private Realisation realisation(String block, double probability) {
    Law.Discrete law = laws.computeIfAbsent(block, this::law);
    var realisation =
        law.realisations().isEmpty()
            ? new Realisation(probability)
            : new Realisation(probability, law.realisations().getFirst());
    law.realisations().add(realisation);
    return realisation;
  }

  private Law.Discrete law(String block) {
    var law = new Law.Discrete("block " + block);
    chances.laws.add(law);
    return law;
  }

  @Override
  public void end() {
    for (Law.Discrete law : laws.values()) {
      SumCheck.report(law.name(), law.realisations(), findings);
      reportLeftOut(law);
    }
  }

  /// Warns once of a block in which a value is left out that was not the first realisation's in the
  /// one before, since some take such values to stay as in the one before.
  private void reportLeftOut(Law.Discrete law) {
    List<Realisation> all = law.realisations();
    Map<Integer, Double> first = new HashMap<>();
    all.getFirst().forEach(first::put);
    Map<Integer, Double> before = Map.of();
    for (Realisation realisation : all) {
      Map<Integer, Double> own = new HashMap<>();
      realisation.forEachOwn(own::put);
      Optional<Integer> leftOut =
          before.keySet().stream()
              .filter(target -> !own.containsKey(target))
              .min(Comparator.naturalOrder());
      if (leftOut.isPresent()) {
        findings.add(
            SmpsCode.M058,
            chances.lines.get(leftOut.get()),
            "%s: %s is left out after it had changed, and is as at first"
                .formatted(law.name(), chances.targets.get(leftOut.get()).name(core)));
        return;
      }
      own.entrySet().removeIf(entry -> entry.getValue().equals(first.get(entry.getKey())));
      before = own;
    }
  }
}
