package dev.ledo.stochastic;

import java.util.List;

/// Asks the scenarios, wherever and by however many hands.
///
/// The answers must not depend on how many hands there are.
interface ScenarioExecutor extends AutoCloseable {

  /// The answers of batches, in the order asked.
  List<BatchAnswer> ask(Question question, List<Integer> batches);

  @Override
  void close();
}
