package dev.ledo.route;

import dev.ledo.route.answer.FleetNeed;
import dev.ledo.route.answer.Holding;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.StockNeed;
import java.util.List;
import java.util.Optional;

/// The route of a corridor that the rest of its answer speaks of: the cheapest.
///
/// @param priced the route, with what it takes
/// @param hands through whose hands it goes, in its order
/// @param closure the season in which it is shut
/// @param bridging what the target needs for each length the closure may have; empty without target
/// @param fleet vehicles for the target; empty without target or if a figure is missing
/// @param months tonnes that this way alone lets through, January to December
/// @param parts what it consists of, in its order, each of one mode
/// @param profile of the ground under it; empty without heights
public record MainRoute(
    PricedRoute priced,
    List<Holding> hands,
    Closure closure,
    List<Bridging> bridging,
    Optional<FleetNeed> fleet,
    List<MonthTonnage> months,
    List<ModePart> parts,
    Optional<RouteProfile> profile) {

  public MainRoute {
    hands = List.copyOf(hands);
    bridging = List.copyOf(bridging);
    months = List.copyOf(months);
    parts = List.copyOf(parts);
  }

  /// What a closure needs.
  ///
  /// @param closedMonths its length
  public record Bridging(int closedMonths, StockNeed need) {}
}
