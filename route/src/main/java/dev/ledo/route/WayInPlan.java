package dev.ledo.route;

import dev.ledo.cases.Row;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
public record WayInPlan(
    String segment,
    List<Month> shut,
    List<Month> open,
    boolean isBorderUnknown,
    boolean isLeftOut) {

  public WayInPlan {
    shut = List.copyOf(shut);
    open = List.copyOf(open);
  }

  /// The stretches of a way of which nobody tells something, in its order.
  public static List<WayInPlan> along(CorridorReading reading, MainRoute main) {
    return main.priced().route().segments().stream()
        .flatMap(id -> reading.network().findSegment(id).stream())
        .filter(Segment::exists)
        .map(segment -> of(reading, segment))
        .filter(WayInPlan::isUntold)
        .toList();
  }

  /// Stretches by the months that they have in common; those that have none are left out.
  ///
  /// @param months of a stretch, such as those that the plan takes as shut
  public static Map<List<Month>, List<String>> alike(
      List<WayInPlan> ways, Function<WayInPlan, List<Month>> months) {
    Map<List<Month>, List<String>> alike = new LinkedHashMap<>();
    ways.stream()
        .filter(way -> !months.apply(way).isEmpty())
        .forEach(way ->
            alike.computeIfAbsent(months.apply(way), m -> new ArrayList<>()).add(way.segment()));
    return alike;
  }

  /// Of a segment that stands; one to be built is open from when it is built.
  public static WayInPlan of(CorridorReading reading, Segment segment) {
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
  private boolean isUntold() {
    return isLeftOut || isBorderUnknown || !shut.isEmpty() || !open.isEmpty();
  }
}
