package dev.ledo.plan.answer;

import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Operation;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.WorldSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Plays a decision forward.
///
/// In each period the operator knows how the ranges have turned out and what the regimes have done
/// up to its end, expects of the regimes what their rates say, plans the rest of the horizon for
/// that expectation, and does what the plan says for this one period. A stock that was to be held
/// and can no longer be is given up for the rest of that future.
final class Player {

  private final Worlds worlds;
  private final Crew crew;

  Player(Worlds worlds, Crew crew) {
    this.worlds = worlds;
    this.crew = crew;
  }

  /// How a future went.
  ///
  /// @param gaveUp whether a stock was given up
  record Outcome(double costUsd, boolean gaveUp) {}

  /// Plays a decision in the first futures.
  Played play(Decision decision, int number) {
    List<Outcome> outcomes = outcomes(decision.built(), number);
    List<Double> foresight =
        decision.outcomes().subList(0, outcomes.size()).stream()
            .map(Decision.Outcome::costUsd)
            .toList();
    return new Played(
        foresight,
        outcomes.stream().map(Outcome::costUsd).toList(),
        (int) outcomes.stream().filter(Outcome::gaveUp).count());
  }

  /// Plays some modules in the first futures.
  List<Outcome> outcomes(List<Double> built, int number) {
    return crew.work(
        Math.min(number, worlds.size()),
        () -> new WorldSession(worlds.program()),
        (session, k) -> play(session, built, k));
  }

  private Outcome play(WorldSession session, List<Double> built, int scenario) {
    int future = worlds.future(scenario);
    session.unpin();
    session.decide(built);
    session.enter(worlds.futures().outlook(future, 0));
    Optional<Plan> plan = session.attempt();
    boolean gaveUp = false;
    for (int p = 0; p < worlds.program().network().horizon().size(); p++) {
      if (p > 0) {
        Operation done = plan.orElseThrow().operation();
        session.enter(worlds.futures().outlook(future, p));
        session.pin(done, p - 1);
        plan = session.attempt();
      }
      if (plan.isEmpty()) {
        gaveUp = true;
        session.decide(withoutStocks(built));
        plan = Optional.of(session.solve());
      }
    }
    return new Outcome(plan.orElseThrow().costUsd(), gaveUp);
  }

  private List<Double> withoutStocks(List<Double> built) {
    List<Module> modules = worlds.program().network().modules();
    return IntStream.range(0, built.size())
        .mapToObj(m -> modules.get(m).into() instanceof Module.Into.Holding ? 0.0 : built.get(m))
        .toList();
  }
}
