package dev.ledo.plan.program;

import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column and row of a program stands for what in a network.
///
/// Networks of one shape have one layout.
final class Layout {

  private final Network network;
  private final List<String> firstColumns = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final int[][] levels;
  private final int[][][] stored;
  private final int[][] delivered;
  private final int[][][] lost;
  private final Map<Stock, int[]> balances = new LinkedHashMap<>();
  private final Map<String, int[]> capacities = new LinkedHashMap<>();
  private final Map<String, int[]> leastUses = new HashMap<>();
  private final Map<Stock, int[]> holdings = new HashMap<>();
  private final Map<String, int[]> rooms = new HashMap<>();
  private final int[][] needs;
  private final int[][][] lossLimits;
  private final int[][] caps;

  /// A row of the second stage: between value − below and value + above.
  ///
  /// @param name in words of the case
  /// @param place of the case's row that makes it
  record Row(String name, String place, double below, double above) {}

  Layout(Network network) {
    this.network = network;
    int periods = network.horizon().size();
    network.modules().forEach(module -> firstColumns.add("build " + module.id()));
    levels = new int[network.activities().size()][periods];
    stored = new int[network.stores().size()][][];
    for (int i = 0; i < stored.length; i++) {
      stored[i] = new int[network.stores().get(i).stocks().size()][periods];
    }
    delivered = new int[network.needs().size()][periods];
    lost = new int[network.needs().size()][][];
    lossLimits = new int[network.needs().size()][][];
    for (int i = 0; i < lost.length; i++) {
      int ways = network.needs().get(i).losses().size();
      lost[i] = new int[ways][periods];
      lossLimits[i] = new int[ways][periods];
    }
    needs = new int[network.needs().size()][periods];
    caps = new int[network.caps().size()][periods];
    network.horizon().periods().forEach(this::addColumns);
    network.horizon().periods().forEach(this::addRows);
    addCaps();
  }

  private void addColumns(Period period) {
    int p = period.index();
    for (int i = 0; i < levels.length; i++) {
      levels[i][p] = column(network.activities().get(i).id(), period);
    }
    for (int i = 0; i < stored.length; i++) {
      for (int s = 0; s < stored[i].length; s++) {
        stored[i][s][p] = column("store " + network.stores().get(i).stocks().get(s), period);
      }
    }
    for (int i = 0; i < delivered.length; i++) {
      Need need = network.needs().get(i);
      delivered[i][p] = column("deliver " + need.stock(), period);
      for (int way = 0; way < lost[i].length; way++) {
        String name = "without " + need.stock() + " by " + need.losses().get(way).about();
        lost[i][way][p] = column(name, period);
      }
    }
  }

  private int column(String name, Period period) {
    columns.add(name + " in " + period.name());
    return columns.size() - 1;
  }

  private void addRows(Period period) {
    for (Stock stock : network.stocks()) {
      put(balances, stock, period, exactly("balance of " + stock, ""));
    }
    for (Capacity capacity : network.capacities()) {
      put(
          capacities,
          capacity.id(),
          period,
          atMost("capacity of " + capacity.about(), capacity.row()));
      if (capacity.leastPart() > 0) {
        put(
            leastUses,
            capacity.id(),
            period,
            atLeast("duty to take " + capacity.about(), capacity.row()));
      }
    }
    for (Store store : network.stores()) {
      if (store.stocks().size() > 1) {
        put(rooms, store.id(), period, atMost("room of " + store.about(), store.row()));
      }
    }
    Set<Stock> held = new HashSet<>();
    for (Module module : network.modules()) {
      if (module.into() instanceof Module.Into.Holding(Stock stock) && held.add(stock)) {
        put(holdings, stock, period, atLeast("stock to be held of " + stock, module.row()));
      }
    }
    for (int i = 0; i < needs.length; i++) {
      Need need = network.needs().get(i);
      needs[i][period.index()] = add(exactly("need of " + need.about(), need.row()), period);
      for (int way = 0; way < lossLimits[i].length; way++) {
        String name = "limit of '" + need.losses().get(way).about() + "' for " + need.about();
        lossLimits[i][way][period.index()] = add(atMost(name, need.row()), period);
      }
    }
  }

  private void addCaps() {
    for (int i = 0; i < caps.length; i++) {
      Cap cap = network.caps().get(i);
      Map<Integer, Integer> byYear = new HashMap<>();
      for (Period period : network.horizon().periods()) {
        int year = period.first().getYear();
        Integer known = byYear.get(year);
        if (known == null) {
          String name =
              "cap of %s on %s of %s in %d"
                  .formatted(cap.country().code(), cap.stage(), cap.element().symbol(), year);
          rows.add(new Row(name, "", Double.POSITIVE_INFINITY, 0));
          known = rows.size() - 1;
          byYear.put(year, known);
        }
        caps[i][period.index()] = known;
      }
    }
  }

  private static Row exactly(String name, String place) {
    return new Row(name, place, 0, 0);
  }

  private static Row atMost(String name, String place) {
    return new Row(name, place, Double.POSITIVE_INFINITY, 0);
  }

  private static Row atLeast(String name, String place) {
    return new Row(name, place, 0, Double.POSITIVE_INFINITY);
  }

  private <K> void put(Map<K, int[]> map, K key, Period period, Row row) {
    int[] numbers = map.computeIfAbsent(key, k -> new int[network.horizon().size()]);
    numbers[period.index()] = add(row, period);
  }

  private int add(Row row, Period period) {
    rows.add(new Row(row.name() + " in " + period.name(), row.place(), row.below(), row.above()));
    return rows.size() - 1;
  }

  /// Names of the first stage's columns, in the order of the network's modules.
  List<String> firstColumns() {
    return firstColumns;
  }

  /// Names of the second stage's columns.
  List<String> columns() {
    return columns;
  }

  /// The rows of the second stage.
  List<Row> rows() {
    return rows;
  }

  int level(int activity, int period) {
    return levels[activity][period];
  }

  int stored(int store, int stock, int period) {
    return stored[store][stock][period];
  }

  int delivered(int need, int period) {
    return delivered[need][period];
  }

  int lost(int need, int way, int period) {
    return lost[need][way][period];
  }

  int balance(Stock stock, int period) {
    return find(balances, stock, period);
  }

  int capacity(String capacity, int period) {
    return find(capacities, capacity, period);
  }

  int leastUse(String capacity, int period) {
    return find(leastUses, capacity, period);
  }

  int holding(Stock stock, int period) {
    return find(holdings, stock, period);
  }

  boolean isHeld(Stock stock) {
    return holdings.containsKey(stock);
  }

  int room(Store store, int period) {
    return find(rooms, store.id(), period);
  }

  int need(int need, int period) {
    return needs[need][period];
  }

  int lossLimit(int need, int way, int period) {
    return lossLimits[need][way][period];
  }

  int cap(int cap, int period) {
    return caps[cap][period];
  }

  private static <K> int find(Map<K, int[]> map, K key, int period) {
    int[] numbers = map.get(key);
    if (numbers == null) {
      throw new IllegalArgumentException("the program has no row for " + key);
    }
    return numbers[period];
  }

  /// The activity that a column stands for, if it stands for one.
  Optional<Activity> activity(int column) {
    for (int i = 0; i < levels.length; i++) {
      for (int each : levels[i]) {
        if (each == column) {
          return Optional.of(network.activities().get(i));
        }
      }
    }
    return Optional.empty();
  }
}
