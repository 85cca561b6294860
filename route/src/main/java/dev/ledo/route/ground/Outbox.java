package dev.ledo.route.ground;

import java.util.Arrays;
import java.util.function.IntFunction;

/// Letters from a tile to the eight around it, kept until the work there is done, so that each gets
/// them at once.
///
/// A cell gets one letter, with the least of its costs: there are never more than the cells that a
/// move reaches beyond the side.
final class Outbox {

  private static final int FIRST = 64;
  private static final int SIDES = 9;

  private final CellStacks cells = new CellStacks(SIDES);
  private final double[][] seconds = new double[SIDES][FIRST];
  private final double[] leastKeys = new double[SIDES];

  /// By cell one more than the place of its letter; 0 for none.
  private final int[][] places = new int[SIDES][Tiles.CELLS];

  Outbox() {
    Arrays.fill(leastKeys, Double.POSITIVE_INFINITY);
  }

  /// Takes a letter.
  ///
  /// @param down rows of tiles from here, -1 to 1
  /// @param across columns of tiles from here, -1 to 1
  /// @param key the cost and what at least remains
  void add(int down, int across, int local, double cost, double key) {
    int side = 3 * (down + 1) + across + 1;
    int place = places[side][local] - 1;
    if (place < 0) {
      place = append(side, local);
    } else if (seconds[side][place] <= cost) {
      return;
    }
    seconds[side][place] = cost;
    leastKeys[side] = Math.min(leastKeys[side], key);
  }

  private int append(int side, int local) {
    int count = cells.size(side);
    if (count == seconds[side].length) {
      seconds[side] = Arrays.copyOf(seconds[side], 2 * count);
    }
    cells.add(side, local);
    places[side][local] = count + 1;
    return count;
  }

  /// Sends all letters.
  ///
  /// @param works what is to be done, by tile
  /// @param from tile they come from
  void send(IntFunction<TileWork> works, Agenda agenda, TilePlace from) {
    for (int side = 0; side < SIDES; side++) {
      int count = cells.size(side);
      if (count > 0) {
        int other = from.other(side / 3 - 1, side % 3 - 1);
        int[] locals = cells.takeAll(side);
        for (int local : locals) {
          places[side][local] = 0;
        }
        works.apply(other).mail.send(locals, seconds[side], count);
        agenda.add(other, leastKeys[side]);
        leastKeys[side] = Double.POSITIVE_INFINITY;
      }
    }
  }
}
