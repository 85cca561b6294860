package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import dev.ledo.route.answer.graph.Path;
import dev.ledo.route.answer.graph.SimplePaths;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Goes through the routes from the best on and keeps those unlike the ones kept before.
final class AlternativeSearch {

  private static final String STEP = "alternatives";

  private final Situation situation;
  private final Alternatives.Wish wish;
  private final End end;
  private final boolean byLength;

  AlternativeSearch(Situation situation, Alternatives.Wish wish, End end) {
    this.situation = situation;
    this.wish = wish;
    this.end = end;
    byLength =
        situation.network.segments().stream().allMatch(each -> each.way().lengthKm().isPresent());
  }

  Alternatives find(List<Month> months, Progress progress) {
    progress.started(STEP);
    double[] weights = situation.weights(wish.criterion(), end, months);
    var paths = new SimplePaths(situation.graph, weights, situation.source, situation.targets);
    var kept = new ArrayList<Path>();
    int examined = 0;
    Optional<Path> next = paths.next();
    while (next.isPresent() && kept.size() < wish.count() && examined < wish.mostExamined()) {
      if (progress.isCancelled()) {
        throw new CancellationException("alternatives after " + examined + " routes");
      }
      examined++;
      Path path = next.get();
      if (kept.stream().allMatch(other -> shared(path, other) <= wish.mostShared())) {
        kept.add(path);
      }
      next = paths.next();
    }
    progress.finished(STEP);
    return new Alternatives(
        wish.criterion(),
        end,
        kept.stream().map(Path::arcs).map(situation::price).toList(),
        byLength,
        examined,
        next.isEmpty());
  }

  /// Share of the shorter of two paths that both use.
  private double shared(Path a, Path b) {
    Set<String> ofA = new HashSet<>(ids(a));
    double common =
        b.arcs().stream()
            .filter(arc -> ofA.contains(situation.segment(arc).id()))
            .mapToDouble(this::measure)
            .sum();
    double shorter = Math.min(length(a), length(b));
    return shorter == 0 ? 1 : common / shorter;
  }

  private List<String> ids(Path path) {
    return path.arcs().stream().map(arc -> situation.segment(arc).id()).toList();
  }

  private double length(Path path) {
    return path.arcs().stream().mapToDouble(this::measure).sum();
  }

  private double measure(int arc) {
    return byLength
        ? situation.segment(arc).way().lengthKm().map(End.MIDDLE::cost).orElseThrow()
        : 1;
  }
}
