package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Undertaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds which undertakings open a corridor, by trying all sets of them.
final class OpeningQuestion {

  private static final String STEP = "openings";

  /// With more than so many, of which there are 1,024 sets, only all of them together are tried.
  private static final int MOST = 10;

  /// Tonnes a year that are worth telling.
  private static final double LEAST = 1;

  private final Network network;
  private final Corridor corridor;
  private final List<Undertaking> undertakings;
  private final Trade trade;

  OpeningQuestion(Network network, Corridor corridor, List<Undertaking> undertakings, Trade trade) {
    this.network = network;
    this.corridor = corridor;
    this.undertakings = List.copyOf(undertakings);
    this.trade = trade;
  }

  /// A set of undertakings with what it costs and carries at the middle of the ranges.
  private record Tried(List<Undertaking> chosen, double cost, double tonnes) {}

  /// From the cheapest that brings anything on, each bringing more than the one before.
  List<Opening> answer(Progress progress) {
    progress.started(STEP);
    List<Tried> all = new ArrayList<>();
    for (List<Undertaking> chosen : sets()) {
      if (progress.isCancelled()) {
        throw new CancellationException(STEP);
      }
      double cost = cost(chosen).map(Amount::mid).orElse(Double.POSITIVE_INFINITY);
      all.add(new Tried(chosen, cost, tonnes(chosen, End.MIDDLE)));
    }
    all.sort(
        Comparator.comparingDouble(Tried::cost)
            .thenComparing(Comparator.comparingDouble(Tried::tonnes).reversed())
            .thenComparing(each -> each.chosen().size()));
    progress.finished(STEP);
    return rising(all);
  }

  private List<Opening> rising(List<Tried> byCost) {
    double most = tonnes(List.of(), End.MIDDLE);
    List<Opening> openings = new ArrayList<>();
    for (Tried tried : byCost) {
      if (tried.tonnes() >= most + LEAST) {
        most = tried.tonnes();
        openings.add(opening(tried.chosen()));
      }
    }
    return openings;
  }

  private Opening opening(List<Undertaking> chosen) {
    return new Opening(
        chosen.stream().map(Undertaking::id).toList(),
        cost(chosen),
        Estimate.ofCapacity(end -> tonnes(chosen, end)));
  }

  /// All sets that hold what each of theirs needs, but the empty one.
  private List<List<Undertaking>> sets() {
    int count = undertakings.size();
    if (count > MOST) {
      return List.of(undertakings);
    }
    return IntStream.range(1, 1 << count)
        .mapToObj(set ->
            IntStream.range(0, count)
                .filter(at -> (set >> at & 1) == 1)
                .mapToObj(undertakings::get)
                .toList())
        .filter(OpeningQuestion::isComplete)
        .toList();
  }

  private static boolean isComplete(List<Undertaking> chosen) {
    Set<String> ids = new HashSet<>(chosen.stream().map(Undertaking::id).toList());
    return chosen.stream().allMatch(each -> ids.containsAll(each.needs()));
  }

  private static Optional<Amount> cost(List<Undertaking> chosen) {
    return chosen.stream().allMatch(each -> each.cost().isPresent())
        ? chosen.stream().flatMap(each -> each.cost().stream()).reduce(Amount::plus)
        : Optional.empty();
  }

  private double tonnes(List<Undertaking> chosen, End end) {
    Set<String> built = new HashSet<>(corridor.terms().built());
    chosen.stream().filter(Undertaking::builds).forEach(each -> built.add(each.segment().id()));
    List<Segment> segments =
        Stream.concat(
                network.segments().stream(),
                chosen.stream().filter(each -> !each.builds()).map(Undertaking::segment))
            .toList();
    var situation =
        new Situation(
            new Network(network.nodes(), segments, network.money()),
            corridor.with(corridor.terms().withBuilt(built)));
    return YearFlow.tonnes(situation, trade, end);
  }
}
