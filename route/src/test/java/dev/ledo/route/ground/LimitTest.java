package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Progress;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Climbs under a hard limit of grade. The shortest climb of H under the limit g is H/g long where
/// the slope G is steeper and there is room.
class LimitTest {

  private static final double SLOPE = 0.4;
  private static final int CELLS = 201;
  private static final double STEP_M = 30;

  private static Terrain plane(double degrees) {
    double east = SLOPE * Math.sin(Math.toRadians(degrees));
    double north = SLOPE * Math.cos(Math.toRadians(degrees));
    return Grids.square(CELLS, STEP_M, (x, y) -> 3000 + east * x - north * y);
  }

  private static Effort metres(double limit) {
    return new PaceEffort(grade -> 1, limit, limit);
  }

  /// Up and down, along the line of fall and to either side of it within the cone of ways that are
  /// too steep to be straight.
  @ParameterizedTest
  @ValueSource(doubles = {0, 10, 22.5, 30, 45})
  void aClimbIsAsLongAsItsHeightOverTheLimit(double degrees) {
    Terrain plane = plane(degrees);
    var foot = new Cell(130, 70);
    for (double ratio : new double[] {0.25, 0.32, 0.4, 0.45, 0.5, 0.6, 0.72, 0.8, 0.9}) {
      double limit = ratio * SLOPE;
      CostField field = Grids.from(Grids.travel(plane, 32, metres(limit), Sampling.CROSSED), foot);
      for (double off : new double[] {0, -0.5, 0.5, 180, 179}) {
        double bearing = Math.toRadians(degrees + off * Math.toDegrees(Math.acos(ratio)));
        bearing = Math.abs(off) > 1 ? Math.toRadians(degrees + off) : bearing;
        var end =
            new Cell(
                (int) Math.round(130 - 50 * Math.cos(bearing)),
                (int) Math.round(70 + 50 * Math.sin(bearing)));
        double climb =
            Math.abs(
                plane.heightM(end.row(), end.column()) - plane.heightM(foot.row(), foot.column()));
        assertThat(field.seconds(end) * limit / climb)
            .as("%s of the slope, %s off", ratio, off)
            .isBetween(0.9999, 1.03);
      }
    }
  }

  /// 8 and 16 headings go straight only, as r.walk's do. A way needs one of them within the limit
  /// on either side of the line of fall.
  @Test
  void eightHeadingsHaveNoWayWhereNoneOfThemKeepsTheLimit() {
    var foot = new Cell(130, 70);
    for (double degrees : new double[] {0, 10, 22.5, 30, 45}) {
      for (double ratio : new double[] {0.25, 0.45, 0.7, 0.9}) {
        double flattest = Math.max(flattest(degrees, 1), flattest(degrees, -1));
        Travel travel = Grids.travel(plane(degrees), 8, metres(ratio * SLOPE), Sampling.CROSSED);
        assertThat(Grids.from(travel, foot).isReached(new Cell(80, 70)))
            .as("%s degrees, %s", degrees, ratio)
            .isEqualTo(ratio >= flattest);
      }
    }
  }

  /// Grade, over the slope, of the flattest of 8 headings that climb on one side of the line of
  /// fall.
  private static double flattest(double degrees, int side) {
    return IntStream.range(0, 8)
        .mapToDouble(eighth -> side * (45 * eighth - degrees))
        .map(off -> Math.IEEEremainder(off, 360))
        .filter(off -> off >= 0 && off < 89.9)
        .map(off -> Math.cos(Math.toRadians(off)))
        .min()
        .orElse(1);
  }

  /// A line has all bends: its length is the cost, its steps are within the limit, and the search
  /// back finds the same.
  @ParameterizedTest
  @CsvSource({"32, 1", "64, 2", "80, 3"})
  void theLineOfAWayHasItsBendsAndKeepsTheLimit(int headings, int seed) {
    Terrain rough = hills(seed);
    Travel travel = Grids.travel(rough, headings, metres(0.1), Sampling.CROSSED);
    var from = new Cell(10, 12);
    CostField field = Grids.from(travel, from);
    int bends = 0;
    for (Cell to : List.of(new Cell(60, 20), new Cell(30, 90), new Cell(100, 105))) {
      List<CellPoint> line = field.line(to);
      bends += line.size() - field.way(to).size();
      List<Station> stations = WayShape.profile(rough, line).stations();
      assertThat(stations.getLast().distanceM() / field.seconds(to)).isBetween(1 - 1e-9, 1 + 1e-9);
      for (int i = 1; i < stations.size(); i++) {
        double run = stations.get(i).distanceM() - stations.get(i - 1).distanceM();
        double rise = stations.get(i).heightM() - stations.get(i - 1).heightM();
        assertThat(Math.abs(rise / run)).isLessThan(0.1 + 1e-6);
      }
      CostField back = Grids.to(travel, to);
      assertThat(back.seconds(from) / field.seconds(to)).isBetween(1 - 1e-9, 1 + 1e-9);
      assertThat(WayShape.profile(rough, back.line(from)).stations().getLast().distanceM())
          .isBetween(field.seconds(to) - 1e-3, field.seconds(to) + 1e-3);
    }
    assertThat(bends).isPositive();
  }

