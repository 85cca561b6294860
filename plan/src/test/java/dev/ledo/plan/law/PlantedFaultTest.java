package dev.ledo.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ledo.highs.Highs;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Operation;
import dev.ledo.plan.network.PlanCheck;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.Planner;
import dev.ledo.stochastic.Decomposition;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The comparisons of this package notice a fault when there is one.
class PlantedFaultTest {

  private static final RiskMeasure RISK = new RiskMeasure(0.5, 0.6);

  private static Stream<Family> families() {
    return Family.first(10);
  }

  private static void isNoticed(Result result, OptionalDouble optimum) {
    assertThatThrownBy(() -> Agreement.check(result, optimum, "planted"))
        .isInstanceOf(AssertionError.class);
  }

  private static boolean agrees(Result result, OptionalDouble optimum) {
    try {
      Agreement.check(result, optimum, "planted");
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }

  private static double[] chances(int number, double each) {
    double[] chances = new double[number];
    Arrays.fill(chances, each);
    return chances;
  }

  @ParameterizedTest
  @MethodSource("families")
  void aDroppedScenarioIsNoticed(Family family) {
    var solving = Solving.of(family);
    int number = family.worlds().size();
    OptionalDouble optimum = PlainForm.of(family.worlds(), RISK).optimum();
    var lighter = solving.source(chances(number - 1, 1.0 / number));
    var spread = solving.source(chances(number - 1, 1.0 / (number - 1)));
    isNoticed(solving.decide(lighter, RISK), optimum);
    isNoticed(solving.decide(spread, RISK), optimum);
  }

  /// Probabilities that sum to 1.0002, as those of pltexpA2-6 do, are to be taken as they are.
  /// Costs of modules that no world changes are paid once, whatever the sum, and so are left out
  /// here.
  @ParameterizedTest
  @MethodSource("families")
  void renormalisedProbabilitiesAreNoticed(Family drawn) {
    Family family = drawn.with(Changed::freeModules);
    var solving = Solving.of(family);
    int number = family.worlds().size();
    double[] uneven = chances(number, 1.0002 / number);
    OptionalDouble optimum = PlainForm.of(family.worlds(), uneven, RISK).optimum();
    Agreement.check(solving.decide(solving.source(uneven), RISK), optimum, "as they are");
    isNoticed(solving.decide(solving.source(), RISK), optimum);
  }

  @Test
  void aCutWithTheWrongSignIsNoticed() {
    assertThat(families().filter(family -> agreesWithCuts(family, false))).hasSize(10);
    assertThat(families().filter(family -> agreesWithCuts(family, true))).hasSizeLessThan(5);
  }

  private static boolean agreesWithCuts(Family family, boolean turned) {
    var solving = Solving.of(family);
    var decomposition =
        new Decomposition(Highs.load(), System::nanoTime, FlippedCuts.factory(turned));
    Result result = solving.decide(decomposition, solving.source(), RiskMeasure.MEAN);
    return agrees(result, PlainForm.of(family.worlds(), RiskMeasure.MEAN).optimum());
  }

  @Test
  void aWrongFlowIsNoticed() {
    assertThat(families().filter(PlantedFaultTest::makesMagnets)).hasSizeGreaterThan(5);
    assertThat(unnoticed(network -> Changed.flow(network, "make", 1.1)))
        .noneMatch(PlantedFaultTest::makesMagnets);
  }

  private static boolean makesMagnets(Family family) {
    var solving = Solving.of(family);
    return solving.operate(solving.built(solving.decide(RISK))).stream()
        .anyMatch(plan -> plan.level("make", 0) > 1);
  }

  @Test
  void aForgottenModuleCostIsNoticed() {
    assertThat(unnoticed(Changed::freeModules)).hasSizeLessThan(5);
  }

  /// Families for which the program of changed networks still agrees with the plain form of the
  /// true ones.
  private static List<Family> unnoticed(UnaryOperator<Network> change) {
    return families()
        .filter(family ->
            agrees(
                Solving.of(family.with(change)).decide(RISK),
                PlainForm.of(family.worlds(), RISK).optimum()))
        .toList();
  }

  @Test
  void aModuleCostCountedTwiceIsNoticed() {
    long noticed = families().filter(PlantedFaultTest::isCountedTwice).count();
    assertThat(noticed).isGreaterThan(5);
  }

  private static boolean isCountedTwice(Family family) {
    var solving = Solving.of(family);
    Result result = solving.decide(RISK);
    List<Double> built = solving.built(result);
    double[] costs =
        solving.operate(built).stream()
            .mapToDouble(plan -> plan.costUsd() + modules(plan))
            .toArray();
    try {
      Agreement.checkOwnNumbers(result, RISK, costs);
      return false;
    } catch (AssertionError e) {
      return true;
    }
  }

  private static double modules(Plan plan) {
    return IntStream.range(0, plan.built().size())
        .mapToDouble(m -> plan.built().get(m) * plan.network().modules().get(m).costUsd())
        .sum();
  }

  @ParameterizedTest
  @MethodSource("families")
  void aBalanceThatIsNotTrueIsNoticed(Family family) {
    Network world = family.calm();
    Plan plan = Planner.plan(world);
    Network other = Changed.flow(world, "make", 1.001);
    Operation told = Copied.operation(plan.operation(), other);
    assertThatCode(() -> check(plan.operation(), plan)).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(told, plan)).isInstanceOf(AssertionError.class);
    PlanCheck.Finding finding = new PlanCheck(told, plan.built()).run();
    assertThat(finding.balanceError()).isGreaterThan(1e-6);
  }

  private static void check(Operation operation, Plan plan) {
    Agreement.checkOperation(operation, plan.built(), plan.costUsd());
  }
}
