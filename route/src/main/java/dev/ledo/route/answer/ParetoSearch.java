package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import dev.ledo.route.answer.graph.ParetoPaths;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the routes that are not dominated in money, days and risk.
final class ParetoSearch {

  private static final String STEP = "trade-offs";

  private final Situation situation;
  private final End end;

  ParetoSearch(Situation situation, End end) {
    this.situation = situation;
    this.end = end;
  }

  ParetoRoutes find(List<Month> months, double tolerance, Progress progress) {
    progress.started(STEP);
    double[][] weights =
        Arrays.stream(Criterion.values())
            .map(criterion -> situation.weights(criterion, end, months))
            .toArray(double[][]::new);
    List<PricedRoute> routes =
        new ParetoPaths(situation.graph, weights, situation.targets, tolerance)
            .from(situation.source, progress::isCancelled).stream().map(situation::price).toList();
    progress.finished(STEP);
    return new ParetoRoutes(end, routes, gaps(months, weights));
  }

  private List<Gap> gaps(List<Month> months, double[][] weights) {
    return IntStream.range(0, situation.graph.arcs())
        .filter(arc -> Arrays.stream(weights).anyMatch(each -> Double.isInfinite(each[arc])))
        .mapToObj(situation::segment)
        .filter(segment -> situation.passage.isOpen(segment, months, end))
        .flatMap(segment ->
            Stream.of(Criterion.values())
                .flatMap(criterion -> situation.prices.gaps(segment, criterion).stream()))
        .distinct()
        .toList();
  }
}
