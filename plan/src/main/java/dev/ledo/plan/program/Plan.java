package dev.ledo.plan.program;

import dev.ledo.highs.Solution;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Bill;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Operation;
import dev.ledo.plan.network.PlanCheck;
import dev.ledo.plan.network.Stock;
import java.util.Arrays;
import java.util.List;

/// What is built, and what is done in every period, in one known world.
public final class Plan {

  private static final double MILLION = 1e6;

  private final PlanProgram program;
  private final Network world;
  private final Solution.Optimal solution;
  private final List<Double> built;
  private final Operation operation;

  Plan(PlanProgram program, Network world, Solution.Optimal solution) {
    int modules = world.modules().size();
    double[] point = solution.primal().toArray();
    this.program = program;
    this.world = world;
    this.solution = solution;
    this.built = PlanProgram.built(Arrays.copyOf(point, modules));
    this.operation = program.operation(world, Arrays.copyOfRange(point, modules, point.length));
  }

  /// The world it is for.
  public Network network() {
    return world;
  }

  /// How many of each module are built, in the network's order.
  public List<Double> built() {
    return built;
  }

  /// What is done in every period.
  public Operation operation() {
    return operation;
  }

  /// Discounted cost in USD.
  public double costUsd() {
    return solution.objective() * MILLION;
  }

  /// Units of an activity in a period.
  ///
  /// @throws IllegalArgumentException if there is no such activity
  public double level(String activity, int period) {
    List<String> ids = world.activities().stream().map(Activity::id).toList();
    int index = ids.indexOf(activity);
    if (index < 0) {
      throw new IllegalArgumentException("no activity " + activity);
    }
    return operation.level(index, period);
  }

  /// Tonnes that needs go without over all periods.
  public double lostTonnes() {
    return operation.lostTonnes();
  }

  /// What one more tonne of a good at a site would cost in a period, in USD of that period.
  public double priceUsdPerTonne(Stock stock, int period) {
    return perUnit(program.layout().balance(stock, period), period);
  }

  /// What one more unit of a capacity would save in a period, in USD of that period.
  public double worthUsdPerUnit(String capacity, int period) {
    return -perUnit(program.layout().capacity(capacity, period), period);
  }

  private double perUnit(int secondRow, int period) {
    int firstRows = program.program().first().rows().size();
    double usd = solution.duals().get(firstRows + secondRow) * MILLION;
    return usd / world.horizon().get(period).discount();
  }

  /// What is paid for what, reckoned from the operation; adds up to the cost.
  public Bill bill() {
    return Bill.of(operation, built);
  }

  /// Recomputes the plan without the program.
  public PlanCheck.Finding check() {
    return new PlanCheck(operation, built).run();
  }
}
