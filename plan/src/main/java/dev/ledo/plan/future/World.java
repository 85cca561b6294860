package dev.ledo.plan.future;

import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lets regimes work on a network.
final class World {

  private final Network network;
  private final List<Regime> regimes;
  private final Weather weather;
  private final List<Working> working = new ArrayList<>();

  /// An effect at work.
  ///
  /// @param factor what it multiplies by in each period
  private record Working(Regime.Effect effect, Series factor) {}

  World(Network network, List<Regime> regimes, Weather weather, Ranges ranges) {
    this.network = network;
    this.regimes = regimes;
    this.weather = weather;
    for (Regime regime : regimes) {
      Series disturbed = weather.disturbed(regime);
      for (Regime.Effect effect : regime.effects()) {
        double whole = ranges.value(effect.input(), effect.factor());
        Series factor = Series.of(disturbed.size(), p -> 1 + disturbed.get(p) * (whole - 1));
        working.add(new Working(effect, factor));
      }
    }
  }

  /// The network as it is in this weather.
  Network network() {
    Map<String, Set<String>> keys = new HashMap<>();
    network.capacities().forEach(capacity -> keys.put(capacity.id(), capacity.keys()));
    return network.with(
        network.activities().stream().map(this::activity).toList(),
        network.capacities().stream().map(this::capacity).toList(),
        network.modules().stream().map(module -> module(module, keys)).toList());
  }

  private Activity activity(Activity activity) {
    return factor(activity.keys(), true)
        .map(factor -> activity.withCost(activity.costUsd().times(factor)))
        .orElse(activity);
  }

  private Capacity capacity(Capacity capacity) {
    return factor(capacity.keys(), false)
        .map(factor -> capacity.withUnits(capacity.perPeriod().times(factor)))
        .orElse(capacity);
  }

  /// What a module adds is hit by what hits the module or the capacity it adds to, each effect
  /// once.
  private Module module(Module module, Map<String, Set<String>> keys) {
    return switch (module.into()) {
      case Module.Into.CapacityOf(String capacity) -> {
        var all = new HashSet<>(module.keys());
        all.addAll(keys.getOrDefault(capacity, Set.of()));
        yield factor(all, false)
            .map(factor -> module.withAdds(module.adds().times(factor)))
            .orElse(module);
      }
      case Module.Into.Holding holding -> module.withAdds(module.adds().times(calm(module)));
    };
  }

  /// What multiplies something known by these ids; empty if no effect hits it.
  private Optional<Series> factor(Set<String> keys, boolean onPrice) {
    Optional<Series> product = Optional.empty();
    for (Working each : working) {
      if (each.effect().onPrice() == onPrice && each.effect().hits(keys)) {
        product = Optional.of(product.map(each.factor()::times).orElse(each.factor()));
      }
    }
    return product;
  }

  /// 1 in each period in which a stock must be held, 0 where it may be drawn on: a regime that hits
  /// what the stock is for is disturbed, or was within the time it takes to fill it again.
  private Series calm(Module stock) {
    Set<Integer> disturbed = new HashSet<>();
    for (Regime regime : regimes) {
      if (hitsSupply(regime, stock.keys())) {
        Series path = weather.disturbed(regime);
        for (int p = 0; p < path.size(); p++) {
          if (path.get(p) > 0) {
            disturbed.add(p);
          }
        }
      }
    }
    long fillDays = stock.spending().decide().until(stock.spending().ready(), ChronoUnit.DAYS);
    return Series.of(
        network.horizon().size(),
        p ->
            disturbed.stream()
                    .anyMatch(d ->
                        d <= p
                            && network
                                .horizon()
                                .get(d)
                                .to()
                                .plusDays(fillDays)
                                .isAfter(network.horizon().get(p).from()))
                ? 0
                : 1);
  }

  private static boolean hitsSupply(Regime regime, Set<String> keys) {
    return keys.contains(regime.id())
        || regime.effects().stream().anyMatch(e -> !e.onPrice() && e.hits(keys));
  }
}
