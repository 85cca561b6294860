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

  /// Limits that lie between two steps of the table, the second pair nearly a whole step beyond
  /// one.
  @ParameterizedTest
  @CsvSource({"0.07123456, 0.05125432", "0.0712999, 0.0513001", "0.00004, 0.00003", "0.1, 0.08"})
  void thePaceOfALimitIsItsOwn(double up, double down) {
    var tobler = new ToblerPace(1);
    var effort = new PaceEffort(tobler, up, down);
    for (double share : new double[] {1, 0.9999, 0.999}) {
      for (double grade : new double[] {share * up, -share * down}) {
        double pace = tobler.secondsPerMetre(grade);
        assertThat(effort.seconds(grade * 1000, 1000) / 1000 / pace).isCloseTo(1, within(1e-6));
      }
    }
  }

  /// A pace that falls at the limit by all but a thousandth within a hundredth of a step.
  @Test
  void aPaceThatFallsSteeplyAtALimitStaysAboveItsBounds() {
    double limit = 0.100001;
    var effort = new PaceEffort(grade -> grade > 0.1 ? 0.001 : 1, limit, 0.1);
    assertThat(effort.seconds(limit, 1)).isCloseTo(0.001, within(1e-9));
    assertThat(effort.leastRate()).isEqualTo(0.001);
    assertThat(effort.leastPerRise()).isCloseTo(0.001 / limit, within(1e-12));
    assertThat(effort.bound().rate()).isBetween(0.001, 1.0);
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
