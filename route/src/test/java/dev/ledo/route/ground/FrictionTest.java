package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Friction as `r.walk -k` of GRASS 8.2.1 takes it, on level ground of 7 x 7 cells of 10 m from the
/// middle:
///
///     r.walk -k elevation=d friction=f lambda=1 output=w start_coordinates=35,35
class FrictionTest {

  private static final int CELLS = 7;
  private static final Cell START = new Cell(3, 3);

  private static float[] friction(double elsewhere) {
    var friction = new float[CELLS * CELLS];
    Arrays.fill(friction, (float) elsewhere);
    return friction;
  }

  private static int at(int row, int column) {
    return row * CELLS + column;
  }

  private static CostField field(float[] friction) {
    Terrain level = Grids.square(CELLS, 10, (x, y) -> 100);
    Ground ground = Ground.of(level).withFriction(new Friction(friction, 1));
    var travel = new Travel(ground, HeadingSet.of(16), WalkEffort.LANGMUIR, Sampling.ENDS);
    return Grids.from(travel, START);
  }

  @Test
  void aKnightsMoveRubsOnAllFourCells() {
    float[] friction = friction(50);
    friction[at(3, 3)] = 1;
    friction[at(1, 4)] = 3;
    CostField field = field(friction);
    assertThat(field.seconds(new Cell(1, 4))).isCloseTo(597.4774, within(1e-4));
    assertThat(field.seconds(new Cell(2, 4))).isCloseTo(370.8068, within(1e-4));
    assertThat(field.seconds(new Cell(0, 4))).isCloseTo(869.6774, within(1e-4));
    assertThat(field.seconds(new Cell(0, 0))).isCloseTo(1805.385, within(1e-3));
  }

  @Test
  void theCheaperOfLongAndShortMovesCounts() {
    float[] friction = friction(50);
    friction[at(3, 3)] = 0;
    friction[at(1, 4)] = 0;
    friction[at(2, 3)] = 4;
    friction[at(2, 4)] = 2;
    CostField field = field(friction);
    assertThat(field.seconds(new Cell(1, 4))).isCloseTo(41.5245, within(1e-4));
    assertThat(field.seconds(new Cell(2, 4))).isCloseTo(24.3245, within(1e-4));
    assertThat(field.seconds(new Cell(3, 5))).isCloseTo(402.2023, within(1e-4));
    assertThat(field.seconds(new Cell(0, 0))).isCloseTo(1553.3537, within(1e-3));
  }
}
