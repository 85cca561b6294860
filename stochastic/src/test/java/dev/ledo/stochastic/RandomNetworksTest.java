package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Networks.Shape;
import dev.ledo.stochastic.Result.Status;
import dev.ledo.stochastic.Textbook.Instance;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomNetworksTest {

  private static final Shape SHAPE = Shape.of(4, 5, 17);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void randomDemandAgreesWithTheExtensiveForm(long seed) {
    Solvers.assertAgreement(Networks.of(SHAPE, seed), Settings.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void randomEverythingAgreesWithTheExtensiveForm(long seed) {
    Solvers.assertAgreement(Networks.of(SHAPE.withAllRandom(), seed), Settings.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void infeasibleSecondStagesAreCutOff(long seed) {
    Solvers.assertAgreement(
        Networks.of(SHAPE.withoutLostDemand(), seed), Settings.DEFAULT.withGroups(3));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void manyScenariosBeginWithAPartOfThem(long seed) {
    Instance instance = Networks.of(Shape.of(3, 3, 2_000).withAllRandom(), seed);
    Solvers.assertAgreement(instance, Settings.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void anyNumberOfGroupsGivesTheSameOptimum(long seed) {
    Instance instance = Networks.of(SHAPE.withAllRandom(), seed);
    for (int groups : new int[] {1, 2, 5, 17, 1000}) {
      Solvers.assertAgreement(instance, Settings.DEFAULT.withGroups(groups));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56})
  void wholeCapacitiesAgreeWithTheExtensiveFormAndWithBruteForce(long seed) {
    Instance instance = Networks.of(Shape.of(2, 4, 9).withAllRandom().withWholeCapacity(), seed);
    Result result = Solvers.decomposed(instance);

    Solvers.assertOptimum(Solvers.extensive(instance), bruteForce(instance));
    Solvers.assertOptimum(result, bruteForce(instance));
    assertThat(result.firstStage().values()).allMatch(x -> x == Math.rint(x));
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63})
  void wholeCapacitiesWithoutLostDemandAreFeasible(long seed) {
    Instance instance =
        Networks.of(Shape.of(3, 3, 9).withoutLostDemand().withWholeCapacity(), seed);
    Solvers.assertAgreement(instance, Settings.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73})
  void tooMuchDemandIsInfeasible(long seed) {
    Instance instance = Networks.of(Shape.of(1, 9, 5).withoutLostDemand(), seed);

    assertThat(Solvers.extensive(instance).status()).isEqualTo(Status.INFEASIBLE);
    assertThat(Solvers.decomposed(instance).status()).isEqualTo(Status.INFEASIBLE);
  }

  /// Tries every decision of two columns from 0 to 6.
  private static double bruteForce(Instance instance) {
    double best = Double.POSITIVE_INFINITY;
    for (int a = 0; a <= 6; a++) {
      for (int b = 0; b <= 6; b++) {
        best = Math.min(best, cost(instance, a, b));
      }
    }
    return best;
  }

  private static double cost(Instance instance, double... x) {
    Optional<double[]> costs =
        DecisionCosts.of(Highs.load(), instance.program(), instance.scenarios(), x, 1).costs();
    double mean = 0;
    for (int s = 0; s < instance.scenarios().size(); s++) {
      mean += instance.scenarios().probability(s) * costs.orElseThrow()[s];
    }
    return mean;
  }
}