  private static Terrain hills(int seed) {
    var random = new SplittableRandom(seed);
    double one = 250 + random.nextDouble(100);
    double other = 400 + random.nextDouble(100);
    return Grids.square(
        121,
        30,
        (x, y) -> 500 + 30 * Math.sin(x / one) * Math.cos(y / other) + 60 * Math.sin(y / one));
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Terrain plane = hills(7);
    Travel travel = Grids.travel(plane, 32, metres(0.08), Sampling.CROSSED);
    List<Cell> from = List.of(new Cell(60, 60));
    CostField one = Grids.from(travel, from.getFirst());
    CostField four =
        GroundSearch.from(
                travel, from, new SearchSetting(4, Double.POSITIVE_INFINITY), Progress.SILENT)
            .orElseThrow();
    for (int cell = 0; cell < 121 * 121; cell++) {
      assertThat(four.seconds(cell)).isEqualTo(one.seconds(cell));
    }
  }

  /// A river beside the way stops the legs that would go over it, and a ford is paid once.
  @Test
  void legsThatBendOverALineAreBarredOrPay() {
    Terrain plane = plane(0);
    HeadingSet set = HeadingSet.of(32);
    var foot = new Cell(130, 70);
    for (double seconds : new double[] {50, Double.POSITIVE_INFINITY}) {
      var river = new Crossings(plane.frame(), set);
      double[] columns = {0, 200};
      OptionalDouble cost =
          Double.isInfinite(seconds) ? OptionalDouble.empty() : OptionalDouble.of(seconds);
      river.draw(new double[] {110.5, 110.5}, columns, cost);
      Ground ground = Ground.of(plane).withCrossings(river);
      CostField field = Grids.from(new Travel(ground, set, metres(0.2), Sampling.CROSSED), foot);
      double free =
          Grids.from(Grids.travel(plane, 32, metres(0.2), Sampling.CROSSED), foot)
              .seconds(new Cell(100, 70));
      if (Double.isInfinite(seconds)) {
        assertThat(field.isReached(new Cell(100, 70))).isFalse();
      } else {
        assertThat(field.seconds(new Cell(100, 70))).isBetween(free + seconds, free + seconds + 10);
      }
    }
  }

  /// At a second for each metre on top of a second for each metre, all costs are twice as high.
  @Test
  void frictionIsPaidAlongTheLegs() {
    Terrain plane = plane(22.5);
    var seconds = new float[CELLS * CELLS];
    Arrays.fill(seconds, 0.5f);
    Ground rubbed = Ground.of(plane).withFriction(new Friction(seconds, 2));
    var foot = new Cell(130, 70);
    CostField with =
        Grids.from(new Travel(rubbed, HeadingSet.of(32), metres(0.2), Sampling.CROSSED), foot);
    CostField without = Grids.from(Grids.travel(plane, 32, metres(0.2), Sampling.CROSSED), foot);
    for (int cell = 0; cell < CELLS * CELLS; cell++) {
      assertThat(with.seconds(cell)).isCloseTo(2 * without.seconds(cell), within(1e-6));
    }
  }

  /// In a lane one cell wide there is no room for bends: closed and unknown cells beside it count.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withoutRoomBesideThereIsNoBend(boolean isClosed) {
    Terrain lane =
        Grids.square(41, 30, (x, y) -> isClosed || x == 600 ? 400 - 0.25 * y : Double.NaN);
    var closed = new BitSet();
    for (int cell = 0; isClosed && cell < 41 * 41; cell++) {
      closed.set(cell, cell % 41 != 20);
    }
    Ground ground = Ground.of(lane).withClosed(closed);
    var travel = new Travel(ground, HeadingSet.of(32), metres(0.1), Sampling.CROSSED);
    assertThat(Grids.from(travel, new Cell(40, 20)).settled()).isEqualTo(1);
  }

  /// One cell of wall is not climbed by bends that would have to lean on it.
  @Test
  void aWallOfOneCellIsNotClimbedByBends() {
    Terrain wall = Grids.square(61, 30, (x, y) -> y == 900 ? 120 : 100);
    Travel travel = Grids.travel(wall, 32, metres(0.1), Sampling.CROSSED);
    assertThat(Grids.from(travel, new Cell(40, 20)).isReached(new Cell(20, 40))).isFalse();
  }
}
