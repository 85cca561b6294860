package dev.ledo.plan.law;

import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Store;
import dev.ledo.plan.network.Use;
import java.util.List;
import java.util.Random;

/// Which numbers differ between the worlds of a family.
///
/// @param prices costs of activities
/// @param rooms capacities, sometimes shut, and what modules add to them; a module that is late in
///   the calm world may be early in another whatever is drawn
/// @param modules costs of modules
/// @param needs tonnes needed
/// @param flows amounts moved and capacity used
/// @param stores room and first stock
record Shake(
    boolean prices, boolean rooms, boolean modules, boolean needs, boolean flows, boolean stores) {

  /// Every kind with an even chance, capacities always.
  static Shake drawn(Random random) {
    return new Shake(
        random.nextBoolean(),
        true,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  /// Another world.
  Network of(Network calm, Random random) {
    return new Network(
        calm.name(),
        calm.horizon(),
        calm.activities().stream().map(a -> activity(a, random)).toList(),
        calm.capacities().stream().map(c -> capacity(c, random)).toList(),
        calm.modules().stream().map(m -> module(m, random)).toList(),
        calm.stores().stream().map(s -> store(s, random)).toList(),
        calm.needs().stream().map(n -> need(n, random)).toList(),
        calm.caps());
  }

  private Activity activity(Activity a, Random random) {
    Series cost = prices ? shaken(a.costUsd(), random) : a.costUsd();
    List<Flow> moved = flows ? a.flows().stream().map(f -> flow(f, random)).toList() : a.flows();
    var use = flows ? a.use().map(u -> new Use(u.capacity(), near(u.amount(), random))) : a.use();
    return new Activity(a.label(), a.kind(), moved, a.cost(), use, a.entries()).withCost(cost);
  }

  private static Flow flow(Flow flow, Random random) {
    return new Flow(flow.stock(), near(flow.amount(), random), flow.transitDays());
  }

  private Capacity capacity(Capacity capacity, Random random) {
    if (!rooms) {
      return capacity;
    }
    boolean shut = random.nextInt(10) == 0;
    return capacity.withUnits(
        shut ? capacity.perPeriod().times(0) : shaken(capacity.perPeriod(), random));
  }

  private Module module(Module m, Random random) {
    double usd = modules ? m.costUsd() * (0.5 + random.nextDouble()) : m.costUsd();
    Series adds = rooms && random.nextBoolean() ? shaken(m.adds(), random) : m.adds();
    boolean early = random.nextBoolean() && adds.get(0) == 0;
    return Changed.module(m, usd, early ? adds.with(0, 0.5 * adds.max()) : adds);
  }

  private Store store(Store s, Random random) {
    if (!stores) {
      return s;
    }
    double room = s.tonnes() * (1 + random.nextDouble());
    double initial = s.initialTonnes() * random.nextDouble();
    double usd = near(s.costUsdPerTonneYear(), random);
    return new Store(s.id(), s.about(), s.stocks(), room, usd, initial, s.row());
  }

  private Need need(Need need, Random random) {
    Series tonnes = needs ? shaken(need.perPeriod(), random) : need.perPeriod();
    return new Need(need.stock(), need.about(), tonnes, need.losses(), need.row());
  }

  private static Series shaken(Series series, Random random) {
    return series.times(Series.of(series.size(), p -> 0.6 + 0.8 * random.nextDouble()));
  }

  private static double near(double value, Random random) {
    return value * (0.9 + 0.2 * random.nextDouble());
  }
}
