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

  /// A rule that holds at some hours or under some condition only.
  ///
  /// @param when as the map has it, such as `Mo-Fr 07:00-09:00`
  record AtTimes(TurnRule rule, String when) {}

  /// Whether going on by an arc is against it.
  ///
  /// @param before arcs by which one came, in order
  boolean isBrokenBy(List<Integer> before, int arc) {
    for (int i = 1; i < arcs.size(); i++) {
      boolean isCome =
          before.size() >= i
              && before.subList(before.size() - i, before.size()).equals(arcs.subList(0, i));
      boolean isGoneOn = arcs.get(i) == arc;
      if (isCome && (isOnly ? !isGoneOn : isGoneOn && i == arcs.size() - 1)) {
        return true;
      }
    }
    return false;
  }

  boolean binds(Vehicle vehicle) {
    return !vehicle.isOnFoot() && (vehicle.isHeavy() ? isForHeavy : isForLight);
  }
}
