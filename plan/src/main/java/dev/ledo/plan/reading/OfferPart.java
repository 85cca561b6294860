package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what markets sell and buy.
final class OfferPart {

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
    Set<String> keys = Draft.keys(offer, "seller", "market", "site");
    Optional<Use> use = Optional.empty();
    Series passes = buys ? supply.passes(offer) : draft.constant(1);
    if (offer.has("depth") || canBeShut(offer, keys)) {
      draft.capacity(
          offer,
          new Draft.Named(id, name(offer), keys),
          offer.has("depth") ? draft.perYear(offer, "depth") : Capacity.NO_LIMIT,
          Draft.Parts.there(p -> Draft.partInForce(offer, p) * passes.get(p.index())),
          0);
      use = Optional.of(new Use(id, 1));
    }
    double price = draft.usdPerTonne(offer, "price");
    Stock stock = new Stock(offer.text("site"), offer.text("material"));
    draft.activity(
        new Activity(
            new Activity.Label(id, name(offer), keys, offer.toString()),
            buys ? Activity.Kind.BUY : Activity.Kind.SELL,
            List.of(Flow.of(stock, buys ? 1 : -1)),
            Activity.Cost.of(buys ? supply.duties(offer).times(price) : draft.constant(-price)),
            use,
            buys ? supply.entries(offer) : List.of()),
        buys ? List.of(stock) : List.of(),
        buys ? List.of() : List.of(stock));
  }

  /// Whether something may shut an offer: its dates, a measure, a prohibition, a regime.
  private boolean canBeShut(Row offer, Set<String> keys) {
    boolean dated = offer.has("from") || offer.has("to");
    boolean limited = offer.text("side").equals("buy") && supply.isLimited(offer);
    return dated || limited || draft.law.mayForbid(keys) || mayBeDisturbed(keys);
  }

  private boolean mayBeDisturbed(Set<String> keys) {
    boolean hit =
        draft.view.rows("effects").stream()
            .filter(row -> row.text("what").equals("capacity"))
            .anyMatch(row -> keys.contains(row.text("target")));
    boolean closed =
        draft.view.rows("regimes").stream()
            .anyMatch(row -> row.texts("sites").stream().anyMatch(keys::contains));
    return hit || closed;
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
