package dev.ledo.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Recomputes balances, capacities, needs, caps and cost of an operation from the network, without
/// the program's matrices.
public final class PlanCheck {

  private final Network network;
  private final List<Double> built;
  private final Operation operation;
  private final Conditions conditions;

  /// @param built how many of each module, in the network's order
  public PlanCheck(
      Network network, List<Double> built, Operation operation, Conditions conditions) {
    this.network = network;
    this.built = List.copyOf(built);
    this.operation = operation;
    this.conditions = conditions;
  }

  /// What the recomputation found.
  ///
  /// @param balanceError largest imbalance of a stock over its throughput in the period, unitless
  /// @param capacityError largest excess over a capacity, relative to it or to one unit
  /// @param needError largest difference between a need and what was delivered or gone without,
  ///   relative to it or to one tonne
  /// @param capError largest excess over a cap, in tonnes of oxide
  /// @param costUsd discounted cost of the modules and the operation
  public record Finding(
      double balanceError,
      double capacityError,
      double needError,
      double capError,
      double costUsd) {

    /// Whether every error is small.
    public boolean isSound() {
      return balanceError <= 1e-9 && capacityError <= 1e-7 && needError <= 1e-7 && capError <= 1e-5;
    }
  }

  /// Recomputes everything.
  public Finding run() {
    double balance = 0;
    double capacity = 0;
    double need = 0;
    double cost = moduleCost();
    for (Period period : network.horizon().periods()) {
      balance = Math.max(balance, balanceError(period));
      capacity = Math.max(capacity, capacityError(period));
      need = Math.max(need, needError(period));
      cost += operationCost(period);
    }
    double cap = network.caps().stream().mapToDouble(this::capError).max().orElse(0);
    return new Finding(balance, capacity, need, cap, cost);
  }

  private double moduleCost() {
    double cost = 0;
    for (int i = 0; i < built.size(); i++) {
      cost += built.get(i) * network.modules().get(i).costUsd();
    }
    return cost;
  }

  private double balanceError(Period period) {
    int p = period.index();
    Map<Stock, Double> net = new HashMap<>();
    Map<Stock, Double> throughput = new HashMap<>();
    for (int i = 0; i < network.activities().size(); i++) {
      for (Flow flow : network.activities().get(i).flows()) {
        move(flow.stock(), flow.amount() * operation.level(i, p), net, throughput);
      }
    }
    for (int i = 0; i < network.stores().size(); i++) {
      Store store = network.stores().get(i);
      double before = p == 0 ? store.initialTonnes() : operation.stored(i, p - 1);
      move(store.stock(), before, net, throughput);
      move(store.stock(), -operation.stored(i, p), net, throughput);
    }
    for (int i = 0; i < network.needs().size(); i++) {
      move(network.needs().get(i).stock(), -operation.delivered(i, p), net, throughput);
    }
    double worst = 0;
    for (Map.Entry<Stock, Double> entry : net.entrySet()) {
      double moved = Math.max(1, throughput.getOrDefault(entry.getKey(), 0.0));
      worst = Math.max(worst, Math.abs(entry.getValue()) / moved);
    }
    return worst;
  }

  private static void move(
      Stock stock, double amount, Map<Stock, Double> net, Map<Stock, Double> throughput) {
    net.merge(stock, amount, Double::sum);
    throughput.merge(stock, Math.abs(amount), Double::sum);
  }

  private double capacityError(Period period) {
    int p = period.index();
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
    for (int i = 0; i < network.capacities().size(); i++) {
      Capacity capacity = network.capacities().get(i);
      double room = capacity.perPeriod().get(p);
      for (int m = 0; m < built.size(); m++) {
        Module module = network.modules().get(m);
        if (module.capacity().equals(capacity.id())) {
          room += built.get(m) * module.addsPerPeriod().get(p);
        }
      }
      room *= conditions.capacityFactor(i, p);
      double excess = used.getOrDefault(capacity.id(), 0.0) - room;
      worst = Math.max(worst, excess / Math.max(1, room));
    }
    return worst;
  }

  private double needError(Period period) {
    int p = period.index();
    double worst = 0;
    for (int i = 0; i < network.needs().size(); i++) {
      Need need = network.needs().get(i);
      double tonnes = need.perPeriod().get(p) * conditions.needFactor(i, p);
      double met = operation.delivered(i, p);
      for (int way = 0; way < need.losses().size(); way++) {
        double lost = operation.lost(i, way, p);
        met += lost;
        double most = tonnes * need.losses().get(way).part();
        worst = Math.max(worst, (lost - most) / Math.max(1, tonnes));
      }
      worst = Math.max(worst, Math.abs(met - tonnes) / Math.max(1, tonnes));
    }
    return worst;
  }

  private double capError(Cap cap) {
    Map<Integer, Double> excess = new HashMap<>();
    for (Period period : network.horizon().periods()) {
      for (int i = 0; i < network.activities().size(); i++) {
        for (Entry entry : network.activities().get(i).entries()) {
          if (CapRows.concerns(entry, cap)) {
            double tonnes = entry.oxideTonnes() * operation.level(i, period.index());
            double counted = CapRows.counts(entry, cap) ? tonnes : 0;
            excess.merge(period.first().getYear(), counted - cap.share() * tonnes, Double::sum);
          }
        }
      }
    }
    return excess.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private double operationCost(Period period) {
    int p = period.index();
    double cost = 0;
    for (int i = 0; i < network.activities().size(); i++) {
      double each = network.activities().get(i).costUsd() * conditions.costFactor(i, p);
      cost += each * operation.level(i, p);
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
