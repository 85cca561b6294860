package dev.ledo.route.ground;

import java.util.Arrays;

/// Letters from a tile to the eight around it, kept until the work there is done, so that each gets
/// them at once.
final class Outbox {

  private static final int FIRST = 64;
  private static final int SIDES = 9;

  private final CellStacks cells = new CellStacks(SIDES);
  private final double[][] seconds = new double[SIDES][FIRST];
  private final double[] leastKeys = new double[SIDES];

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
    int count = cells.size(side);
    if (count == seconds[side].length) {
      seconds[side] = Arrays.copyOf(seconds[side], 2 * count);
    }
    seconds[side][count] = cost;
    cells.add(side, local);
    leastKeys[side] = Math.min(leastKeys[side], key);
  }

  /// Sends all letters.
  ///
  /// @param from tile they come from
  void send(GroundSearch search, Agenda agenda, TilePlace from) {
    for (int side = 0; side < SIDES; side++) {
      int count = cells.size(side);
      if (count > 0) {
        int other = from.other(side / 3 - 1, side % 3 - 1);
        search.work(other).mail.send(cells.takeAll(side), seconds[side], count);
        agenda.add(other, leastKeys[side]);
        leastKeys[side] = Double.POSITIVE_INFINITY;
      }
    }
  }
}
