package dev.ledo.route.ground;

import dev.ledo.route.terrain.Crew;
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
            .mapToObj(member -> new TileWorker(search, agenda, member, buckets))
            .toList();
  }

  /// Finishes all costs below the end of a range; abandons the agenda if cancelled.
  void finish(double begin, double end) {
    workers.forEach(worker -> worker.range(begin, end));
    agenda.begin(end);
    TileWorker first = workers.getFirst();
    while (agenda.queued() == 1 && !search.isCancelled()) {
      first.work(agenda.take(0));
    }
    if (workers.size() == 1 || agenda.queued() == 0) {
      first.workAlong();
    } else {
      crew.work(member -> workers.get(member).workAlong());
    }
  }
}
