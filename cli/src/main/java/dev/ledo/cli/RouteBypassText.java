package dev.ledo.cli;

import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Bypass;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.WithoutActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What it costs a corridor not to pass the countries that it names, in a sentence or a few.
final class RouteBypassText {

  private final RouteNames names;
  private final CorridorResult result;

  RouteBypassText(RouteNames names, CorridorResult result) {
    this.names = names;
    this.result = result;
  }

  /// Empty if it names none.
  Optional<String> line() {
    List<String> countries =
        result.reading().notThrough().stream().map(RouteNames::country).toList();
    return countries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            RouteNames.list(countries)
                + result
                    .bypass()
                    .map(this::price)
                    .orElseGet(() -> apart() + ": no way of the case meets it."));
  }

  private String price(Bypass bypass) {
    List<String> said = new ArrayList<>();
    said.add(way(bypass));
    if (!bypass.through().isEmpty()) {
      said.add(tonnes(bypass));
    }
    bypass.onlyThrough().forEach(without -> said.add(onlyThrough(without)));
    return " (%s)%s: %s."
        .formatted(
            RouteNames.list(bypass.nodes().stream().map(names::node).toList()),
            apart(),
            String.join("; ", said));
  }

  /// An end of the corridor that lies there stays.
  private String apart() {
    return names.apart(result.reading().corridor().shunnedEnds());
  }

  private static Optional<Detour> money(Bypass bypass) {
    return bypass.detours().stream()
        .filter(detour -> detour.criterion() == Criterion.MONEY)
        .findFirst();
  }

  private String way(Bypass bypass) {
    Optional<BestRoute> through =
        bypass.through().stream().filter(best -> best.criterion() == Criterion.MONEY).findFirst();
    Optional<Detour> kept = money(bypass);
    if (through.isEmpty() || kept.isEmpty()) {
      return "there is no way even through it";
    }
    PricedRoute free = through.get().shown();
    if (kept.get().route().isEmpty()) {
      return "the only way goes through it, " + priced(free);
    }
    BestRoute round = kept.get().route().get();
    if (round.shown().route().equals(free.route())) {
      return "the cheapest way does not go there anyway";
    }
    if (round.isOfUnknownFigure()) {
      return "through it there is %s, without it %s: which is cheaper is not known"
          .formatted(priced(free), priced(round.shown()));
    }
    return "the cheapest way would go through it, "
        + priced(free)
        + DearerText.of(kept.get().more()).map("; going round is %s"::formatted).orElse("");
  }

  private String priced(PricedRoute priced) {
    return "%s, %s USD/t"
        .formatted(names.route(priced.route()), EstimateText.of(priced.moneyPerT(), 3));
  }

  private static String tonnes(Bypass bypass) {
    Estimate lost = bypass.tonnesLost();
    if (lost.low() == 0 && lost.high() == 0) {
      return "not a tonne less can leave";
    }
    return Double.isInfinite(lost.high())
        ? "how much more could leave through it has no known limit"
        : "%s a year less can leave".formatted(EstimateText.tonnesAndMiddle(lost));
  }

  private String onlyThrough(WithoutActor without) {
    String way =
        without
            .findDetour(Criterion.MONEY)
            .flatMap(Detour::route)
            .map(BestRoute::shown)
            .map(this::priced)
            .orElse("unknown");
    return "only through it is there a way without what %s holds%s: %s"
        .formatted(names.actor(without.actor()), names.apart(without.endsInItsHands()), way);
  }
}
