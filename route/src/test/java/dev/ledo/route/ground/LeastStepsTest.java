package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.MetreFrame;
import org.junit.jupiter.api.Test;

class LeastStepsTest {

  /// On WGS 84 a degree of latitude is 110,574 m long at the equator and 111,133 m at 45 degrees; a
  /// degree of longitude 78,847 m at 45 degrees (the usual tables of geodesy).
  @Test
  void overTheEquatorRowsAreClosestInTheMiddleAndColumnsAtTheSides() {
    LeastSteps steps = LeastSteps.of(new DegreeFrame(91, 3, 45, 10, 1, 1));
    assertThat(steps.southM()).isCloseTo(110_574, within(1.0));
    assertThat(steps.eastM()).isCloseTo(78_847, within(1.0));
  }

  /// Beyond a pole, where files with places of corners may have centres, parallels run the other
  /// way: their length counts, not its sign.
  @Test
  void beyondAPoleStepsAreStillLengths() {
    LeastSteps steps = LeastSteps.of(new DegreeFrame(2, 3, 90.25, 10, 0.5, 1));
    assertThat(steps.eastM()).isCloseTo(487, within(2.0));
    assertThat(LeastSteps.of(new DegreeFrame(3, 3, 90.25, 10, 0.5, 1)).eastM()).isPositive();
  }

  @Test
  void aSingleRowHasNoStepDown() {
    LeastSteps steps = LeastSteps.of(new MetreFrame(1, 5, 0, 0, 30, 20));
    assertThat(steps.metres(0, 3)).isEqualTo(60);
    assertThat(steps.metres(7, 0)).isZero();
  }
}
