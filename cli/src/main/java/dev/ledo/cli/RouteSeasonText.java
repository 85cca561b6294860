package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.Closure;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.NetworkSeason;
import dev.ledo.route.WaySeason;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// In which months a way is shut, and the stock that bridges them, in sentences.
final class RouteSeasonText {

  private static final int MOST_NAMED = 4;
  private static final String OF_ALL = "All ways together, by what they carry in each month: ";

  private final RouteNames names;
  private final CorridorReading reading;
  private final MainRoute main;
  private final NetworkSeason all;
  private final boolean isOnlyWay;

  RouteSeasonText(RouteNames names, CorridorResult result, MainRoute main) {
    this.names = names;
    this.reading = result.reading();
    this.main = main;
    this.all = result.limits().season();
    this.isOnlyWay = result.isOneWay();
  }

  /// The closed months, and the stretches of whose months nobody has told.
  String season() {
    List<String> untold = untold();
    String unknown =
        untold.isEmpty()
            ? ""
            : " Nobody has told in which months %s can be passed; at the low end in none."
                .formatted(names.segments(untold));
    return closure(main.closure(), untold.isEmpty()) + together() + unknown;
  }

  /// The months in which no way at all leads through; blank if there is only one way.
  private String together() {
    if (isOnlyWay || !(main.closure().isThere() || all.closure().isThere())) {
      return "";
    }
    return all.closure().equals(main.closure())
        ? " No other way is open then."
        : " All ways together: " + closure(all.closure(), true);
  }

  private static String closure(Closure closure, boolean isAllTold) {
    if (!closure.isThere()) {
      return isAllTold
          ? "open all year, as far as the case tells."
          : "no row of the case shuts this way in some months only.";
    }
    return "%s: %s on end."
        .formatted(
            months(closure, "shut in ", "perhaps in "), length(AmountText.of(closure.months(), 2)));
  }

  private static String length(String months) {
    return months + (months.equals("1") || months.equals("0..1") ? " month" : " months");
  }

  /// The closed months of a way, for a column of that name: `June, perhaps May`; blank if there are
  /// none.
  static String shut(Closure closure) {
    return months(closure, "", "perhaps ");
  }

  private static String months(Closure closure, String shut, String maybe) {
    List<String> said = new ArrayList<>();
    if (!closure.surely().isEmpty()) {
      said.add(shut + RouteNames.months(closure.surely()));
    }
    if (!closure.onlyPerhaps().isEmpty()) {
      said.add(maybe + RouteNames.months(closure.onlyPerhaps()));
    }
    return String.join(", ", said);
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

  /// Room and shipments for each length that the closure may have, and room at what all ways carry;
  /// empty if none of it can be told.
  Optional<String> stock() {
    if (reading.corridor().wantsNothing() && !main.bridging().isEmpty()) {
      return Optional.of("none is needed: the target is 0 t.");
    }
    List<String> said = Stream.of(bridging(), roomOfAll()).flatMap(Optional::stream).toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
  }

  private Optional<String> bridging() {
    List<WaySeason.Bridging> bridging = main.bridging();
    if (bridging.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "to bridge %s: %s t of room at each end, and %s t to move in each open month."
            .formatted(
                length(each(bridging, bridge -> Integer.toString(bridge.closedMonths()))),
                each(bridging, bridge -> EstimateText.of(bridge.need().stockT(), 4)),
                each(
                    bridging, bridge -> EstimateText.of(bridge.need().shippedTPerOpenMonth(), 4))));
  }

  /// What all ways together need, by what they carry in each month; empty if there is only one way.
  private Optional<String> roomOfAll() {
    return isOnlyWay || reading.corridor().wantsNothing()
        ? Optional.empty()
        : all.roomT().map(RouteSeasonText::room);
  }

  private static String room(Estimate room) {
    if (room.high() == 0) {
      return "All ways together need none: in each month they carry the target.";
    }
    if (Double.isInfinite(room.low())) {
      return "All ways together carry the target in no year, whatever waits.";
    }
    if (room.middle().isEmpty()) {
      return ofAll(
          "at best %s t of room at each end; in the middle of the ranges they carry the target in no year, whatever waits",
          room.low());
    }
    if (Double.isInfinite(room.high()) && room.middle().getAsDouble() == 0) {
      return OF_ALL
          + "none is needed in the middle of the ranges; at the low end they carry the target in no"
          + " year, whatever waits.";
    }
    if (Double.isInfinite(room.high())) {
      return ofAll(
          "%s t of room at each end in the middle of the ranges; at the low end they carry the target in no year, whatever waits",
          room.middle().getAsDouble());
    }
    return OF_ALL
        + EstimateText.withMiddle(room, EstimateText.TONNE_DIGITS)
        + " t of room at each end.";
  }

  private static String ofAll(String pattern, double tonnes) {
    return OF_ALL + pattern.formatted(Numbers.readable(tonnes, 4)) + ".";
  }

  /// A few as a choice; of many the first and the last.
  private static String each(
      List<WaySeason.Bridging> bridging, Function<WaySeason.Bridging, String> figure) {
    return bridging.size() > MOST_NAMED
        ? figure.apply(bridging.getFirst()) + " to " + figure.apply(bridging.getLast())
        : RouteNames.choice(bridging.stream().map(figure).toList());
  }
}
