package dev.ledo.plan.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Everything a plan can do in one world, in the words of the case: what moves, what limits it,
/// what can be decided now, what is needed.
///
/// Every figure is one number. Another world (a range that turns out otherwise, a road that is
/// shut) is another network of the same shape.
public record Network(
    String name,
    Horizon horizon,
    List<Activity> activities,
    List<Capacity> capacities,
    List<Module> modules,
    List<Store> stores,
    List<Need> needs,
    List<Cap> caps) {

  private static final double ROUNDING = 1e-9;

  public Network {
    activities = List.copyOf(activities);
    capacities = List.copyOf(capacities);
    modules = List.copyOf(modules);
    stores = List.copyOf(stores);
    needs = List.copyOf(needs);
    caps = List.copyOf(caps);
    new Promises(horizon, activities, capacities, modules, stores, needs).check();
  }

  /// This network under other caps.
  public Network withCaps(List<Cap> others) {
    return new Network(name, horizon, activities, capacities, modules, stores, needs, others);
  }

  /// This network in another world: the same things at other costs, amounts and capacities.
  public Network with(
      List<Activity> others, List<Capacity> otherCapacities, List<Module> otherModules) {
    return new Network(name, horizon, others, otherCapacities, otherModules, stores, needs, caps);
  }

  /// Every stock that something changes, in order.
  public SortedSet<Stock> stocks() {
    var stocks = new TreeSet<Stock>();
    activities.forEach(a -> a.flows().forEach(flow -> stocks.add(flow.stock())));
    stores.forEach(store -> stocks.addAll(store.stocks()));
    needs.forEach(need -> stocks.add(need.stock()));
    return stocks;
  }

  /// What there is of a capacity in a period, in its units.
  ///
  /// @param built how many of each module, in order
  public double room(Capacity capacity, List<Double> built, int period) {
    double units = capacity.perPeriod().get(period);
    for (int m = 0; m < built.size(); m++) {
      Module module = modules.get(m);
      if (module.into().equals(new Module.Into.CapacityOf(capacity.id()))) {
        units += built.get(m) * module.adds().get(period);
      }
    }
    return units;
  }

  /// What a network promises whoever uses it; breaking one is a defect of whoever made it.
  private record Promises(
      Horizon horizon,
      List<Activity> activities,
      List<Capacity> capacities,
      List<Module> modules,
      List<Store> stores,
      List<Need> needs) {

    void check() {
      Set<String> names = new HashSet<>();
      for (Capacity capacity : capacities) {
        promise(names.add(capacity.id()), "capacity " + capacity.id() + " stands twice");
        fits(capacity.perPeriod(), capacity.id());
      }
      for (Activity activity : activities) {
        boolean known = activity.use().isEmpty() || names.contains(activity.use().get().capacity());
        promise(known, activity.id() + " uses an unknown capacity");
        fits(activity.costUsd(), activity.id());
      }
      Set<String> decisions = new HashSet<>();
      modules.forEach(module -> decisions.add(module.id()));
      Set<Stock> stored = new HashSet<>();
      for (Store store : stores) {
        store.stocks().forEach(stock -> promise(stored.add(stock), stock + " is stored twice"));
      }
      for (Module module : modules) {
        boolean known =
            switch (module.into()) {
              case Module.Into.CapacityOf(String capacity) -> names.contains(capacity);
              case Module.Into.Holding(Stock stock) -> stored.contains(stock);
            };
        promise(known, module.id() + " adds to " + module.into() + ", which is not there");
        fits(module.adds(), module.id());
        module
            .requires()
            .forEach(id -> promise(decisions.contains(id), module.id() + " requires " + id));
      }
      needs.forEach(this::check);
    }

    private void check(Need need) {
      fits(need.perPeriod(), need.about());
      for (int p = 0; p < horizon.size(); p++) {
        double parts = 0;
        for (Need.Loss loss : need.losses()) {
          parts += loss.part().get(p);
        }
        promise(parts > 1 - ROUNDING, need.about() + ": losses do not add up to 1");
      }
    }

    private void fits(Series series, String what) {
      promise(series.size() == horizon.size(), what + ": wrong periods");
    }

    private static void promise(boolean kept, String message) {
      if (!kept) {
        throw new IllegalArgumentException(message);
      }
    }
  }
}
