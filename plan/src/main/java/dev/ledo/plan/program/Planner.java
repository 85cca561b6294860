package dev.ledo.plan.program;

import dev.ledo.plan.network.Network;
import java.util.List;
import java.util.Optional;

/// Finds the cheapest plan of one known world after the other, beginning with the modules of the
/// one before. For one thread at a time.
public final class Planner implements Tool {

  private final WorldSession session;
  private final WholeModules search;
  private Optional<List<Double>> last = Optional.empty();

  public Planner(PlanProgram program) {
    this.session = new WorldSession(program);
    this.search = new WholeModules(program.network().modules(), session);
  }

  /// The cheapest plan of one world.
  ///
  /// @throws PlanFailure if there is none
  public static Plan plan(Network world) {
    try (var planner = new Planner(PlanProgram.of(world, List.of()))) {
      return planner.solve(world);
    }
  }

  /// The cheapest plan of a world of the program's shape.
  ///
  /// @throws PlanFailure if there is none
  public Plan solve(Network world) {
    return solve(world, Double.NEGATIVE_INFINITY);
  }

  /// The cheapest plan of a world in which every plan is known to cost something at least, such as
  /// what the best one costs where less is forbidden.
  ///
  /// @throws PlanFailure if there is none
  public Plan solve(Network world, double floorUsd) {
    session.enter(world);
    Plan plan = search.search(last, floorUsd);
    last = Optional.of(plan.built());
    return plan;
  }

  @Override
  public void close() {
    session.close();
  }
}
