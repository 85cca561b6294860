package dev.ledo.brief.section;

import dev.ledo.brief.model.Text;
import dev.ledo.core.Unit;
import dev.ledo.route.MainRoute;
import dev.ledo.route.WaySeason;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.FleetNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What stores and vehicles the target takes on the best way, in sentences.
final class RouteStock {

  private static final Unit PER_DAY = Unit.of("1/d");

  private RouteStock() {}

  /// The closures first, then the fleet; none without a target.
  static List<Text> sentences(RouteFigures figures, MainRoute main) {
    if (figures.reading().corridor().wantsNothing()) {
      return List.of(
          Text.of(
              "{} t a month are asked for, so that no room, no stock and no trucks are needed.",
              RouteTargets.wanted(figures)));
    }
    List<Text> texts = new ArrayList<>();
    main.bridging().forEach(bridging -> texts.add(bridging(figures, main, bridging)));
    main.fleet().ifPresent(fleet -> texts.add(fleet(figures, main, fleet)));
    return texts;
  }

  /// The room for all lengths that the closure may have, in one sentence; empty without a target or
  /// a closure.
  static Optional<Text> inShort(RouteFigures figures, MainRoute main) {
    if (main.bridging().isEmpty() || figures.reading().corridor().wantsNothing()) {
      return Optional.empty();
    }
    WaySeason.Bridging shortest = main.bridging().getFirst();
    WaySeason.Bridging longest = main.bridging().getLast();
    List<String> way = main.priced().route().segments();
    var months =
        new Estimate(shortest.closedMonths(), OptionalDouble.empty(), longest.closedMonths());
    var room =
        new Estimate(
            shortest.need().stockT().low(), OptionalDouble.empty(), longest.need().stockT().high());
    return Optional.of(
        Text.of(
            "To bridge a closure of {} %s at {} t a month takes room for {} t at each end."
                .formatted(longest.closedMonths() == 1 ? "month" : "months"),
            figures.whole("months shut", months, way),
            RouteTargets.wanted(figures),
            figures.said("room at each end", room, RouteFigures.TONNES, way)));
  }

  private static Text bridging(RouteFigures figures, MainRoute main, WaySeason.Bridging bridging) {
    List<String> way = main.priced().route().segments();
    String of = " for a closure of %d months".formatted(bridging.closedMonths());
    return Text.of(
        "If it is shut {} %s on end, {} t a month take room for {} t at each end, and {} t a month to move while it is open."
            .formatted(bridging.closedMonths() == 1 ? "month" : "months"),
        figures.count("months shut", bridging.closedMonths(), way),
        RouteTargets.wanted(figures),
        figures.said("room at each end" + of, bridging.need().stockT(), RouteFigures.TONNES, way),
        figures.said(
            "tonnes in an open month" + of,
            bridging.need().shippedTPerOpenMonth(),
            RouteFigures.PER_MONTH,
            way));
  }

  private static Text middle(RouteFigures figures, FleetNeed fleet, List<String> way) {
    return figures
        .middleOfRange("trucks, whole trips in a month", fleet.vehicles(), Unit.ONE, way)
        .map(num -> Text.of(" ({} with all ranges at their middle)", num))
        .orElse(Text.EMPTY);
  }

  private static Text fleet(RouteFigures figures, MainRoute main, FleetNeed fleet) {
    List<String> way = main.priced().route().segments();
    return Text.of(
        "To carry {} t a month, spread over all months, takes {} trucks{} if each ends its trips within the month, {} if trips run on; {} leave each day and a round trip takes {} days.",
        RouteTargets.wanted(figures),
        figures.whole("trucks, whole trips in a month", fleet.vehicles(), way),
        middle(figures, fleet, way),
        figures.whole("trucks, trips run on", fleet.fewestVehicles(), way),
        figures.said("trucks that leave each day", fleet.departuresPerDay(), PER_DAY, way),
        figures.said("days of a round trip", fleet.roundTripDays(), RouteFigures.DAYS, way));
  }
}
