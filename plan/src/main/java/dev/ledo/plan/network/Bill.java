package dev.ledo.plan.network;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a plan costs by what is paid for, discounted, in USD; negative where money comes in.
///
/// The items add up to the cost of the plan.
///
/// @param usd every item, 0 where nothing is paid
public record Bill(Map<Item, Double> usd) {

  /// What is paid for.
  public enum Item {
    /// Modules: plants, ways and fees of contracts, less what serves after the horizon.
    MODULES,
    /// Feeds at the mine.
    FEEDS,
    /// Carriage over ways.
    FREIGHT,
    /// Tolls, fees and levies on ways, which go to whoever holds them.
    CHARGES,
    /// Separation and making.
    PROCESSING,
    /// Goods bought, of offers and contracts, taken or not.
    PURCHASES,
    /// Goods sold.
    SALES,
    /// Goods that nobody takes.
    DISPOSAL,
    /// Holding of stocks.
    STORES,
    /// Going without.
    SHORTAGES
  }

  /// @throws IllegalArgumentException if an item is missing
  public Bill {
    var all = new EnumMap<Item, Double>(Item.class);
    all.putAll(usd);
    if (all.size() != Item.values().length) {
      throw new IllegalArgumentException("a bill has every item, this has " + all.keySet());
    }
    usd = Collections.unmodifiableMap(all);
  }

  /// The bill of an operation.
  ///
  /// @param built how many of each module, in the network's order
  public static Bill of(Operation operation, List<Double> built) {
    var draft = new Draft();
    Network network = operation.network();
    for (int m = 0; m < built.size(); m++) {
      draft.add(Item.MODULES, built.get(m) * network.modules().get(m).costUsd());
    }
    network.horizon().periods().forEach(period -> draft.add(operation, period));
    return new Bill(draft.usd);
  }

  /// The mean of some bills.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Bill mean(List<Bill> bills) {
    if (bills.isEmpty()) {
      throw new IllegalArgumentException("no bill to take the mean of");
    }
    var draft = new Draft();
    for (Bill bill : bills) {
      bill.usd.forEach((item, each) -> draft.add(item, each / bills.size()));
    }
    return new Bill(draft.usd);
  }

  /// What is paid for one item.
  public double of(Item item) {
    return usd.getOrDefault(item, 0.0);
  }

  /// The sum of all items.
  public double totalUsd() {
    return usd.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// A bill while it is added up.
  private static final class Draft {

    private final Map<Item, Double> usd = new EnumMap<>(Item.class);

    Draft() {
      for (Item item : Item.values()) {
        usd.put(item, 0.0);
      }
    }

    void add(Item item, double more) {
      usd.merge(item, more, Double::sum);
    }

    void add(Operation operation, Period period) {
      int p = period.index();
      Network network = operation.network();
      for (int i = 0; i < network.activities().size(); i++) {
        Activity activity = network.activities().get(i);
        double cost = activity.costUsd().get(p) * operation.level(i, p) * period.discount();
        add(Item.CHARGES, activity.chargedPart() * cost);
        add(item(activity.kind()), (1 - activity.chargedPart()) * cost);
      }
      for (int i = 0; i < network.stores().size(); i++) {
        double perYear = network.stores().get(i).costUsdPerTonneYear() * period.years();
        add(Item.STORES, perYear * operation.stored(i, p) * period.discount());
      }
      for (int i = 0; i < network.needs().size(); i++) {
        List<Need.Loss> ways = network.needs().get(i).losses();
        for (int way = 0; way < ways.size(); way++) {
          double perTonne = ways.get(way).costUsdPerTonne() * period.discount();
          add(Item.SHORTAGES, perTonne * operation.lost(i, way, p));
        }
      }
    }

    private static Item item(Activity.Kind kind) {
      return switch (kind) {
        case MINE -> Item.FEEDS;
        case SHIP -> Item.FREIGHT;
        case SEPARATE, MAKE -> Item.PROCESSING;
        case BUY, FORGO -> Item.PURCHASES;
        case SELL -> Item.SALES;
        case DISPOSE -> Item.DISPOSAL;
      };
    }
  }
}
