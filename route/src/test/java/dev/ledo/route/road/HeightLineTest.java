package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HeightLineTest {

  /// 1,000 m, level up to the middle and 10 % up from there on.
  private static final HeightLine.Heights KINK =
      new HeightLine.Heights(1_000, new double[] {0, 0, 0, 0, 0, 0, 10, 20, 30, 40, 50});

  @Test
  void aWindowReachesAsFarBackAsAhead() {
    assertThat(KINK.grade(500, 200)).isCloseTo(0.05, within(1e-12));
    assertThat(KINK.grade(450, 200)).isCloseTo(0.025, within(1e-12));
    assertThat(KINK.grade(400, 200)).isZero();
  }

  @Test
  void atTheEndsItMovesInwardAndIsTheWholeLineAtMost() {
    assertThat(KINK.grade(0, 600)).isCloseTo(10 / 600.0, within(1e-12));
    assertThat(KINK.grade(1_000, 600)).isCloseTo(50 / 600.0, within(1e-12));
    assertThat(KINK.grade(100, 5_000)).isCloseTo(0.05, within(1e-12));
  }
}
