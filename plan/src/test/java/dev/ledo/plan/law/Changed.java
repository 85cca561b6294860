package dev.ledo.plan.law;

import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
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
    return new Activity(
        a.id(), a.kind(), a.about(), flows, a.costUsd(), a.use(), a.entries(), a.keys(), a.row());
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
}
