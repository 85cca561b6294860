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

  /// So large that the JVM has it where it stays, instead of moving it.
  private static final int TILES_IN_ROOM = 256;

  final Tiles tiles;
  private final AtomicReferenceArray<double @Nullable []> full;
  private final @Nullable PackedCosts[] packed;
  private final Deque<double[]> spare = new ArrayDeque<>();
  private int[] room = new int[0];
  private int taken;
  private int rooms;

  CostTiles(Tiles tiles) {
    this.tiles = tiles;
    this.full = new AtomicReferenceArray<>(tiles.count);
    this.packed = new PackedCosts[tiles.count];
  }

  /// Costs of a tile in full, to be written to.
  double[] open(int tile) {
    double[] there = full.get(tile);
    if (there != null) {
      return there;
    }
    double[] seconds = takeSpare();
    PackedCosts before = packed[tile];
    if (before == null) {
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
    if (seconds != null) {
      return seconds[local];
    }
    PackedCosts costs = packed[tile];
    return costs == null ? Double.POSITIVE_INFINITY : costs.at(local);
  }

  /// Copies costs of some cells of a tile; NaN where one was not reached.
  void copy(int tile, int local, int count, float[] into, int at) {
    for (int i = 0; i < count; i++) {
      double cost = at(tile, local + i);
      into[at + i] = cost < Double.POSITIVE_INFINITY ? (float) cost : Float.NaN;
    }
  }

  /// How many cells of a tile have a cost.
  int reached(int tile) {
    double[] seconds = full.get(tile);
    if (seconds != null) {
      return (int) Arrays.stream(seconds).filter(cost -> cost < Double.POSITIVE_INFINITY).count();
    }
    PackedCosts costs = packed[tile];
    return costs == null ? 0 : costs.span().reached();
  }

  /// Packs a tile whose costs are final, if they are fit for it.
  ///
  /// @param leastMove what any move costs at least, seconds
  void pack(int tile, double leastMove) {
    double[] seconds = full.get(tile);
    if (seconds == null) {
      return;
    }
    var span = PackedCosts.Span.of(seconds);
    if (span.isFit(leastMove)) {
      PackedCosts before = packed[tile];
      packed[tile] =
          before == null
              ? pack(seconds, span)
              : PackedCosts.of(seconds, span, before.room(), before.from());
      full.set(tile, null);
      synchronized (spare) {
        spare.push(seconds);
      }
    }
  }

  private PackedCosts pack(double[] seconds, PackedCosts.Span span) {
    int[] to;
    int from;
    synchronized (packed) {
      if (taken == room.length) {
        int left = tiles.count - rooms * TILES_IN_ROOM;
        room = new int[Math.min(left, TILES_IN_ROOM) * Tiles.CELLS];
        rooms++;
        taken = 0;
      }
      to = room;
      from = taken;
      taken += Tiles.CELLS;
    }
    return PackedCosts.of(seconds, span, to, from);
  }
}
