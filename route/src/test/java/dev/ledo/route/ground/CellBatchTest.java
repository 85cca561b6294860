package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Cells left together, by as many moves as there are.
class CellBatchTest {

  private static final double CLOSE = 1e-9;

  static List<Integer> counts() {
    return HeadingSet.COUNTS;
  }

  private static final double SO_FAR = 100;

  /// What is no number may have either sign in a file, and keeps it in sums and differences.
  private static final float NEGATIVE_NAN = Float.intBitsToFloat(0xFFC0_0000);

  private static Terrain ground(SplittableRandom random, int rows, int columns, double unknown) {
    Terrain terrain = Grids.random(random, rows, columns, unknown);
    float[] heightsM = terrain.heightsM().clone();
    for (int cell = 0; cell < heightsM.length; cell += 2) {
      heightsM[cell] = Float.isNaN(heightsM[cell]) ? NEGATIVE_NAN : heightsM[cell];
    }
    return new Terrain(terrain.frame(), heightsM);
  }

  /// 32 cells so far apart that no two share an end: everything around them gets cheaper, which is
  /// as much as a batch can hold. Ends of unknown height get no cost that is a number.
  @ParameterizedTest
  @MethodSource("counts")
  void aFullBatchHoldsAllMovesOfAllItsCells(int count) {
    var random = new SplittableRandom(40);
    for (double unknown : new double[] {0, 0.2}) {
      Terrain terrain = ground(random, Tiles.SIDE, Tiles.SIDE, unknown);
      Travel travel = Grids.travel(terrain, count, WalkEffort.LANGMUIR, Sampling.ENDS);
      CellBatch batch = filled(travel);
      long known = 0;
      for (int i = 0; i < batch.cheaper; i++) {
        if (!Double.isNaN(batch.costs[i])) {
          assertThat(terrain.heightsM()[batch.ends[i]]).isNotNaN();
          assertThat(batch.costs[i]).isGreaterThan(SO_FAR);
          known++;
        }
      }
      assertThat(known).isEqualTo(movesOverKnownGround(travel, batch.locals));
    }
  }

  /// The grid is one tile, so that numbers of cells are local ones.
  private static CellBatch filled(Travel travel) {
    var walk = (WalkMoves) travel.moves(Moves.Direction.FORWARD);
    var tileM = new float[Tiles.CELLS];
    walk.copyHeights(0, 0, tileM);
    double[] best = new double[Tiles.CELLS];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    var batch = new CellBatch(travel.headings().count());
    var work = new TileWork();
    var stacks = new CellStacks(1);
    for (int i = 0; i < batch.locals.length; i++) {
      int local = Tiles.local(6 + 11 * (i / 8), 6 + 11 * (i % 8));
      best[local] = SO_FAR;
      work.setWaiting(local);
      stacks.add(0, local);
    }
    assertThat(batch.take(stacks, 0, work)).isEqualTo(32);
    for (int local : batch.locals) {
      walk.addCheaper(local >> Tiles.SHIFT, local, tileM, best, batch);
    }
    return batch;
  }

  private static long movesOverKnownGround(Travel travel, int[] cells) {
    float[] heightsM = travel.ground().terrain().heightsM();
    HeadingSet headings = travel.headings();
    long known = 0;
    for (int cell : cells) {
      for (int heading = 0; heading < headings.count(); heading++) {
        int end = cell + headings.rows(heading) * Tiles.SIDE + headings.columns(heading);
        known += Float.isNaN(heightsM[cell] + heightsM[end]) ? 0 : 1;
      }
    }
    return known;
  }

  /// Two tiles one above the other, some cells of unknown height, there and back.
  @ParameterizedTest
  @MethodSource("counts")
  void costsBySeenEndsAreThoseOfAPlainSearch(int count) {
    var random = new SplittableRandom(41);
    Terrain terrain = ground(random, 140, 20, 0.08);
    Travel travel = Grids.travel(terrain, count, WalkEffort.LANGMUIR, Sampling.ENDS);
    List<Cell> places = List.of(open(travel, 3), open(travel, 131));
    for (boolean isForward : new boolean[] {true, false}) {
      double[] slow = new SlowSearch(travel, List.of()).seconds(places, isForward);
      Cell[] starts = places.toArray(Cell[]::new);
      CostField field = isForward ? Grids.from(travel, starts) : Grids.to(travel, starts);
      for (int cell = 0; cell < slow.length; cell++) {
        double found = field.seconds(cell);
        assertThat(found == slow[cell] || Math.abs(found - slow[cell]) < CLOSE * slow[cell])
            .as("cell %d: %s, plainly %s", cell, found, slow[cell])
            .isTrue();
      }
    }
  }

  private static Cell open(Travel travel, int row) {
    for (int column = 0; ; column++) {
      if (travel.ground().isOpen(row, column)) {
        return new Cell(row, column);
      }
    }
  }
}
