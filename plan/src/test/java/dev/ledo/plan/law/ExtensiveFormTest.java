package dev.ledo.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ledo.plan.network.Network;
import dev.ledo.plan.program.PlanFailure;
import dev.ledo.plan.program.Planner;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The plan's program, decomposed, against one plain program of all worlds, [PlainForm].
class ExtensiveFormTest {

  private static final int FAMILIES = 120;

  /// Each family meets two of them.
  private static final List<RiskMeasure> RISKS =
      List.of(
          RiskMeasure.MEAN,
          new RiskMeasure(0.5, 0),
          new RiskMeasure(0.5, 0.5),
          new RiskMeasure(0.5, 0.9),
          new RiskMeasure(1, 0),
          new RiskMeasure(1, 0.5),
          new RiskMeasure(1, 0.9),
          new RiskMeasure(0.5, 0.999),
          new RiskMeasure(1, 0.999));

  private static Stream<Family> families() {
    return Family.first(FAMILIES);
  }

  private static Stream<Family> tinyFamilies() {
    return IntStream.rangeClosed(1001, 1025)
        .mapToObj(seed -> Family.of(seed, NetworkDraw.Size.TINY, 3));
  }

  /// From 24 worlds on the decomposition begins with a part of them.
  private static Stream<Family> largeFamilies() {
    return IntStream.rangeClosed(2001, 2004)
        .mapToObj(seed -> Family.of(seed, NetworkDraw.Size.TINY, 30));
  }

  @ParameterizedTest
  @MethodSource("families")
  void theDecompositionFindsTheOptimumOfThePlainForm(Family family) {
    var solving = Solving.of(family);
    for (int i = 0; i < 2; i++) {
      RiskMeasure risk = RISKS.get((int) (2 * family.seed() + i) % RISKS.size());
      Agreement.check(
          solving.decide(risk), PlainForm.of(family.worlds(), risk).optimum(), risk.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("largeFamilies")
  void manyWorldsHaveTheOptimumOfThePlainFormToo(Family family) {
    var risk = new RiskMeasure(0.5, 0.9);
    Agreement.check(
        Solving.of(family).decide(risk),
        PlainForm.of(family.worlds(), risk).optimumByTrying(),
        risk.toString());
  }

  @ParameterizedTest
  @MethodSource("tinyFamilies")
  void tryingEveryNumberOfWholeModulesFindsTheSame(Family family) {
    RiskMeasure risk = RISKS.get((int) family.seed() % RISKS.size());
    var plain = PlainForm.of(family.worlds(), risk);
    Result result = Solving.of(family).decide(risk);
    Agreement.check(result, plain.optimumByTrying(), risk.toString());
    Agreement.check(result, plain.optimum(), risk.toString());
  }

  @ParameterizedTest
  @MethodSource("tinyFamilies")
  void thePlannerOfOneWorldFindsTheOptimumOfThePlainForm(Family family) {
    var program = Solving.of(family).program();
    try (var planner = new Planner(program)) {
      for (Network world : family.worlds()) {
        OptionalDouble plain = PlainForm.of(List.of(world), RiskMeasure.MEAN).optimum();
        if (plain.isEmpty()) {
          assertThatThrownBy(() -> planner.solve(world)).isInstanceOf(PlanFailure.class);
        } else {
          double million = planner.solve(world).costUsd() / 1e6;
          assertThat(million).isCloseTo(plain.getAsDouble(), Agreement.near(plain.getAsDouble()));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("largeFamilies")
  void aDutyThatNobodyCanKeepIsRefused(Family drawn) {
    Family family = drawn.with(network -> Changed.duty(network, "separation"));
    assertThat(PlainForm.of(family.worlds(), RiskMeasure.MEAN).optimum()).isEmpty();
    assertThat(Solving.of(family).decide(RiskMeasure.MEAN).status())
        .isEqualTo(Result.Status.INFEASIBLE);
    assertThatThrownBy(() -> Planner.plan(family.calm()))
        .isInstanceOf(PlanFailure.class)
        .hasMessageContaining("duty to take separation");
  }
}
