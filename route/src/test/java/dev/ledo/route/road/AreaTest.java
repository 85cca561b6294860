package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTest {

  private static Area area(double loss, double west, double east) {
    var ring = new Ring(new double[] {50, 50, 51, 51}, new double[] {west, east, east, west});
    return new Area("area", "", loss, List.of(ring));
  }

  /// 100 km at one in ten, as ten times 10 km.
  @Test
  void riskOfAMetreAddsUpToThatOfAHundredKilometres() {
    double risk = area(0.1, 10, 11).riskPerM();
    assertThat(-Math.expm1(-100_000 * risk)).isCloseTo(0.1, within(1e-12));
    assertThat(area(Double.NaN, 10, 11).riskPerM()).isZero();
    assertThatThrownBy(() -> area(1, 10, 11)).hasMessage("1.0 is no probability below 1");
    assertThatThrownBy(() -> area(-0.1, 10, 11)).hasMessage("-0.1 is no probability below 1");
  }

  /// A box over the 180th meridian has its east beyond it, at 182.
  @Test
  void aBoxOverTheDateLineReachesAreasOnBothSides() {
    Box box = new Box(49, 178, 52, 182);
    assertThat(area(0.1, 178.5, 179).reaches(box)).isTrue();
    assertThat(area(0.1, -179.5, -179).reaches(box)).isTrue();
    assertThat(area(0.1, -177, -176).reaches(box)).isFalse();
    assertThat(area(0.1, 176, 177).reaches(box)).isFalse();
  }
}
