package dev.ledo.plan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// All futures a plan may meet: regimes that come and go, and figures that turn out anywhere in
/// their ranges.
///
/// Future k depends on the seed and k alone.
final class Futures {

  private final Network network;
  private final List<Regime> regimes;
  private final Draws draws;
  private final Optional<Set<String>> always;

  /// @param always ids of regimes that are disturbed all the time, the others never; empty to draw
  Futures(Network network, List<Regime> regimes, long seed, Optional<Set<String>> always) {
    this.network = network;
    this.regimes = List.copyOf(regimes);
    this.draws = new Draws(seed);
    this.always = always;
  }

  /// What differs between futures.
  Varying varying() {
    Set<String> capacities = new HashSet<>();
    Set<String> costs = new HashSet<>();
    for (Capacity capacity : network.capacities()) {
      boolean hit = regimes.stream().flatMap(r -> r.effects().stream()).anyMatch(hits(capacity));
      if (hit || capacity.spread().isWide()) {
        capacities.add(capacity.id());
      }
    }
    for (Activity activity : network.activities()) {
      boolean hit = regimes.stream().flatMap(r -> r.effects().stream()).anyMatch(prices(activity));
      if (hit || activity.costSpread().isWide()) {
        costs.add(activity.id());
      }
    }
    boolean needs = network.needs().stream().anyMatch(need -> need.spread().isWide());
    return new Varying(capacities, costs, needs);
  }

  private static Predicate<Regime.Effect> hits(Capacity capacity) {
    return effect ->
        !effect.onPrice()
            && Set.of(
                    "feed " + effect.target(),
                    "offer " + effect.target(),
                    "plant " + effect.target(),
                    "leg " + effect.target())
                .contains(capacity.id());
  }

  private static Predicate<Regime.Effect> prices(Activity activity) {
    return effect ->
        effect.onPrice()
            && Set.of("feed " + effect.target(), "offer " + effect.target())
                .contains(activity.id());
  }

  /// One future.
  Conditions get(int number) {
    int periods = network.horizon().size();
    double[][] capacity = ones(network.capacities().size(), periods);
    double[][] cost = ones(network.activities().size(), periods);
    for (Regime regime : regimes) {
      double[] disturbed = disturbed(regime, number);
      for (Regime.Effect effect : regime.effects()) {
        String name = "effect " + regime.id() + effect.target() + effect.onPrice();
        double factor = RegimePath.between(effect.factor(), draws.uniform(number, name));
        apply(effect, factor, disturbed, capacity, cost);
      }
    }
    for (int i = 0; i < capacity.length; i++) {
      Capacity each = network.capacities().get(i);
      scale(capacity[i], each.spread(), number, "capacity " + each.id());
    }
    for (int i = 0; i < cost.length; i++) {
      Activity each = network.activities().get(i);
      scale(cost[i], each.costSpread(), number, "cost " + each.id());
    }
    double[] need = new double[network.needs().size()];
    for (int i = 0; i < need.length; i++) {
      Need each = network.needs().get(i);
      need[i] = each.spread().at(draws.uniform(number, "need " + each.stock()));
    }
    return new Drawn(capacity, cost, need);
  }

  private double[] disturbed(Regime regime, int number) {
    if (always.isPresent()) {
      double[] all = new double[network.horizon().size()];
      Arrays.fill(all, always.get().contains(regime.id()) ? 1 : 0);
      return all;
    }
    return RegimePath.draw(
        regime, network.horizon(), draws.stream(number, "regime " + regime.id()));
  }

  private void apply(
      Regime.Effect effect,
      double factor,
      double[] disturbed,
      double[][] capacity,
      double[][] cost) {
    if (effect.onPrice()) {
      Predicate<Activity> hit = activity -> prices(activity).test(effect);
      for (int i = 0; i < cost.length; i++) {
        change(cost[i], factor, disturbed, hit.test(network.activities().get(i)));
      }
    } else {
      Predicate<Capacity> hit = each -> hits(each).test(effect);
      for (int i = 0; i < capacity.length; i++) {
        change(capacity[i], factor, disturbed, hit.test(network.capacities().get(i)));
      }
    }
  }

  private static void change(double[] factors, double factor, double[] disturbed, boolean hit) {
    for (int p = 0; hit && p < factors.length; p++) {
      factors[p] *= 1 + disturbed[p] * (factor - 1);
    }
  }

  private void scale(double[] factors, Spread spread, int number, String name) {
    double factor = spread.isWide() ? spread.at(draws.uniform(number, name)) : 1;
    for (int p = 0; p < factors.length; p++) {
      factors[p] *= factor;
    }
  }

  private static double[][] ones(int rows, int columns) {
    double[][] values = new double[rows][columns];
    for (double[] row : values) {
      Arrays.fill(row, 1);
    }
    return values;
  }

  /// The factors of one future.
  private static final class Drawn implements Conditions {

    private final double[][] capacity;
    private final double[][] cost;
    private final double[] need;

    Drawn(double[][] capacity, double[][] cost, double[] need) {
      this.capacity = capacity;
      this.cost = cost;
      this.need = need;
    }

    @Override
    public double capacityFactor(int number, int period) {
      return capacity[number][period];
    }

    @Override
    public double costFactor(int activity, int period) {
      return cost[activity][period];
    }

    @Override
    public double needFactor(int number, int period) {
      return need[number];
    }
  }
}
