package dev.ledo.plan.answer;

import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.Planner;
import java.util.ArrayList;
import java.util.List;

/// Decides with foresight, and lets the futures meet the decision for the calm world.
final class Foresights {

  private static final double SMALL = 1e-6;

  private final Worlds worlds;
  private final Ask ask;
  private final Crew crew;
  private final Decider decider;

  Foresights(Worlds worlds, Ask ask, Crew crew, Decider decider) {
    this.worlds = worlds;
    this.ask = ask;
    this.crew = crew;
    this.decider = decider;
  }

  /// @param calm the best plan for the calm world
  Foresight of(Decision decision, Plan calm) {
    List<Plan> known =
        crew.work(
            worlds.size(),
            () -> new Planner(worlds.program()),
            (planner, k) -> planner.solve(worlds.get(k)));
    List<Plan> calmly = decider.operate(worlds, calm.built());
    return new Foresight(
        decision.riskUsd(),
        risk(known),
        risk(calmly),
        builtIn(known),
        known.stream().map(Plan::built).toList());
  }

  private double risk(List<Plan> plans) {
    return ask.risk().of(plans.stream().mapToDouble(Plan::costUsd).toArray());
  }

  private List<Double> builtIn(List<Plan> plans) {
    var parts = new ArrayList<Double>();
    for (int m = 0; m < worlds.program().network().modules().size(); m++) {
      int module = m;
      long built = plans.stream().filter(plan -> plan.built().get(module) > SMALL).count();
      parts.add((double) built / plans.size());
    }
    return parts;
  }
}
