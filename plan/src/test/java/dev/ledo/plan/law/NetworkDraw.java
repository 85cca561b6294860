package dev.ledo.plan.law;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Activity.Kind;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Entry;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stage;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Store;
import dev.ledo.plan.network.Use;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Draws one network of a chain from mine to magnet, of few goods and periods.
///
/// Going without is always possible, so that a plan exists unless a stock must be held that nobody
/// can fill.
final class NetworkDraw {

  /// How large a network may be drawn.
  enum Size {
    /// Few enough modules that all their numbers can be tried.
    TINY,
    SMALL
  }

  private static final String PLANT = "plant";
  private static final Stock NEODYMIUM = new Stock(PLANT, "nd");
  private static final Stock DYSPROSIUM = new Stock(PLANT, "dy");
  private static final Stock LANTHANUM = new Stock(PLANT, "la");
  private static final Stock MAGNET = new Stock(PLANT, "magnet");
  private static final List<Country> COUNTRIES =
      List.of(Country.of("XAA"), Country.of("XBB"), Country.of("XCC"));

  private final Random random;
  private final Size size;
  private final Horizon horizon;
  private final List<Activity> activities = new ArrayList<>();
  private final List<Capacity> capacities = new ArrayList<>();
  private final List<Module> modules = new ArrayList<>();
  private final List<Store> stores = new ArrayList<>();

  NetworkDraw(Random random, Size size) {
    this.random = random;
    this.size = size;
    int quarters = random.nextInt(3);
    var mix = new Horizon.Mix(random.nextInt(2), quarters, quarters == 0 ? 1 : random.nextInt(2));
    this.horizon = Horizon.of(YearMonth.of(2027, 1 + random.nextInt(12)), mix, 0.08);
  }

  Network network(String name) {
    int mines = size == Size.TINY ? 2 : 2 + random.nextInt(2);
    for (int i = 0; i < mines; i++) {
      mine(i);
    }
    plant();
    offers();
    stores();
    modules(mines);
    return new Network(name, horizon, activities, capacities, modules, stores, needs(), caps());
  }

  private void mine(int i) {
    Stock ore = new Stock("mine-" + i, "feed-" + i);
    Stock feed = ore.at(PLANT);
    double dysprosium = between(0.01, 0.06);
    var mined = new Entry(Element.DY, dysprosium, Map.of(Stage.MINING, Optional.of(country(i))));
    capacity("mine-" + i, between(100, 400), 0);
    add("mine " + i, Kind.MINE, between(3e3, 12e3), List.of(Flow.of(ore, 1)))
        .used(new Use("mine-" + i, 1))
        .entering(List.of(mined));
    double days = random.nextInt(3) * 20;
    capacity("leg-" + i, between(0, 600), random.nextInt(4) == 0 ? 0.1 : 0);
    add("ship " + i, Kind.SHIP, between(50, 900), List.of(Flow.of(ore, -1), late(feed, days)))
        .used(new Use("leg-" + i, between(1.2, 2.5)));
    add("forgo " + i, Kind.FORGO, between(100, 400), List.of()).used(new Use("leg-" + i, 1));
    var separated =
        new Entry(Element.DY, dysprosium, Map.of(Stage.SEPARATION, Optional.of(country(1))));
    List<Flow> out =
        List.of(
            Flow.of(feed, -1),
            Flow.of(NEODYMIUM, between(0.15, 0.3)),
            Flow.of(DYSPROSIUM, dysprosium),
            Flow.of(LANTHANUM, between(0.5, 0.7)));
    add("separate " + i, Kind.SEPARATE, between(2e3, 6e3), out)
        .used(new Use("separation", 1))
        .entering(List.of(separated));
    if (random.nextBoolean()) {
      stores.add(store("store-" + i, List.of(feed)));
    }
  }

  private void plant() {
    capacity("separation", between(50, 500), 0);
    capacity("line", between(100, 500), 0);
    List<Flow> out =
        List.of(Flow.of(NEODYMIUM, -0.3), Flow.of(DYSPROSIUM, -0.03), Flow.of(MAGNET, 1));
    add("make", Kind.MAKE, between(5e3, 2e4), out).used(new Use("line", 1));
    for (Stock surplus : List.of(NEODYMIUM, DYSPROSIUM, LANTHANUM)) {
      List<Flow> gone = List.of(Flow.of(surplus, -1));
      add("dispose " + surplus.good(), Kind.DISPOSE, between(100, 2e3), gone);
    }
    capacity("market", between(20, 100), 0);
    add("sell la", Kind.SELL, -between(500, 4e3), List.of(Flow.of(LANTHANUM, -1)))
        .used(new Use("market", 1));
  }

  private void offers() {
    var unknown =
        new Entry(
            Element.DY,
            1,
            Map.of(
                Stage.MINING, Optional.empty(), Stage.SEPARATION, Optional.of(COUNTRIES.get(2))));
    capacity("offer", between(0, 5), 0.5);
    add("buy dy", Kind.BUY, between(2e5, 6e5), List.of(Flow.of(DYSPROSIUM, 1)))
        .used(new Use("offer", 1))
        .entering(List.of(unknown));
    add("forgo dy", Kind.FORGO, between(1e5, 2e5), List.of()).used(new Use("offer", 1));
    capacity("spot", between(10, 80), 0);
    add("buy nd", Kind.BUY, between(6e4, 1e5), List.of(Flow.of(NEODYMIUM, 1)))
        .used(new Use("spot", 1));
  }

