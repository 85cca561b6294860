package dev.ledo.brief.section;

import dev.ledo.brief.chart.TradeOff;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Chart;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The best ways and their alternatives by money, days and risk.
final class RouteChoiceBlock {

  private static final int LETTERS = 26;

  private final RouteFigures figures;
  private final CorridorResult.Ways ways;

  RouteChoiceBlock(RouteFigures figures) {
    this.figures = figures;
    this.ways = figures.result().ways();
  }

  /// All ways that an answer names, each once, the cheapest first.
  List<PricedRoute> routes() {
    Map<Route, PricedRoute> routes = new LinkedHashMap<>();
    Stream<PricedRoute> best = ways.best().stream().map(BestRoute::shown);
    Stream<PricedRoute> ends = ways.best().stream().map(BestRoute::atLowEnds);
    Stream.of(best, ways.alternatives().routes().stream(), ways.pareto().routes().stream(), ends)
        .flatMap(each -> each)
        .forEach(priced -> routes.putIfAbsent(priced.route(), priced));
    return List.copyOf(routes.values());
  }

  Block write() {
    var chart = new TradeOff(figures.id("choice"), "days under way", "USD/t");
    Map<String, PricedRoute> named = named();
    List<String> left = new ArrayList<>();
    named.forEach((name, priced) -> {
      if (isDrawable(priced)) {
        chart.add(way(priced, name));
      } else {
        left.add(name);
      }
    });
    if (chart.isEmpty()) {
      return new Block.Tabulated(table(), true);
    }
    Text caption =
        Text.of(
            "Each dot is a way at the middle of its ranges, larger where the risk of losing a load is greater; thin lines hold its ranges. {}{}",
            front(),
            left.isEmpty()
                ? ""
                : " Not drawn, since its cost, time or risk is not known: %s."
                    .formatted(RouteWords.list(left)));
    Chart drawn = chart.chart("Cost and days of the ways. The table tells the same.");
    return new Block.Shown(drawn, caption, table(), true);
  }

  private Text front() {
    if (named().size() == 1) {
      return Text.of("There is no other way.");
    }
    List<String> names =
        named().entrySet().stream()
            .filter(each -> isUnbeaten(each.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return Text.of(
        "No other way is better than {} in money, days and risk at once.", RouteWords.list(names));
  }

  /// The ways by the letters that they are called: A to Z, then AA, AB and on.
  private Map<String, PricedRoute> named() {
    Map<String, PricedRoute> named = new LinkedHashMap<>();
    routes().forEach(priced -> named.put(letters(named.size()), priced));
    return named;
  }

  /// The letters of a place in a list.
  ///
  /// @param index from 0
  static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }

  private boolean isUnbeaten(PricedRoute priced) {
    return ways.pareto().routes().stream().anyMatch(each -> each.route().equals(priced.route()));
  }

  private static boolean isDrawable(PricedRoute priced) {
    return RouteFigures.knowsRisk(priced)
        && Stream.of(priced.moneyPerT(), priced.days(), priced.lossProbability())
            .allMatch(each -> each.middle().isPresent() && Double.isFinite(each.high()));
  }

  private TradeOff.Way way(PricedRoute priced, String name) {
    Estimate risk = priced.lossProbability();
    String text =
        "%s, %s: %s USD/t, %s days, risk of loss %s %%"
            .formatted(
                name,
                figures.words().via(priced.route()),
                words(priced.moneyPerT()),
                words(priced.days()),
                words(RouteFigures.percent(risk)));
    return new TradeOff.Way(
        name,
        span(priced.days()),
        span(priced.moneyPerT()),
        risk.middle().orElse(0),
        isUnbeaten(priced),
        text);
  }

  private static TradeOff.Span span(Estimate estimate) {
    return new TradeOff.Span(estimate.low(), estimate.middle().orElseThrow(), estimate.high());
  }

  /// A range in words for a picture, where nothing can be linked.
  private static String words(Estimate estimate) {
    return Shown.computed(RouteFigures.between(estimate.low(), estimate.high()));
  }

  /// One row for each way.
  Table table() {
    Table.Builder table =
        Table.named(figures.id("ways"), "Ways, " + figures.reading().name())
            .words("", "Way", "Best by")
            .figures("Cost", "USD/t")
            .figures("Middle", "USD/t")
            .figures("Under way", "d")
            .figures("Risk of loss", "%")
            .figures("Length", "km");
    named()
        .forEach((name, priced) -> {
          List<Cell> three = RouteCompared.priced(figures, priced);
          List<String> way = priced.route().segments();
          String via = " " + figures.words().via(priced.route());
          table.row(
              Cell.of(name),
              Cell.quoted(figures.words().via(priced.route())),
              Cell.of(bestBy(priced)),
              three.get(0),
              figures.middleCell("cost" + via, priced.moneyPerT(), RouteFigures.PER_TONNE, way),
              three.get(1),
              three.get(2),
              figures.cell("length" + via, priced.km(), RouteFigures.KM, way));
        });
    return table.build();
  }

  private String bestBy(PricedRoute priced) {
    List<String> middle =
        ways.best().stream()
            .filter(each -> each.shown().route().equals(priced.route()))
            .map(each -> word(each.criterion()))
            .toList();
    if (!middle.isEmpty()) {
      return RouteWords.list(middle);
    }
    List<String> low =
        ways.best().stream()
            .filter(each -> each.atLowEnds().route().equals(priced.route()))
            .map(each -> word(each.criterion()))
            .toList();
    return low.isEmpty() ? "" : RouteWords.list(low) + ", at the low ends";
  }

  private static String word(Criterion criterion) {
    return switch (criterion) {
      case MONEY -> "money";
      case DAYS -> "days";
      case RISK -> "risk";
    };
  }
}
