package dev.ledo.plan.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Recomputes balances, capacities, needs, stores, caps and cost of an operation from the network,
/// without any program's matrices.
public final class PlanCheck {

  private final Network network;
  private final List<Double> built;
  private final Operation operation;

  /// @param operation in the world of its network
  /// @param built how many of each module, in the network's order
  public PlanCheck(Operation operation, List<Double> built) {
    this.network = operation.network();
    this.built = List.copyOf(built);
    this.operation = operation;
  }

  /// What the recomputation found.
  ///
  /// @param balanceError largest imbalance of a stock over its throughput in the period, unitless
  /// @param capacityError largest excess over a capacity or shortfall of its least use, relative to
  ///   it or to one unit
  /// @param needError largest difference between a need and what was delivered or gone without,
  ///   relative to it or to one tonne
  /// @param storeError largest excess over a room or shortfall of what must be held, relative to it
  ///   or to one tonne
  /// @param capError largest excess over a cap, in tonnes of oxide
  /// @param costUsd discounted cost of the modules and the operation
  public record Finding(
      double balanceError,
      double capacityError,
      double needError,
      double storeError,
      double capError,
      double costUsd) {

    /// Whether every error is small.
    public boolean isSound() {
      return balanceError <= 1e-9
          && capacityError <= 1e-7
          && needError <= 1e-7
          && storeError <= 1e-7
          && capError <= 1e-5;
    }
  }

  /// Recomputes everything.
  public Finding run() {
    double balance = 0;
    double capacity = 0;
    double need = 0;
    double store = 0;
    double cost = moduleCost();
    for (Period period : network.horizon().periods()) {
      balance = Math.max(balance, balanceError(period));
      capacity = Math.max(capacity, capacityError(period.index()));
      need = Math.max(need, needError(period.index()));
      store = Math.max(store, storeError(period.index()));
      cost += operationCost(period);
    }
    double cap = network.caps().stream().mapToDouble(this::capError).max().orElse(0);
    return new Finding(balance, capacity, need, store, cap, cost);
  }

  private double moduleCost() {
    return IntStream.range(0, built.size())
        .mapToDouble(i -> built.get(i) * network.modules().get(i).costUsd())
        .sum();
  }

  private double balanceError(Period period) {
    int p = period.index();
    var ledger = new Ledger();
    for (int i = 0; i < network.activities().size(); i++) {
      for (Flow flow : network.activities().get(i).flows()) {
        double late = flow.latePart(period);
        ledger.move(flow.stock(), flow.amount() * (1 - late) * operation.level(i, p));
        if (p > 0) {
          double before = flow.latePart(network.horizon().get(p - 1));
          ledger.move(flow.stock(), flow.amount() * before * operation.level(i, p - 1));
        }
      }
    }
    for (int i = 0; i < network.stores().size(); i++) {
      Store store = network.stores().get(i);
      for (int s = 0; s < store.stocks().size(); s++) {
        double before = p == 0 ? store.initialTonnes(s) : operation.stored(i, s, p - 1);
        ledger.move(store.stocks().get(s), before);
        ledger.move(store.stocks().get(s), -operation.stored(i, s, p));
      }
    }
    for (int i = 0; i < network.needs().size(); i++) {
      ledger.move(network.needs().get(i).stock(), -operation.delivered(i, p));
    }
    return ledger.worst();
  }

  /// What came and went of every stock in one period.
  private static final class Ledger {

    private final Map<Stock, Double> net = new HashMap<>();
    private final Map<Stock, Double> throughput = new HashMap<>();

    void move(Stock stock, double tonnes) {
      net.merge(stock, tonnes, Double::sum);
      throughput.merge(stock, Math.abs(tonnes), Double::sum);
    }

    double worst() {
      return net.entrySet().stream()
          .mapToDouble(entry ->
              Math.abs(entry.getValue())
                  / Math.max(1, throughput.getOrDefault(entry.getKey(), 0.0)))
          .max()
          .orElse(0);
    }
  }

  private double capacityError(int p) {
    Map<String, Double> used = new HashMap<>();
    for (int i = 0; i < network.activities().size(); i++) {
      double level = operation.level(i, p);
      network
          .activities()
          .get(i)
          .use()
          .ifPresent(use -> used.merge(use.capacity(), use.amount() * level, Double::sum));
    }
    double worst = 0;
    for (Capacity capacity : network.capacities()) {
      double room = network.room(capacity, built, p);
      double use = used.getOrDefault(capacity.id(), 0.0);
      double error = Math.max(use - room, capacity.leastPart() * room - use);
      worst = Math.max(worst, error / Math.max(1, room));
    }
    return worst;
  }

  private double needError(int p) {
    double worst = 0;
    for (int i = 0; i < network.needs().size(); i++) {
      Need need = network.needs().get(i);
      double tonnes = need.perPeriod().get(p);
      double met = operation.delivered(i, p) + operation.lost(i, p);
      worst = Math.max(worst, Math.abs(met - tonnes) / Math.max(1, tonnes));
      for (int way = 0; way < need.losses().size(); way++) {
        double most = tonnes * need.losses().get(way).part().get(p);
        worst = Math.max(worst, (operation.lost(i, way, p) - most) / Math.max(1, tonnes));
      }
    }
    return worst;
  }

  private double storeError(int p) {
    double worst = 0;
    for (int i = 0; i < network.stores().size(); i++) {
      Store store = network.stores().get(i);
      double room = Math.max(1, store.tonnes());
      worst = Math.max(worst, (operation.stored(i, p) - store.tonnes()) / room);
      for (int s = 0; s < store.stocks().size(); s++) {
        double held = operation.stored(i, s, p);
        worst = Math.max(worst, (asked(store.stocks().get(s), p) - held) / room);
      }
    }
    return worst;
  }

  /// Tonnes of a stock that must be held at the end of a period.
  private double asked(Stock stock, int p) {
    double sum = 0;
    for (int m = 0; m < built.size(); m++) {
      Module module = network.modules().get(m);
      if (module.into().equals(new Module.Into.Holding(stock))) {
        sum += built.get(m) * module.adds().get(p);
      }
    }
    return sum;
  }

  private double capError(Cap cap) {
    Map<Integer, Double> excess = new HashMap<>();
    for (Period period : network.horizon().periods()) {
      for (int i = 0; i < network.activities().size(); i++) {
        for (Entry entry : network.activities().get(i).entries()) {
          double tonnes = cap.excess(entry) * operation.level(i, period.index());
          excess.merge(period.first().getYear(), tonnes, Double::sum);
        }
      }
    }
    return excess.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private double operationCost(Period period) {
    int p = period.index();
    double cost = 0;
    for (int i = 0; i < network.activities().size(); i++) {
      cost += network.activities().get(i).costUsd().get(p) * operation.level(i, p);
    }
    for (int i = 0; i < network.stores().size(); i++) {
      cost +=
          network.stores().get(i).costUsdPerTonneYear() * period.years() * operation.stored(i, p);
    }
    for (int i = 0; i < network.needs().size(); i++) {
      Need need = network.needs().get(i);
      for (int way = 0; way < need.losses().size(); way++) {
        cost += need.losses().get(way).costUsdPerTonne() * operation.lost(i, way, p);
      }
    }
    return cost * period.discount();
  }
}
