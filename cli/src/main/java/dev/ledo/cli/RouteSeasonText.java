package dev.ledo.cli;

import dev.ledo.route.Closure;
import dev.ledo.route.MainRoute;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// In which months a way is shut, and the stock that bridges them, in sentences.
final class RouteSeasonText {

  private static final int MOST_NAMED = 4;

  private final RouteNames names;
  private final CorridorReading reading;
  private final MainRoute main;

  RouteSeasonText(RouteNames names, CorridorReading reading, MainRoute main) {
    this.names = names;
    this.reading = reading;
    this.main = main;
  }

  /// The closed months, and the stretches of whose months nobody has told.
  String season() {
    List<String> untold = untold();
    String unknown =
        untold.isEmpty()
            ? ""
            : " Nobody has told in which months %s can be passed; at the low end in none."
                .formatted(names.segments(untold));
    return closure(main.closure(), untold.isEmpty()) + unknown;
  }

  private static String closure(Closure closure, boolean isAllTold) {
    if (!closure.isThere()) {
      return isAllTold
          ? "open all year, as far as the case tells."
          : "no row of the case shuts this way in some months only.";
    }
    List<Month> perhaps =
        closure.perhaps().stream().filter(month -> !closure.surely().contains(month)).toList();
    List<String> said = new ArrayList<>();
    if (!closure.surely().isEmpty()) {
      said.add("shut in " + RouteNames.months(closure.surely()));
    }
    if (!perhaps.isEmpty()) {
      said.add("perhaps in " + RouteNames.months(perhaps));
    }
    return "%s: %s months on end."
        .formatted(String.join(", ", said), AmountText.of(closure.months(), 2));
  }

  private List<String> untold() {
    return main.priced().route().segments().stream()
        .flatMap(id -> reading.network().findSegment(id).stream())
        .filter(segment ->
            segment.access().season().months().stream()
                .allMatch(MonthState.Unknown.class::isInstance))
        .map(Segment::id)
        .toList();
  }

  /// Room and shipments for each length that the closure may have; empty if none can be bridged.
  Optional<String> stock() {
    List<MainRoute.Bridging> bridging = main.bridging();
    if (bridging.isEmpty()) {
      return Optional.empty();
    }
    if (reading.corridor().wantsNothing()) {
      return Optional.of("none is needed: the target is 0 t.");
    }
    return Optional.of(
        "to bridge %s months: %s t of room at each end, and %s t to move in each open month."
            .formatted(
                each(bridging, bridge -> Integer.toString(bridge.closedMonths())),
                each(bridging, bridge -> EstimateText.of(bridge.need().stockT(), 4)),
                each(
                    bridging, bridge -> EstimateText.of(bridge.need().shippedTPerOpenMonth(), 4))));
  }

  /// A few as a choice; of many the first and the last.
  private static String each(
      List<MainRoute.Bridging> bridging, Function<MainRoute.Bridging, String> figure) {
    return bridging.size() > MOST_NAMED
        ? figure.apply(bridging.getFirst()) + " to " + figure.apply(bridging.getLast())
        : RouteNames.choice(bridging.stream().map(figure).toList());
  }
}
