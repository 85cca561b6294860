package dev.ledo.plan;

import java.util.Set;

/// What scenarios may change in a network.
///
/// @param capacities ids of capacities
/// @param costs ids of activities whose cost varies
/// @param needs whether needs vary
public record Varying(Set<String> capacities, Set<String> costs, boolean needs) {

  /// Nothing: the plan for one known future.
  public static final Varying NOTHING = new Varying(Set.of(), Set.of(), false);

  public Varying {
    capacities = Set.copyOf(capacities);
    costs = Set.copyOf(costs);
  }
}
