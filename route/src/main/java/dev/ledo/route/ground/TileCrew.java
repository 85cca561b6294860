package dev.ledo.route.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Workers that finish a range of costs together, a tile at a time each.
final class TileCrew implements AutoCloseable {

  private final GroundSearch search;
  private final List<TileWorker> workers = new ArrayList<>();
  private final ExecutorService threads;
  private final int[] active;
  private int activeCount;

  TileCrew(GroundSearch search, int count, int buckets) {
    this.search = search;
    this.active = new int[search.tiles.count];
    for (int i = 0; i < count; i++) {
      workers.add(new TileWorker(search, buckets));
    }
    this.threads = Executors.newFixedThreadPool(Math.max(1, count - 1));
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
    List<Future<?>> others = new ArrayList<>();
    for (TileWorker worker : workers.subList(1, workers.size())) {
      others.add(threads.submit(() -> workAlong(worker, next)));
    }
    workAlong(workers.getFirst(), next);
    others.forEach(TileCrew::await);
  }

  private void workAlong(TileWorker worker, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < activeCount; i = next.getAndIncrement()) {
      worker.work(active[i]);
    }
  }

  private static void await(Future<?> future) {
    boolean wasInterrupted = false;
    while (true) {
      try {
        future.get();
        break;
      } catch (InterruptedException _) {
        wasInterrupted = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException("a thread of the search failed", e.getCause());
      }
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
