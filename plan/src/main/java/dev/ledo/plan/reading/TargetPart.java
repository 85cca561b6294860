package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Store;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads stock targets: what can be decided to be held from when it is filled to the end but one
/// period, while nothing gives reason to draw on it.
final class TargetPart {

  private static final double DAYS_PER_YEAR = 365.25;

  private final Draft draft;

  TargetPart(Draft draft) {
    this.draft = draft;
  }

  void add() {
    for (Row target : draft.view.rows("targets")) {
      Optional<Store> store =
          draft.stores.stream().filter(s -> s.id().equals(target.text("store"))).findFirst();
      if (draft.isWanted(target) && store.isPresent()) {
        draft.modules.add(module(target, store.get()));
      }
    }
  }

  private Module module(Row target, Store store) {
    Stock stock = store.stocks().getFirst();
    double most = target.has("most") ? draft.tonnes(target, "most") : store.tonnes();
    LocalDate start = draft.horizon.get(0).from();
    LocalDate filled = start.plusDays(Math.round(draft.number(target, "fill") * DAYS_PER_YEAR));
    return new Module(
        target.id(),
        Module.Kind.STOCK,
        target.text("what"),
        new Module.Into.Holding(stock),
        held(most, filled),
        0,
        new Module.Spending(start, filled, 0),
        1,
        false,
        Set.of(),
        drawnIn(target, stock),
        target.toString());
  }

  private Series held(double tonnes, LocalDate filled) {
    int last = draft.horizon.size() - 1;
    return draft.series((Period p) -> p.index() < last && !p.to().isBefore(filled) ? tonnes : 0);
  }

  /// Ids by which a regime gives reason to draw on a stock.
  private Set<String> drawnIn(Row target, Stock stock) {
    Set<String> ids = new HashSet<>(target.texts("drawn_in"));
    if (ids.isEmpty()) {
      OfferPart.offers(draft).stream()
          .filter(row -> row.text("side").equals("buy"))
          .filter(row -> row.text("material").equals(stock.good()))
          .forEach(row -> ids.add(row.id()));
      ContractPart.contracts(draft).stream()
          .filter(row -> row.text("material").equals(stock.good()))
          .forEach(row -> ids.add(row.id()));
    }
    return ids;
  }
}
