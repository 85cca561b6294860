package dev.ledo.route.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Speeds of vehicles against figures worked out by hand from v = η P / (m g (G + RR)).
class VehicleClassTest {

  /// η 0.85, RR 4 %: the table of docs/methods/route-speed.md.
  @ParameterizedTest
  @CsvSource({
    "truck-16t, 0, 63", "truck-16t, 0.03, 36", "truck-16t, 0.06, 25", "truck-16t, 0.08, 21",
    "truck-16t, 0.1, 18", "truck-40t, 0, 58", "truck-40t, 0.03, 33", "truck-40t, 0.06, 23",
    "truck-40t, 0.08, 20", "truck-40t, 0.1, 17"
  })
  void enginesClimbAsInTheTable(String id, double grade, double kmh) {
    Truck truck = (Truck) VehicleClass.find(id).orElseThrow();

    assertThat(truck.engineKmh(grade, 0.04)).isCloseTo(kmh, within(0.55));
  }

  @Test
  void aLevelMetreUphillTakesWeightTimesGradeOverPower() {
    Pace pace = VehicleClass.MEDIUM_TRUCK.pace(Surface.EARTH, Weather.DRY);

    assertThat(pace.secondsPerMetre(0.1)).isCloseTo(16 * 9.81 * 0.14 / (0.85 * 130), within(1e-12));
    assertThat(pace.secondsPerMetre(0)).isCloseTo(3.6 / 45, within(1e-12));
  }

  @Test
  void brakesHoldALoadedTruckBackDownhill() {
    Pace pace = VehicleClass.MEDIUM_TRUCK.pace(Surface.EARTH, Weather.DRY);

    assertThat(pace.secondsPerMetre(-0.12)).isCloseTo(16 * 9.81 * 0.08 / 80, within(1e-12));
    assertThat(pace.secondsPerMetre(-0.02))
        .isCloseTo(3.6 / 45 * Math.hypot(1, 0.02), within(1e-12));
  }

  @Test
  void beyondItsGradesATruckCannotGo() {
    Pace pace = VehicleClass.MEDIUM_TRUCK.pace(Surface.EARTH, Weather.DRY);

    assertThat(pace.secondsPerMetre(0.1201)).isInfinite();
    assertThat(pace.secondsPerMetre(-0.1201)).isInfinite();
    assertThat(pace.secondsPerMetre(Double.NaN)).isInfinite();
  }

  @ParameterizedTest
  @EnumSource
  void everyClassCanLeaveTheRoadOnTheLevel(Weather weather) {
    assertThat(VehicleClass.all())
        .allSatisfy(
            each -> assertThat(each.pace(Surface.OFF_ROAD, weather).secondsPerMetre(0)).isFinite());
  }

  @Test
  void wetMudTakesTheGripUphill() {
    Truck truck = VehicleClass.HEAVY_TRUCK;

    assertThat(truck.steepestUp(Surface.EARTH, Weather.DRY)).isEqualTo(0.1);
    assertThat(truck.steepestUp(Surface.MUD, Weather.WET))
        .isCloseTo(0.25 * 0.4 - 0.08, within(1e-12));
    assertThat(truck.steepestUp(Surface.EARTH, Weather.WET)).isCloseTo(0.1, within(1e-12));
  }

  /// Half of the grip holds it back, and rolling resistance helps.
  @Test
  void downhillHalfOfTheGripCounts() {
    Truck unlimited =
        new Truck(
            "t", new Truck.Load(5, 10), new Truck.Drive(100, 1, 60, 1), new Truck.Limits(80, 9, 9));

    assertThat(unlimited.steepestDown(Surface.MUD, Weather.DRY))
        .isCloseTo(0.35 / 2 + 0.08, within(1e-12));
    assertThat(unlimited.steepestDown(Surface.MUD, Weather.WET))
        .isCloseTo(0.25 / 2 + 0.08, within(1e-12));
    assertThat(VehicleClass.PICKUP.steepestDown(Surface.PAVED, Weather.DRY)).isEqualTo(0.3);
  }

  @Test
  void withoutGripThereIsNoGradeUp() {
    Truck oneWheel =
        new Truck(
            "t",
            new Truck.Load(5, 10),
            new Truck.Drive(100, 1, 60, 0.1),
            new Truck.Limits(80, 0.2, 0.2));

    assertThat(oneWheel.steepestUp(Surface.MUD, Weather.WET)).isEqualTo(0);
    assertThat(oneWheel.engineKmh(-0.1, 0.04)).isInfinite();
  }

  @ParameterizedTest
  @EnumSource(Surface.class)
  void noGradeIsGoneInNoTimeAndRainNeverHelps(Surface surface) {
    for (VehicleClass vehicle : VehicleClass.all()) {
      Pace dry = vehicle.pace(surface, Weather.DRY);
      Pace wet = vehicle.pace(surface, Weather.WET);
      for (double grade = -1.5; grade <= 1.5; grade += 0.01) {
        assertThat(dry.secondsPerMetre(grade)).as(vehicle.id()).isGreaterThan(0);
        assertThat(wet.secondsPerMetre(grade)).isGreaterThanOrEqualTo(dry.secondsPerMetre(grade));
      }
    }
  }

  @Test
  void classesAreFoundByTheirIds() {
    assertThat(VehicleClass.all())
        .extracting(VehicleClass::id)
        .containsExactly("truck-40t", "truck-16t", "truck-10t", "pickup", "mule", "foot");
    assertThat(VehicleClass.find("mule")).contains(VehicleClass.MULE);
    assertThat(VehicleClass.find("horse")).isEmpty();
    for (VehicleClass vehicle : VehicleClass.all()) {
      assertThat(vehicle.payloadT()).isLessThan(vehicle.grossT());
    }
  }

  @Test
  void impossibleVehiclesAreRefused() {
    assertThatThrownBy(() -> new Truck.Load(5, 5)).hasMessage("5.0 t of load in 5.0 t");
    assertThatThrownBy(() -> new Truck.Drive(100, 1.1, 50, 1)).hasMessageContaining("shares");
    assertThatThrownBy(() -> new Truck.Limits(80, 0, 0.1)).hasMessage("limits are above 0");
  }
}
