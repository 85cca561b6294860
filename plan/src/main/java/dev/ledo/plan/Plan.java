package dev.ledo.plan;

import dev.ledo.highs.Highs;
import dev.ledo.highs.IntegerSession;
import dev.ledo.highs.IntegerSolution;
import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Solution;
import dev.ledo.highs.Values;
import java.util.Arrays;
import java.util.List;

/// The cheapest plan of a network for one known future.
public final class Plan {

  private static final double MILLION = 1e6;

  private final Network network;
  private final PlanProgram program;
  private final Solution.Optimal solution;
  private final double[] point;

  private Plan(Network network, PlanProgram program, Solution.Optimal solution) {
    this.network = network;
    this.program = program;
    this.solution = solution;
    this.point = solution.primal().toArray();
  }

  /// Solves for the calm future: everything as the network says.
  ///
  /// @throws PlanFailure if the solver gives no answer; a network can always go without, so it has
  ///   a plan
  public static Plan of(Network network) {
    PlanProgram program = PlanProgram.of(network, Varying.NOTHING);
    LinearModel model = OneFuture.of(program.program());
    LinearModel settled = model.hasIntegers() ? withWholeModules(model, program) : model;
    try (LinearSession session = Highs.load().open(settled)) {
      Solution solution = session.solve();
      if (solution instanceof Solution.Optimal optimal) {
        return new Plan(network, program, optimal);
      }
      throw new PlanFailure(network.name(), solution.toString());
    }
  }

  /// The model with the modules fixed at their best whole numbers.
  private static LinearModel withWholeModules(LinearModel model, PlanProgram program) {
    try (IntegerSession session = Highs.load().openInteger(model)) {
      Values best =
          switch (session.solve()) {
            case IntegerSolution.Optimal optimal -> optimal.primal();
            case IntegerSolution.Feasible feasible -> feasible.primal();
            case IntegerSolution.Infeasible infeasible ->
                throw new PlanFailure(program.program().name(), infeasible.toString());
            case IntegerSolution.Unbounded unbounded ->
                throw new PlanFailure(program.program().name(), unbounded.toString());
            case IntegerSolution.Failed failed ->
                throw new PlanFailure(program.program().name(), failed.toString());
          };
      return PlanProgram.of(program.network(), Varying.NOTHING, best.toArray()).relaxedModel();
    }
  }

  /// The network.
  public Network network() {
    return network;
  }

  /// How many of each module are built, in the network's order.
  public List<Double> built() {
    return program.built(point);
  }

  /// What is done in every period.
  public Operation operation() {
    int first = program.program().first().columns().size();
    return program.operation(Arrays.copyOfRange(point, first, point.length));
  }

  /// Discounted cost in USD.
  public double costUsd() {
    return solution.objective() * MILLION;
  }

  /// Units of an activity in a period.
  ///
  /// @throws IllegalArgumentException if there is no such activity
  public double level(String activity, int period) {
    List<String> ids = network.activities().stream().map(Activity::id).toList();
    int index = ids.indexOf(activity);
    if (index < 0) {
      throw new IllegalArgumentException("no activity " + activity);
    }
    return operation().level(index, period);
  }

  /// Tonnes that needs go without over all periods.
  public double lostTonnes() {
    Operation operation = operation();
    double lost = 0;
    for (int i = 0; i < network.needs().size(); i++) {
      for (int way = 0; way < network.needs().get(i).losses().size(); way++) {
        for (int p = 0; p < network.horizon().size(); p++) {
          lost += operation.lost(i, way, p);
        }
      }
    }
    return lost;
  }

  /// What one more tonne of a good at a site would cost in a period, in USD of that period.
  public double priceUsdPerTonne(Stock stock, int period) {
    return dual(program.balanceRow(stock, period)) / network.horizon().get(period).discount();
  }

  /// What one more unit of a capacity would save in a period, in USD of that period.
  public double worthUsdPerUnit(String capacity, int period) {
    return -dual(program.capacityRow(capacity, period)) / network.horizon().get(period).discount();
  }

  private double dual(int secondRow) {
    int firstRows = program.program().first().rows().size();
    return solution.duals().get(firstRows + secondRow) * MILLION;
  }

  /// Recomputes the plan without the program.
  public PlanCheck.Finding check() {
    return new PlanCheck(network, built(), operation(), Conditions.CALM).run();
  }
}
