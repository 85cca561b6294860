package dev.ledo.stochastic;

import java.util.List;

/// Asks the scenarios, wherever and by however many hands.
///
/// The answers must not depend on how many hands there are: each batch is answered by a
/// [BatchSolver] that has heard the same questions about the same batches in the same order.
public interface ScenarioExecutor extends AutoCloseable {

  /// The answers of batches, in the order asked.
  List<BatchAnswer> ask(Question question, List<Integer> batches);

  @Override
  void close();

  /// Opens executors.
  @FunctionalInterface
  interface Factory {

    /// Opens an executor for a program and its scenarios, divided into batches.
    ///
    /// @param threads at most so many hands, where hands are threads
    ScenarioExecutor open(
        TwoStageProgram program, ScenarioSource source, Batches batches, int threads);
  }
}
