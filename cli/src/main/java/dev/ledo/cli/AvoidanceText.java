package dev.ledo.cli;

import dev.ledo.core.Amount;
import dev.ledo.route.Avoidance;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.WithoutActor;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether a corridor can do without the actors that it names, in a sentence for each.
final class AvoidanceText {

  private static final double USD_PER_MILLION = 1e6;

  private final RouteNames names;
  private final Network network;
  private final List<Avoidance> avoidances;
  private final boolean isHopeless;

  AvoidanceText(RouteNames names, CorridorResult result) {
    this.names = names;
    this.network = result.reading().network();
    this.avoidances = result.avoidances();
    this.isHopeless =
        result.main().isEmpty()
            && avoidances.stream().allMatch(each -> route(each.ifAllBuilt()).isEmpty());
  }

  /// One line for each actor and for each way of counting its places that makes a difference; none
  /// if there is no way with the actors either, built or not.
  List<String> lines() {
    if (isHopeless) {
      return List.of();
    }
    Map<String, Map<String, List<Avoidance>>> byAnswer = new LinkedHashMap<>();
    avoidances.forEach(each ->
        byAnswer
            .computeIfAbsent(each.actor(), actor -> new LinkedHashMap<>())
            .computeIfAbsent(
                names.apart(each.today().endsInItsHands()) + ": " + ways(each) + ".",
                answer -> new ArrayList<>())
            .add(each));
    List<String> lines = new ArrayList<>();
    byAnswer.forEach((actor, answers) ->
        answers.forEach((answer, same) ->
            lines.add("%s (%s)%s".formatted(names.actor(actor), counted(same), answer))));
    return lines;
  }

  private static String counted(List<Avoidance> same) {
    if (same.size() > 1) {
      return "what it holds, or contests too";
    }
    return same.getFirst().countsContested() ? "what it holds or contests" : "what it holds";
  }

  private String ways(Avoidance avoidance) {
    Optional<PricedRoute> today = route(avoidance.today());
    if (today.isPresent()) {
      return "%s, %s USD/t%s%s"
          .formatted(
              names.route(today.get().route()),
              EstimateText.of(today.get().moneyPerT(), 3),
              more(avoidance.today()),
              less(avoidance.today()));
    }
    return route(avoidance.ifAllBuilt())
        .map(built -> "no way today; one if " + toBuild(built))
        .orElse("no way, not even over what could be built");
  }

  private static Optional<PricedRoute> route(WithoutActor without) {
    return without.findDetour(Criterion.MONEY).flatMap(Detour::route).map(BestRoute::shown);
  }

  private static String more(WithoutActor without) {
    return without
        .findDetour(Criterion.MONEY)
        .map(Detour::more)
        .flatMap(DearerText::of)
        .map(", %s"::formatted)
        .orElse("");
  }

  /// How much less can leave; nothing where that has no known limit.
  private String less(WithoutActor without) {
    Estimate lost = without.tonnesLost();
    if (Double.isInfinite(lost.high())) {
      return "";
    }
    return lost.high() == 0
        ? "; not a tonne less can leave"
        : "; %s a year less can leave".formatted(EstimateText.tonnesAndMiddle(lost));
  }

  /// What of a way has to be built, and for how much.
  private String toBuild(PricedRoute priced) {
    List<Segment> missing =
        priced.route().segments().stream()
            .flatMap(id -> network.findSegment(id).stream())
            .filter(segment -> !segment.exists())
            .toList();
    return "%s were built for %s: %s, %s USD/t"
        .formatted(
            RouteNames.list(missing.stream().map(each -> names.segment(each.id())).toList()),
            cost(missing)
                .map(cost -> AmountText.of(cost.times(1 / USD_PER_MILLION), 3) + " million USD")
                .orElse("a cost that is not known"),
            names.route(priced.route()),
            EstimateText.of(priced.moneyPerT(), 3));
  }

  /// Of all of them; empty if that of one is unknown.
  private static Optional<Amount> cost(List<Segment> missing) {
    List<Amount> costs =
        missing.stream()
            .flatMap(segment -> segment.construction().stream())
            .flatMap((Construction construction) -> construction.cost().stream())
            .toList();
    return costs.size() < missing.size() ? Optional.empty() : costs.stream().reduce(Amount::plus);
  }
}
