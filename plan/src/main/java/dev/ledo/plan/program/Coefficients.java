package dev.ledo.plan.program;

import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Entry;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Store;
import java.util.HashMap;
import java.util.Map;

/// All numbers of the program of a network, in an order that is the same for every network of one
/// shape.
///
/// Costs are in millions of USD, amounts in tonnes.
final class Coefficients {

  private static final double MILLION = 1e6;

  private final Network network;
  private final Layout layout;
  private final Numbers numbers;

  /// Takes the numbers one by one; each place once.
  interface Numbers {

    /// Cost of a first-stage column.
    void firstCost(int column, double value);

    /// Cost of a second-stage column.
    void cost(int column, double value);

    /// Most of a second-stage column.
    void most(int column, double value);

    /// Right-hand side of a second-stage row.
    void right(int row, double value);

    /// Entry of a first-stage column in a second-stage row.
    void technology(int row, int column, double value);

    /// Entry of a second-stage column in a second-stage row.
    void recourse(int row, int column, double value);
  }

  private Coefficients(Network network, Layout layout, Numbers numbers) {
    this.network = network;
    this.layout = layout;
    this.numbers = numbers;
  }

  /// Hands over the numbers of a network.
  static void of(Network network, Layout layout, Numbers numbers) {
    new Coefficients(network, layout, numbers).walk();
  }

  private void walk() {
    modules();
    activities();
    stores();
    needs();
    for (Capacity capacity : network.capacities()) {
      capacity(capacity);
    }
    initialStocks();
    for (int i = 0; i < network.caps().size(); i++) {
      cap(i);
    }
  }

  private void modules() {
    for (int m = 0; m < network.modules().size(); m++) {
      Module module = network.modules().get(m);
      numbers.firstCost(m, module.costUsd() / MILLION);
      for (int p = 0; p < network.horizon().size(); p++) {
        double adds = module.adds().get(p);
        switch (module.into()) {
          case Module.Into.CapacityOf(String id) ->
              numbers.technology(layout.capacity(id, p), m, -adds);
          case Module.Into.Holding(Stock stock) ->
              numbers.technology(layout.holding(stock, p), m, -adds);
        }
      }
    }
  }

  private void activities() {
    for (int i = 0; i < network.activities().size(); i++) {
      Activity activity = network.activities().get(i);
      for (Period period : network.horizon().periods()) {
        int column = layout.level(i, period.index());
        double usd = activity.costUsd().get(period.index()) * period.discount();
        numbers.cost(column, usd / MILLION);
        activity.flows().forEach(flow -> flow(flow, column, period));
        activity
            .use()
            .ifPresent(use ->
                numbers.recourse(
                    layout.capacity(use.capacity(), period.index()), column, use.amount()));
      }
    }
  }

  private void flow(Flow flow, int column, Period period) {
    int p = period.index();
    double late = flow.latePart(period);
    numbers.recourse(layout.balance(flow.stock(), p), column, flow.amount() * (1 - late));
    if (flow.transitDays() > 0 && p + 1 < network.horizon().size()) {
      numbers.recourse(layout.balance(flow.stock(), p + 1), column, flow.amount() * late);
    }
  }

  private void stores() {
    for (int i = 0; i < network.stores().size(); i++) {
      Store store = network.stores().get(i);
      for (int s = 0; s < store.stocks().size(); s++) {
        for (Period period : network.horizon().periods()) {
          stored(store, s, layout.stored(i, s, period.index()), period);
        }
      }
      for (int p = 0; store.stocks().size() > 1 && p < network.horizon().size(); p++) {
        numbers.right(layout.room(store, p), store.tonnes());
      }
    }
  }

  private void stored(Store store, int place, int column, Period period) {
    int p = period.index();
    Stock stock = store.stocks().get(place);
    double usd = store.costUsdPerTonneYear() * period.years() * period.discount();
    numbers.cost(column, usd / MILLION);
    numbers.most(column, store.tonnes());
    numbers.recourse(layout.balance(stock, p), column, -1);
    if (p + 1 < network.horizon().size()) {
      numbers.recourse(layout.balance(stock, p + 1), column, 1);
    }
    if (store.stocks().size() > 1) {
      numbers.recourse(layout.room(store, p), column, 1);
    }
    if (layout.isHeld(stock)) {
      numbers.recourse(layout.holding(stock, p), column, 1);
    }
  }

  private void initialStocks() {
    Map<Stock, Double> initial = new HashMap<>();
    for (Store store : network.stores()) {
      initial.merge(store.stocks().getFirst(), store.initialTonnes(), Double::sum);
    }
    for (Stock stock : network.stocks()) {
      numbers.right(layout.balance(stock, 0), -initial.getOrDefault(stock, 0.0));
    }
  }

  private void needs() {
    for (int i = 0; i < network.needs().size(); i++) {
      Need need = network.needs().get(i);
      for (Period period : network.horizon().periods()) {
        int p = period.index();
        double tonnes = need.perPeriod().get(p);
        int row = layout.need(i, p);
        numbers.right(row, tonnes);
        numbers.recourse(row, layout.delivered(i, p), 1);
        numbers.recourse(layout.balance(need.stock(), p), layout.delivered(i, p), -1);
        for (int way = 0; way < need.losses().size(); way++) {
          Need.Loss loss = need.losses().get(way);
          int column = layout.lost(i, way, p);
          numbers.cost(column, loss.costUsdPerTonne() * period.discount() / MILLION);
          numbers.recourse(row, column, 1);
          numbers.recourse(layout.lossLimit(i, way, p), column, 1);
          numbers.right(layout.lossLimit(i, way, p), tonnes * loss.part().get(p));
        }
      }
    }
  }

  private void capacity(Capacity capacity) {
    for (int p = 0; p < network.horizon().size(); p++) {
      double units = capacity.perPeriod().get(p);
      numbers.right(layout.capacity(capacity.id(), p), units);
      if (capacity.leastPart() > 0) {
        leastUse(capacity, p, units);
      }
    }
  }

  private void leastUse(Capacity capacity, int p, double units) {
    int row = layout.leastUse(capacity.id(), p);
    numbers.right(row, capacity.leastPart() * units);
    for (int i = 0; i < network.activities().size(); i++) {
      int column = layout.level(i, p);
      network
          .activities()
          .get(i)
          .use()
          .filter(use -> use.capacity().equals(capacity.id()))
          .ifPresent(use -> numbers.recourse(row, column, use.amount()));
    }
    for (int m = 0; m < network.modules().size(); m++) {
      Module module = network.modules().get(m);
      if (module.into().equals(new Module.Into.CapacityOf(capacity.id()))) {
        numbers.technology(row, m, -capacity.leastPart() * module.adds().get(p));
      }
    }
  }

  private void cap(int number) {
    Cap cap = network.caps().get(number);
    for (int i = 0; i < network.activities().size(); i++) {
      double excess = 0;
      boolean concerned = false;
      for (Entry entry : network.activities().get(i).entries()) {
        concerned |= cap.concerns(entry);
        excess += cap.excess(entry);
      }
      for (int p = 0; concerned && p < network.horizon().size(); p++) {
        numbers.recourse(layout.cap(number, p), layout.level(i, p), excess);
      }
    }
  }
}
