package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Agreement with a simplex method in exact fractions, over thousands of small programs.
class RandomProgramsTest {

  private final Highs highs = Highs.load();

  @Test
  void agreeWithExactArithmetic() {
    Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
    for (int seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      LinearModel model = RandomModels.any(random, random.nextInt(1, 8), random.nextInt(0, 8));
      ExactSimplex.Answer exact = ExactSimplex.solve(model);
      seen.merge(exact.outcome(), 1, Integer::sum);
      try (LinearSession session = highs.open(model)) {
        assertThat(session.resolve()).as("seed %d", seed).isEqualTo(exact.outcome());
        if (exact.outcome() == Outcome.OPTIMAL) {
          assertThat(session.objective())
              .as("seed %d", seed)
              .isCloseTo(exact.objective(), within(1e-9 * (1 + Math.abs(exact.objective()))));
        }
      }
    }
    assertThat(seen).allSatisfy((outcome, count) -> assertThat(count).isGreaterThan(200));
    assertThat(seen).containsOnlyKeys(Outcome.OPTIMAL, Outcome.INFEASIBLE, Outcome.UNBOUNDED);
  }
}
