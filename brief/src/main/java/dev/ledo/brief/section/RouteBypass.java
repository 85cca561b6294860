package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Text;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Bypass;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.WithoutActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What it costs a corridor not to pass the countries that it names.
final class RouteBypass {

  private final RouteFigures figures;

  RouteBypass(RouteFigures figures) {
    this.figures = figures;
  }

  /// A heading and points; empty if the corridor names no country.
  List<Block> blocks() {
    List<String> countries = figures.reading().notThrough();
    if (countries.isEmpty()) {
      return List.of();
    }
    String named =
        RouteWords.list(countries.stream().map(figures.setting().names()::anything).toList());
    return List.of(
        new Block.Heading("route-not-through", "Not through " + named),
        figures
            .result()
            .bypass()
            .<Block>map(bypass -> new Block.Points(points(bypass)))
            .orElseGet(() -> new Block.Say(Text.of("No way of the case meets it{}.", apart()))));
  }

  private List<Text> points(Bypass bypass) {
    List<Text> points = new ArrayList<>();
    points.add(way(bypass));
    List<String> ends = figures.reading().corridor().shunnedEnds();
    if (!ends.isEmpty()) {
      points.add(
          Text.of("Ends of the corridor that lie there stay: {}.", figures.words().linked(ends)));
    }
    if (!bypass.through().isEmpty()) {
      points.add(
          Text.of(
              "In the year {} t less can leave than if it could be passed.",
              figures.said(
                  "tonnes lost by not passing it",
                  bypass.tonnesLost(),
                  RouteFigures.PER_YEAR,
                  bypass.nodes())));
    }
    bypass.onlyThrough().forEach(without -> points.add(onlyThrough(without)));
    return points;
  }

  private Text way(Bypass bypass) {
    Optional<PricedRoute> through =
        bypass.through().stream()
            .filter(best -> best.criterion() == Criterion.MONEY)
            .findFirst()
            .map(BestRoute::shown);
    if (through.isEmpty()) {
      return Text.of("Even through it there is no way.");
    }
    Optional<Detour> kept =
        bypass.detours().stream()
            .filter(detour -> detour.criterion() == Criterion.MONEY)
            .findFirst();
    Optional<BestRoute> round = kept.flatMap(Detour::route);
    Optional<PricedRoute> left = round.map(BestRoute::shown);
    if (left.isEmpty()) {
      return Text.of("The only way goes through it, {}.", said(through.get()));
    }
    if (left.get().route().equals(through.get().route())) {
      return Text.of("The cheapest way does not go there anyway.");
    }
    if (round.get().isOfUnknownFigure()) {
      return Text.of(
          "Through it there is a way, {}; without it one, {}. Which is cheaper is not known.",
          said(through.get()),
          said(left.get()));
    }
    return Text.of(
        "The cheapest way would go through it, {}; without it, {}. That is dearer by {} USD/t.",
        said(through.get()),
        said(left.get()),
        figures.said(
            "dearer by not passing it",
            kept.orElseThrow().more(),
            RouteFigures.PER_TONNE,
            bypass.nodes()));
  }

  private Text said(PricedRoute priced) {
    return Text.of(
        "{}, for {} USD/t",
        Cell.quoted(figures.words().via(priced.route())).text(),
        figures.said(
            "cost of the way " + figures.words().via(priced.route()),
            priced.moneyPerT(),
            RouteFigures.PER_TONNE,
            priced.route().segments()));
  }

  /// An end of the corridor that lies there stays.
  private Text apart() {
    return apart(figures.reading().corridor().shunnedEnds());
  }

  private Text apart(List<String> ends) {
    return ends.isEmpty()
        ? Text.EMPTY
        : Text.of(
            ", apart from {} {}",
            figures.words().linked(ends),
            ends.size() == 1 ? "itself" : "themselves");
  }

  private Text onlyThrough(WithoutActor without) {
    return Text.of(
        "Only through it is there a way without what {} holds{}: {}.",
        figures.words().actor(without.actor()),
        apart(without.endsInItsHands()),
        without
            .findDetour(Criterion.MONEY)
            .flatMap(Detour::route)
            .map(best -> said(best.shown()))
            .orElse(Text.of("its cost is not known")));
  }
}
