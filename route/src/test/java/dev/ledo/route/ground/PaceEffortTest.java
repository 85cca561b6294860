package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.pace.ToblerPace;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceEffortTest {

  /// Tobler's exp(3.5 |g + 0.05|) / g is least at g = 1/3.5, up and down, or at a limit before it.
  @ParameterizedTest
  @CsvSource({"0.6, 0.285714", "0.25, 0.25", "0.10003, 0.10003"})
  void leastCostOfAMetreOfRiseAndFallIsToblersOwn(double limit, double best) {
    var effort = new PaceEffort(new ToblerPace(1), limit, limit);
    double level = 3.6 / 6 / best;

    assertThat(effort.leastPerRise())
        .isCloseTo(level * Math.exp(3.5 * (best + 0.05)), within(1e-5));
    assertThat(effort.leastPerFall())
        .isCloseTo(level * Math.exp(3.5 * (best - 0.05)), within(1e-5));
  }

  /// Ways of random pieces up and down.
  @Test
  void noWayIsCheaperThanItsRiseOrFall() {
    var random = new Random(5);
    var effort = new PaceEffort(grade -> 0.2 + Math.abs(grade - 0.03), 0.37, 0.21);
    for (int way = 0; way < 10_000; way++) {
      double riseM = 0;
      double seconds = 0;
      for (int piece = random.nextInt(1, 5); piece > 0; piece--) {
        double metres = random.nextDouble(1, 50);
        double grade = random.nextDouble(-0.21, 0.37);
        riseM += grade * metres;
        seconds += effort.seconds(grade * metres, metres);
      }
      assertThat(seconds * (1 + 1e-9))
          .isGreaterThan(effort.leastPerRise() * riseM)
          .isGreaterThan(-effort.leastPerFall() * riseM);
    }
  }
}
