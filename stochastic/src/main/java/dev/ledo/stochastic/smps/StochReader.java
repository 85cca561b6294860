package dev.ledo.stochastic.smps;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a stoch file: INDEP, BLOCKS and SCENARIOS.
final class StochReader implements SmpsFile.Reader {

  private static final int ENTRY_LIMIT = 20_000_000;

  private static final Set<String> UNSUPPORTED =
      Set.of("SIMPLE", "ROBUST", "PLINQUAD", "CHANCE", "ICC", "NODES", "DISTRIB", "QUANTILE");

  /// Reads the records of one section.
  interface Section {

    void read(Line line, Modifier modifier);

    /// Takes note that no more records come.
    default void end() {}
  }

  private final Findings findings;
  private final Chances chances = new Chances();
  private final Section indep;
  private final Section blocks;
  private final Section scenarios;
  private final TargetFinder targets;
  private Optional<Section> section = Optional.empty();
  private Modifier modifier = Modifier.REPLACE;
  private boolean started;
  private int records;

  private StochReader(Core core, Periods periods, Findings findings) {
    this.findings = findings;
    this.targets = new TargetFinder(core, periods, findings);
    this.indep = new IndepRecords(core, targets, chances, findings);
    this.blocks = new BlockRecords(core, targets, chances, findings);
    this.scenarios = new ScenarioRecords(core, targets, chances, findings);
  }

  static Chances read(Path path, Core core, Periods periods, Findings findings) {
    var reader = new StochReader(core, periods, findings);
    if (SmpsFile.read(path, findings, reader)) {
      reader.finish();
    }
    return reader.chances;
  }

  @Override
  public boolean header(Line line) {
    String word = line.word(0).toUpperCase(Locale.ROOT);
    if (word.equals("STOCH") || (word.equals("NAME") && !started)) {
      started = true;
      return true;
    }
    if (UNSUPPORTED.contains(word)) {
      findings.add(SmpsCode.M011, line, "section " + word + " is not supported");
      section = Optional.of((skipped, how) -> {});
      return true;
    }
    Optional<Section> named = named(word);
    if (named.isEmpty()) {
      return otherHeader(line);
    }
    started = true;
    modifier = Modifier.REPLACE;
    section = Optional.of(section(line, named.get()));
    return true;
  }

  private Optional<Section> named(String word) {
    return switch (word) {
      case "INDEP" -> Optional.of(indep);
      case "BLOCKS" -> Optional.of(blocks);
      case "SCENARIOS" -> Optional.of(scenarios);
      default -> Optional.empty();
    };
  }

  private boolean otherHeader(Line line) {
    boolean record = section.isPresent() && line.size() > 1;
    if (!record) {
      findings.add(SmpsCode.M010, line, "unknown section '" + line.word(0) + "'");
      section = Optional.of((skipped, how) -> {});
    }
    return !record;
  }

  private Section section(Line line, Section discrete) {
    String distribution = "DISCRETE";
    for (Token token : line.tokens().subList(1, line.size())) {
      switch (token.text().toUpperCase(Locale.ROOT)) {
        case "ADD" -> modifier = Modifier.ADD;
        case "MULTIPLY" -> modifier = Modifier.MULTIPLY;
        case "REPLACE" -> modifier = Modifier.REPLACE;
        default -> {
          if (token.equals(line.token(1))) {
            distribution = token.text().toUpperCase(Locale.ROOT);
          } else {
            findings.add(SmpsCode.M015, line, token, "'" + token.text() + "' ignored");
          }
        }
      }
    }
    return section(line, discrete, distribution);
  }

  private Section section(Line line, Section discrete, String distribution) {
    if (distribution.equals("DISCRETE")) {
      return discrete;
    }
    if (discrete.equals(indep) && ContinuousRecords.isKnown(distribution)) {
      return new ContinuousRecords(distribution, targets, chances, findings);
    }
    findings.add(
        SmpsCode.M050,
        line,
        "distribution %s is not supported for %s".formatted(distribution, line.word(0)));
    return (skipped, how) -> {};
  }

  @Override
  public void data(Line line) {
    if (++records > ENTRY_LIMIT) {
      if (records == ENTRY_LIMIT + 1) {
        findings.add(SmpsCode.M002, line, "more than " + ENTRY_LIMIT + " records");
      }
      return;
    }
    section.ifPresentOrElse(
        reader -> reader.read(line, modifier),
        () -> findings.add(SmpsCode.M012, line, "data before the first section"));
  }

  private void finish() {
    List.of(indep, blocks, scenarios).forEach(Section::end);
    if (!started) {
      findings.add(SmpsCode.M014, "no section INDEP, BLOCKS or SCENARIOS");
    } else if (chances.laws.isEmpty() && chances.scenarios.isEmpty() && !findings.hasErrors()) {
      findings.add(SmpsCode.M055, "nothing is uncertain and there are no scenarios");
    } else if (!chances.laws.isEmpty() && !chances.scenarios.isEmpty()) {
      findings.add(SmpsCode.M056, "SCENARIOS stands beside INDEP or BLOCKS");
    }
  }
}
