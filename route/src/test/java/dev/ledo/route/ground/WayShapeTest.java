package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.HeightProfile;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WayShapeTest {

  private static List<CellPoint> eastward(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(column -> new CellPoint(0, column)).toList();
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

  /// Only the ends of 300 m are known: no window of 100 m says anything.
  @Test
  void gradesOverUnknownGroundAreNotTakenForLevel() {
    Terrain gap = Grids.square(31, 10, (x, y) -> x > 0 && x < 300 ? Double.NaN : 5);
    WayShape shape = WayShape.of(WayShape.profile(gap, eastward(0, 30)));
    assertThat(shape.steepest().get(0).known()).isZero();
    assertThat(shape.steepest().get(1).known()).isEqualTo(1);
  }

  /// A move (1, 2) crosses one line, half way between two cells: heights 0 and 8 make 4. Its other
  /// neighbours are unknown and none of its business.
  @Test
  void aLongMoveSeesTheLineItCrossesAndNoCellBesideItsEnds() {
    Terrain terrain =
        Grids.square(
            3,
            10,
            (x, y) ->
                x == 10 && y < 20
                    ? (y == 0 ? 0 : 8)
                    : x == 0 && y == 0 ? 0 : x == 20 ? 0 : Double.NaN);
    HeightProfile profile =
        WayShape.profile(terrain, List.of(new CellPoint(0, 0), new CellPoint(1, 2)));
    assertThat(profile.stations().stream().map(HeightProfile.Station::heightM))
        .containsExactly(0.0, 4.0, 0.0);
    assertThat(WayShape.of(profile).unknownM()).isZero();
  }

  /// Past the end of a wall, and of a hole, a way under a limit is neither steep nor unknown.
  @Test
  void aWayAroundAWallKeepsTheLimitItWasFoundUnder() {
    for (double inside : new double[] {400, Double.NaN}) {
      Terrain wall = Grids.square(41, 30, (x, y) -> y == 600 && x < 900 ? inside : 100);
      Travel travel =
          Grids.travel(wall, 32, new PaceEffort(grade -> 1, 0.3, 0.3), Sampling.CROSSED);
      CostField field = Grids.from(travel, new Cell(5, 5));
      WayShape shape = WayShape.of(WayShape.profile(wall, field.line(new Cell(35, 5))));
      assertThat(shape.riseM()).isZero();
      assertThat(shape.unknownM()).isZero();
      assertThat(shape.lengthM()).isCloseTo(field.seconds(new Cell(35, 5)), within(1e-6));
    }
  }
}
