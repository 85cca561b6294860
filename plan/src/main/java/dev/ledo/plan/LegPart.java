package dev.ledo.plan;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads ways between sites, and lets move on them what can come from one end and is of use at the
/// other.
///
/// A way over a border that is not open carries nothing until a module opens it.
final class LegPart {

  private static final int MONTHS_PER_YEAR = 12;

  private final Draft draft;
  private final List<Row> legs;

  LegPart(Draft draft) {
    this.draft = draft;
    this.legs =
        draft.view.rows("legs").stream()
            .filter(row -> row.has("cost") && row.has("capacity"))
            .filter(row -> !draft.options.without().contains(row.id()))
            .toList();
  }

  /// @param grossPerTonne gross tonnes per tonne of a feed; goods that are not named weigh what
  ///   they are counted
  void add(Map<String, Double> grossPerTonne) {
    legs.forEach(this::addCapacity);
    Set<Stock> useful = spread(takers(), true);
    Set<Stock> present = spread(givers(), false);
    for (Row leg : legs) {
      for (Stock stock : List.copyOf(present)) {
        Stock arriving = new Stock(leg.text("to"), stock.good());
        if (stock.site().equals(leg.text("from")) && useful.contains(arriving)) {
          addShipping(leg, stock, arriving, grossPerTonne.getOrDefault(stock.good(), 1.0));
        }
      }
    }
  }

  private void addCapacity(Row leg) {
    String border = leg.findText("border").orElse("none");
    boolean open = border.equals("none") || border.equals("open");
    Amount perYear = open ? leg.amount("capacity").times(MONTHS_PER_YEAR) : Amount.of(0);
    List<Integer> closed = leg.months("closed_months");
    draft.capacity(leg, "leg " + leg.id(), leg.id(), perYear, period -> period.openPart(closed));
  }

  private void addShipping(Row leg, Stock from, Stock to, double gross) {
    Amount cost = leg.amount("cost").times(gross);
    draft.activities.add(
        new Activity(
            "ship " + from.good() + " on " + leg.id(),
            Activity.Kind.SHIP,
            from.good() + ", " + leg.text("from") + " to " + leg.text("to"),
            List.of(Flow.of(from, -1), Flow.of(to, 1)),
            cost.mid(),
            Spread.of(cost),
            Optional.of(new Use("leg " + leg.id(), gross)),
            List.of(),
            leg.toString()));
  }

  /// Stocks that something but a way gives.
  private Set<Stock> givers() {
    var stocks = new HashSet<Stock>();
    for (Activity activity : draft.activities) {
      activity.flows().stream().filter(f -> f.amount() > 0).map(Flow::stock).forEach(stocks::add);
    }
    return stocks;
  }

  /// Stocks that something but a way takes.
  private Set<Stock> takers() {
    var stocks = new HashSet<Stock>();
    for (Activity activity : draft.activities) {
      boolean useful = activity.kind() != Activity.Kind.DISPOSE;
      activity.flows().stream()
          .filter(f -> useful && f.amount() < 0)
          .map(Flow::stock)
          .forEach(stocks::add);
    }
    draft.needs.forEach(need -> stocks.add(need.stock()));
    return stocks;
  }

  /// What can be reached along the ways, forwards or backwards.
  private Set<Stock> spread(Set<Stock> start, boolean backwards) {
    Map<String, List<String>> next = new HashMap<>();
    for (Row leg : legs) {
      String from = leg.text(backwards ? "to" : "from");
      next.computeIfAbsent(from, s -> new ArrayList<>()).add(leg.text(backwards ? "from" : "to"));
    }
    var reached = new HashSet<>(start);
    var open = new ArrayList<>(start);
    while (!open.isEmpty()) {
      Stock stock = open.removeLast();
      for (String site : next.getOrDefault(stock.site(), List.of())) {
        Stock there = new Stock(site, stock.good());
        if (reached.add(there)) {
          open.add(there);
        }
      }
    }
    return reached;
  }
}
