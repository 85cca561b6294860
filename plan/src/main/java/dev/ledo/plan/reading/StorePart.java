package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Store;
import java.util.List;

/// Reads stores.
///
/// A store of a concentrate, carbonate or chloride is the room of all feeds of that material which
/// can come there.
final class StorePart {

  private static final double KILOGRAMS_PER_TONNE = 1000;

  private final Draft draft;
  private final FeedPart feeds;
  private final Ways ways;

  StorePart(Draft draft, FeedPart feeds, Ways ways) {
    this.draft = draft;
    this.feeds = feeds;
    this.ways = ways;
  }

  void add() {
    draft.view.rows("stores").stream().filter(draft::isWanted).forEach(this::add);
  }

  private void add(Row store) {
    List<Row> waiting =
        feeds.feeds().stream()
            .filter(feed -> feed.text("material").equals(store.text("material")))
            .filter(feed -> ways.lead(feed.text("site"), store.text("site")))
            .toList();
    List<Stock> stocks =
        waiting.isEmpty()
            ? List.of(new Stock(store.text("site"), store.text("material")))
            : waiting.stream().map(feed -> new Stock(store.text("site"), feed.id())).toList();
    double perTonne = grossPerTonne(store, waiting);
    String about =
        draft.nameOf("materials", store.text("material"))
            + ", "
            + draft.nameOf("sites", store.text("site"));
    double cost = draft.numberOrLeftOut(store, "cost", LeftOut.Figure.STORE_COST, about);
    draft.stores.add(
        new Store(
            store.id(),
            about,
            stocks,
            draft.tonnes(store, "capacity") / perTonne,
            cost * KILOGRAMS_PER_TONNE * perTonne,
            initialTonnes(store, about) / perTonne,
            store.toString()));
  }

  private double initialTonnes(Row store, String about) {
    return store.has("initial")
        ? draft.tonnes(store, "initial")
        : draft.leaveOut(store, LeftOut.Figure.STORE_INITIAL, about);
  }

  /// What a tonne of the goods weighs in the unit of the store: above 1 if the store counts gross
  /// weight and the goods REO.
  private double grossPerTonne(Row store, List<Row> waiting) {
    boolean gross = PlanUnits.isGross(store, "capacity");
    return gross && !waiting.isEmpty() ? feeds.grossPerReo(waiting.getFirst()) : 1;
  }
}
