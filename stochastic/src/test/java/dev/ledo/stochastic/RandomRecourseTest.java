package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.stochastic.Textbook.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plants whose yields are uncertain one by one: every entry of W that joins a plant to a product
/// differs in every scenario, and so does the technology matrix.
class RandomRecourseTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;
  private static final int PLANTS = 4;
  private static final int PRODUCTS = 5;
  private static final int PERIODS = 3;
  private static final int SCENARIOS = 120;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void yieldsThatAllVaryAgreeWithTheExtensiveForm(long seed) {
    Instance instance = plants(seed, false);

    Solvers.assertAgreement(instance, Settings.DEFAULT);
    Solvers.assertAgreement(instance, Settings.DEFAULT.withRisk(new RiskMeasure(0.6, 0.8)));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void yieldsVaryAndPlantsAreWhole(long seed) {
    Solvers.assertAgreement(plants(seed, true), Settings.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void theSolverIsCalledOnceForEachScenario(long seed) {
    Result result = Solvers.decomposed(plants(seed, false));

    assertThat(result.counts().iterations()).isGreaterThan(2);
    assertThat(result.counts().effort().solverCalls()).isLessThanOrEqualTo(SCENARIOS * 5 / 4);
    assertThat(result.counts().effort().fallbacks()).isZero();
  }

  private static Instance plants(long seed, boolean whole) {
    var random = new Random(seed);
    var builder = TwoStageProgram.builder("plants " + seed);
    List<RandomElement> elements = new ArrayList<>();
    for (int plant = 0; plant < PLANTS; plant++) {
      builder.firstColumn("build" + plant, 20 + random.nextInt(30), 0, 9, whole);
    }
    for (int period = 0; period < PERIODS; period++) {
      period(builder, elements, random);
    }
    elements.forEach(builder::random);
    double[] probabilities = new double[SCENARIOS];
    double[][] values = new double[SCENARIOS][elements.size()];
    for (int s = 0; s < SCENARIOS; s++) {
      probabilities[s] = 1.0 / SCENARIOS;
      for (int e = 0; e < values[s].length; e++) {
        values[s][e] =
            switch (elements.get(e)) {
              case RandomElement.RightHandSide demand -> 2 + 6 * random.nextDouble();
              case RandomElement.Technology size -> -(0.8 + 0.4 * random.nextDouble());
              default -> 0.1 + random.nextDouble();
            };
      }
    }
    return new Instance(builder.build(), new ScenarioTable(probabilities, values));
  }

  private static void period(
      TwoStageProgramBuilder builder, List<RandomElement> elements, Random random) {
    int[] demand = new int[PRODUCTS];
    for (int product = 0; product < PRODUCTS; product++) {
      demand[product] = builder.secondRow("demand", 0, 0);
      elements.add(new RandomElement.RightHandSide(demand[product], 0, 0));
      int lost = builder.secondColumn("lost", 90, 0, INFINITE);
      int surplus = builder.secondColumn("surplus", random.nextInt(3) - 1, 0, INFINITE);
      builder.recourse(demand[product], lost, 1).recourse(demand[product], surplus, -1);
    }
    for (int plant = 0; plant < PLANTS; plant++) {
      int capacity = builder.secondRow("capacity", -INFINITE, 0);
      int run = builder.secondColumn("run", 3 + random.nextInt(5), 0, INFINITE);
      builder.technology(capacity, plant, -1).recourse(capacity, run, 1);
      elements.add(new RandomElement.Technology(capacity, plant));
      for (int row : demand) {
        builder.recourse(row, run, 1);
        elements.add(new RandomElement.Recourse(row, run));
      }
    }
  }
}
