package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.highs.Highs;
import dev.ledo.highs.Outcome;
import dev.ledo.stochastic.Networks.Shape;
import dev.ledo.stochastic.Textbook.Instance;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Steps from a known vertex against the solver from nothing.
class RecourseTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void stepsFromAnotherScenarioGiveTheSolversOptimum(long seed) {
    assertStepsAgree(Networks.of(Shape.of(5, 8, 40), seed), seed, false);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void stepsFromTheSameScenarioGiveTheSolversOptimum(long seed) {
    assertStepsAgree(Networks.of(Shape.of(5, 8, 40).withAllRandom(), seed), seed, true);
  }

  private static void assertStepsAgree(Instance instance, long seed, boolean sameScenario) {
    var random = new Random(seed);
    var model = new ScenarioModel(instance.program(), instance.scenarios());
    try (var stepping = new Recourse(Highs.load(), model);
        var plain = new Recourse(Highs.load(), model)) {
      Optional<Vertex> from = Optional.empty();
      for (int s = 0; s < instance.scenarios().size(); s++) {
        model.load(s);
        if (sameScenario) {
          stepping.solve(decision(instance, random), Optional.empty(), true);
          from = Optional.of(stepping.vertex());
        }
        double[] x = decision(instance, random);
        assertThat(stepping.solve(x, from, sameScenario)).isEqualTo(Outcome.OPTIMAL);
        assertThat(plain.solve(x, Optional.empty(), true)).isEqualTo(Outcome.OPTIMAL);
        from = Optional.of(stepping.vertex());
        assertThat(stepping.value()).isCloseTo(plain.value(), within(1e-7 * plain.value()));
        assertCutsSupport(stepping, plain, instance, x, random);
      }
      long solverCalls = stepping.effort().solverCalls();
      assertThat(solverCalls).isLessThanOrEqualTo(sameScenario ? 42 : 2);
    }
  }

  /// The cut meets the cost where it was made, and is never above it elsewhere.
  private static void assertCutsSupport(
      Recourse stepping, Recourse plain, Instance instance, double[] x, Random random) {
    double[] gradient = new double[x.length];
    double constant = stepping.addCut(gradient);
    var cut = new Cut(0, constant, gradient, 0);
    double size = Math.abs(plain.value());
    assertThat(cut.at(x, 0)).isCloseTo(plain.value(), within(1e-7 * size));
    double[] elsewhere = decision(instance, random);
    plain.solve(elsewhere, Optional.empty(), true);
    assertThat(cut.at(elsewhere, 0)).isLessThanOrEqualTo(plain.value() + 1e-7 * size);
  }

  private static double[] decision(Instance instance, Random random) {
    return random.doubles(instance.program().first().columns().size(), 0, 6).toArray();
  }
}
