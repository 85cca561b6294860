package dev.ledo.plan.program;

import dev.ledo.highs.Session;
import dev.ledo.plan.network.Network;
import dev.ledo.stochastic.RandomElement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Changes a model in the solver's memory from one world to another, number by number.
final class Entrance {

  private final PlanProgram program;
  private final Session session;
  private final List<RandomElement> elements;
  private final double[] now;
  private final double[] next;
  private final int firstColumns;
  private final int firstRows;
  private final Map<Integer, Double> mosts = new HashMap<>();

  /// Goes to the program's own network.
  ///
  /// @param session of the program with one future, not yet changed
  Entrance(PlanProgram program, Session session) {
    this.program = program;
    this.session = session;
    this.elements = program.program().elements();
    this.now = new double[elements.size()];
    this.next = new double[elements.size()];
    this.firstColumns = program.program().first().columns().size();
    this.firstRows = program.program().first().rows().size();
    Arrays.fill(now, Double.NaN);
    enter(program.network());
  }

  /// Goes to a world.
  void enter(Network world) {
    program.fill(world, next);
    for (int i = 0; i < next.length; i++) {
      if (next[i] != now[i]) {
        set(elements.get(i), next[i]);
        now[i] = next[i];
      }
    }
  }

  /// The most of a second-stage column in the world entered.
  double most(int column, double otherwise) {
    return mosts.getOrDefault(column, otherwise);
  }

  private void set(RandomElement element, double value) {
    switch (element) {
      case RandomElement.Cost(int column) -> session.setCost(firstColumns + column, value);
      case RandomElement.FirstCost(int column) -> session.setCost(column, value);
      case RandomElement.RightHandSide(int row, double below, double above) ->
          session.setRowBounds(firstRows + row, value - below, value + above);
      case RandomElement.Technology(int row, int column) ->
          session.setEntry(firstRows + row, column, value);
      case RandomElement.Recourse(int row, int column) ->
          session.setEntry(firstRows + row, firstColumns + column, value);
      case RandomElement.Upper(int column) -> {
        mosts.put(column, value);
        session.setColumnBounds(firstColumns + column, 0, value);
      }
      case RandomElement.Lower _, RandomElement.Fixed _, RandomElement.Constant _ ->
          throw new IllegalStateException("a plan has no " + element);
    }
  }
}
