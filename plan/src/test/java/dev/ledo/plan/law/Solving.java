package dev.ledo.plan.law;

import dev.ledo.highs.Highs;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.PlanProgram;
import dev.ledo.plan.program.WorldSession;
import dev.ledo.stochastic.Decomposition;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.Settings;
import dev.ledo.stochastic.Watcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A family's decision by the plan's own program and the decomposition.
final class Solving {

  private final PlanProgram program;
  private final List<Network> worlds;

  private Solving(PlanProgram program, List<Network> worlds) {
    this.program = program;
    this.worlds = worlds;
  }

  static Solving of(Family family) {
    return new Solving(PlanProgram.of(family.calm(), family.worlds()), family.worlds());
  }

  PlanProgram program() {
    return program;
  }

  /// The worlds as equally likely scenarios.
  ScenarioSource source() {
    double[] chances = new double[worlds.size()];
    Arrays.fill(chances, 1.0 / chances.length);
    return source(chances);
  }

  /// The worlds as scenarios, as many as there are probabilities.
  ScenarioSource source(double... chances) {
    return new ScenarioSource() {
      @Override
      public int size() {
        return chances.length;
      }

      @Override
      public double probability(int scenario) {
        return chances[scenario];
      }

      @Override
      public void fill(int scenario, double[] values) {
        program.fill(worlds.get(scenario), values);
      }
    };
  }

  Result decide(RiskMeasure risk) {
    return decide(source(), risk);
  }

  Result decide(ScenarioSource source, RiskMeasure risk) {
    return decide(new Decomposition(Highs.load(), System::nanoTime), source, risk);
  }

  Result decide(Decomposition decomposition, ScenarioSource source, RiskMeasure risk) {
    return decomposition.solve(
        program.program(), source, Settings.DEFAULT.withRisk(risk), Watcher.SILENT);
  }

  /// How many of each module a result builds.
  List<Double> built(Result result) {
    return Arrays.stream(program.firstPoint(result.firstStage())).boxed().toList();
  }

  /// The cheapest operation of some modules in every world.
  List<Plan> operate(List<Double> built) {
    var plans = new ArrayList<Plan>();
    try (var session = new WorldSession(program)) {
      session.decide(built);
      for (Network world : worlds) {
        session.enter(world);
        plans.add(session.solve());
      }
    }
    return plans;
  }

  static double[] costs(List<Plan> plans) {
    return plans.stream().mapToDouble(Plan::costUsd).toArray();
  }
}
