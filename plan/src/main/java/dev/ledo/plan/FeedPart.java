package dev.ledo.plan;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads feeds: what can be had where, and what is in it.
///
/// A feed takes part when it has a site, an output and a cost.
final class FeedPart {

  private static final Unit USD_PER_TONNE = Unit.of("USD/t REO");
  private static final double KILOGRAMS_PER_TONNE = 1000;

  private final Draft draft;

  FeedPart(Draft draft) {
    this.draft = draft;
  }

  /// The feeds that take part.
  List<Row> feeds() {
    return draft.view.rows("feeds").stream()
        .filter(row -> row.has("site") && row.has("output") && row.has("cost"))
        .filter(row -> !draft.options.without().contains(row.id()))
        .filter(row ->
            row.findText("seller").filter(draft.options.forbiddenActors()::contains).isEmpty())
        .toList();
  }

  void add() {
    for (Row feed : feeds()) {
      String id = "feed " + feed.id();
      draft.capacity(
          feed, id, feed.text("name"), feed.amount("output"), p -> draft.partInForce(feed, p));
      Amount cost = feed.quantity("cost").in(USD_PER_TONNE).amount();
      Stock stock = new Stock(feed.text("site"), feed.id());
      draft.activities.add(
          new Activity(
              id,
              Activity.Kind.MINE,
              feed.text("name"),
              List.of(Flow.of(stock, 1)),
              cost.mid(),
              Spread.of(cost),
              Optional.of(new Use(id, 1)),
              List.of(),
              feed.toString()));
    }
  }

  /// Country of the deposit; unknown if neither the feed nor its site says.
  Optional<Country> country(Row feed) {
    return feed.findCountry("country")
        .or(() ->
            draft.view.find("sites", feed.text("site")).flatMap(s -> s.findCountry("country")));
  }

  /// Gross tonnes per tonne of REO; 1 if the grade is unknown, as for a pure oxide.
  static double grossPerReo(Row feed) {
    return feed.findAmount("grade").map(g -> KILOGRAMS_PER_TONNE / g.mid()).orElse(1.0);
  }

  /// Tonnes of each oxide in a tonne of REO, renormalised so that they add up to 1; unknown
  /// elements count as none of it.
  Map<Element, Amount> composition(Row feed) {
    var parts = new EnumMap<Element, Amount>(Element.class);
    Optional<Row> row =
        feed.findText("composition").flatMap(id -> draft.view.find("compositions", id));
    double sum = 0;
    for (Element element : Element.REE) {
      Optional<Amount> part = row.flatMap(r -> r.findAmount(element.symbol()));
      part.ifPresent(p -> parts.put(element, p));
      sum += part.map(Amount::mid).orElse(0.0);
    }
    double whole = sum;
    parts.replaceAll((element, part) -> part.times(1 / whole));
    return parts;
  }
}
