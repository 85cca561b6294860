package dev.ledo.plan;

import java.util.List;
import java.util.Set;

/// What a plan is asked to leave out, keep to, or try.
///
/// @param without ids of feeds, offers, processes, modules and legs that are not to be used
/// @param forbiddenActors ids of actors nobody may buy from
/// @param scenario demand scenario; empty for the rows without one
/// @param caps limits on dependence
public record PlanOptions(
    Set<String> without, Set<String> forbiddenActors, String scenario, List<Cap> caps) {

  /// Everything allowed, no limits.
  public static final PlanOptions FREE = new PlanOptions(Set.of(), Set.of(), "", List.of());

  public PlanOptions {
    without = Set.copyOf(without);
    forbiddenActors = Set.copyOf(forbiddenActors);
    caps = List.copyOf(caps);
  }
}
