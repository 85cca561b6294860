package dev.ledo.cli;

import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;
import dev.ledo.route.Avoidance;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.WithoutActor;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import java.util.List;
import java.util.Optional;

/// Whether a corridor can do without an actor, in one sentence.
final class AvoidanceText {

  private static final double USD_PER_MILLION = 1e6;

  private final RouteNames names;
  private final Network network;

  AvoidanceText(RouteNames names, CorridorResult result) {
    this.names = names;
    this.network = result.reading().network();
  }

  String of(Avoidance avoidance) {
    String whom =
        "%s (%s)"
            .formatted(
                names.actor(avoidance.actor()),
                avoidance.countsContested() ? "what it holds or contests" : "what it holds");
    List<String> ends = avoidance.today().endsInItsHands().stream().map(names::node).toList();
    String apart = ends.isEmpty() ? "" : ", apart from %s itself".formatted(RouteNames.list(ends));
    return whom + apart + ": " + ways(avoidance) + ".";
  }

  private String ways(Avoidance avoidance) {
    Optional<PricedRoute> today = route(avoidance.today());
    if (today.isPresent()) {
      return "%s, %s USD/t%s"
          .formatted(
              names.route(today.get().route()),
              EstimateText.of(today.get().moneyPerT(), 3),
              more(avoidance.today()));
    }
    return route(avoidance.ifAllBuilt())
        .map(built -> "no way today; one if " + toBuild(built))
        .orElse("no way, not even over what could be built");
  }

  private static Optional<PricedRoute> route(WithoutActor without) {
    return without
        .findDetour(Criterion.MONEY)
        .flatMap(Detour::route)
        .map(AvoidanceText::shown)
        .or(() -> Optional.empty());
  }

  private static PricedRoute shown(BestRoute best) {
    return best.atMiddle().orElse(best.atLowEnds());
  }

  private static String more(WithoutActor without) {
    return without
        .findDetour(Criterion.MONEY)
        .map(Detour::more)
        .filter(more -> more.middle().isPresent())
        .map(more ->
            more.middle().getAsDouble() == 0
                ? ", no dearer"
                : ", %s USD/t dearer at the middle"
                    .formatted(Numbers.readable(more.middle().getAsDouble(), 2)))
        .orElse("");
  }

  /// What of a way has to be built, and for how much.
  private String toBuild(PricedRoute priced) {
    List<Segment> missing =
        priced.route().segments().stream()
            .flatMap(id -> network.findSegment(id).stream())
            .filter(segment -> !segment.exists())
            .toList();
    Amount cost =
        missing.stream()
            .flatMap(segment -> segment.construction().stream())
            .flatMap((Construction construction) -> construction.cost().stream())
            .reduce(Amount.of(0), Amount::plus)
            .times(1 / USD_PER_MILLION);
    return "%s were built for %s million USD: %s, %s USD/t"
        .formatted(
            RouteNames.list(missing.stream().map(each -> names.segment(each.id())).toList()),
            AmountText.of(cost, 3),
            names.route(priced.route()),
            EstimateText.of(priced.moneyPerT(), 3));
  }
}
