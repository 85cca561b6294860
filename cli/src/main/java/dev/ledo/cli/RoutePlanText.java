package dev.ledo.cli;

import dev.ledo.route.MainRoute;
import dev.ledo.route.WayInPlan;
import dev.ledo.route.reading.CorridorReading;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Where `ledo plan` reads the way otherwise than the middle of this answer, in a sentence.
final class RoutePlanText {

  private final RouteNames names;
  private final boolean isUnknownOpen;
  private final List<WayInPlan> ways;

  RoutePlanText(RouteNames names, CorridorReading reading, MainRoute main) {
    this.names = names;
    this.isUnknownOpen = reading.corridor().terms().unknownIsOpen();
    this.ways = WayInPlan.along(reading, main);
  }

  /// Empty if both read it alike, or the case asks for no plan.
  Optional<String> line() {
    List<String> said = new ArrayList<>();
    List<String> leftOut = those(WayInPlan::isLeftOut);
    if (!leftOut.isEmpty()) {
      said.add(
          "`ledo plan` does not use %s: `cost` or `capacity` is not told."
              .formatted(names.segments(leftOut)));
    }
    otherwise().ifPresent(said::add);
    return said.isEmpty() || !names.asksForPlan()
        ? Optional.empty()
        : Optional.of(String.join(" ", said));
  }

  /// What the plan takes for open or shut against the middle of this answer.
  private Optional<String> otherwise() {
    List<String> said = new ArrayList<>(months());
    List<String> borders = those(WayInPlan::isBorderUnknown);
    if (isUnknownOpen && !borders.isEmpty()) {
      said.add(
          "lets nothing over the border of %s before it is opened"
              .formatted(names.segments(borders)));
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "`ledo plan` %s. Nobody has told; in the middle of this answer it counts as %s."
                .formatted(RouteNames.list(said), isUnknownOpen ? "open" : "shut"));
  }

  private List<String> those(Predicate<WayInPlan> which) {
    return ways.stream().filter(which).map(WayInPlan::segment).toList();
  }

  private List<String> months() {
    return isUnknownOpen
        ? WayInPlan.alike(ways, WayInPlan::shut).entrySet().stream()
            .map(each -> told("shut", each) + " (as `closed_months` have it)")
            .toList()
        : WayInPlan.alike(ways, WayInPlan::open).entrySet().stream()
            .map(each -> told("open", each))
            .toList();
  }

  private String told(String as, Map.Entry<List<Month>, List<String>> each) {
    String when =
        each.getKey().size() == 12 ? "in all months" : "in " + RouteNames.months(each.getKey());
    return "takes %s as %s %s".formatted(names.segments(each.getValue()), as, when);
  }
}
