package dev.ledo.plan.answer;

import dev.ledo.highs.Highs;
import dev.ledo.plan.future.Weather;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.WorldSession;
import dev.ledo.stochastic.Decomposition;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.Settings;
import dev.ledo.stochastic.Watcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// Finds the decision that is best over many futures.
final class Decider {

  private final Ask ask;
  private final Crew crew;
  private final LongSupplier nanoTime;

  /// @param nanoTime a clock that only measures distances
  Decider(Ask ask, Crew crew, LongSupplier nanoTime) {
    this.ask = ask;
    this.crew = crew;
    this.nanoTime = nanoTime;
  }

  /// Bounds and decision alone.
  Result search(Worlds worlds, Watcher watcher) {
    return new Decomposition(Highs.load(), nanoTime)
        .solve(worlds.program().program(), worlds, settings(), watcher);
  }

  /// Bounds and decision alone, beginning with the modules of another decision that are there.
  Result search(Worlds worlds, Decision like, Watcher watcher) {
    List<Module> modules = like.network().modules();
    Map<String, Double> named = new HashMap<>();
    for (int m = 0; m < modules.size(); m++) {
      named.put("build " + modules.get(m).id(), like.built().get(m));
    }
    double[] begin = worlds.program().firstPoint(named);
    return new Decomposition(Highs.load(), nanoTime)
        .solve(worlds.program().program(), worlds, settings(), watcher, begin);
  }

  private Settings settings() {
    return Settings.DEFAULT.withRisk(ask.risk()).withGap(ask.gap()).withThreads(ask.threads());
  }

  /// The decision and how it fares.
  Decision decide(Worlds worlds, Watcher watcher) {
    Result result = search(worlds, watcher);
    List<Double> built = built(worlds, result);
    var count = new Tally.Count(worlds.futures().calm());
    List<Decision.Outcome> outcomes = new ArrayList<>();
    List<Plan> plans = operate(worlds, built);
    for (int k = 0; k < plans.size(); k++) {
      count.add(plans.get(k));
      outcomes.add(outcome(worlds, k, plans.get(k)));
    }
    return new Decision(
        worlds.futures().calm(), ask.risk(), result, built, outcomes, count.tally());
  }

  /// How many of each module a result builds.
  static List<Double> built(Worlds worlds, Result result) {
    double[] point = worlds.program().firstPoint(result.firstStage());
    return Arrays.stream(point).boxed().toList();
  }

  /// The best operation of some modules in every future.
  List<Plan> operate(Worlds worlds, List<Double> built) {
    return crew.work(
        worlds.size(),
        () -> {
          var session = new WorldSession(worlds.program());
          session.decide(built);
          return session;
        },
        (session, k) -> {
          session.enter(worlds.get(k));
          return session.solve();
        });
  }

  private static Decision.Outcome outcome(Worlds worlds, int k, Plan plan) {
    Network network = plan.network();
    Weather weather = worlds.futures().weather(worlds.future(k));
    List<Double> lost =
        network.horizon().periods().stream()
            .map(p -> plan.operation().lostPart(p.index()))
            .toList();
    List<Double> months =
        worlds.futures().regimes().stream()
            .map(regime ->
                network.horizon().periods().stream()
                    .mapToDouble(p -> months(weather, regime.id(), p))
                    .sum())
            .toList();
    return new Decision.Outcome(worlds.future(k), plan.costUsd(), lost, months);
  }

  private static double months(Weather weather, String regime, Period period) {
    return weather.disturbedPart(regime, period.index()) * period.months();
  }
}
