package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Networks.Shape;
import dev.ledo.stochastic.Textbook.Instance;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

  private static final Shape SHAPE = Shape.of(4, 5, 30);

  @ParameterizedTest
  @CsvSource({
    "1, 0.5, 0.5",
    "2, 1, 0.9",
    "3, 0.3, 0.95",
    "4, 1, 0.05",
    "5, 0.01, 0.99",
    "6, 0.7, 0.8"
  })
  void decompositionAgreesWithTheExplicitExtensiveForm(long seed, double weight, double level) {
    Settings settings = Settings.DEFAULT.withRisk(new RiskMeasure(weight, level));
    Solvers.assertAgreement(Networks.of(SHAPE, seed), settings);
    Solvers.assertAgreement(Networks.of(SHAPE.withAllRandom(), seed), settings);
    Solvers.assertAgreement(Networks.of(SHAPE.withoutLostDemand(), seed), settings);
  }

  @Test
  void wholeNumbersAndRiskGoTogether() {
    Settings settings = Settings.DEFAULT.withRisk(new RiskMeasure(0.6, 0.8));
    for (long seed = 1; seed <= 4; seed++) {
      Solvers.assertAgreement(
          Networks.of(SHAPE.withAllRandom().withWholeCapacity(), seed), settings);
    }
  }

  @Test
  void withoutWeightTheMeasureIsTheMean() {
    Instance instance = Networks.of(SHAPE.withAllRandom(), 7);
    double mean = Solvers.decomposed(instance).upper();

    assertThat(risk(instance, 0, 0.9)).isCloseTo(mean, within(1e-6 * mean));
  }

  @Test
  void asTheLevelFallsTheMeasureBecomesTheMean() {
    Instance instance = Networks.of(SHAPE.withAllRandom(), 8);
    double mean = Solvers.decomposed(instance).upper();

    assertThat(risk(instance, 1, 0)).isCloseTo(mean, within(1e-6 * mean));
    assertThat(risk(instance, 1, 1e-9)).isCloseTo(mean, within(1e-6 * mean));
  }

  /// Once 1 − α is below every probability, only the worst scenario counts.
  @Test
  void asTheLevelRisesTheMeasureBecomesTheWorstCase() {
    Instance instance = Networks.of(SHAPE.withAllRandom(), 9);

    double almost = risk(instance, 1, 0.9999);
    double closer = risk(instance, 1, 0.999999);

    assertThat(almost).isCloseTo(closer, within(1e-6 * closer));
    Result result =
        Solvers.decomposed(instance, Settings.DEFAULT.withRisk(new RiskMeasure(1, 0.9999)));
    double[] x = result.firstStage().values().stream().mapToDouble(d -> d).toArray();
    double[] costs =
        DecisionCosts.of(Highs.load(), instance.program(), instance.scenarios(), x, 1)
            .costs()
            .orElseThrow();
    assertThat(almost).isCloseTo(Arrays.stream(costs).max().orElseThrow(), within(1e-6 * almost));
  }

  @Test
  void riskGrowsWithItsLevelAndWeight() {
    Instance instance = Networks.of(SHAPE, 10);
    double previous = Double.NEGATIVE_INFINITY;
    for (double level : new double[] {0, 0.2, 0.5, 0.8, 0.95}) {
      double risk = risk(instance, 0.5, level);
      assertThat(risk).isGreaterThanOrEqualTo(previous - 1e-6);
      assertThat(risk(instance, 1, level)).isGreaterThanOrEqualTo(risk - 1e-6);
      previous = risk;
    }
  }

  /// Both forms weigh with the probabilities as they are.
  @Test
  void probabilitiesThatDoNotSumToOneAreNotMadeTo() {
    Instance instance = Textbook.farmer();
    double[] probabilities = {0.3, 0.4, 0.3002};
    double[][] yields = {{2, 2.4, 16}, {2.5, 3, 20}, {3, 3.6, 24}};
    var odd = new Instance(instance.program(), new ScenarioTable(probabilities, yields));
    for (double level : new double[] {0, 0.3, 0.9}) {
      Settings settings = Settings.DEFAULT.withRisk(new RiskMeasure(0.5, level));
      Solvers.assertAgreement(odd, settings);
    }
  }

  @Test
  void theQuantileSplitsTheScenarioAtItsEdge() {
    double[] costs = {4, 1, 3, 2};
    double[] probabilities = {0.25, 0.25, 0.25, 0.25};

    var quantile = Quantile.of(costs, probabilities, new RiskMeasure(1, 0.6));

    assertThat(quantile.eta()).isEqualTo(3);
    assertThat(quantile.share()).isCloseTo(0.6, within(1e-12));
    assertThat(quantile.risk()).isCloseTo((0.25 * 4 + 0.15 * 3) / 0.4, within(1e-12));
  }

  @Test
  void measuresOutsideTheirRangeAreRefused() {
    assertThatThrownBy(() -> new RiskMeasure(1.5, 0.5)).hasMessage("weight 1.5 is outside 0..1");
    assertThatThrownBy(() -> new RiskMeasure(0.5, 1))
        .hasMessage("level 1.0 is not from 0 to below 1");
  }

  private static double risk(Instance instance, double weight, double level) {
    Settings settings = Settings.DEFAULT.withRisk(new RiskMeasure(weight, level));
    return Solvers.decomposed(instance, settings).upper();
  }
}
