package dev.ledo.route.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

  /// As docs/methods/route-speed.md has it: mud doubles the time, wet earth adds a quarter.
  @Test
  void mudAndWetGroundSlowWalkersDownAndFirmWaysDoNot() {
    double dry = new ToblerPace(1).secondsPerMetre(0.1);

    assertThat(onFoot(Surface.EARTH, Weather.DRY)).isEqualTo(dry);
    assertThat(onFoot(Surface.MUD, Weather.DRY)).isEqualTo(2 * dry);
    assertThat(onFoot(Surface.MUD, Weather.WET)).isEqualTo(2 * dry);
    assertThat(onFoot(Surface.OFF_ROAD, Weather.WET)).isCloseTo(1.25 / 0.6 * dry, within(1e-12));
    assertThat(onFoot(Surface.UNKNOWN, Weather.WET)).isEqualTo(1.25 * dry);
    assertThat(onFoot(Surface.PAVED, Weather.WET)).isEqualTo(dry);
    assertThat(onFoot(Surface.GRAVEL, Weather.WET)).isEqualTo(dry);
  }

  /// Tobler 1993: 0.6 of the speed for off-path travel.
  @Test
  void offThePathsWalkersGoAtThreeFifthsOfTheirSpeed() {
    for (Walker walker : new Walker[] {VehicleClass.FOOT, VehicleClass.MULE}) {
      for (double grade : new double[] {-0.3, 0, 0.1, 0.4}) {
        double onPath = walker.pace(Surface.EARTH, Weather.DRY).secondsPerMetre(grade);
        double offPath = walker.pace(Surface.OFF_ROAD, Weather.DRY).secondsPerMetre(grade);
        assertThat(offPath).isCloseTo(onPath / 0.6, within(1e-12));
      }
    }
    Pace offPath = VehicleClass.FOOT.pace(Surface.OFF_ROAD, Weather.DRY);
    assertThat(3.6 / offPath.secondsPerMetre(-0.05)).isCloseTo(3.6, within(1e-12));
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
}
