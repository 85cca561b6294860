package dev.ledo.route.ground;

import org.jspecify.annotations.Nullable;

/// One thread's tools for working on tiles: stacks of cells by cost within the present range.
///
/// Within a range costs are corrected until nothing improves, so the result does not depend on the
/// order of work: each cell ends with the least of its ways' sums, rounded from the start onward.
final class TileWorker {

  private final GroundSearch search;
  private final Agenda agenda;
  private final int member;
  private final Moves moves;
  private final TilePlace place;
  private final @Nullable TargetBound bound;
  private final int bucketCount;

  /// Cells of the tile: a stack for each bucket, one for later, one for the sides.
  private final CellStacks stacks;

  /// Stack of cells beyond the present range.
  private final int later;

  /// Stack of cells near a side of the tile that are to be left next.
  private final int sides;

  private final double[] leastSeconds;
  private final @Nullable WalkMoves filling;
  private final CellBatch batch;

  /// Heights of the tile, where they are needed by local number.
  private final float[] tileM = new float[Tiles.CELLS];

  private final Outbox outbox = new Outbox();
  private final int[] offsets;
  private final int[] localOffsets;

  /// Tiles worked on within the present range.
  private final CellStacks done = new CellStacks(1);

  private double begin;
  private double end;
  private double perSecond;
  private double limit;
  private int target;

  /// What the cells of the tile cost by now.
  private double[] best = new double[0];

  TileWorker(GroundSearch search, Agenda agenda, int member, int bucketCount) {
    this.member = member;
    this.search = search;
    this.agenda = agenda;
    this.moves = search.moves;
    this.place = new TilePlace(search.costs.tiles, moves.headings.extent());
    this.bound = search.bound;
    this.bucketCount = bucketCount;
    this.stacks = new CellStacks(bucketCount + 2);
    this.later = bucketCount;
    this.sides = bucketCount + 1;
    this.leastSeconds = moves.leastSeconds;
    this.filling = moves.crossings == null && moves instanceof WalkMoves walk ? walk : null;
    this.batch = new CellBatch(moves.headings.count());
    this.offsets = moves.offsets;
    this.localOffsets = moves.localOffsets;
  }

  /// Sets the range of keys to be finished, seconds.
  void range(double from, double to) {
    begin = from;
    end = to;
    perSecond = bucketCount / (to - from);
  }

  /// Works on tiles until none is left below the end of the range, then packs those where nothing
  /// is left at all. Abandons the agenda if cancelled or failed.
  void workAlong() {
    boolean isDone = false;
    try {
      int next = agenda.take(member);
      while (next != Agenda.NONE && !search.isCancelled()) {
        work(next);
        next = agenda.take(member);
      }
      isDone = next == Agenda.NONE;
    } finally {
      if (!isDone) {
        agenda.abandon();
      }
    }
    if (!agenda.isAbandoned()) {
      pack();
    }
  }

  private void pack() {
    for (int number : done.takeAll(0)) {
      if (agenda.isDone(number, member)) {
        search.pack(number);
      }
    }
  }

  /// Finishes a tile as far as it is known by now.
  void work(int number) {
    TileWork work = search.work(number);
    enter(number);
    stacks.addAll(later, work.later);
    work.mail.open((local, cost) -> read(work, local, cost));
    sortLater();
    leaveAll(work);
    outbox.send(search::work, agenda, place);
    double least = dropLeft(work);
    work.later = stacks.takeAll(later);
    agenda.leave(number, least);
    done.add(0, number);
  }

  private void leaveAll(TileWork work) {
    for (int bucket = 0; bucket < bucketCount; bucket++) {
      while (stacks.size(bucket) > 0) {
        leave(work, bucket);
        leaveSides(work, bucket);
      }
    }
  }

  private void enter(int number) {
    place.enter(number);
    limit = search.limit();
    target = search.target(number);
    best = search.costs.open(number);
    if (filling != null) {
      filling.copyHeights(place.row(0), place.column(0), tileM);
    }
  }

  private void read(TileWork work, int local, double cost) {
    if (cost < best[local]) {
      best[local] = cost;
      hear(local, cost);
      if (!work.isWaiting(local)) {
        work.setWaiting(local);
        stacks.add(later, local);
      }
    }
  }

  private void hear(int local, double cost) {
    if (local == target) {
      search.reached(cost);
      limit = search.limit();
    }
  }

  /// Takes from the cells for later those whose time has come.
  private void sortLater() {
    int kept = 0;
    for (int i = 0; i < stacks.size(later); i++) {
      int local = stacks.get(later, i);
      double key = key(local, best[local]);
      if (key < end) {
        stacks.add(bucket(key, 0), local);
      } else {
        stacks.set(later, kept++, local);
      }
    }
    stacks.cut(later, kept);
  }

