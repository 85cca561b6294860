package dev.ledo.stochastic.smps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/// What a stoch file says: independent laws, or a list of scenarios.
final class Chances {

  /// Everything that is uncertain, each once.
  final List<Target> targets = new ArrayList<>();

  /// Laws of the sections INDEP and BLOCKS; the parts they rule are independent.
  final List<Law> laws = new ArrayList<>();

  /// Scenarios of the section SCENARIOS, by name.
  final Map<String, Realisation> scenarios = new LinkedHashMap<>();

  /// Periods, from 0, in which something uncertain becomes known.
  final TreeSet<Integer> revealing = new TreeSet<>();

  /// Lines of the stoch file in which each target is first named.
  final List<Integer> lines = new ArrayList<>();

  private final Map<Target, Integer> numbers = new HashMap<>();

  /// Number of a target, new if it was not there.
  int number(Target target, Line line) {
    return numbers.computeIfAbsent(
        target,
        t -> {
          targets.add(t);
          lines.add(line.number());
          return targets.size() - 1;
        });
  }

  /// Number of a target; empty if it is certain.
  OptionalInt find(Target target) {
    Integer number = numbers.get(target);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
