package dev.ledo.cli;

import dev.ledo.cases.Row;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `ledo plan` makes of what nobody tells of a way, where `ledo route` keeps both ends: of a
/// month what `closed_months` of the leg have, and open without them; nothing passes a border of
/// unknown state.
///
/// @param segment id of the way
/// @param shut months of unknown state that the plan counts as shut
/// @param open months of unknown state that it counts as open
/// @param isBorderUnknown whether nobody has told the state of its border, so that the plan lets
///   nothing pass until a module opens it
/// @param isLeftOut whether its row lacks the freight or capacity without which the plan does not
///   use it at all, though `ledo route` may reckon them from the vehicle
/// @see docs/methods/plan.md
record WayInPlan(
    String segment,
    List<Month> shut,
    List<Month> open,
    boolean isBorderUnknown,
    boolean isLeftOut) {

  WayInPlan {
    shut = List.copyOf(shut);
    open = List.copyOf(open);
  }

  /// Of a segment that stands; one to be built is open from when it is built.
  static WayInPlan of(CorridorReading reading, Segment segment) {
    Optional<Row> leg =
        reading.evidence().of(segment.id()).stream()
            .filter(row -> row.table().equals("legs"))
            .findFirst();
    if (leg.filter(row -> row.has("cost") && row.has("capacity")).isEmpty()) {
      return new WayInPlan(segment.id(), List.of(), List.of(), false, true);
    }
    List<Integer> closed = leg.get().months("closed_months");
    List<Month> shut = new ArrayList<>();
    List<Month> open = new ArrayList<>();
    for (Month month : Month.values()) {
      if (segment.access().season().in(month) instanceof MonthState.Unknown) {
        (closed.contains(month.getValue()) ? shut : open).add(month);
      }
    }
    return new WayInPlan(
        segment.id(), shut, open, segment.access().border() == Border.UNKNOWN, false);
  }

  /// Whether nobody tells something of it.
  boolean isUntold() {
    return isLeftOut || isBorderUnknown || !shut.isEmpty() || !open.isEmpty();
  }
}
