package dev.ledo.route.ground;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Costs of the cells of a grid, a tile in a piece: nothing where none was reached, in full while a
/// search is at work there, packed when none can change any more.
///
/// A tile is opened, written to and packed by one thread at a time; any may read, except while some
/// tile is packed.
final class CostTiles {

  private static final int MOST_SPARE = 128;

  /// What packing takes for a while at most, beside the costs.
  static final long ROOM_BYTES =
      (long) Tiles.CELLS * (MOST_SPARE * Double.BYTES + PackingRoom.TILES * Integer.BYTES);

  final Tiles tiles;
  private final AtomicReferenceArray<double @Nullable []> full;
  private final PackedCosts[] packed;

  /// Room of packed tiles, for others to be opened.
  private final Deque<double[]> spare = new ArrayDeque<>();

  private final PackingRoom room = new PackingRoom();

  CostTiles(Tiles tiles) {
    this.tiles = tiles;
    this.full = new AtomicReferenceArray<>(tiles.count);
    this.packed = new PackedCosts[tiles.count];
    Arrays.fill(packed, PackedCosts.NONE);
  }

  /// Costs of a tile, to be written to.
  ///
  /// @throws IllegalStateException if they were packed, and so are final
  double[] open(int tile) {
    double[] there = full.get(tile);
    if (there != null) {
      return there;
    }
    if (packed[tile].span().reached() > 0) {
      throw new IllegalStateException("final costs of tile %d would be lost".formatted(tile));
    }
    double[] seconds = takeSpare();
    Arrays.fill(seconds, Double.POSITIVE_INFINITY);
    full.set(tile, seconds);
    return seconds;
  }

  private double[] takeSpare() {
    synchronized (spare) {
      return spare.isEmpty() ? new double[tiles.locals] : spare.pop();
    }
  }

  /// Cost of a cell.
  ///
  /// @return seconds; infinite if it was not reached
  double at(int tile, int local) {
    double[] seconds = full.get(tile);
    return seconds == null ? packed[tile].at(local) : seconds[local];
  }

  /// Copies costs of some cells of a tile; NaN where one was not reached.
  void copy(int tile, int local, int count, float[] into, int at) {
    double[] seconds = full.get(tile);
    if (seconds == null) {
      packed[tile].copy(local, count, into, at);
      return;
    }
    for (int i = 0; i < count; i++) {
      // Zero times infinity is NaN.
      into[at + i] = (float) (seconds[local + i] + 0 * seconds[local + i]);
    }
  }

  /// How many cells of a tile have a cost.
  int reached(int tile) {
    double[] seconds = full.get(tile);
    return seconds == null ? packed[tile].span().reached() : PackedCosts.Span.of(seconds).reached();
  }

  /// Packs a tile where nothing is left to do, if each cell that may be entered has a cost, so that
  /// nothing can change any more, and the costs are fit for it.
  ///
  /// @param leastMove what any move costs at least, seconds
  void pack(int tile, Ground ground, double leastMove) {
    double[] seconds = full.get(tile);
    if (seconds == null) {
      return;
    }
    var span = PackedCosts.Span.of(seconds);
    if (span.isFit(leastMove) && isWhole(tile, seconds, span.reached(), ground)) {
      packed[tile] = PackedCosts.of(seconds, span, room.take());
      full.set(tile, null);
      keepSpare(seconds);
    }
  }

  private boolean isWhole(int tile, double[] seconds, int reached, Ground ground) {
    if (reached == Tiles.CELLS) {
      return true;
    }
    for (int local = 0; local < seconds.length; local++) {
      int row = tiles.row(tile, local);
      int column = tiles.column(tile, local);
      boolean isMissing =
          seconds[local] == Double.POSITIVE_INFINITY
              && row < tiles.rows
              && column < tiles.columns
              && ground.isOpen(row, column);
      if (isMissing) {
        return false;
      }
    }
    return true;
  }

  private void keepSpare(double[] seconds) {
    synchronized (spare) {
      if (spare.size() < MOST_SPARE) {
        spare.push(seconds);
      }
    }
  }

  /// Lets go of the room for tiles to be opened.
  void close() {
    spare.clear();
  }
}
