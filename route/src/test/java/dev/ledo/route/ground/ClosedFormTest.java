package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Costs that are known in closed form.
class ClosedFormTest {

  private static final Effort LEVEL = new PaceEffort(grade -> 1, 1, 1);
  private static final Effort SURFACE = new PaceEffort(grade -> Math.sqrt(1 + grade * grade), 4, 4);

  @Test
  void onFlatGroundEightHeadingsGiveTheOctileDistance() {
    Travel travel =
        Grids.travel(Grids.square(150, 30, (x, y) -> 100), 8, WalkEffort.LANGMUIR, Sampling.ENDS);
    CostField field = Grids.from(travel, new Cell(10, 20));
    for (int row = 0; row < 150; row++) {
      for (int column = 0; column < 150; column++) {
        int down = Math.abs(row - 10);
        int across = Math.abs(column - 20);
        double octile = Math.max(down, across) + (Math.sqrt(2) - 1) * Math.min(down, across);
        assertThat(field.seconds(new Cell(row, column)))
            .isCloseTo(0.72 * 30 * octile, within(1e-8));
      }
    }
  }

  /// On flat ground the cost over the straight one is at most the elongation, and somewhere nearly
  /// that.
  @ParameterizedTest
  @CsvSource({"8, 1.08239", "16, 1.02749", "32, 1.01308"})
  void onFlatGroundTheWorstDirectionIsLongerByTheElongation(int headings, double elongation) {
    Travel travel =
        Grids.travel(Grids.square(201, 10, (x, y) -> 0), headings, LEVEL, Sampling.CROSSED);
    CostField field = Grids.from(travel, new Cell(0, 0));
    double worst = 0;
    for (int row = 0; row < 201; row++) {
      for (int column = 150; column < 201; column++) {
        double straight = 10 * Math.hypot(row, column);
        worst = Math.max(worst, field.seconds(new Cell(row, column)) / straight);
      }
    }
    assertThat(worst).isLessThanOrEqualTo(elongation + 1e-5).isGreaterThan(elongation - 1e-3);
  }