  /// Drops from the cells for later those that were left. Tells the least key of the others.
  private double dropLeft(TileWork work) {
    int kept = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < stacks.size(later); i++) {
      int local = stacks.get(later, i);
      if (work.isWaiting(local)) {
        stacks.set(later, kept++, local);
        least = Math.min(least, key(local, best[local]));
      }
    }
    stacks.cut(later, kept);
    return least;
  }

  private double key(int local, double cost) {
    return bound == null ? cost : cost + bound.seconds(place.row(local), place.column(local));
  }

  private int bucket(double key, int least) {
    return Math.min(bucketCount - 1, Math.max(least, (int) ((key - begin) * perSecond)));
  }

  private void leave(TileWork work, int bucket) {
    if (filling == null) {
      leaveOne(work, bucket);
    } else {
      leaveBatch(filling, work, bucket);
    }
  }

  /// Where the costs of moves are dear to find: one that gets cheaper meanwhile must be left again.
  private void leaveOne(TileWork work, int bucket) {
    int local = stacks.take(bucket);
    if (work.takeWaiting(local) == 0) {
      return;
    }
    if (place.isWithin(local)) {
      leaveScreening(work, local, bucket);
    } else {
      stacks.add(sides, local);
    }
  }

  private void leaveBatch(WalkMoves walk, TileWork work, int bucket) {
    int size = batch.take(stacks, bucket, work);
    for (int i = 0; i < size; i++) {
      int local = batch.locals[i];
      if (place.isWithin(local)) {
        walk.addCheaper(place.row(local), local, tileM, best, batch);
      } else {
        stacks.add(sides, local);
      }
    }
    for (int i = 0; i < batch.cheaper; i++) {
      improveIfCheaper(work, batch.ends[i], batch.costs[i], bucket);
    }
  }

  /// What was cheaper when it was found may no longer be.
  private void improveIfCheaper(TileWork work, int local, double cost, int bucket) {
    if (cost < best[local]) {
      improve(work, local, cost, bucket);
    }
  }

  /// Only the costs of moves that could improve something.
  private void leaveScreening(TileWork work, int local, int bucket) {
    int row = place.row(local);
    int cell = place.cell(local);
    double here = best[local];
    int first = moves.lengths.first(row);
    for (int from = 0; from < offsets.length; from += Long.SIZE) {
      long open = open(first, local, here, from);
      while (open != 0) {
        int heading = from + Long.numberOfTrailingZeros(open);
        open &= open - 1;
        int next = local + localOffsets[heading];
        double cost = here + moves.seconds(row, cell, heading, best[next] - here);
        if (cost < best[next]) {
          improve(work, next, cost, bucket);
        }
      }
    }
  }

  /// Headings whose least cost could improve what they lead to, as bits.
  private long open(int first, int local, double here, int from) {
    int to = Math.min(from + Long.SIZE, offsets.length);
    long open = 0;
    for (int heading = from; heading < to; heading++) {
      double least = here + leastSeconds[first + heading];
      long isLess = Double.doubleToRawLongBits(least - best[local + localOffsets[heading]]) >>> 63;
      open |= isLess << heading;
    }
    return open;
  }

  /// In a loop of their own, so that the JVM compiles them by themselves: where few cells are left
  /// must not burden where most are.
  private void leaveSides(TileWork work, int bucket) {
    while (stacks.size(sides) > 0) {
      leaveAround(work, stacks.take(sides), bucket);
    }
  }

  /// Near a side of the tile. A move off the grid leads nowhere, which improves nothing.
  private void leaveAround(TileWork work, int local, int bucket) {
    int fromRow = place.row(local);
    int fromColumn = place.column(local);
    int cell = place.cell(local);
    double here = best[local];
    int first = moves.lengths.first(fromRow);
    for (int heading = 0; heading < offsets.length; heading++) {
      int inside = moves.inside(fromRow, fromColumn, heading);
      int row = fromRow + (moves.headings.rows(heading) & inside);
      int column = fromColumn + (moves.headings.columns(heading) & inside);
      int down = place.down(row);
      int across = place.across(column);
      int next = Tiles.local(row, column);
      boolean isHere = (down | across) == 0;
      double there = isHere ? best[next] : search.costs.at(place.other(down, across), next);
      if (here + leastSeconds[first + heading] < there) {
        double cost = here + moves.seconds(fromRow, cell, heading, there - here);
        if (cost < there && isHere) {
          improve(work, next, cost, bucket);
        } else if (cost < there) {
          send(down, across, row, column, cost);
        }
      }
    }
  }

  private void send(int down, int across, int row, int column, double cost) {
    double key = bound == null ? cost : cost + bound.seconds(row, column);
    if (key <= limit) {
      outbox.add(down, across, Tiles.local(row, column), cost, key);
    }
  }

  private void improve(TileWork work, int local, double cost, int bucket) {
    double key = key(local, cost);
    if (key > limit) {
      return;
    }
    best[local] = cost;
    hear(local, cost);
    if (key < end) {
      work.setWaiting(local);
      stacks.add(bucket(key, bucket), local);
    } else if (!work.isWaiting(local)) {
      work.setWaiting(local);
      stacks.add(later, local);
    }
  }
}
