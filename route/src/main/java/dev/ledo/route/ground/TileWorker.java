package dev.ledo.route.ground;

import org.jspecify.annotations.Nullable;

/// One thread's tools for working on tiles: buckets of cells by cost within the present range.
///
/// Within a range costs are corrected until nothing improves, so the result does not depend on the
/// order of work: each cell ends with the least of its ways' sums, rounded from the start onward.
final class TileWorker {

  /// Cells that are left together where the costs of moves are cheap to find. Others are left one
  /// by one, because one that gets cheaper meanwhile must be left again.
  private static final int BATCH = 32;

  private final GroundSearch search;
  private final Moves moves;
  private final Tiles tiles;
  private final double[] best;
  private final @Nullable TargetBound bound;
  private final CellQueue[] buckets;
  private final double[] leastSeconds;
  private final @Nullable WalkMoves filling;
  private final CellBatch batch;
  private final int[] offsets;
  private final int[] localSteps;
  private final int extent;
  private final int target;
  private int rowBase;
  private int columnBase;
  private int cellBase;
  private int lastRow;
  private int lastColumn;
  private double limit;
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
    this.target = search.target;
    this.buckets = new CellQueue[bucketCount];
    for (int i = 0; i < bucketCount; i++) {
      buckets[i] = new CellQueue();
    }
    int count = moves.headings.count();
    this.leastSeconds = moves.leastSeconds;
    boolean isFilled = moves.crossings == null && count <= Long.SIZE;
    this.filling = isFilled && moves instanceof WalkMoves walk ? walk : null;
    this.batch = new CellBatch(filling == null ? 1 : BATCH, count);
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
    rowBase = tiles.row(tile, 0);
    columnBase = tiles.column(tile, 0);
    cellBase = rowBase * tiles.columns + columnBase;
    lastRow = Math.min(Tiles.SIDE, tiles.rows - rowBase) - 1 - extent;
    lastColumn = Math.min(Tiles.SIDE, tiles.columns - columnBase) - 1 - extent;
    limit = search.limit();
    work.open((local, cost) -> read(work, local, cost));
    sortLater(work);
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      CellQueue cells = buckets[bucket];
      while (!cells.isEmpty()) {
        batch.take(cells, work);
        leave(tile, work, bucket);
      }
    }
  }

  private int cell(int local) {
    return cellBase + (local >> Tiles.SHIFT) * tiles.columns + (local & Tiles.MASK);
  }

  private void read(TileWork work, int local, double cost) {
    int cell = cell(local);
    if (cost < best[cell]) {
      best[cell] = cost;
      hear(cell, cost);
      if (!work.isWaiting(local)) {
        work.setWaiting(local);
        work.later.add(local);
      }
    }
  }

  private void hear(int cell, double cost) {
    if (cell == target) {
      search.reached(cost);
      limit = search.limit();
    }
  }

  /// Takes from the cells for later those whose time has come.
  private void sortLater(TileWork work) {
    int kept = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < work.later.size(); i++) {
      int local = work.later.get(i);
      if (!work.isWaiting(local)) {
        continue;
      }
      double key = key(local, best[cell(local)]);
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

  private double key(int local, double cost) {
    return bound == null
        ? cost
        : cost + bound.seconds(rowBase + (local >> Tiles.SHIFT), columnBase + (local & Tiles.MASK));
  }

  private int bucket(double key, int least) {
    return Math.min(buckets.length - 1, Math.max(least, (int) ((key - begin) * perSecond)));
  }

  private void leave(int tile, TileWork work, int bucket) {
    left += batch.size();
    for (int i = 0; i < batch.size(); i++) {
      int local = batch.locals[i];
      batch.better[i] = 0;
      if (!isWithin(local)) {
        leaveAround(tile, work, local, bucket);
      } else if (filling == null) {
        leaveScreening(work, local, bucket);
      } else {
        int row = rowBase + (local >> Tiles.SHIFT);
        batch.better[i] = filling.fill(row, cell(local), best, batch.costs, i * offsets.length);
      }
    }
    if (filling != null) {
      improveAround(work, bucket);
    }
  }

  /// Takes what was found better around the batch; what was better may no longer be.
  private void improveAround(TileWork work, int bucket) {
    for (int i = 0; i < batch.size(); i++) {
      int local = batch.locals[i];
      int cell = cell(local);
      long better = batch.better[i];
      while (better != 0) {
        int heading = Long.numberOfTrailingZeros(better);
        better &= better - 1;
        int next = cell + offsets[heading];
        double cost = batch.costs[i * offsets.length + heading];
        if (cost < best[next]) {
          improve(work, local + localSteps[heading], next, cost, bucket);
        }
      }
    }
  }

  /// Only the costs of moves that could improve something.
  private void leaveScreening(TileWork work, int local, int bucket) {
    int row = rowBase + (local >> Tiles.SHIFT);
    int cell = cell(local);
    double here = best[cell];
    int first = moves.lengths.first(row);
    for (int from = 0; from < offsets.length; from += Long.SIZE) {
      long open = open(first, cell, here, from);
      while (open != 0) {
        int heading = from + Long.numberOfTrailingZeros(open);
        open &= open - 1;
        int next = cell + offsets[heading];
        double cost = here + moves.seconds(row, cell, heading, best[next] - here);
        if (cost < best[next]) {
          improve(work, local + localSteps[heading], next, cost, bucket);
        }
      }
    }
  }

  private void leaveAround(int tile, TileWork work, int local, int bucket) {
    int atRow = rowBase + (local >> Tiles.SHIFT);
    int atColumn = columnBase + (local & Tiles.MASK);
    int cell = cell(local);
    double here = best[cell];
    for (int heading = 0; heading < offsets.length; heading++) {
      int row = atRow + moves.headings.rows(heading);
      int column = atColumn + moves.headings.columns(heading);
      if (moves.isInside(row, column)) {
        int next = cell + offsets[heading];
        double cost = here + moves.seconds(atRow, cell, heading, best[next] - here);
        if (cost < best[next]) {
          reach(tile, work, next, cost, bucket);
        }
      }
    }
  }

  /// Headings whose least cost could improve what they lead to, as bits.
  private long open(int first, int cell, double here, int from) {
    int to = Math.min(from + Long.SIZE, offsets.length);
    long open = 0;
    for (int heading = from; heading < to; heading++) {
      double least = here + leastSeconds[first + heading];
      long isLess = Double.doubleToRawLongBits(least - best[cell + offsets[heading]]) >>> 63;
      open |= isLess << heading;
    }
    return open;
  }

  /// Whether all moves from here end in the same tile and on the grid. In one comparison, because
  /// what is true of many tiles is not of the last.
  private boolean isWithin(int local) {
    int row = local >> Tiles.SHIFT;
    int column = local & Tiles.MASK;
    return ((row - extent) | (lastRow - row) | (column - extent) | (lastColumn - column)) >= 0;
  }

  private void reach(int tile, TileWork work, int cell, double cost, int bucket) {
    int row = cell / tiles.columns;
    int column = cell % tiles.columns;
    int other = tiles.of(row, column);
    int local = Tiles.local(row, column);
    if (other == tile) {
      improve(work, local, cell, cost, bucket);
      return;
    }
    double key = bound == null ? cost : cost + bound.seconds(row, column);
    if (key <= limit) {
      search.work(other).send(local, cost, key);
    }
  }

  private void improve(TileWork work, int local, int cell, double cost, int bucket) {
    double key = key(local, cost);
    if (key > limit) {
      return;
    }
    best[cell] = cost;
    hear(cell, cost);
    if (key < end) {
      work.setWaiting(local);
      buckets[bucket(key, bucket)].add(local);
    } else {
      improveLater(work, local, key);
    }
  }

  private static void improveLater(TileWork work, int local, double key) {
    if (!work.isWaiting(local)) {
      work.setWaiting(local);
      work.later.add(local);
    }
    work.leastLater = Math.min(work.leastLater, key);
  }
}
