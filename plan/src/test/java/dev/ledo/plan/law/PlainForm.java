package dev.ledo.plan.law;

import dev.ledo.highs.Highs;
import dev.ledo.highs.IntegerSession;
import dev.ledo.highs.IntegerSolution;
import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearModelBuilder;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Solution;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.stochastic.RiskMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// The plan of a few worlds as one program, written from their records alone: modules once,
/// operation for every world, the cost of every world as a column.
///
/// Costs are in millions of USD. CVaR is min η + E(cost − η)⁺ / (1 − α), Rockafellar and Uryasev,
/// Optimization of conditional value-at-risk, Journal of Risk 2 (2000), eq. 17.
final class PlainForm {

  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final double EXACT = 1e-9;

  private final List<Module> modules;
  private final LinearModelBuilder builder = LinearModel.builder();
  private final int firstCost;

  private PlainForm(List<Network> worlds, double[] goals) {
    this.modules = worlds.getFirst().modules();
    this.firstCost = modules.size();
    for (Module module : modules) {
      if (module.whole()) {
        builder.integerColumn(0, 0, module.most());
      } else {
        builder.column(0, 0, module.most());
      }
    }
    requirements();
    int[] costs = new int[worlds.size()];
    for (int s = 0; s < costs.length; s++) {
      costs[s] = builder.column(goals[s], -ANY, ANY);
    }
    for (int s = 0; s < costs.length; s++) {
      new PlainWorld(worlds.get(s), builder, costs[s]).write();
    }
  }

  /// Equally likely worlds at a risk measure.
  static PlainForm of(List<Network> worlds, RiskMeasure risk) {
    double[] chances = new double[worlds.size()];
    Arrays.fill(chances, 1.0 / worlds.size());
    return of(worlds, chances, risk);
  }

  /// Worlds at a risk measure.
  ///
  /// @param chances probability of each world
  static PlainForm of(List<Network> worlds, double[] chances, RiskMeasure risk) {
    double[] goals = Arrays.stream(chances).map(p -> (1 - risk.weight()) * p).toArray();
    var form = new PlainForm(worlds, goals);
    int eta = form.builder.column(risk.weight() * Arrays.stream(chances).sum(), -ANY, ANY);
    for (int s = 0; s < chances.length; s++) {
      double goal = risk.weight() * chances[s] / (1 - risk.level());
      int beyond = form.builder.column(goal, 0, ANY);
      int[] columns = {beyond, eta, form.firstCost + s};
      form.builder.row(0, ANY, columns, new double[] {1, 1, -1});
    }
    return form;
  }

  /// The least cost of the dearest world.
  static PlainForm worst(List<Network> worlds) {
    var form = new PlainForm(worlds, new double[worlds.size()]);
    int dearest = form.builder.column(1, -ANY, ANY);
    for (int s = 0; s < worlds.size(); s++) {
      int[] columns = {dearest, form.firstCost + s};
      form.builder.row(0, ANY, columns, new double[] {1, -1});
    }
    return form;
  }

  private void requirements() {
    List<String> ids = modules.stream().map(Module::id).toList();
    for (int m = 0; m < modules.size(); m++) {
      for (String other : modules.get(m).requires()) {
        int[] columns = {m, ids.indexOf(other)};
        builder.row(-ANY, 0, columns, new double[] {1, -modules.get(m).most()});
      }
    }
  }

  /// The optimum in millions of USD; empty if nothing keeps every requirement.
  OptionalDouble optimum() {
    try (IntegerSession session = Highs.load().openInteger(builder.build())) {
      session.setRelativeGap(EXACT);
      return switch (session.solve()) {
        case IntegerSolution.Optimal optimal -> OptionalDouble.of(optimal.objective());
        case IntegerSolution.Infeasible _ -> OptionalDouble.empty();
        case IntegerSolution.Feasible other -> throw new AssertionError(other);
        case IntegerSolution.Unbounded other -> throw new AssertionError(other);
        case IntegerSolution.Failed other -> throw new AssertionError(other);
      };
    }
  }

  /// The optimum in millions of USD, found by trying every number of whole modules.
  OptionalDouble optimumByTrying() {
    try (LinearSession session = Highs.load().open(builder.build().relaxed())) {
      return choices().stream()
          .flatMapToDouble(choice -> {
            for (int m = 0; m < choice.size(); m++) {
              if (modules.get(m).whole()) {
                session.setColumnBounds(m, choice.get(m), choice.get(m));
              }
            }
            return solve(session).stream();
          })
          .min();
    }
  }

  /// The optimum in millions of USD if so many of each module are built; empty if that is not
  /// possible.
  OptionalDouble optimumWith(List<Double> built) {
    try (LinearSession session = Highs.load().open(builder.build().relaxed())) {
      for (int m = 0; m < built.size(); m++) {
        session.setColumnBounds(m, built.get(m), built.get(m));
      }
      return solve(session);
    }
  }

  private List<List<Integer>> choices() {
    List<List<Integer>> choices = List.of(List.of());
    for (Module module : modules) {
      int most = module.whole() ? (int) module.most() : 0;
      var longer = new ArrayList<List<Integer>>();
      for (List<Integer> choice : choices) {
        for (int number = 0; number <= most; number++) {
          var next = new ArrayList<Integer>(choice);
          next.add(number);
          longer.add(next);
        }
      }
      choices = longer;
    }
    return choices;
  }

  private static OptionalDouble solve(LinearSession session) {
    return switch (session.solveCold()) {
      case Solution.Optimal optimal -> OptionalDouble.of(optimal.objective());
      case Solution.Infeasible _ -> OptionalDouble.empty();
      case Solution.Unbounded other -> throw new AssertionError(other);
      case Solution.Failed other -> throw new AssertionError(other);
    };
  }
}
