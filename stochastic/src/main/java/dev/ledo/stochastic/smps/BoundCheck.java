package dev.ledo.stochastic.smps;

import dev.ledo.core.Numbers;
import dev.ledo.stochastic.smps.Core.ColumnBounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds columns whose uncertain bounds may leave no value.
///
/// Bounds of one law come together, as each of its realisations says; those of several laws come in
/// all combinations, so the highest lower bound meets the lowest upper one.
final class BoundCheck {

  /// Normal draws are never farther out than so many deviations: uniform numbers have 53 bits.
  private static final double FARTHEST = 9;

  private final Core core;
  private final Chances chances;
  private final Findings findings;
  private final Map<Integer, List<Pair>> pairs = new TreeMap<>();

  BoundCheck(Core core, Chances chances, Findings findings) {
    this.core = core;
    this.chances = chances;
    this.findings = findings;
  }

  /// Bounds of a column that come together, the core's where nothing is said.
  ///
  /// @param law number of the law that brings them
  /// @param line where one of them is first named
  private record Pair(int law, double lower, double upper, int line) {}

  void report(List<Law> laws) {
    if (chances.targets.stream().noneMatch(Target::isBound)) {
      return;
    }
    for (int number = 0; number < laws.size(); number++) {
      collect(number, laws.get(number));
    }
    pairs.forEach(this::reportColumn);
  }

  private void collect(int number, Law law) {
    switch (law) {
      case Law.Discrete(String name, List<Realisation> all) ->
          all.forEach(realisation -> collect(number, realisation));
      case Law.Uniform(int target, Modifier modifier, double from, double to) ->
          collect(number, target, modifier, from, to);
      case Law.Normal(int target, Modifier modifier, double mean, double variance) -> {
        double far = FARTHEST * Math.sqrt(variance);
        collect(number, target, modifier, mean - far, mean + far);
      }
    }
  }

  private void collect(int law, int target, Modifier modifier, double... values) {
    for (double value : values) {
      var realisation = new Realisation(1);
      realisation.put(target, modifier.apply(chances.targets.get(target).value(core), value));
      collect(law, realisation);
    }
  }

  private void collect(int law, Realisation realisation) {
    Map<Integer, Pair> own = new HashMap<>();
    realisation.forEach((number, value) -> {
      Target target = chances.targets.get(number);
      if (target.isBound()) {
        ColumnBounds bounds = core.bounds.get(target.column());
        int line = chances.lines.get(number);
        Pair pair =
            own.getOrDefault(target.column(), new Pair(law, bounds.lower, bounds.upper, line));
        double lower = target.kind() == Target.Kind.UPPER ? pair.lower : value;
        double upper = target.kind() == Target.Kind.LOWER ? pair.upper : value;
        own.put(target.column(), new Pair(law, lower, upper, Math.min(line, pair.line)));
      }
    });
    own.forEach((column, pair) -> pairs.computeIfAbsent(column, c -> new ArrayList<>()).add(pair));
  }

  private void reportColumn(int column, List<Pair> all) {
    boolean several = all.stream().mapToInt(Pair::law).distinct().count() > 1;
    List<Pair> met = several ? List.of(tightest(all)) : all;
    met.stream()
        .filter(pair -> !(pair.lower <= pair.upper))
        .findFirst()
        .ifPresent(pair ->
            findings.add(
                SmpsCode.M032,
                pair.line,
                "column %s: nothing lies between %s and %s"
                    .formatted(
                        core.columnNames.get(column),
                        Numbers.readable(pair.lower, 10),
                        Numbers.readable(pair.upper, 10))));
  }

  private static Pair tightest(List<Pair> all) {
    double lower = all.stream().mapToDouble(Pair::lower).max().orElseThrow();
    double upper = all.stream().mapToDouble(Pair::upper).min().orElseThrow();
    return new Pair(0, lower, upper, all.getFirst().line());
  }
}
