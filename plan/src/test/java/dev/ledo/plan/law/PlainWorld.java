package dev.ledo.plan.law;

import dev.ledo.highs.LinearModelBuilder;
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

/// Writes one world's operation: a column for whatever can be done in a period, a row for every
/// sentence of the records' descriptions.
///
/// The first columns of the model are the modules.
final class PlainWorld {

  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final double MILLION = 1e6;

  private final Network world;
  private final LinearModelBuilder builder;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Sum cost = new Sum();

  /// @param costColumn column that is to equal the world's cost, modules included
  PlainWorld(Network world, LinearModelBuilder builder, int costColumn) {
    this.world = world;
    this.builder = builder;
    cost.add(costColumn, -1);
  }

  /// A weighted sum of columns.
  private final class Sum {

    private final Map<Integer, Double> weights = new HashMap<>();

    void add(int column, double weight) {
      weights.merge(column, weight, Double::sum);
    }

    void between(double least, double most) {
      int[] at = weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      double[] values = new double[at.length];
      for (int i = 0; i < at.length; i++) {
        values[i] = weights.getOrDefault(at[i], 0.0);
      }
      builder.row(least, most, at, values);
    }
  }

  void write() {
    for (int m = 0; m < world.modules().size(); m++) {
      cost.add(m, world.modules().get(m).costUsd() / MILLION);
    }
    for (Period period : world.horizon().periods()) {
      world.activities().forEach(a -> column(a.id(), period, a.costUsd().get(period.index())));
      for (Store store : world.stores()) {
        double usd = store.costUsdPerTonneYear() * period.months() / 12;
        store.stocks().forEach(stock -> column("keep " + stock, period, usd));
      }
      world.needs().forEach(need -> needed(need, period));
    }
    for (Period period : world.horizon().periods()) {
      world.stocks().forEach(stock -> balance(stock, period));
      world.capacities().forEach(capacity -> capacity(capacity, period));
      world.stores().forEach(store -> store(store, period));
    }
    world.caps().forEach(this::cap);
    cost.between(0, 0);
  }

  private int column(String what, Period period, double usd) {
    int column = builder.column(0, 0, ANY);
    columns.put(what + " in " + period.index(), column);
    cost.add(column, usd * period.discount() / MILLION);
    return column;
  }

  private int column(String what, int period) {
    Integer known = columns.get(what + " in " + period);
    if (known == null) {
      throw new IllegalStateException(what);
    }
    return known;
  }

  private void needed(Need need, Period period) {
    double tonnes = need.perPeriod().get(period.index());
    var met = new Sum();
    met.add(column("deliver " + need.stock(), period, 0), 1);
    for (Need.Loss loss : need.losses()) {
      int without = column("lose " + loss.about(), period, loss.costUsdPerTonne());
      met.add(without, 1);
      var limited = new Sum();
      limited.add(without, 1);
      limited.between(0, tonnes * loss.part().get(period.index()));
    }
    met.between(tonnes, tonnes);
  }

  /// What comes, what was kept, less what is kept and what is delivered, is nothing.
  private void balance(Stock stock, Period period) {
    int p = period.index();
    var net = new Sum();
    double initial = 0;
    for (Activity activity : world.activities()) {
      for (Flow flow : activity.flows()) {
        if (flow.stock().equals(stock)) {
          net.add(column(activity.id(), p), flow.amount() * (1 - late(flow, period)));
          if (p > 0) {
            double before = late(flow, world.horizon().get(p - 1));
            net.add(column(activity.id(), p - 1), flow.amount() * before);
          }
        }
      }
    }
    for (Store store : world.stores()) {
      if (store.stocks().contains(stock)) {
        net.add(column("keep " + stock, p), -1);
        if (p > 0) {
          net.add(column("keep " + stock, p - 1), 1);
        } else if (store.stocks().indexOf(stock) == 0) {
          initial = store.initialTonnes();
        }
      }
    }
    if (world.needs().stream().anyMatch(need -> need.stock().equals(stock))) {
      net.add(column("deliver " + stock, p), -1);
    }
    net.between(-initial, -initial);
  }

  private static double late(Flow flow, Period period) {
    double days = 365.25 * period.months() / 12;
    return flow.transitDays() >= days ? 1 : flow.transitDays() / days;
  }

  private void capacity(Capacity capacity, Period period) {
    int p = period.index();
    var most = new Sum();
    var least = new Sum();
    for (Activity activity : world.activities()) {
      activity
          .use()
          .filter(use -> use.capacity().equals(capacity.id()))
          .ifPresent(use -> {
            most.add(column(activity.id(), p), use.amount());
            least.add(column(activity.id(), p), use.amount());
          });
    }
    for (int m = 0; m < world.modules().size(); m++) {
      Module module = world.modules().get(m);
      if (module.into() instanceof Module.Into.CapacityOf(String id) && id.equals(capacity.id())) {
        most.add(m, -module.adds().get(p));
        least.add(m, -capacity.leastPart() * module.adds().get(p));
      }
    }
    double units = capacity.perPeriod().get(p);
    most.between(-ANY, units);
    least.between(capacity.leastPart() * units, ANY);
  }

  private void store(Store store, Period period) {
    int p = period.index();
    var room = new Sum();
    for (Stock stock : store.stocks()) {
      room.add(column("keep " + stock, p), 1);
      var held = new Sum();
      held.add(column("keep " + stock, p), 1);
      for (int m = 0; m < world.modules().size(); m++) {
        Module module = world.modules().get(m);
        if (module.into() instanceof Module.Into.Holding(Stock asked) && asked.equals(stock)) {
          held.add(m, -module.adds().get(p));
        }
      }
      held.between(0, ANY);
    }
    room.between(-ANY, store.tonnes());
  }

  /// In every calendar year a period begins in, tonnes through the country are at most the share of
  /// all tonnes past the stage.
  private void cap(Cap cap) {
    world.horizon().periods().stream()
        .map(period -> period.first().getYear())
        .distinct()
        .forEach(year -> cap(cap, year));
  }

  private void cap(Cap cap, int year) {
    var excess = new Sum();
    for (Period period : world.horizon().periods()) {
      for (Activity activity : world.activities()) {
        for (Entry entry : activity.entries()) {
          if (period.first().getYear() == year
              && entry.element() == cap.element()
              && entry.passed().containsKey(cap.stage())) {
            boolean elsewhere =
                entry.passed().get(cap.stage()).filter(c -> !c.equals(cap.country())).isPresent();
            double counted = elsewhere ? 0 : entry.oxideTonnes();
            double allowed = cap.share() * entry.oxideTonnes();
            excess.add(column(activity.id(), period.index()), counted - allowed);
          }
        }
      }
    }
    excess.between(-ANY, 0);
  }
}
