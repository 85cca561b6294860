package dev.ledo.stochastic;

/// Scenarios by number: each can be made alone, in any order, and is the same every time.
///
/// Safe for use by many threads at once.
public interface ScenarioSource {

  /// How many scenarios.
  int size();

  /// Probability of a scenario, not negative. The sum is 1 up to rounding, or a warning is due.
  double probability(int scenario);

  /// Writes the values of all random elements, in the program's order.
  ///
  /// @param values one for each random element
  void fill(int scenario, double[] values);
}
