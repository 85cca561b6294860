package dev.ledo.stochastic.smps;

import dev.ledo.stochastic.Uncertainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Turns what a stoch file says into scenarios.
final class PartDraft {

  private final Core core;
  private final Chances chances;
  private final double[] coreValues;
  private final List<Law> laws;

  PartDraft(Core core, Chances chances, Findings findings) {
    this.core = core;
    this.chances = chances;
    this.coreValues = chances.targets.stream().mapToDouble(t -> t.value(core)).toArray();
    this.laws = laws(chances);
    checkDisjoint(findings);
  }

  /// The laws of what can come.
  List<Law> laws() {
    return laws;
  }

  private static List<Law> laws(Chances chances) {
    List<Law> laws = new ArrayList<>(chances.laws);
    if (!chances.scenarios.isEmpty()) {
      laws.add(new Law.Discrete("scenarios", List.copyOf(chances.scenarios.values())));
    }
    return laws.stream().map(PartDraft::possible).toList();
  }

  /// A law without what cannot come.
  private static Law possible(Law law) {
    return switch (law) {
      case Law.Discrete(String name, List<Realisation> all) ->
          new Law.Discrete(name, all.stream().filter(r -> r.probability() > 0).toList());
      case Law.Uniform uniform -> uniform;
      case Law.Normal normal -> normal;
    };
  }

  private void checkDisjoint(Findings findings) {
    BitSet taken = new BitSet();
    for (Law law : laws) {
      BitSet targets = targets(law);
      if (targets.intersects(taken)) {
        BitSet twice = (BitSet) targets.clone();
        twice.and(taken);
        findings.add(
            SmpsCode.M053,
            chances.targets.get(twice.nextSetBit(0)).name(core) + " is uncertain in two places");
      }
      taken.or(targets);
      if (law instanceof Law.Discrete(String name, List<Realisation> all) && all.isEmpty()) {
        findings.add(SmpsCode.M055, name + ": nothing has a positive probability");
      }
    }
  }

  private static BitSet targets(Law law) {
    BitSet targets = new BitSet();
    switch (law) {
      case Law.Discrete discrete ->
          discrete.realisations().forEach(r -> r.forEach((target, value) -> targets.set(target)));
      case Law.Uniform uniform -> targets.set(uniform.target());
      case Law.Normal normal -> targets.set(normal.target());
    }
    return targets;
  }

  /// Targets that have the same value whatever comes, and that value.
  Map<Integer, Double> settled() {
    Map<Integer, Double> settled = new HashMap<>();
    for (Law law : laws) {
      if (law instanceof Law.Discrete(String name, List<Realisation> all) && !all.isEmpty()) {
        settle(all, settled);
      }
    }
    return settled;
  }

  private void settle(List<Realisation> realisations, Map<Integer, Double> settled) {
    double[] values = coreValues.clone();
    realisations.getFirst().forEach((target, value) -> values[target] = value);
    BitSet named = new BitSet();
    BitSet varying = new BitSet();
    double[] own = coreValues.clone();
    for (Realisation realisation : realisations) {
      realisation.forEach((target, value) -> own[target] = value);
      BitSet set = new BitSet();
      realisation.forEach((target, value) -> set.set(target));
      named.or(set);
      for (int t = named.nextSetBit(0); t >= 0; t = named.nextSetBit(t + 1)) {
        if (own[t] != values[t]) {
          varying.set(t);
        }
      }
      set.stream().forEach(t -> own[t] = coreValues[t]);
    }
    named.andNot(varying);
    named.stream().forEach(t -> settled.put(t, values[t]));
  }

  /// The scenarios.
  ///
  /// @param elements random element of each target, -1 for settled ones
  /// @param scale factor from a file's number to a program's
  Uncertainty uncertainty(int[] elements, ToDoubleFunction<Target> scale) {
    double[] factors = chances.targets.stream().mapToDouble(scale).toArray();
    int size = (int) Arrays.stream(elements).filter(e -> e >= 0).count();
    double[] template = new double[size];
    for (int t = 0; t < elements.length; t++) {
      if (elements[t] >= 0) {
        template[elements[t]] = factors[t] * coreValues[t];
      }
    }
    List<Part> parts = new ArrayList<>();
    for (Law law : laws) {
      parts.add(part(law, elements, factors));
    }
    parts.removeIf(PartDraft::saysNothing);
    return new IndependentParts(template, parts);
  }

  private static boolean saysNothing(Part part) {
    return part instanceof Part.Choice choice && choice.size() == 1 && choice.probability(0) == 1;
  }

  private Part part(Law law, int[] elements, double[] factors) {
    return switch (law) {
      case Law.Discrete discrete -> choice(discrete.realisations(), elements, factors);
      case Law.Uniform(int t, Modifier modifier, double from, double to) ->
          new Part.Uniform(
              elements[t],
              factors[t] * modifier.apply(coreValues[t], from),
              factors[t] * modifier.apply(coreValues[t], to));
      case Law.Normal(int t, Modifier modifier, double mean, double variance) -> {
        double middle = modifier.apply(coreValues[t], mean);
        double stretch = modifier == Modifier.MULTIPLY ? coreValues[t] : 1;
        yield new Part.Normal(
            elements[t], factors[t] * middle, factors[t] * stretch * Math.sqrt(variance));
      }
    };
  }

  private static Part choice(List<Realisation> realisations, int[] elements, double[] factors) {
    int count = realisations.size();
    double[] probabilities = new double[count];
    int[][] at = new int[count][];
    double[][] numbers = new double[count][];
    for (int k = 0; k < count; k++) {
      Realisation realisation = realisations.get(k);
      probabilities[k] = realisation.probability();
      int[] places = new int[realisation.size()];
      double[] values = new double[realisation.size()];
      int size = 0;
      for (int i = 0; i < realisation.size(); i++) {
        int target = realisation.target(i);
        if (elements[target] >= 0) {
          places[size] = elements[target];
          values[size++] = factors[target] * realisation.value(i);
        }
      }
      at[k] = Arrays.copyOf(places, size);
      numbers[k] = Arrays.copyOf(values, size);
    }
    return new Part.Choice(probabilities, at, numbers);
  }
}
