package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Progress;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Grids so large that costs are packed when they are final.
class LargeGridTest {

  private static final int ROWS = 1100;
  private static final int COLUMNS = 1050;
  private static final double STEP_M = 30;
  private static final double PACKED = 1e-7;
  private static final Cell SOURCE = new Cell(400, 700);

  private static CostField search(Travel travel, int threads, double most) {
    return GroundSearch.from(
            travel, List.of(SOURCE), new SearchSetting(threads, most), Progress.SILENT)
        .orElseThrow();
  }

  private static CostField search(Travel travel, int threads) {
    return search(travel, threads, Double.POSITIVE_INFINITY);
  }

  private static Travel rough() {
    return rough(MetreFrame.square(ROWS, COLUMNS, STEP_M));
  }

  /// Rough ground with unknown cells, and in the south-east a pocket that nothing leads into.
  private static Travel rough(Frame frame) {
    float[] heightsM = Grids.random(new SplittableRandom(51), ROWS, COLUMNS, 0.03).heightsM();
    heightsM[SOURCE.number(COLUMNS)] = 0;
    var terrain = new Terrain(frame, heightsM);
    var closed = new BitSet();
    for (int k = 0; k < 60; k++) {
      closed.set((900 + k) * COLUMNS + 900);
      closed.set((900 + k) * COLUMNS + 959);
      closed.set(900 * COLUMNS + 900 + k);
      closed.set(959 * COLUMNS + 900 + k);
    }
    return new Travel(
        Ground.of(terrain).withClosed(closed),
        HeadingSet.of(8),
        WalkEffort.LANGMUIR,
        Sampling.CROSSED);
  }

  @Test
  void onLevelGroundCostsAreTheOctileDistance() {
    Terrain level = Grids.random(new SplittableRandom(50), ROWS, COLUMNS, 0);
    Arrays.fill(level.heightsM(), 100);
    CostField field = search(Grids.travel(level, 8, WalkEffort.LANGMUIR, Sampling.ENDS), 2);
    assertThat(field.settled()).isEqualTo((long) ROWS * COLUMNS);
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        int down = Math.abs(row - SOURCE.row());
        int across = Math.abs(column - SOURCE.column());
        double octile = Math.max(down, across) + (Math.sqrt(2) - 1) * Math.min(down, across);
        double expected = WalkEffort.LANGMUIR.a() * STEP_M * octile;
        double cost = field.seconds(row * COLUMNS + column);
        assertThat(Math.abs(cost - expected)).isLessThanOrEqualTo(PACKED * expected);
      }
    }
  }

  /// A cost is right if no neighbour offers less and one offers as much: then it is the length of a
  /// way, and of none shorter.
  @Test
  void noNeighbourOffersLessAndOneAsMuch() {
    Travel travel = rough();
    CostField field = search(travel, 1);
    Moves moves = travel.moves(Moves.Direction.FORWARD);
    long reached = 0;
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        double cost = field.seconds(row * COLUMNS + column);
        double offered = offered(field, moves, row, column);
        if (new Cell(row, column).equals(SOURCE)) {
          assertThat(cost).isZero();
        } else if (offered == Double.POSITIVE_INFINITY) {
          assertThat(cost).isInfinite();
        } else {
          assertThat(Math.abs(cost - offered)).isLessThanOrEqualTo(2 * PACKED * offered);
        }
        reached += cost < Double.POSITIVE_INFINITY ? 1 : 0;
      }
    }
    assertThat(field.settled()).isEqualTo(reached).isBetween(1_000_000L, 1_130_000L);
    assertThat(field.seconds(930 * COLUMNS + 930)).isInfinite();
  }

  private static double offered(CostField field, Moves moves, int row, int column) {
    double least = Double.POSITIVE_INFINITY;
    for (int heading = 0; heading < moves.headings.count(); heading++) {
      int fromRow = row - moves.headings.rows(heading);
      int fromColumn = column - moves.headings.columns(heading);
      if (moves.isInside(fromRow, fromColumn)) {
        int from = fromRow * COLUMNS + fromColumn;
        double there = field.seconds(from);
        double cost = there + moves.seconds(fromRow, from, heading, Double.POSITIVE_INFINITY);
        least = cost < least ? cost : least;
      }
    }
    return least;
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Travel travel = rough();
    for (double most : new double[] {9000, Double.POSITIVE_INFINITY}) {
      CostField one = search(travel, 1, most);
      for (int threads : new int[] {2, 3, 5}) {
        CostField other = search(travel, threads, most);
        assertThat(other.settled()).isEqualTo(one.settled());
        int different = 0;
        for (int cell = 0; cell < ROWS * COLUMNS; cell++) {
          different += one.seconds(cell) == other.seconds(cell) ? 0 : 1;
        }
        assertThat(different).as("%d threads, up to %s s", threads, most).isZero();
      }
    }
  }

  /// A search to one target packs nothing.
  @Test
  void aStripOfManyTilesButFewCellsKeepsItsCostsInFull() {
    Terrain strip = Grids.random(new SplittableRandom(52), 3, 9000, 0);
    Travel travel = Grids.travel(strip, 8, WalkEffort.LANGMUIR, Sampling.ENDS);
    var source = new Cell(1, 4000);
    CostField whole = Grids.from(travel, source);
    for (int column = 0; column < 9000; column += 500) {
      var target = new Cell(2, column);
      assertThat(whole.seconds(target))
          .isEqualTo(Grids.between(travel, source, target).seconds(target));
    }
  }

  private static List<Frame> frames() {
    return List.of(
        MetreFrame.square(ROWS, COLUMNS, STEP_M),
        new DegreeFrame(ROWS, COLUMNS, 46.2, 7.1, 1 / 3600.0, 1 / 3600.0));
  }

  /// A search to one target packs nothing.
  @ParameterizedTest
  @MethodSource("frames")
  void packingTakesOffATenMillionthAtMost(Frame frame) {
    Travel travel = rough(frame);
    CostField whole = search(travel, 1);
    int less = 0;
    for (int row = 10; row < ROWS; row += 250) {
      var target = new Cell(row, row / 2);
      double exact = Grids.between(travel, SOURCE, target).seconds(target);
      double packed = whole.seconds(target);
      if (exact < Double.POSITIVE_INFINITY) {
        assertThat(packed).isLessThanOrEqualTo(exact).isGreaterThan(exact * (1 - PACKED));
        less += packed < exact ? 1 : 0;
      }
    }
    assertThat(less).isGreaterThan(2);
  }

  @Test
  void waysLeadBackToTheSourceAndRowsAreTheCosts() {
    Travel travel = rough();
    CostField field = search(travel, 2);
    var row = new float[COLUMNS];
    field.row(3, row);
    int ways = 0;
    for (int column = 0; column < COLUMNS; column++) {
      var cell = new Cell(3, column);
      if (!field.isReached(cell)) {
        assertThat(row[column]).isNaN();
        continue;
      }
      assertThat(row[column]).isEqualTo((float) field.seconds(cell));
      if (column % 50 == 0) {
        assertThat(field.way(cell).getFirst()).isEqualTo(SOURCE);
        ways++;
      }
    }
    assertThat(ways).isGreaterThan(15);
  }
}
