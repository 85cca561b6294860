package dev.ledo.plan.law;

import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Use;
import java.util.ArrayList;
import java.util.List;

/// Networks and their parts with one thing changed.
final class Changed {

  private Changed() {}

  /// A module at another cost, adding something else.
  static Module module(Module m, double usd, Series adds) {
    return new Module(
        m.id(),
        m.kind(),
        m.about(),
        m.into(),
        adds,
        usd,
        m.spending(),
        m.most(),
        m.whole(),
        m.requires(),
        m.keys(),
        m.row());
  }

  /// A module of which there may be another number.
  static Module most(Module m, double most) {
    return new Module(
        m.id(),
        m.kind(),
        m.about(),
        m.into(),
        m.adds(),
        m.costUsd(),
        m.spending(),
        most,
        m.whole(),
        m.requires(),
        m.keys(),
        m.row());
  }

  /// A network in which one activity moves a factor more of the good it names first.
  static Network flow(Network network, String activity, double factor) {
    List<Activity> others =
        network.activities().stream()
            .map(a -> a.id().equals(activity) ? flow(a, factor) : a)
            .toList();
    return network.with(others, network.capacities(), network.modules());
  }

  private static Activity flow(Activity a, double factor) {
    var flows = new ArrayList<Flow>(a.flows());
    Flow first = flows.removeFirst();
    flows.addFirst(new Flow(first.stock(), first.amount() * factor, first.transitDays()));
    return new Activity(a.label(), a.kind(), flows, a.cost(), a.use(), a.entries());
  }

  /// A network in which modules cost nothing.
  static Network freeModules(Network network) {
    List<Module> free = network.modules().stream().map(m -> module(m, 0, m.adds())).toList();
    return network.with(network.activities(), network.capacities(), free);
  }

  /// A network in which none of a module can be built.
  static Network without(Network network, String module) {
    List<Module> others =
        network.modules().stream().map(m -> m.id().equals(module) ? most(m, 0) : m).toList();
    return network.with(network.activities(), network.capacities(), others);
  }

  /// A network in which everything that takes a capacity costs more per unit taken.
  static Network dearer(Network network, String capacity, double usdPerUnit) {
    List<Activity> others =
        network.activities().stream().map(a -> dearer(a, capacity, usdPerUnit)).toList();
    return network.with(others, network.capacities(), network.modules());
  }

  private static Activity dearer(Activity a, String capacity, double usdPerUnit) {
    double units =
        a.use().filter(use -> use.capacity().equals(capacity)).map(Use::amount).orElse(0.0);
    Series cost = a.costUsd();
    return a.withCost(Series.of(cost.size(), p -> cost.get(p) + units * usdPerUnit));
  }

  /// A network in which all of a capacity, and far more than there is work for, must be used.
  static Network duty(Network network, String capacity) {
    List<Capacity> others =
        network.capacities().stream().map(c -> c.id().equals(capacity) ? duty(c) : c).toList();
    return network.with(network.activities(), others, network.modules());
  }

  private static Capacity duty(Capacity c) {
    Series much = Series.constant(c.perPeriod().size(), 1e5);
    return new Capacity(c.id(), c.about(), much, 1, c.keys(), c.row());
  }
}
