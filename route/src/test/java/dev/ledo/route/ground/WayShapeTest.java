package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WayShapeTest {

  private static List<Cell> eastward(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(column -> new Cell(0, column)).toList();
  }

  /// 300 m up at 5 %, then 300 m down at 20 %.
  @Test
  void riseFallAndSteepestGradesAreThoseOfTheGround() {
    Terrain roof = Grids.square(61, 10, (x, y) -> x <= 300 ? 0.05 * x : 15 - 0.2 * (x - 300));
    WayShape shape = WayShape.of(WayShape.profile(roof, eastward(0, 60)));
    assertThat(shape.lengthM()).isCloseTo(600, within(1e-9));
    assertThat(shape.riseM()).isCloseTo(15, within(1e-4));
    assertThat(shape.fallM()).isCloseTo(60, within(1e-4));
    assertThat(shape.steepest().get(0).up()).isCloseTo(0.05, within(1e-6));
    assertThat(shape.steepest().get(0).down()).isCloseTo(0.2, within(1e-6));
    assertThat(shape.steepest().get(1).down()).isCloseTo((60.0 - 10) / 500, within(1e-6));
  }

  @Test
  void unknownGroundIsMeasuredAndNotClimbed() {
    Terrain gap = Grids.square(21, 10, (x, y) -> x == 100 ? Double.NaN : 5);
    WayShape shape = WayShape.of(WayShape.profile(gap, eastward(0, 20)));
    assertThat(shape.unknownM()).isCloseTo(20, within(1e-9));
    assertThat(shape.riseM()).isZero();
  }
}
