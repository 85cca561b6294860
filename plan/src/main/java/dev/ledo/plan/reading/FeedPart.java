package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Use;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads feeds: what can be had where, and what is in it.
///
/// A feed takes part when it has a site, an output and a cost. One that lacks any of them, or of
/// which nobody tells what oxides are in it, is remembered as left out.
final class FeedPart {

  private static final double KILOGRAMS_PER_TONNE = 1000;

  private final Draft draft;
  private final Measures measures;
  private final List<Row> feeds;
  private final Map<String, Map<Element, Double>> compositions = new HashMap<>();

  FeedPart(Draft draft, Measures measures) {
    this.draft = draft;
    this.measures = measures;
    this.feeds =
        draft.view.rows("feeds").stream().filter(draft::isWanted).filter(this::isTold).toList();
  }

  private boolean isTold(Row feed) {
    List<String> missing =
        Stream.of("site", "output", "cost").filter(column -> !feed.has(column)).toList();
    if (!missing.isEmpty()) {
      leaveOut(feed, missing);
    }
    return missing.isEmpty();
  }

  private void leaveOut(Row feed, List<String> missing) {
    String about = feed.text("name") + ", no " + String.join(", no ", missing);
    draft.leaveOut(feed, LeftOut.Figure.FEED, about);
  }

  /// The feeds that take part.
  List<Row> feeds() {
    return feeds;
  }

  void add() {
    feeds.forEach(this::add);
  }

  private void add(Row feed) {
    String id = "feed " + feed.id();
    Set<String> keys = Draft.keys(feed, "site", "seller");
    if (composition(feed).isEmpty()) {
      leaveOut(feed, List.of("composition"));
    }
    var flow =
        new Measures.Import(country(feed), feed.text("material"), composition(feed).keySet());
    Series passes = measures.passes(flow);
    draft.capacity(
        feed,
        new Draft.Named(id, feed.text("name"), keys),
        draft.perYear(feed, "output"),
        Draft.Parts.there(p -> Draft.partInForce(feed, p) * passes.get(p.index())),
        0);
    Stock stock = stock(feed);
    draft.activity(
        new Activity(
            new Activity.Label(id, feed.text("name"), keys, feed.toString()),
            Activity.Kind.MINE,
            List.of(Flow.of(stock, 1)),
            Activity.Cost.of(measures.duties(flow).times(draft.usdPerTonne(feed, "cost"))),
            Optional.of(new Use(id, 1)),
            List.of()),
        List.of(stock),
        List.of());
  }

  private static Stock stock(Row feed) {
    return new Stock(feed.text("site"), feed.id());
  }

  /// Country of the deposit; unknown if neither the feed nor its site says.
  Optional<Country> country(Row feed) {
    return feed.findCountry("country")
        .or(() ->
            draft.view.find("sites", feed.text("site")).flatMap(s -> s.findCountry("country")));
  }

  /// Gross tonnes per tonne of REO; 1 if nobody tells the grade, as for a pure oxide, which is
  /// remembered as left out.
  double grossPerReo(Row feed) {
    Optional<Double> grade = draft.findNumber(feed, "grade");
    if (grade.isEmpty()) {
      draft.leaveOut(feed, LeftOut.Figure.GRADE, feed.text("name"));
    }
    return grade.map(kgPerTonne -> KILOGRAMS_PER_TONNE / kgPerTonne).orElse(1.0);
  }

  /// Tonnes of each oxide in a tonne of REO, renormalised so that they add up to 1; unknown
  /// elements count as none of it.
  Map<Element, Double> composition(Row feed) {
    return compositions.computeIfAbsent(feed.id(), id -> readComposition(feed));
  }

  private Map<Element, Double> readComposition(Row feed) {
    var parts = new EnumMap<Element, Double>(Element.class);
    Optional<Row> analysis =
        feed.findText("composition").flatMap(id -> draft.view.find("compositions", id));
    for (Element element : Element.REE) {
      analysis
          .flatMap(row -> draft.findNumber(row, element.symbol()))
          .ifPresent(part -> parts.put(element, part));
    }
    double whole = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    parts.replaceAll((element, part) -> whole > 0 ? part / whole : 0);
    return parts;
  }
}
