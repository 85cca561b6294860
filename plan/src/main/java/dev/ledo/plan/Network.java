package dev.ledo.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Everything a plan can do, in the words of the case: what moves, what limits it, what can be
/// decided now, what is needed.
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
    checkPromises(horizon, activities, capacities, modules, needs);
  }

  /// This network under other caps.
  public Network withCaps(List<Cap> others) {
    return new Network(name, horizon, activities, capacities, modules, stores, needs, others);
  }

  /// Every stock that something changes, in order.
  public SortedSet<Stock> stocks() {
    var stocks = new TreeSet<Stock>();
    activities.forEach(a -> a.flows().forEach(flow -> stocks.add(flow.stock())));
    stores.forEach(store -> stocks.add(store.stock()));
    needs.forEach(need -> stocks.add(need.stock()));
    return stocks;
  }

  private static void checkPromises(
      Horizon horizon,
      List<Activity> activities,
      List<Capacity> capacities,
      List<Module> modules,
      List<Need> needs) {
    Set<String> names = new HashSet<>();
    for (Capacity capacity : capacities) {
      promise(names.add(capacity.id()), "capacity " + capacity.id() + " stands twice");
      promise(capacity.perPeriod().size() == horizon.size(), capacity.id() + ": wrong periods");
    }
    for (Activity activity : activities) {
      boolean known = activity.use().isEmpty() || names.contains(activity.use().get().capacity());
      promise(known, activity.id() + " uses an unknown capacity");
    }
    for (Module module : modules) {
      promise(names.contains(module.capacity()), module.id() + " adds to an unknown capacity");
      promise(module.addsPerPeriod().size() == horizon.size(), module.id() + ": wrong periods");
    }
    for (Need need : needs) {
      double parts = need.losses().stream().mapToDouble(Need.Loss::part).sum();
      promise(Math.abs(parts - 1) < ROUNDING, need.about() + ": losses do not add up to 1");
    }
  }

  private static void promise(boolean kept, String message) {
    if (!kept) {
      throw new IllegalArgumentException(message);
    }
  }
}
