package dev.ledo.route.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Walking paces against the rules as they were published, and the bound of a pace.
class WalkingTest {

  /// Tobler 1993: about 5 km/h on the level, 6 km/h at most, a little downhill.
  @Test
  void toblerWalksFiveKilometresAnHourOnTheLevel() {
    var pace = new ToblerPace(1);

    assertThat(3.6 / pace.secondsPerMetre(0)).isCloseTo(5.0367, within(1e-4));
    assertThat(3.6 / pace.secondsPerMetre(-0.05)).isCloseTo(6, within(1e-12));
    assertThat(3.6 / new ToblerPace(0.6).secondsPerMetre(-0.05)).isCloseTo(3.6, within(1e-12));
    assertThat(pace.secondsPerMetre(0.1)).isCloseTo(pace.secondsPerMetre(-0.2), within(1e-12));
  }

  /// Naismith 1892: an hour for 5 km (12 minutes a kilometre) and 10 minutes for 100 m up.
  @Test
  void naismithTakesTwelveMinutesAKilometreAndTenForAHundredMetresUp() {
    NaismithPace pace = NaismithPace.LANGMUIR;

    assertThat(1000 * pace.secondsPerMetre(0) / 60).isCloseTo(12, within(1e-9));
    assertThat(1000 * pace.secondsPerMetre(0.1) / 60).isCloseTo(12 + 10, within(1e-9));
  }

  /// Langmuir 1984: 10 minutes less for 300 m down moderately, 10 more if steeper than 12 degrees.
  @Test
  void langmuirTakesTenMinutesOffForThreeHundredMetresDown() {
    NaismithPace pace = NaismithPace.LANGMUIR;

    assertThat(3000 * pace.secondsPerMetre(-0.1) / 60).isCloseTo(36 - 10, within(2e-3));
    assertThat(1000 * pace.secondsPerMetre(-0.3) / 60).isCloseTo(12 + 10, within(2e-3));
    assertThat(Math.tan(Math.toRadians(12))).isCloseTo(-pace.slopeFactor(), within(1e-4));
  }

  /// The pace jumps from 0.295 to 1.145 s/m at the slope factor.
  @Test
  void theSlopeFactorBelongsToTheModerateSide() {
    NaismithPace pace = NaismithPace.LANGMUIR;

    assertThat(pace.secondsPerMetre(-0.2125)).isCloseTo(0.29504, within(1e-5));
    assertThat(pace.secondsPerMetre(Math.nextDown(-0.2125))).isCloseTo(1.14496, within(1e-5));
  }

  @Test
  void aDescentMayNotGainTime() {
    assertThatThrownBy(() -> new NaismithPace(0.72, 6, 4, -2, -0.2125))
        .hasMessage("a=0.72 b=6.0 c=4.0 d=-2.0 at -0.2125 leave no time");
  }

  /// As docs/methods/route-speed.md has it: mud doubles the time, wet earth adds a quarter.
  @Test
  void mudAndWetGroundSlowWalkersDownAndFirmWaysDoNot() {
    double dry = new ToblerPace(1).secondsPerMetre(0.1);

    assertThat(onFoot(Surface.EARTH, Weather.DRY)).isEqualTo(dry);
    assertThat(onFoot(Surface.MUD, Weather.DRY)).isEqualTo(2 * dry);
    assertThat(onFoot(Surface.MUD, Weather.WET)).isEqualTo(2 * dry);
    assertThat(onFoot(Surface.OFF_ROAD, Weather.WET)).isEqualTo(1.25 * dry);
    assertThat(onFoot(Surface.UNKNOWN, Weather.WET)).isEqualTo(1.25 * dry);
    assertThat(onFoot(Surface.PAVED, Weather.WET)).isEqualTo(dry);
    assertThat(onFoot(Surface.GRAVEL, Weather.WET)).isEqualTo(dry);
  }

  private static double onFoot(Surface surface, Weather weather) {
    return VehicleClass.FOOT.pace(surface, weather).secondsPerMetre(0.1);
  }

  @Test
  void aMuleWalksFourKilometresAnHourOnTheLevel() {
    Pace pace = VehicleClass.MULE.pace(Surface.EARTH, Weather.DRY);

    assertThat(3.6 / pace.secondsPerMetre(0)).isCloseTo(0.8 * 5.0367, within(1e-4));
    assertThat(pace.secondsPerMetre(0.5)).isFinite();
    assertThat(pace.secondsPerMetre(-0.5)).isFinite();
    assertThat(pace.secondsPerMetre(0.501)).isInfinite();
    assertThat(pace.secondsPerMetre(-0.501)).isInfinite();
  }

  /// The largest rate is 0.72, with lift 1.9998: by hand, since below it the moderate descents and
  /// above 6 the climbs would undercut a.
  @Test
  void thePotentialOfLangmuirIsItsLevelPace() {
    LinearPotential potential = LinearPotential.of(NaismithPace.LANGMUIR);

    assertThat(potential.rate()).isCloseTo(0.72, within(1e-9));
    assertThat(potential.lift()).isCloseTo(1.9998, within(1e-9));
  }

  /// A pace a + b |grade| has no better bound than a.
  @Test
  void anEvenPaceHasNoLift() {
    LinearPotential potential = LinearPotential.of(grade -> 1 + 3 * Math.abs(grade));

    assertThat(potential.lift()).isEqualTo(0);
    assertThat(potential.rate()).isEqualTo(1);
  }

  @Test
  void noGradeUndercutsThePotential() {
    var random = new SplittableRandom(5);
    for (VehicleClass vehicle : VehicleClass.all()) {
      Pace pace = vehicle.pace(Surface.EARTH, Weather.DRY);
      LinearPotential potential = LinearPotential.of(pace);
      for (int k = 0; k < 2_000; k++) {
        double grade = random.nextDouble(-1, 1);
        assertThat(pace.secondsPerMetre(grade))
            .as(vehicle.id())
            .isGreaterThanOrEqualTo(potential.rate() + potential.lift() * grade - 1e-6);
      }
      assertThat(potential.rate()).isGreaterThan(0);
    }
  }

  @Test
  void whatCannotGoHasNoPotential() {
    assertThatThrownBy(() -> LinearPotential.of(_ -> Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
