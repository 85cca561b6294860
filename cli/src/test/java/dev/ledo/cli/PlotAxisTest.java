package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlotAxisTest {

  @Test
  void ticksAreRoundNumbers() {
    assertThat(new PlotAxis(0, 0.42, 56, 540).ticks()).containsExactly(0.0, 0.1, 0.2, 0.3, 0.4);
    assertThat(new PlotAxis(0, 0.0007, 0, 300).ticks()).contains(0.0006);
  }

  /// One tick gives no scale.
  @Test
  void thereAreTwoTicksAtLeast() {
    assertThat(new PlotAxis(1_003, 1_870, 228, 58).ticks()).contains(1_200.0, 1_800.0);
    assertThat(new PlotAxis(11, 19, 40, 0).ticks()).hasSizeGreaterThan(1);
  }
}
