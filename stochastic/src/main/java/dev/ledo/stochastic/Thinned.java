package dev.ledo.stochastic;

import java.util.SplittableRandom;

/// Some scenarios that stand for all: one of each stretch of neighbours, with the probability of
/// the whole stretch.
///
/// Which one is drawn, so that no pattern in the order of the scenarios is picked up.
final class Thinned implements ScenarioSource {

  private final ScenarioSource source;
  private final Batches stretches;
  private final int[] chosen;
  private final double[] probabilities;

  Thinned(ScenarioSource source, int size) {
    this.source = source;
    this.stretches = new Batches(source.size(), size);
    this.chosen = new int[size];
    this.probabilities = new double[size];
    var random = new SplittableRandom(size);
    for (int k = 0; k < size; k++) {
      chosen[k] = stretches.start(k) + random.nextInt(stretches.size(k));
      for (int s = stretches.start(k); s < stretches.start(k + 1); s++) {
        probabilities[k] += source.probability(s);
      }
    }
  }

  @Override
  public int size() {
    return chosen.length;
  }

  @Override
  public double probability(int scenario) {
    return probabilities[scenario];
  }

  @Override
  public void fill(int scenario, double[] values) {
    source.fill(chosen[scenario], values);
  }
}
