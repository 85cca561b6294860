package dev.ledo.route.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GradeBandTest {

  @Test
  void aGradeAtTheEndOfABandIsInIt() {
    assertThat(GradeBand.of(0)).isEqualTo(GradeBand.GENTLE);
    assertThat(GradeBand.of(0.04)).isEqualTo(GradeBand.GENTLE);
    assertThat(GradeBand.of(-0.08)).isEqualTo(GradeBand.MODERATE);
    assertThat(GradeBand.of(0.12)).isEqualTo(GradeBand.STEEP);
    assertThat(GradeBand.of(-0.1201)).isEqualTo(GradeBand.STEEPEST);
  }
}
