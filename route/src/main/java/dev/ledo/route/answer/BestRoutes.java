package dev.ledo.route.answer;

import dev.ledo.route.answer.graph.Path;
import dev.ledo.route.answer.graph.ShortestPath;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the best route by each criterion at each end of the ranges.
final class BestRoutes {

  private final Situation situation;
  private final List<Month> months;

  BestRoutes(Situation situation, List<Month> months) {
    this.situation = situation;
    this.months = months;
  }

  /// The best route; empty if there is none even at the optimistic end.
  Optional<BestRoute> find(Criterion criterion) {
    return path(criterion, End.OPTIMISTIC).map(low -> answer(criterion, low));
  }

  private BestRoute answer(Criterion criterion, Path low) {
    Optional<Path> middle = path(criterion, End.MIDDLE);
    Optional<Path> told = middle.isPresent() ? Optional.empty() : asFarAsTold(criterion);
    Optional<Path> high = path(criterion, End.PESSIMISTIC);
    Estimate best =
        Estimate.ofCost(end ->
            switch (end) {
              case OPTIMISTIC -> told(criterion, Optional.of(low));
              case MIDDLE -> told(criterion, middle);
              case PESSIMISTIC -> told(criterion, high);
            });
    List<Gap> gaps =
        Stream.of(Optional.of(low), middle, told, high)
            .flatMap(Optional::stream)
            .flatMap(path -> situation.gaps(path.arcs(), criterion).stream())
            .distinct()
            .toList();
    return new BestRoute(
        criterion,
        best,
        middle.map(Path::arcs).map(situation::price),
        told.map(Path::arcs).map(situation::price),
        situation.price(low.arcs()),
        high.map(Path::arcs).map(situation::price),
        gaps);
  }

  private static double told(Criterion criterion, Optional<Path> path) {
    double weight = path.map(Path::weight).orElse(Double.POSITIVE_INFINITY);
    boolean isLost = criterion == Criterion.RISK && path.isPresent();
    return isLost ? Criterion.lossProbability(weight) : weight;
  }

  private Optional<Path> path(Criterion criterion, End end) {
    return shortest(situation.weights(criterion, end, months));
  }

  private Optional<Path> asFarAsTold(Criterion criterion) {
    return shortest(situation.weightsAsFarAsTold(criterion, months));
  }

  private Optional<Path> shortest(double[] weights) {
    return new ShortestPath(situation.graph, weights, situation.targets).from(situation.source);
  }
}
