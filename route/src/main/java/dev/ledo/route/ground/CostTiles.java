package dev.ledo.route.ground;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Costs of the cells of a grid, a tile in a piece: nothing where none was reached, in full while a
/// search is at work there, packed when they are final.
///
/// A tile is opened and written to by one thread at a time; any may read. Packing must not go along
/// with either.
final class CostTiles {

  final Tiles tiles;
  private final AtomicReferenceArray<double @Nullable []> full;
  private final PackedCosts[] packed;
  private final Deque<double[]> spare = new ArrayDeque<>();

  CostTiles(Tiles tiles) {
    this.tiles = tiles;
    this.full = new AtomicReferenceArray<>(tiles.count);
    this.packed = new PackedCosts[tiles.count];
    Arrays.fill(packed, PackedCosts.NONE);
  }

  /// Costs of a tile in full, to be written to.
  double[] open(int tile) {
    double[] there = full.get(tile);
    if (there != null) {
      return there;
    }
    double[] seconds = takeSpare();
    PackedCosts before = packed[tile];
    if (before.isNone()) {
      Arrays.fill(seconds, Double.POSITIVE_INFINITY);
    } else {
      before.unpack(seconds);
    }
    full.set(tile, seconds);
    return seconds;
  }

  private double[] takeSpare() {
    synchronized (spare) {
      return spare.isEmpty() ? new double[Tiles.CELLS] : spare.pop();
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
      // Of infinity 0 times is NaN.
      into[at + i] = (float) (seconds[local + i] + 0 * seconds[local + i]);
    }
  }

  /// How many cells of a tile have a cost.
  int reached(int tile) {
    double[] seconds = full.get(tile);
    if (seconds != null) {
      return (int) Arrays.stream(seconds).filter(cost -> cost < Double.POSITIVE_INFINITY).count();
    }
    return packed[tile].span().reached();
  }

  /// Packs a tile whose costs are final, if they are fit for it.
  ///
  /// @param leastMove what any move costs at least, seconds
  /// @param room where to, if the tile was never packed before
  void pack(int tile, double leastMove, PackingRoom room) {
    double[] seconds = full.get(tile);
    if (seconds == null) {
      return;
    }
    var span = PackedCosts.Span.of(seconds);
    if (span.isFit(leastMove)) {
      PackedCosts before = packed[tile];
      packed[tile] = PackedCosts.of(seconds, span, before.isNone() ? room.take() : before.place());
      full.set(tile, null);
      synchronized (spare) {
        spare.push(seconds);
      }
    }
  }
}
