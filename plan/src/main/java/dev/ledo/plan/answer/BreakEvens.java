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

/// Finds the freight with charges at which a way stops paying.
///
/// What a gross tonne pays on the way is set to one figure in all futures; regimes that change its
/// price still do. The optimum as a function of that figure is concave, being the least of one
/// straight line for each plan. Where its tangent reaches the optimum without the way, the true
/// optimum is not above it: so the steps of Newton's method come from below and never pass the
/// break-even. After the last of them the figure may still be a little low.
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
    Worth.Now now = now(network, leg);
    double without = optimum(options.without(candidate.parts()), leg, now.usd()).riskMUsd();
    Optional<Double> found = Optional.empty();
    double next = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      Point point = optimum(options, leg, next);
      double saved = (without - point.riskMUsd()) * MILLION;
      if (saved <= Math.abs(without) * MILLION * ask.gap() || point.tonnes() < SMALL_TONNES) {
        break;
      }
      next += saved / point.tonnes();
      found = Optional.of(next);
    }
    return new Worth.BreakEven(candidate.id(), candidate.name(), leg, now, found, ask.futures());
  }

  /// An optimum and how what is paid on the way bears on it.
  ///
  /// @param riskMUsd at the risk measure, in millions of USD
  /// @param tonnes by how many dollars the optimum rises with a dollar a tonne: gross tonnes,
  ///   discounted, weighed as the risk measure weighs
  private record Point(double riskMUsd, double tonnes) {}

  private Point optimum(PlanOptions chosen, String leg, double usdPerTonne) {
    Worlds worlds = Worlds.of(priced(chosen, leg, usdPerTonne), 0, ask.futures());
    Result result = decider.search(worlds, Watcher.SILENT);
    List<Plan> plans = decider.operate(worlds, Decider.built(worlds, result));
    Futures ones = priced(chosen, leg, 1);
    double[] moved = new double[plans.size()];
    Arrays.setAll(moved, k -> moved(plans.get(k), ones.get(worlds.future(k)), leg));
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

  /// What a plan would pay on the way at a dollar a tonne, discounted.
  ///
  /// @param one the plan's world at that price
  private static double moved(Plan plan, Network one, String leg) {
    double usd = 0;
    for (int i = 0; i < one.activities().size(); i++) {
      Activity activity = one.activities().get(i);
      for (int p = 0; goesOver(activity, leg) && p < one.horizon().size(); p++) {
        double discount = one.horizon().get(p).discount();
        usd += activity.costUsd().get(p) * plan.operation().level(i, p) * discount;
      }
    }
    return usd;
  }

  private static boolean goesOver(Activity activity, String leg) {
    return activity.use().filter(use -> use.capacity().equals("leg " + leg)).isPresent();
  }

  private Worth.Now now(Network network, String leg) {
    boolean isTold = reader.view().find("legs", leg).filter(row -> row.has("charges")).isPresent();
    Activity shipping =
        network.activities().stream().filter(a -> goesOver(a, leg)).findFirst().orElseThrow();
    double usd = shipping.costUsd().get(0) / shipping.use().map(Use::amount).orElse(1.0);
    return new Worth.Now(
        usd * (1 - shipping.chargedPart()),
        isTold ? Optional.of(usd * shipping.chargedPart()) : Optional.empty());
  }

  private Futures priced(PlanOptions chosen, String leg, double usdPerTonne) {
    return new Futures(
        ranges -> priced(reader.read(chosen, ranges), leg, usdPerTonne),
        reader.regimes(),
        ask.seed());
  }

  private static Network priced(Network network, String leg, double usdPerTonne) {
    List<Activity> activities =
        network.activities().stream()
            .map(a -> goesOver(a, leg) ? priced(a, usdPerTonne) : a)
            .toList();
    return network.with(activities, network.capacities(), network.modules());
  }

  private static Activity priced(Activity activity, double usdPerTonne) {
    double gross = activity.use().map(Use::amount).orElse(1.0);
    return activity.withCost(Series.constant(activity.costUsd().size(), usdPerTonne * gross));
  }
}
