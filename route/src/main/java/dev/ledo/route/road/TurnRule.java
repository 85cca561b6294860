package dev.ledo.route.road;

import java.util.List;

/// A rule of turning: which arc may, or may not, follow others.
///
/// @param arcs in the order of travel: the one come by, those of ways between if the rule names
///   any, and last the one that is forbidden or demanded; two at least, each beginning where the
///   one before ends
/// @param isOnly whether who comes by the first must go on by the others, instead of not leaving by
///   the last
/// @param isForHeavy whether it binds vehicles above 3.5 t
/// @param isForLight whether it binds lighter ones
record TurnRule(List<Integer> arcs, boolean isOnly, boolean isForHeavy, boolean isForLight) {

  TurnRule {
    arcs = List.copyOf(arcs);
  }

  boolean binds(Vehicle vehicle) {
    return !vehicle.isOnFoot() && (vehicle.isHeavy() ? isForHeavy : isForLight);
  }
}
