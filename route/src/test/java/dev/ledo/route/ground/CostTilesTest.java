package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ledo.route.terrain.MetreFrame;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/// Which tiles are packed, told by whether a cost that four bytes cannot hold is still the same.
class CostTilesTest {

  private static final int ROWS = 128;
  private static final int COLUMNS = 200;
  private static final int EAST = 1;
  private static final double LEAST_MOVE = 10;

  /// Costs of the eastern tile, which the grid fills for 72 of its 128 columns.
  private static CostTiles costs(Cell missing) {
    var costs = new CostTiles(new Tiles(ROWS, COLUMNS));
    double[] seconds = costs.open(EAST);
    for (int row = 0; row < ROWS; row++) {
      for (int column = Tiles.SIDE; column < COLUMNS; column++) {
        if (!new Cell(row, column).equals(missing)) {
          seconds[Tiles.local(row, column)] = 1000 + (row * COLUMNS + column) * Math.PI;
        }
      }
    }
    return costs;
  }

  private static Ground ground() {
    return Ground.of(Grids.square(COLUMNS, 30, (_, _) -> 0));
  }

  private static boolean isExact(CostTiles costs) {
    return costs.at(EAST, Tiles.local(64, 150)) == 1000 + (64 * COLUMNS + 150) * Math.PI;
  }

  @Test
  void aWholeTileIsPackedAlsoAtTheSideOfTheGrid() {
    CostTiles costs = costs(new Cell(-1, -1));
    costs.pack(EAST, ground(), LEAST_MOVE);
    assertThat(isExact(costs)).isFalse();
    assertThat(costs.reached(EAST)).isEqualTo(ROWS * (COLUMNS - Tiles.SIDE));
  }

  @Test
  void aPackedTileIsNotOpenedAgain() {
    CostTiles costs = costs(new Cell(-1, -1));
    costs.pack(EAST, ground(), LEAST_MOVE);
    assertThatIllegalStateException().isThrownBy(() -> costs.open(EAST));
  }

  @Test
  void aTileWhereAnOpenCellHasNoCostIsKeptInFull() {
    CostTiles costs = costs(new Cell(3, 140));
    costs.pack(EAST, ground(), LEAST_MOVE);
    assertThat(isExact(costs)).isTrue();
    assertThat(costs.at(EAST, Tiles.local(3, 140))).isInfinite();
  }

  @Test
  void aCellThatMayNotBeEnteredIsNotMissed() {
    CostTiles costs = costs(new Cell(3, 140));
    var closed = new BitSet();
    closed.set(3 * COLUMNS + 140);
    costs.pack(EAST, ground().withClosed(closed), LEAST_MOVE);
    assertThat(isExact(costs)).isFalse();
    assertThat(costs.at(EAST, Tiles.local(3, 140))).isInfinite();
  }

  @Test
  void aTileNeverOpenedHasNoCosts() {
    var costs = new CostTiles(new Tiles(ROWS, COLUMNS));
    var row = new float[COLUMNS];
    costs.copy(0, 0, Tiles.SIDE, row, 0);
    assertThat(costs.at(0, 17)).isInfinite();
    assertThat(costs.reached(0)).isZero();
    assertThat(row[17]).isNaN();
  }

  @Test
  void roomOfAPackedTileServesTheNextWithoutItsCosts() {
    CostTiles costs = costs(new Cell(-1, -1));
    double[] before = costs.open(EAST);
    costs.pack(EAST, ground(), LEAST_MOVE);
    double[] next = costs.open(0);
    assertThat(next).isSameAs(before);
    assertThat(Arrays.stream(next).filter(Double::isFinite)).isEmpty();
  }

  /// A million cells in one row lie in 7,813 tiles, each with 2 kB of bits and 2 kB of room.
  @Test
  void aGridOfFewRowsTakesNoWholeTiles() {
    assertThat(new CostTiles(new Tiles(3, COLUMNS)).open(EAST)).hasSize(3 * Tiles.SIDE);
    assertThat(GroundSearch.bytes(MetreFrame.square(1, 1_000_000, 30)))
        .isEqualTo(7_813L * (Tiles.SIDE * 8 + 2048 + 2048));
  }
}
