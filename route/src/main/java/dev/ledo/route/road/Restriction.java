package dev.ledo.route.road;

import java.util.List;

/// A turn restriction as the extract has it.
///
/// @param fromWay by which one comes
/// @param via where it holds
/// @param toWay by which one must, or must not, go on
/// @param isOnly whether it demands that way instead of forbidding it
/// @param isForHeavy whether it binds vehicles above 3.5 t
/// @param isForLight whether it binds lighter ones
record Restriction(
    long fromWay, Via via, long toWay, boolean isOnly, boolean isForHeavy, boolean isForLight) {

  /// A restriction that holds at some hours or under some condition only.
  ///
  /// @param when as the map has it, such as `Mo-Fr 07:00-09:00`
  record AtTimes(Restriction restriction, String when) {}

  /// Where a restriction holds.
  sealed interface Via {

    /// At one node.
    record Node(long id) implements Via {}

    /// Along ways, gone over whole.
    record Ways(List<Long> ids) implements Via {
      public Ways {
        ids = List.copyOf(ids);
      }
    }
  }
}
