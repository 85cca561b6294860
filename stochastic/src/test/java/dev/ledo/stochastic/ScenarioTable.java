package dev.ledo.stochastic;

/// Scenarios written out: for each a probability and the values of all random elements.
final class ScenarioTable implements ScenarioSource {

  private final double[] probabilities;
  private final double[][] values;

  /// @param probabilities one for each scenario
  /// @param values by scenario, then by random element
  /// @throws IllegalArgumentException if the numbers of scenarios or elements differ, or a
  ///   probability is negative
  ScenarioTable(double[] probabilities, double[][] values) {
    if (probabilities.length != values.length) {
      throw new IllegalArgumentException(
          "%d probabilities for %d scenarios".formatted(probabilities.length, values.length));
    }
    this.probabilities = probabilities.clone();
    this.values = new double[values.length][];
    for (int s = 0; s < values.length; s++) {
      if (!(probabilities[s] >= 0) || values[s].length != values[0].length) {
        throw new IllegalArgumentException(
            "scenario %d: probability %s, %d values"
                .formatted(s, probabilities[s], values[s].length));
      }
      this.values[s] = values[s].clone();
    }
  }

  @Override
  public int size() {
    return probabilities.length;
  }

  @Override
  public double probability(int scenario) {
    return probabilities[scenario];
  }

  @Override
  public void fill(int scenario, double[] into) {
    System.arraycopy(values[scenario], 0, into, 0, into.length);
  }
}
