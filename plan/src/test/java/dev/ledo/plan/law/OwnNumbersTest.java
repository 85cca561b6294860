package dev.ledo.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.PlanFailure;
import dev.ledo.plan.program.Planner;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a decision says of itself fits together.
class OwnNumbersTest {

  private static final RiskMeasure RISK = new RiskMeasure(0.5, 0.6);
  private static final double SLACK = 1e-6;

  private static Stream<Family> families() {
    return Family.first(30);
  }

  @ParameterizedTest
  @MethodSource("families")
  void theOutcomesOfADecisionLieWithinItsBounds(Family family) {
    var solving = Solving.of(family);
    Result result = solving.decide(RISK);
    List<Plan> plans = solving.operate(solving.built(result));
    Agreement.checkOwnNumbers(result, RISK, Solving.costs(plans));
    for (Plan plan : plans) {
      Agreement.checkOperation(plan.operation(), plan.built(), plan.costUsd());
    }
  }

  /// Birge and Louveaux, Introduction to Stochastic Programming, 2nd ed. 2011, section 4.3: WS ≤ RP
  /// ≤ EEV. It holds for every risk measure that does not fall when a cost rises.
  @ParameterizedTest
  @MethodSource("families")
  void knowingTheFutureIsNeverDearerAndForgettingItNeverCheaper(Family family) {
    var solving = Solving.of(family);
    double decided = solving.decide(RISK).upper();
    var known = new ArrayList<Plan>();
    try (var planner = new Planner(solving.program())) {
      family.worlds().forEach(world -> known.add(planner.solve(world)));
    }
    double waitAndSee = RISK.of(Solving.costs(known)) / 1e6;
    double calm = costOf(solving, Planner.plan(family.calm()).built());
    double slack = SLACK * Math.max(1, decided);
    assertThat(decided - waitAndSee).as("EVPI").isGreaterThanOrEqualTo(-slack);
    assertThat(calm - decided).as("VSS").isGreaterThanOrEqualTo(-slack);
    known.forEach(plan -> Agreement.checkOperation(plan.operation(), plan.built(), plan.costUsd()));
  }

  /// Cost of a decision in millions of USD; infinite if a world makes it impossible.
  private static double costOf(Solving solving, List<Double> built) {
    try {
      return RISK.of(Solving.costs(solving.operate(built))) / 1e6;
    } catch (PlanFailure e) {
      assertThat(e).hasMessageContaining("stock to be held");
      return Double.POSITIVE_INFINITY;
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void anOptionIsNeverWorthLessThanNothing(Family family) {
    double with = Solving.of(family).decide(RISK).upper();
    Module first = family.calm().modules().get((int) family.seed() % 3);
    Family poorer = family.with(network -> Changed.without(network, first.id()));
    double without = Solving.of(poorer).decide(RISK).upper();
    assertThat(without - with)
        .as("worth of " + first.id())
        .isGreaterThanOrEqualTo(-SLACK * Math.max(1, with));
  }

  @ParameterizedTest
  @MethodSource("families")
  void theOrderAndTheNumberOfEqualFuturesDoNotMatter(Family family) {
    double once = Solving.of(family).decide(RISK).upper();
    var twice = new ArrayList<Network>(family.worlds());
    twice.addAll(family.worlds());
    Collections.shuffle(twice, new Random(family.seed()));
    double shuffled = Solving.of(family.withWorlds(twice)).decide(RISK).upper();
    assertThat(shuffled).isCloseTo(once, Agreement.near(once));
  }
}
