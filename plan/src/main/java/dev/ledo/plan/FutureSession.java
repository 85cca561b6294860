package dev.ledo.plan;

import dev.ledo.highs.Highs;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Solution;
import dev.ledo.stochastic.RandomElement;
import dev.ledo.stochastic.TwoStageProgram;

/// Operates one set of modules in one future after the other, each from where the last one ended.
final class FutureSession implements AutoCloseable {

  private final PlanProgram program;
  private final LinearSession session;
  private final double[] values;
  private final int firstColumns;
  private final int firstRows;

  /// @param program with the modules already decided
  FutureSession(PlanProgram program) {
    TwoStageProgram stages = program.program();
    this.program = program;
    this.session = Highs.load().open(program.relaxedModel());
    this.values = new double[stages.elements().size()];
    this.firstColumns = stages.first().columns().size();
    this.firstRows = stages.first().rows().size();
  }

  /// The cheapest operation in a future.
  ///
  /// @throws PlanFailure if the solver gives no answer
  Solution.Optimal solve(Conditions conditions) {
    program.fill(conditions, values);
    for (int i = 0; i < values.length; i++) {
      set(program.program().elements().get(i), values[i]);
    }
    Solution solution = session.solve();
    if (solution instanceof Solution.Optimal optimal) {
      return optimal;
    }
    throw new PlanFailure(program.network().name(), solution.toString());
  }

  private void set(RandomElement element, double value) {
    switch (element) {
      case RandomElement.Cost(int column) -> session.setCost(firstColumns + column, value);
      case RandomElement.RightHandSide(int row, double below, double above) ->
          session.setRowBounds(firstRows + row, value - below, value + above);
      case RandomElement.Technology(int row, int column) ->
          session.setEntry(firstRows + row, column, value);
      case RandomElement.Recourse(int row, int column) ->
          session.setEntry(firstRows + row, firstColumns + column, value);
      case RandomElement.FirstCost(int column) -> session.setCost(column, value);
      case RandomElement.Lower _, RandomElement.Upper _, RandomElement.Fixed _ ->
          throw new IllegalStateException("a plan has no random bounds");
      case RandomElement.Constant() ->
          throw new IllegalStateException("a plan has no random constant");
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
