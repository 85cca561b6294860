package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Bounds beyond which the solver sees none.
class BoundsWithoutEndTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /// HiGHS takes bounds from 1e20 on as none.
  @Test
  void boundsThatTheSolverTakesAsNoneAreNone() {
    var builder = TwoStageProgram.builder("wide");
    builder.firstColumn("x", 1, -1e20, 1e30);
    builder.secondColumn("y", 1, -1e25, 1e20);
    builder.secondColumn("z", 1, -9e19, 9e19);
    builder.firstRow("limit", -1e20, 1e20);
    builder.secondRow("row", -1e20, 1e20);
    builder.random(new RandomElement.Constant());
    TwoStageProgram program = builder.build();
    Columns second = program.second().columns();

    assertThat(program.first().columns().lower(0)).isEqualTo(-INFINITE);
    assertThat(program.first().columns().upper(0)).isEqualTo(INFINITE);
    assertThat(second.lower(0)).isEqualTo(-INFINITE);
    assertThat(second.upper(0)).isEqualTo(INFINITE);
    assertThat(second.lower(1)).isEqualTo(-9e19);
    assertThat(second.upper(1)).isEqualTo(9e19);
    assertThat(program.first().rows().lower(0)).isEqualTo(-INFINITE);
    assertThat(program.first().rows().upper(0)).isEqualTo(INFINITE);
    assertThat(program.second().rows().lower(0)).isEqualTo(-INFINITE);
    assertThat(program.second().rows().upper(0)).isEqualTo(INFINITE);
  }
}
