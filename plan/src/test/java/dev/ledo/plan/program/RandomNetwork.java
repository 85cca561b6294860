package dev.ledo.plan.program;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.network.Activity;
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
import java.util.Set;
import java.util.SplittableRandom;

/// Small networks with a bit of everything, made from a seed: two mines with joint production, a
/// way with transit, a plant, a contract with a duty, a store with a stock target, a cap.
final class RandomNetwork {

  private static final Horizon HORIZON =
      Horizon.of(YearMonth.of(2027, 1), new Horizon.Mix(0, 2, 1), 0.08);
  private static final int PERIODS = HORIZON.size();
  private static final Stock FEED = new Stock("mine", "feed");
  private static final Stock FEED_HERE = new Stock("plant", "feed");
  private static final Stock OXIDE = new Stock("plant", "oxide");
  private static final Stock REST = new Stock("plant", "rest");

  private final SplittableRandom random;
  private final List<Activity> activities = new ArrayList<>();

  private RandomNetwork(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// The network of a seed.
  static Network of(long seed) {
    return new RandomNetwork(seed).make();
  }

  /// Worlds of the shape of a network: other costs, capacities and amounts.
  static List<Network> worlds(Network network, int number, long seed) {
    var random = new SplittableRandom(seed);
    var worlds = new ArrayList<Network>();
    for (int k = 0; k < number; k++) {
      double freight = random.nextDouble(0.5, 2);
      double road = random.nextDouble(0, 1.2);
      double lots = random.nextDouble(0.3, 1);
      worlds.add(
          network.with(
              network.activities().stream()
                  .map(a ->
                      a.kind() == Activity.Kind.SHIP || a.kind() == Activity.Kind.BUY
                          ? a.withCost(a.costUsd().times(freight))
                          : a)
                  .toList(),
              network.capacities().stream()
                  .map(c -> c.id().equals("road") ? c.withUnits(c.perPeriod().times(road)) : c)
                  .toList(),
              network.modules().stream()
                  .map(m -> m.id().equals("lots") ? m.withAdds(m.adds().times(lots)) : m)
                  .toList()));
    }
    return worlds;
  }

  private Network make() {
    add("mine-a", Activity.Kind.MINE, 10, "pit", mined("XAA"), Flow.of(FEED, 1));
    add("mine-b", Activity.Kind.MINE, 6, "pit", mined("XBB"), Flow.of(FEED, 1));
    add(
        "ship",
        Activity.Kind.SHIP,
        2,
        "road",
        List.of(),
        Flow.of(FEED, -1),
        new Flow(FEED_HERE, 1, random.nextInt(0, 120)));
    double yield = random.nextDouble(0.2, 0.8);
    add(
        "separate",
        Activity.Kind.SEPARATE,
        5,
        "works",
        List.of(),
        Flow.of(FEED_HERE, -1),
        Flow.of(OXIDE, yield),
        Flow.of(REST, 1 - yield));
    add("sell", Activity.Kind.SELL, -1, "depth", List.of(), Flow.of(REST, -1));
    add("dispose", Activity.Kind.DISPOSE, 3, "", List.of(), Flow.of(REST, -1));
    add("take", Activity.Kind.BUY, 40, "offtake", mined("XAA"), Flow.of(OXIDE, 1));
    add("forgo", Activity.Kind.FORGO, 40, "offtake", List.of());
    add("buy", Activity.Kind.BUY, 90, "offer", mined("XBB"), Flow.of(OXIDE, 1));
    return new Network(
        "random", HORIZON, activities, capacities(), modules(), stores(), needs(), caps());
  }

  private static List<Entry> mined(String country) {
    return List.of(
        new Entry(Element.DY, 1, Map.of(Stage.MINING, Optional.of(Country.of(country)))));
  }

  private void add(
      String id,
      Activity.Kind kind,
      double usdPerKg,
      String capacity,
      List<Entry> entries,
      Flow... flows) {
    double usd = usdPerKg * 1000 * random.nextDouble(0.6, 1.4);
    Optional<Use> use =
        capacity.isEmpty()
            ? Optional.empty()
            : Optional.of(new Use(capacity, random.nextDouble(0.8, 1.6)));
    activities.add(
        new Activity(
            id,
            kind,
            id,
            List.of(flows),
            Series.constant(PERIODS, usd),
            use,
            entries,
            Set.of(id),
            "row of " + id));
  }

  private Series perYear(double low, double high) {
    double units = random.nextDouble(low, high);
    return Series.of(PERIODS, p -> units * HORIZON.get(p).years());
  }

  private List<Capacity> capacities() {
    return List.of(
        capacity("pit", perYear(50, 200), 0),
        capacity("road", perYear(40, 200), 0),
        capacity("works", perYear(0, 60), 0),
        capacity("depth", perYear(0, 80), 0),
        capacity("offtake", Series.constant(PERIODS, 0), random.nextDouble(0.2, 1)),
        capacity("offer", perYear(0, 40), 0));
  }

  private static Capacity capacity(String id, Series units, double leastPart) {
    return new Capacity(id, id, units, leastPart, Set.of(id), "row of " + id);
  }

  private List<Module> modules() {
    return List.of(
        module("plant-1", new Module.Into.CapacityOf("works"), perYear(20, 60), 3e5, 2, true),
        module("lots", new Module.Into.CapacityOf("offtake"), perYear(5, 20), 1e4, 2, true),
        module(
            "stock",
            new Module.Into.Holding(OXIDE),
            Series.of(PERIODS, p -> p == 1 ? 8 : 0),
            -random.nextDouble(0, 3e5),
            1,
            false));
  }

  private Module module(
      String id, Module.Into into, Series adds, double usd, double most, boolean whole) {
    var start = LocalDate.of(2027, 1, 1);
    return new Module(
        id,
        Module.Kind.PLANT,
        id,
        into,
        adds,
        usd * random.nextDouble(0.5, 1.5),
        new Module.Spending(start, start, usd),
        most,
        whole,
        Set.of(),
        Set.of(id),
        "row of " + id);
  }

  private List<Store> stores() {
    return List.of(
        new Store("silo", "silo", List.of(OXIDE), 20, 500, random.nextDouble(0, 5), "row of silo"));
  }

  private List<Need> needs() {
    Series all = Series.constant(PERIODS, 1);
    return List.of(
        new Need(
            OXIDE,
            "oxide",
            perYear(20, 80),
            List.of(
                new Need.Loss("thrift", all.times(0.1), 50_000),
                new Need.Loss("line stop", all, 200_000)),
            "row of need"));
  }

  private List<Cap> caps() {
    return random.nextBoolean()
        ? List.of(new Cap(Element.DY, Stage.MINING, Country.of("XBB"), random.nextDouble(0.3, 0.9)))
        : List.of();
  }
}
