package dev.ledo.route.ground;

import org.jspecify.annotations.Nullable;

/// One thread's tools for working on tiles: buckets of cells by cost within the present range.
///
/// Within a range costs are corrected until nothing improves, so the result does not depend on the
/// order of work: each cell ends with the least of its ways' sums, rounded from the start onward.
final class TileWorker {

  private final GroundSearch search;
  private final Moves moves;
  private final Tiles tiles;
  private final double[] best;
  private final @Nullable TargetBound bound;
  private final @Nullable Crossings crossings;
  private final CellQueue[] buckets;
  private final double[] seconds;
  private final int[] offsets;
  private final int[] localSteps;
  private final int extent;
  private double begin;
  private double end;
  private double perSecond;
  private long left;

  TileWorker(GroundSearch search, int bucketCount) {
    this.search = search;
    this.moves = search.moves;
    this.tiles = search.tiles;
    this.best = search.best;
    this.bound = search.bound;
    this.crossings = search.crossings;
    this.buckets = new CellQueue[bucketCount];
    for (int i = 0; i < bucketCount; i++) {
      buckets[i] = new CellQueue();
    }
    int count = moves.headings.count();
    this.seconds = new double[count];
    this.offsets = moves.offsets;
    this.localSteps = new int[count];
    for (int heading = 0; heading < count; heading++) {
      localSteps[heading] =
          (moves.headings.rows(heading) << Tiles.SHIFT) + moves.headings.columns(heading);
    }
    this.extent = moves.headings.extent();
  }

  /// Sets the range of keys to be finished, seconds.
  void range(double from, double to) {
    begin = from;
    end = to;
    perSecond = buckets.length / (to - from);
  }

  /// How many times a cell was left.
  long left() {
    return left;
  }

  /// Finishes a tile as far as it is known by now.
  void work(int tile) {
    TileWork work = search.work(tile);
    work.open((local, cost) -> read(tile, work, local, cost));
    sortLater(tile, work);
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      CellQueue cells = buckets[bucket];
      while (!cells.isEmpty()) {
        int local = cells.take();
        if (work.isWaiting(local)) {
          work.clearWaiting(local);
          leave(tile, work, local, bucket);
        }
      }
    }
  }

  private void read(int tile, TileWork work, int local, double cost) {
    int cell = tiles.row(tile, local) * tiles.columns + tiles.column(tile, local);
    if (cost < best[cell]) {
      best[cell] = cost;
      search.reached(cell, cost);
      if (!work.isWaiting(local)) {
        work.setWaiting(local);
        work.later.add(local);
      }
    }
  }

  /// Takes from the cells for later those whose time has come.
  private void sortLater(int tile, TileWork work) {
    int kept = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < work.later.size(); i++) {
      int local = work.later.get(i);
      if (!work.isWaiting(local)) {
        continue;
      }
      int row = tiles.row(tile, local);
      int column = tiles.column(tile, local);
      double key = key(row, column, best[row * tiles.columns + column]);
      if (key < end) {
        buckets[bucket(key, 0)].add(local);
      } else {
        work.later.set(kept++, local);
        least = Math.min(least, key);
      }
    }
    work.later.cut(kept);
    work.leastLater = least;
  }

  private double key(int row, int column, double cost) {
    return bound == null ? cost : cost + bound.seconds(row, column);
  }

  private int bucket(double key, int least) {
    return Math.min(buckets.length - 1, Math.max(least, (int) ((key - begin) * perSecond)));
  }

  private void leave(int tile, TileWork work, int local, int bucket) {
    int row = tiles.row(tile, local);
    int column = tiles.column(tile, local);
    int cell = row * tiles.columns + column;
    double here = best[cell];
    left++;
    moves.fill(row, column, seconds);
    if (crossings != null) {
      crossings.addTo(cell, seconds);
    }
    if (isWithin(row, column)) {
      for (int heading = 0; heading < seconds.length; heading++) {
        double cost = here + seconds[heading];
        if (cost < best[cell + offsets[heading]]) {
          improve(tile, work, local + localSteps[heading], cost, bucket);
        }
      }
    } else {
      for (int heading = 0; heading < seconds.length; heading++) {
        double cost = here + seconds[heading];
        if (cost < Double.POSITIVE_INFINITY && cost < best[cell + offsets[heading]]) {
          reach(tile, work, cell + offsets[heading], cost, bucket);
        }
      }
    }
  }

  /// Whether all moves from here end in the same tile and on the grid.
  private boolean isWithin(int row, int column) {
    int localRow = row & Tiles.MASK;
    int localColumn = column & Tiles.MASK;
    return localRow >= extent
        && localColumn >= extent
        && localRow < Tiles.SIDE - extent
        && localColumn < Tiles.SIDE - extent
        && row < tiles.rows - extent
        && column < tiles.columns - extent;
  }

  private void reach(int tile, TileWork work, int cell, double cost, int bucket) {
    int row = cell / tiles.columns;
    int column = cell % tiles.columns;
    int other = tiles.of(row, column);
    int local = Tiles.local(row, column);
    if (other == tile) {
      improve(tile, work, local, cost, bucket);
      return;
    }
    double key = key(row, column, cost);
    if (key <= search.limit()) {
      search.work(other).send(local, cost, key);
    }
  }

  private void improve(int tile, TileWork work, int local, double cost, int bucket) {
    int row = tiles.row(tile, local);
    int column = tiles.column(tile, local);
    double key = key(row, column, cost);
    if (key > search.limit()) {
      return;
    }
    int cell = row * tiles.columns + column;
    double before = best[cell];
    best[cell] = cost;
    search.reached(cell, cost);
    boolean wasWaiting = work.isWaiting(local);
    work.setWaiting(local);
    if (key < end) {
      int place = bucket(key, bucket);
      if (!wasWaiting || bound != null || place != bucket(before, bucket) || before >= end) {
        buckets[place].add(local);
      }
    } else if (!wasWaiting) {
      work.later.add(local);
      work.leastLater = Math.min(work.leastLater, key);
    }
  }
}
