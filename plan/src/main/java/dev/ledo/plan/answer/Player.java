package dev.ledo.plan.answer;

import dev.ledo.plan.network.Operation;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.PlanProgram;
import dev.ledo.plan.program.WorldSession;
import java.util.List;

/// Plays a decision forward.
///
/// In each period the operator knows how the ranges have turned out and what the regimes have done
/// up to its end, expects of the regimes what their rates say, plans the rest of the horizon for
/// that expectation, and does what the plan says for this one period.
final class Player {

  private final Worlds worlds;
  private final Crew crew;

  Player(Worlds worlds, Crew crew) {
    this.worlds = worlds;
    this.crew = crew;
  }

  /// Plays the first futures.
  Played play(Decision decision, int number) {
    int futures = Math.min(number, worlds.size());
    PlanProgram program = worlds.program();
    List<Double> costs =
        crew.work(
            futures,
            () -> {
              var session = new WorldSession(program);
              session.decide(decision.built());
              return session;
            },
            this::play);
    List<Double> foresight =
        decision.outcomes().subList(0, futures).stream().map(Decision.Outcome::costUsd).toList();
    return new Played(foresight, costs);
  }

  private double play(WorldSession session, int scenario) {
    int future = worlds.future(scenario);
    int periods = worlds.program().network().horizon().size();
    session.unpin();
    session.enter(worlds.futures().outlook(future, 0));
    Plan plan = session.solve();
    for (int p = 1; p < periods; p++) {
      Operation done = plan.operation();
      session.enter(worlds.futures().outlook(future, p));
      session.pin(done, p - 1);
      plan = session.solve();
    }
    return plan.costUsd();
  }
}
