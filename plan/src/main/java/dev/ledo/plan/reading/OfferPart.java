package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what markets sell and buy.
final class OfferPart {

  /// Tonnes a year that stand for any amount, where there is a row that can make it none.
  private static final double ANY_AMOUNT = 1e7;

  private final Draft draft;
  private final Supply supply;

  OfferPart(Draft draft, Supply supply) {
    this.draft = draft;
    this.supply = supply;
  }

  /// The offers that take part.
  static List<Row> offers(Draft draft) {
    return draft.view.rows("offers").stream().filter(draft::isWanted).toList();
  }

  void add() {
    offers(draft).forEach(this::add);
  }

  private void add(Row offer) {
    String id = "offer " + offer.id();
    boolean buys = offer.text("side").equals("buy");
    Set<String> keys = Draft.keys(offer, "seller", "market");
    Optional<Use> use = Optional.empty();
    Series passes = buys ? supply.passes(offer) : draft.constant(1);
    if (offer.has("depth") || canBeShut(offer, keys)) {
      draft.capacity(
          offer,
          new Draft.Named(id, name(offer), keys),
          offer.has("depth") ? draft.perYear(offer, "depth") : ANY_AMOUNT,
          Draft.Parts.there(p -> Draft.partInForce(offer, p) * passes.get(p.index())),
          0);
      use = Optional.of(new Use(id, 1));
    }
    double price = draft.usdPerTonne(offer, "price");
    Stock stock = new Stock(offer.text("site"), offer.text("material"));
    draft.activity(
        new Activity(
            id,
            buys ? Activity.Kind.BUY : Activity.Kind.SELL,
            name(offer),
            List.of(Flow.of(stock, buys ? 1 : -1)),
            buys ? supply.duties(offer).times(price) : draft.constant(-price),
            use,
            buys ? supply.entries(offer) : List.of(),
            keys,
            offer.toString()),
        buys ? List.of(stock) : List.of(),
        buys ? List.of() : List.of(stock));
  }

  /// Whether something may shut an offer: its dates, a measure, a prohibition, a regime.
  private boolean canBeShut(Row offer, Set<String> keys) {
    boolean dated = offer.has("from") || offer.has("to");
    boolean limited = offer.text("side").equals("buy") && supply.isLimited(offer);
    boolean forbidden =
        draft.view.rows("prohibitions").stream()
            .anyMatch(row -> row.texts("actors").stream().anyMatch(keys::contains));
    boolean disturbed =
        draft.view.rows("effects").stream()
            .anyMatch(
                row -> row.text("what").equals("capacity") && keys.contains(row.text("target")));
    return dated || limited || forbidden || disturbed;
  }

  private String name(Row offer) {
    String seller =
        offer
            .findText("seller")
            .map(id -> draft.nameOf("actors", id))
            .orElseGet(() -> draft.nameOf("markets", offer.text("market")));
    return draft.nameOf("materials", offer.text("material")) + ", " + seller;
  }
}
