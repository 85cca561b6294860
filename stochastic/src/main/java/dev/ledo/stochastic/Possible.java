package dev.ledo.stochastic;

import java.util.stream.IntStream;

/// The scenarios of a source that can come: those with a positive probability.
final class Possible implements ScenarioSource {

  private final ScenarioSource source;
  private final int[] possible;

  private Possible(ScenarioSource source, int[] possible) {
    this.source = source;
    this.possible = possible;
  }

  /// The source itself if all can come, or none.
  static ScenarioSource of(ScenarioSource source) {
    int[] possible =
        IntStream.range(0, source.size()).filter(s -> source.probability(s) > 0).toArray();
    boolean same = possible.length == source.size() || possible.length == 0;
    return same ? source : new Possible(source, possible);
  }

  @Override
  public int size() {
    return possible.length;
  }

  @Override
  public double probability(int scenario) {
    return source.probability(possible[scenario]);
  }

  @Override
  public void fill(int scenario, double[] values) {
    source.fill(possible[scenario], values);
  }
}
