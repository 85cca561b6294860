package dev.ledo.plan.reading;

import dev.ledo.plan.network.Cap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a plan is asked to leave out, keep to, or try.
///
/// Prohibitions in force are obeyed unless they are lifted, which is only done to reckon what they
/// cost; those that are only asked about are obeyed when named.
///
/// @param without ids of feeds, offers, contracts, processes, modules, legs, stores and targets
///   that are not to be used
/// @param obeyed ids of prohibitions to obey beside those in force
/// @param lifted ids of prohibitions in force to do without
/// @param scenario demand scenario; empty for the rows without one
/// @param caps limits on dependence
public record PlanOptions(
    Set<String> without, Set<String> obeyed, Set<String> lifted, String scenario, List<Cap> caps) {

  /// Everything that is not forbidden, no limits.
  public static final PlanOptions FREE =
      new PlanOptions(Set.of(), Set.of(), Set.of(), "", List.of());

  public PlanOptions {
    without = Set.copyOf(without);
    obeyed = Set.copyOf(obeyed);
    lifted = Set.copyOf(lifted);
    caps = List.copyOf(caps);
  }

  /// These options without some more ids.
  public PlanOptions without(Set<String> ids) {
    var all = new HashSet<>(without);
    all.addAll(ids);
    return new PlanOptions(all, obeyed, lifted, scenario, caps);
  }

  /// These options obeying a prohibition more.
  public PlanOptions obeying(String prohibition) {
    var all = new HashSet<>(obeyed);
    all.add(prohibition);
    return new PlanOptions(without, all, lifted, scenario, caps);
  }

  /// These options doing without a prohibition in force.
  public PlanOptions lifting(String prohibition) {
    var all = new HashSet<>(lifted);
    all.add(prohibition);
    return new PlanOptions(without, obeyed, all, scenario, caps);
  }

  boolean obeys(String prohibition, boolean inForce) {
    return obeyed.contains(prohibition) || (inForce && !lifted.contains(prohibition));
  }
}