  /// r.walk's cost is linear in the rise, so no zigzag helps: a·L + b·rise.
  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32})
  void upAPlaneWalkingCostsLengthAndRise(int headings) {
    Travel travel =
        Grids.travel(
            Grids.square(100, 30, (x, y) -> 0.125 * x + 3000 - y * 0.25),
            headings,
            WalkEffort.LANGMUIR,
            Sampling.CROSSED);
    CostField field = Grids.from(travel, new Cell(99, 0));
    double toNorth = field.seconds(new Cell(9, 0));
    double toEast = field.seconds(new Cell(99, 60));
    double toNorthEast = field.seconds(new Cell(49, 50));
    assertThat(toNorth).isCloseTo(90 * 30 * (0.72 + 6 * 0.25), within(1e-6));
    assertThat(toEast).isCloseTo(60 * 30 * (0.72 + 6 * 0.125), within(1e-6));
    assertThat(toNorthEast).isCloseTo(50 * 30 * (0.72 * Math.sqrt(2) + 6 * 0.375), within(1e-6));
  }

  /// The shortest climb of H under the limit g is H/g long. Here one of 32 headings rises just
  /// under the limit.
  @Test
  void underAGradeLimitAPlaneIsClimbedSlantwise() {
    Terrain plane = Grids.square(301, 30, (x, y) -> 0.25 * (9000 - y));
    Effort limited = new PaceEffort(grade -> 1, 0.08, 0.08);
    var foot = new Cell(300, 150);
    var top = new Cell(200, 150);
    Travel travel = Grids.travel(plane, 32, limited, Sampling.CROSSED);
    double climb = 0.25 * 100 * 30;
    double metres = Grids.from(travel, foot).seconds(top);
    assertThat(metres).isBetween(climb / 0.08, 1.03 * climb / 0.08);
    Travel eight = Grids.travel(plane, 8, limited, Sampling.CROSSED);
    assertThat(Grids.from(eight, foot).isReached(top)).isFalse();
  }

  /// Speed that grows linearly across the way: the fastest way is a circle's arc and takes
  /// (1/k)·acosh(1 + k²d²/(2·v₁·v₂)).
  @ParameterizedTest
  @CsvSource({"20, 250", "150, 280", "270, 40"})
  void throughLinearSpeedTheWayTakesTheInverseCosine(int row, int column) {
    double v0 = 1;
    double k = 0.002;
    int cells = 300;
    var pace = new float[cells * cells];
    for (int cell = 0; cell < pace.length; cell++) {
      pace[cell] = (float) (1 / (v0 + k * 10 * Math.floorDiv(cell, cells)));
    }
    Travel travel = rubbed(cells, pace);
    var source = new Cell(10, 10);
    double v1 = v0 + k * 10 * 10;
    double v2 = v0 + k * 10 * row;
    double d = 10 * Math.hypot(row - 10.0, column - 10.0);
    double a = 1 + k * k * d * d / (2 * v1 * v2);
    double exact = Math.log(a + Math.sqrt(a * a - 1)) / k;
    double found = Grids.from(travel, source).seconds(new Cell(row, column));
    assertThat(found / exact).isBetween(0.9999, 1.0135);
  }

  /// Ground of its own pace without slope.
  private static Travel rubbed(int cells, float[] secondsPerMetre) {
    Ground ground =
        Ground.of(Grids.square(cells, 10, (x, y) -> 0))
            .withFriction(new Friction(secondsPerMetre, 1));
    Effort next = new PaceEffort(grade -> 1e-7, 1, 1);
    return new Travel(ground, HeadingSet.of(32), next, Sampling.CROSSED);
  }

  /// Snell's law: over a straight boundary the least of all ways by one bend.
  @Test
  void overTwoMediaTheWayBendsAsLightDoes() {
    int cells = 300;
    var pace = new float[cells * cells];
    for (int cell = 0; cell < pace.length; cell++) {
      pace[cell] = cell / cells < 150 ? 1 : 3;
    }
    double found = Grids.from(rubbed(cells, pace), new Cell(20, 20)).seconds(new Cell(280, 250));
    double exact = Double.POSITIVE_INFINITY;
    for (double bend = 20; bend <= 250; bend += 0.01) {
      double upper = Math.hypot(149.5 - 20, bend - 20);
      double lower = Math.hypot(280 - 149.5, 250 - bend);
      exact = Math.min(exact, 10 * (upper + 3 * lower));
    }
    assertThat(found / exact).isBetween(0.999, 1.0135);
  }

  /// A cone unrolls to a sector: distances along its surface are straight there.
  @ParameterizedTest
  @CsvSource({"100, 100, 90", "120, 60, 45", "80, 140, 150"})
  void roundAConeTheWayIsStraightOnTheUnrolledSector(double r1, double r2, double degrees) {
    double slope = 0.75;
    int middle = 200;
    Terrain cone =
        Grids.square(
            401, 10, (x, y) -> 3000 - slope * Math.hypot(x - 10 * middle, y - 10 * middle));
    double turn = Math.toRadians(degrees);
    var from = new Cell(middle, middle + (int) r1);
    var to =
        new Cell(
            (int) Math.round(middle + r2 * Math.sin(turn)),
            (int) Math.round(middle + r2 * Math.cos(turn)));
    double slant = Math.sqrt(1 + slope * slope);
    double far = 10 * Math.hypot(to.row() - middle, to.column() - middle) * slant;
    double near = 10 * r1 * slant;
    double unrolled = Math.atan2(to.row() - middle, to.column() - middle) / slant;
    double exact = Math.sqrt(near * near + far * far - 2 * near * far * Math.cos(unrolled));
    Travel travel = Grids.travel(cone, 32, SURFACE, Sampling.CROSSED);
    assertThat(Grids.from(travel, from).seconds(to) / exact).isBetween(0.999, 1.02);
  }

  /// A cylinder unrolls to a plane.
  @Test
  void overACylinderTheWayIsStraightOnTheUnrolledPlane() {
    double radius = 4000;
    Terrain cylinder =
        Grids.square(301, 10, (x, y) -> Math.sqrt(radius * radius - (x - 1500) * (x - 1500)));
    Travel travel = Grids.travel(cylinder, 32, SURFACE, Sampling.CROSSED);
    double arc = 2 * radius * Math.asin(1200 / radius);
    double exact = Math.hypot(arc, 1500);
    double found = Grids.from(travel, new Cell(50, 30)).seconds(new Cell(200, 270));
    assertThat(found / exact).isBetween(0.999, 1.02);
  }

  /// Against geodesics on the ellipsoid by Vincenty's inverse formula (1975), along axes and
  /// diagonals of the grid, where headings add no length.
  @ParameterizedTest
  @ValueSource(doubles = {0, 27, 60})
  void inDegreesLengthsAreThoseOfGeodesics(double north) {
    double step = 1.0 / 1200;
    var frame = new DegreeFrame(241, 241, north + 0.1, 95, step, step);
    var terrain = new Terrain(frame, new float[241 * 241]);
    CostField field =
        Grids.from(Grids.travel(terrain, 32, LEVEL, Sampling.CROSSED), new Cell(120, 120));
    for (Cell to :
        List.of(new Cell(0, 120), new Cell(120, 240), new Cell(240, 240), new Cell(0, 80))) {
      double exact =
          Vincenty.metres(
              frame.lat(120), frame.lon(120), frame.lat(to.row()), frame.lon(to.column()));
      assertThat(field.seconds(to) / exact).as("%s", to).isCloseTo(1, within(2e-5));
    }
  }

  /// Flat ground with a wall one cell wide and 900 m high across the way: `r.walk -k` jumps it.
  @Test
  void aRidgeOfOneCellIsClimbedNotJumped() {
    Terrain wall = Grids.square(101, 30, (x, y) -> x == 1500 ? 1000 : 100);
    var from = new Cell(50, 25);
    var to = new Cell(50, 75);
    double over = 50 * 30 * 0.72 + 900 * (6 + 1.9998);
    double atEight =
        Grids.from(Grids.travel(wall, 8, WalkEffort.LANGMUIR, Sampling.ENDS), from).seconds(to);
    double jumped =
        Grids.from(Grids.travel(wall, 16, WalkEffort.LANGMUIR, Sampling.ENDS), from).seconds(to);
    assertThat(atEight).isCloseTo(over, within(1e-6));
    assertThat(jumped).isLessThan(1200);
    for (int headings : new int[] {16, 32, 80}) {
      Travel travel = Grids.travel(wall, headings, WalkEffort.LANGMUIR, Sampling.CROSSED);
      assertThat(Grids.from(travel, from).seconds(to)).isGreaterThan(0.99 * over);
    }
  }

  /// Single cells corner to corner: a diagonal sees them only in the middle of its four cells.
  @Test
  void aRidgeCornerToCornerIsSeenIfDiagonalsLookBetween() {
    Terrain wall = Grids.square(61, 30, (x, y) -> x == y ? 1000 : 100);
    Travel travel = Grids.travel(wall, 16, WalkEffort.LANGMUIR, Sampling.BILINEAR);
    double over = Grids.from(travel, new Cell(40, 20)).seconds(new Cell(20, 40));
    double base = 20 * 30 * Math.sqrt(2) * 0.72;
    assertThat(over).isGreaterThan(base + 450 * (6 + 1.9998));
    Travel leaking = Grids.travel(wall, 16, WalkEffort.LANGMUIR, Sampling.CROSSED);
    assertThat(Grids.from(leaking, new Cell(40, 20)).seconds(new Cell(20, 40))).isLessThan(over);
  }

  /// A front line drawn corner to corner holds, whatever the headings.
  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32, 80})
  void aLineDrawnDiagonallyIsNotCrossed(int headings) {
    Terrain flat = Grids.square(61, 30, (x, y) -> 0);
    HeadingSet set = HeadingSet.of(headings);
    for (double shift : new double[] {0, 0.25, 0.5}) {
      var line = new Crossings(flat.frame(), set);
      line.draw(
          new double[] {-1, 62}, new double[] {-1 + shift, 62 + shift}, OptionalDouble.empty());
      Ground ground = Ground.of(flat).withCrossings(line);
      Travel travel = new Travel(ground, set, WalkEffort.LANGMUIR, Sampling.CROSSED);
      CostField field = Grids.from(travel, new Cell(40, 20));
      assertThat(field.isReached(new Cell(20, 40))).isFalse();
      assertThat(field.settled()).isEqualTo(shift == 0 ? 61 * 60 / 2 : 61 * 62 / 2);
    }
  }

  /// A ford costs what it costs, once.
  @Test
  void aRiverWithAFordIsCrossedAtItsCost() {
    Terrain flat = Grids.square(61, 30, (x, y) -> 0);
    HeadingSet set = HeadingSet.of(16);
    var river = new Crossings(flat.frame(), set);
    double[] across = {30.5, 30.5};
    river.draw(across, new double[] {-1, 9.5}, OptionalDouble.empty());
    river.draw(across, new double[] {9.5, 10.5}, OptionalDouble.of(600));
    river.draw(across, new double[] {10.5, 62}, OptionalDouble.empty());
    Travel travel =
        new Travel(
            Ground.of(flat).withCrossings(river), set, WalkEffort.LANGMUIR, Sampling.CROSSED);
    CostField field = Grids.from(travel, new Cell(20, 10));
    assertThat(field.seconds(new Cell(40, 10))).isCloseTo(0.72 * 30 * 20 + 600, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32, 80})
  void unknownCellsAcrossTheWayStopItUnlessAllowed(int headings) {
    Terrain gap = Grids.square(61, 30, (x, y) -> x == 900 ? Double.NaN : 100);
    Travel travel = Grids.travel(gap, headings, WalkEffort.LANGMUIR, Sampling.CROSSED);
    var from = new Cell(30, 10);
    var to = new Cell(30, 50);
    assertThat(Grids.from(travel, from).isReached(to)).isFalse();
    Travel daring =
        new Travel(
            Ground.of(gap).withUnknownAt(3),
            HeadingSet.of(headings),
            WalkEffort.LANGMUIR,
            Sampling.CROSSED);
    assertThat(Grids.from(daring, from).seconds(to))
        .isCloseTo(0.72 * 30 * (38 + 3 * 2), within(1e-6));
  }
}
