package dev.ledo.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the risk measure comes to at the ends of its ranges.
class RiskLimitsTest {

  private static final double SLACK = 1e-6;

  private static Stream<Family> families() {
    return Family.first(12);
  }

  @ParameterizedTest
  @MethodSource("families")
  void withoutWeightTheTailDoesNotMatter(Family family) {
    Result result = Solving.of(family).decide(new RiskMeasure(0, 0.9));
    Agreement.check(result, PlainForm.of(family.worlds(), RiskMeasure.MEAN).optimum(), "w = 0");
  }

  @ParameterizedTest
  @MethodSource("families")
  void aTailOfAllCasesIsTheMean(Family family) {
    Result result = Solving.of(family).decide(new RiskMeasure(1, 0));
    Agreement.check(result, PlainForm.of(family.worlds(), RiskMeasure.MEAN).optimum(), "α = 0");
  }

  /// CVaR_α ≤ mean / (1 − α) for costs of 0 or more, and not below the mean.
  @ParameterizedTest
  @MethodSource("families")
  void aTailOfNearlyAllCasesIsNearlyTheMean(Family family) {
    double level = 1e-4;
    double mean = Solving.of(family).decide(RiskMeasure.MEAN).upper();
    double nearly = Solving.of(family).decide(new RiskMeasure(1, level)).upper();
    assertThat(nearly).isBetween(mean * (1 - SLACK), mean / (1 - level) * (1 + SLACK));
  }

  @ParameterizedTest
  @MethodSource("families")
  void aTailOfTheWorstCaseAloneIsTheLeastWorstCase(Family family) {
    Result result = Solving.of(family).decide(new RiskMeasure(1, 0.999));
    Agreement.check(result, PlainForm.worst(family.worlds()).optimum(), "α near 1");
  }

  @ParameterizedTest
  @MethodSource("families")
  void moreAversionNeverCostsLess(Family family) {
    var solving = Solving.of(family);
    double mean = solving.decide(RiskMeasure.MEAN).upper();
    double half = solving.decide(new RiskMeasure(0.5, 0.6)).upper();
    double tail = solving.decide(new RiskMeasure(1, 0.6)).upper();
    double worst = solving.decide(new RiskMeasure(1, 0.999)).upper();
    double slack = SLACK * Math.max(1, worst);
    assertThat(half).isGreaterThanOrEqualTo(mean - slack);
    assertThat(tail).isGreaterThanOrEqualTo(half - slack);
    assertThat(worst).isGreaterThanOrEqualTo(tail - slack);
  }
}