  private void stores() {
    stores.add(store("oxides", List.of(NEODYMIUM, DYSPROSIUM)));
    if (random.nextBoolean()) {
      stores.add(store("magnets", List.of(MAGNET)));
    }
  }

  private Store store(String id, List<Stock> stocks) {
    double room = between(10, 60);
    return new Store(id, id, stocks, room, between(10, 2e3), between(0, room), "");
  }

  private void modules(int mines) {
    boolean whole = random.nextBoolean();
    var separation = new Module.Into.CapacityOf("separation");
    module("plant", Module.Kind.PLANT, separation, new Terms(150, between(4e5, 3e6), 2, whole));
    var leg = new Module.Into.CapacityOf("leg-" + random.nextInt(mines));
    module("way", Module.Kind.WAY, leg, new Terms(250, between(5e4, 6e5), 1, true));
    if (random.nextBoolean()) {
      Module way = modules.removeLast();
      modules.add(requiring(way, Set.of("plant")));
    }
    var offer = new Module.Into.CapacityOf("offer");
    module("contract", Module.Kind.CONTRACT, offer, new Terms(4, between(1e4, 5e5), 3, false));
    if (random.nextBoolean()) {
      var holding = new Module.Into.Holding(random.nextBoolean() ? DYSPROSIUM : NEODYMIUM);
      module("stock", Module.Kind.STOCK, holding, new Terms(2, -between(1e4, 4e5), 2, whole));
    }
    if (size == Size.SMALL && random.nextBoolean()) {
      var line = new Module.Into.CapacityOf("line");
      module("line", Module.Kind.PLANT, line, new Terms(120, between(1e5, 1e6), 2, !whole));
    }
  }

  private List<Need> needs() {
    int periods = horizon.size();
    List<Need.Loss> losses =
        List.of(
            new Need.Loss("thrift", Series.constant(periods, 0.3), between(2e4, 6e4)),
            new Need.Loss("stop", Series.constant(periods, 1), between(8e4, 3e5)));
    return List.of(new Need(MAGNET, "magnets", perPeriod(between(100, 400)), losses, ""));
  }

  private List<Cap> caps() {
    return switch (random.nextInt(3)) {
      case 0 -> List.of();
      case 1 -> List.of(new Cap(Element.DY, Stage.MINING, COUNTRIES.get(0), between(0.3, 0.9)));
      default ->
          List.of(
              new Cap(Element.DY, Stage.MINING, COUNTRIES.get(0), between(0.3, 0.9)),
              new Cap(Element.DY, Stage.SEPARATION, COUNTRIES.get(2), between(0.3, 0.9)));
    };
  }

  private Country country(int i) {
    return COUNTRIES.get(i);
  }

  /// What a module adds in a year, costs, how many there may be, and whether they are whole.
  private record Terms(double perYear, double usd, double most, boolean whole) {}

  private void module(String id, Module.Kind kind, Module.Into into, Terms terms) {
    Series adds =
        into instanceof Module.Into.Holding
            ? Series.constant(horizon.size(), terms.perYear())
            : perPeriod(terms.perYear());
    LocalDate day = LocalDate.of(2027, 1, 1);
    var spending = new Module.Spending(day, day, Math.abs(terms.usd()));
    modules.add(
        new Module(
            id,
            kind,
            id,
            into,
            random.nextBoolean() ? adds : adds.with(0, 0),
            terms.usd(),
            spending,
            terms.most(),
            terms.whole(),
            Set.of(),
            Set.of(),
            ""));
  }

  private static Module requiring(Module module, Set<String> others) {
    return new Module(
        module.id(),
        module.kind(),
        module.about(),
        module.into(),
        module.adds(),
        module.costUsd(),
        module.spending(),
        module.most(),
        module.whole(),
        others,
        module.keys(),
        module.row());
  }

  private void capacity(String id, double perYear, double leastPart) {
    capacities.add(new Capacity(id, id, perPeriod(perYear), leastPart, Set.of(), ""));
  }

  private Draft add(String id, Kind kind, double usd, List<Flow> flows) {
    Series cost = Series.of(horizon.size(), p -> usd * (1 + 0.05 * p));
    activities.add(
        new Activity(
            new Activity.Label(id, id, Set.of(), ""),
            kind,
            flows,
            Activity.Cost.of(cost),
            Optional.empty(),
            List.of()));
    return new Draft();
  }

  /// The activity added last, to be completed.
  private final class Draft {

    Draft used(Use use) {
      Activity a = activities.removeLast();
      activities.add(
          new Activity(a.label(), a.kind(), a.flows(), a.cost(), Optional.of(use), a.entries()));
      return this;
    }

    @SuppressWarnings("UnusedReturnValue")
    Draft entering(List<Entry> entries) {
      Activity a = activities.removeLast();
      activities.add(new Activity(a.label(), a.kind(), a.flows(), a.cost(), a.use(), entries));
      return this;
    }
  }

  private Flow late(Stock stock, double days) {
    return new Flow(stock, 1, days);
  }

  private Series perPeriod(double perYear) {
    return Series.of(horizon.size(), p -> perYear * horizon.get(p).years());
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
