package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.pace.Surface;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Walking by published rules, and linear bounds of efforts.
class WalkEffortTest {

  private static final WalkEffort LANGMUIR = WalkEffort.LANGMUIR;

  /// Naismith 1892: an hour for 5 km (12 minutes a kilometre) and 10 minutes for 100 m up.
  @Test
  void naismithTakesTwelveMinutesAKilometreAndTenForAHundredMetresUp() {
    assertThat(LANGMUIR.seconds(0, 1000) / 60).isCloseTo(12, within(1e-9));
    assertThat(LANGMUIR.seconds(100, 1000) / 60).isCloseTo(12 + 10, within(1e-9));
  }

  /// Langmuir 1984: 10 minutes less for 300 m down moderately, 10 more if steeper than 12 degrees.
  @Test
  void langmuirTakesTenMinutesOffForThreeHundredMetresDown() {
    assertThat(LANGMUIR.seconds(-300, 3000) / 60).isCloseTo(36 - 10, within(2e-3));
    assertThat(LANGMUIR.seconds(-300, 1000) / 60).isCloseTo(12 + 10, within(2e-3));
    assertThat(Math.tan(Math.toRadians(12))).isCloseTo(-LANGMUIR.slopeFactor(), within(1e-4));
  }

  /// The pace jumps from 0.295 to 1.145 s/m at the slope factor.
  @Test
  void theSlopeFactorBelongsToTheModerateSide() {
    assertThat(LANGMUIR.seconds(-0.2125, 1)).isCloseTo(0.29504, within(1e-5));
    assertThat(LANGMUIR.seconds(Math.nextDown(-0.2125), 1)).isCloseTo(1.14496, within(1e-5));
  }

  @Test
  void aDescentMayNotGainTime() {
    assertThatThrownBy(() -> new WalkEffort(0.72, 6, 4, -2, -0.2125))
        .hasMessageContaining("some slope would cost nothing");
  }

  /// The largest rate is 0.72, with lift 1.9998: by hand, since below it the moderate descents and
  /// above 6 the climbs would undercut a.
  @Test
  void theBoundOfLangmuirIsItsLevelPace() {
    assertThat(LANGMUIR.bound().rate()).isCloseTo(0.72, within(1e-9));
    assertThat(LANGMUIR.bound().lift()).isCloseTo(1.9998, within(1e-9));
  }

  @Test
  void noGradeUndercutsTheBoundOfAVehicle() {
    var random = new SplittableRandom(5);
    for (VehicleClass vehicle : VehicleClass.all()) {
      double up = vehicle.steepestUp(Surface.EARTH, Weather.DRY);
      double down = vehicle.steepestDown(Surface.EARTH, Weather.DRY);
      var effort = new PaceEffort(vehicle.pace(Surface.EARTH, Weather.DRY), up, down);
      Effort.Bound bound = effort.bound();
      assertThat(bound.rate()).as(vehicle.id()).isPositive();
      for (int k = 0; k < 2_000; k++) {
        double grade = random.nextDouble(-down, up);
        assertThat(effort.seconds(grade, 1))
            .as(vehicle.id())
            .isGreaterThanOrEqualTo(bound.rate() + bound.lift() * grade - 1e-9);
      }
    }
  }
}
