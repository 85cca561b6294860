package dev.ledo.plan;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what markets sell and buy.
final class OfferPart {

  private final Draft draft;
  private final Content content;

  OfferPart(Draft draft, Content content) {
    this.draft = draft;
    this.content = content;
  }

  /// The offers that take part.
  static List<Row> offers(Draft draft) {
    return draft.view.rows("offers").stream()
        .filter(row -> !draft.options.without().contains(row.id()))
        .filter(row ->
            row.findText("seller").filter(draft.options.forbiddenActors()::contains).isEmpty())
        .toList();
  }

  void add() {
    offers(draft).forEach(this::add);
  }

  private void add(Row offer) {
    String id = "offer " + offer.id();
    Optional<Use> use = Optional.empty();
    if (offer.has("depth")) {
      draft.capacity(
          offer, id, name(offer), depth(offer), period -> draft.partInForce(offer, period));
      use = Optional.of(new Use(id, 1));
    }
    boolean buys = offer.text("side").equals("buy");
    Amount price = ProcessPart.perTonne(offer.quantity("price"));
    Stock stock = new Stock(offer.text("site"), offer.text("material"));
    draft.activities.add(
        new Activity(
            id,
            buys ? Activity.Kind.BUY : Activity.Kind.SELL,
            name(offer),
            List.of(Flow.of(stock, buys ? 1 : -1)),
            buys ? price.mid() : -price.mid(),
            Spread.of(price),
            use,
            buys ? entries(offer) : List.of(),
            offer.toString()));
  }

  private static Amount depth(Row offer) {
    Unit unit = offer.unit("depth");
    for (String kind : List.of("t REO/yr", "t metal/yr", "t magnet/yr", "t/yr")) {
      if (Unit.of(kind).isCompatibleWith(unit)) {
        return offer.quantity("depth").in(Unit.of(kind)).amount();
      }
    }
    return offer.amount("depth");
  }

  private String name(Row offer) {
    String material =
        draft
            .view
            .find("materials", offer.text("material"))
            .map(row -> row.text("name"))
            .orElse(offer.text("material"));
    String market =
        draft
            .view
            .find("markets", offer.text("market"))
            .map(row -> row.text("name"))
            .orElse(offer.text("market"));
    return material + ", " + market;
  }

  private List<Entry> entries(Row offer) {
    String material = offer.text("material");
    Stage last = content.stageOf(material);
    Map<Stage, Optional<Country>> passed = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      if (stage.compareTo(last) <= 0) {
        passed.put(stage, country(offer, stage));
      }
    }
    var entries = new ArrayList<Entry>();
    for (Map.Entry<Element, Double> part : content.oxidePerTonne(material).entrySet()) {
      entries.add(new Entry(part.getKey(), part.getValue(), passed));
    }
    return entries;
  }

  private static Optional<Country> country(Row offer, Stage stage) {
    Optional<Country> origin = offer.findCountry("origin");
    return switch (stage) {
      case MINING -> offer.findCountry("mined_in").or(() -> origin);
      case SEPARATION -> offer.findCountry("separated_in").or(() -> origin);
      case METAL, MAGNET -> origin;
    };
  }
}
