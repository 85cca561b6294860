package dev.ledo.route.ground;

import dev.ledo.route.terrain.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Workers that finish a range of costs together, a tile at a time each.
final class TileCrew {

  private final GroundSearch search;
  private final Agenda agenda;
  private final List<TileWorker> workers;
  private final Crew crew;

  TileCrew(GroundSearch search, Agenda agenda, Crew crew, int buckets) {
    this.search = search;
    this.agenda = agenda;
    this.crew = crew;
    this.workers =
        IntStream.range(0, crew.size())
            .mapToObj(_ -> new TileWorker(search, agenda, buckets))
            .toList();
  }

  /// Finishes all costs below the end of a range.
  void finish(double begin, double end) {
    workers.forEach(worker -> worker.range(begin, end));
    agenda.begin(end);
    TileWorker first = workers.getFirst();
    while (agenda.queued() == 1) {
      first.work(agenda.take());
    }
    if (workers.size() == 1) {
      first.workAlong();
    } else if (agenda.queued() > 0) {
      crew.work(member -> workers.get(member).workAlong());
    }
    pack();
  }

  /// Packs tiles where nothing is left to do.
  private void pack() {
    List<Integer> done = new ArrayList<>();
    workers.forEach(worker -> done.addAll(worker.takeDone()));
    int[] tiles = done.stream().mapToInt(tile -> tile).filter(agenda::isDone).distinct().toArray();
    if (search.isPacking() && tiles.length > 0) {
      crew.work(
          tiles.length,
          (from, to) -> {
            for (int i = from; i < to; i++) {
              search.costs.pack(tiles[i], search.moves.leastMove);
            }
          });
    }
  }
}
