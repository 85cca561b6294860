package dev.ledo.plan.answer;

import dev.ledo.plan.future.Futures;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Use;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.plan.reading.Questions.Candidate;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.Watcher;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the freight at which a way stops paying.
///
/// The optimum as a function of an addition to the freight is concave, being the least of one
/// straight line for each plan. Where its tangent reaches the optimum without the way, the true
/// optimum is not above it: so the steps of Newton's method come from below and never pass the
/// break-even.
final class BreakEvens {

  private static final double MILLION = 1e6;
  private static final int MOST_STEPS = 8;
  private static final double SMALL_TONNES = 1e-3;

  private final PlanReader reader;
  private final PlanOptions options;
  private final Ask ask;
  private final Decider decider;

  BreakEvens(PlanReader reader, PlanOptions options, Ask ask, Decider decider) {
    this.reader = reader;
    this.options = options;
    this.ask = ask;
    this.decider = decider;
  }

  /// The break-even of the way that a candidate goes over; empty if it names none that takes part.
  Optional<Worth.BreakEven> of(Candidate candidate) {
    Network network = reader.read(options);
    return candidate
        .leg()
        .filter(leg -> network.activities().stream().anyMatch(a -> goesOver(a, leg)))
        .map(leg -> of(candidate, leg, network));
  }

  private Worth.BreakEven of(Candidate candidate, String leg, Network network) {
    double now = freight(network, leg);
    double without = optimum(options.without(candidate.parts()), leg, 0).riskMUsd();
    Optional<Double> addition = Optional.empty();
    double next = -now;
    for (int step = 0; step < MOST_STEPS; step++) {
      Point point = optimum(options, leg, next);
      double saved = (without - point.riskMUsd()) * MILLION;
      if (saved <= Math.abs(without) * MILLION * ask.gap() || point.tonnes() < SMALL_TONNES) {
        break;
      }
      addition = Optional.of(next);
      next += saved / point.tonnes();
    }
    double last = next;
    return new Worth.BreakEven(
        candidate.id(), candidate.name(), leg, now, addition.map(any -> now + last), ask.futures());
  }

  /// An optimum and how the freight bears on it.
  ///
  /// @param riskMUsd at the risk measure, in millions of USD
  /// @param tonnes by how many dollars the optimum rises with a dollar a tonne: gross tonnes,
  ///   discounted, weighed as the risk measure weighs
  private record Point(double riskMUsd, double tonnes) {}

  private Point optimum(PlanOptions chosen, String leg, double addition) {
    Futures futures =
        new Futures(
            ranges -> dearer(reader.read(chosen, ranges), leg, addition),
            reader.regimes(),
            ask.seed());
    Worlds worlds = Worlds.of(futures, 0, ask.futures());
    Result result = decider.search(worlds, Watcher.SILENT);
    List<Double> built = Decider.built(worlds, result);
    List<Plan> plans = decider.operate(worlds, built);
    double[] moved = plans.stream().mapToDouble(plan -> moved(plan, leg)).toArray();
    double[] costs = plans.stream().mapToDouble(Plan::costUsd).toArray();
    double tonnes = 0;
    for (int k = 0; k < costs.length; k++) {
      tonnes += weight(costs, k) * moved[k] / costs.length;
    }
    return new Point(result.upper(), tonnes);
  }

  /// How much a future counts for at the risk measure; 1 on average. Futures that cost just what
  /// the tail begins with share what those beyond leave of it.
  private double weight(double[] costs, int future) {
    if (!ask.risk().isAverse()) {
      return 1;
    }
    double quantile = ask.risk().quantile(costs);
    double part = costs[future] > quantile ? 1 : 0;
    if (costs[future] == quantile) {
      double beyond = Arrays.stream(costs).filter(cost -> cost > quantile).count();
      double equal = Arrays.stream(costs).filter(cost -> cost == quantile).count();
      double left = (1 - ask.risk().level()) * costs.length - beyond;
      part = Math.clamp(left / equal, 0.0, 1.0);
    }
    return 1 - ask.risk().weight() + ask.risk().weight() * part / (1 - ask.risk().level());
  }

  private static double moved(Plan plan, String leg) {
    Network network = plan.network();
    double tonnes = 0;
    for (int i = 0; i < network.activities().size(); i++) {
      Activity activity = network.activities().get(i);
      if (goesOver(activity, leg)) {
        double gross = activity.use().map(Use::amount).orElse(0.0);
        for (int p = 0; p < network.horizon().size(); p++) {
          double discount = network.horizon().get(p).discount();
          tonnes += gross * plan.operation().level(i, p) * discount;
        }
      }
    }
    return tonnes;
  }

  private static boolean goesOver(Activity activity, String leg) {
    return activity.use().filter(use -> use.capacity().equals("leg " + leg)).isPresent();
  }

  /// Freight per gross tonne in the middle of its range.
  private static double freight(Network network, String leg) {
    return network.activities().stream()
        .filter(a -> goesOver(a, leg))
        .mapToDouble(a -> a.costUsd().get(0) / a.use().map(Use::amount).orElse(1.0))
        .findFirst()
        .orElse(0);
  }

  private static Network dearer(Network network, String leg, double addition) {
    List<Activity> activities =
        network.activities().stream()
            .map(a -> goesOver(a, leg) ? a.withCost(dearer(a, addition)) : a)
            .toList();
    return network.with(activities, network.capacities(), network.modules());
  }

  private static Series dearer(Activity activity, double addition) {
    double gross = activity.use().map(Use::amount).orElse(1.0);
    Series cost = activity.costUsd();
    return Series.of(cost.size(), p -> Math.max(0, cost.get(p) + addition * gross));
  }
}
