package dev.ledo.route.ground;

import dev.ledo.route.terrain.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Workers that finish a range of costs together, a tile at a time each.
final class TileCrew {

  private final GroundSearch search;
  private final List<TileWorker> workers = new ArrayList<>();
  private final Crew crew;
  private final int[] active;
  private int activeCount;

  TileCrew(GroundSearch search, Crew crew, int buckets) {
    this.search = search;
    this.crew = crew;
    this.active = new int[search.tiles.count];
    for (int i = 0; i < crew.size(); i++) {
      workers.add(new TileWorker(search, buckets));
    }
  }

  /// Finishes all costs below the end of a range.
  void finish(double begin, double end) {
    workers.forEach(worker -> worker.range(begin, end));
    while (findActive(end)) {
      if (activeCount == 1 || workers.size() == 1) {
        for (int i = 0; i < activeCount; i++) {
          workers.getFirst().work(active[i]);
        }
      } else {
        share();
      }
    }
  }

  private boolean findActive(double end) {
    activeCount = 0;
    double limit = search.limit();
    for (int tile = 0; tile < active.length; tile++) {
      double least = search.work(tile).least();
      if (least < end && least <= limit) {
        active[activeCount++] = tile;
      }
    }
    return activeCount > 0;
  }

  private void share() {
    var next = new AtomicInteger();
    crew.work(member -> workAlong(workers.get(member), next));
  }

  private void workAlong(TileWorker worker, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < activeCount; i = next.getAndIncrement()) {
      worker.work(active[i]);
    }
  }
}
