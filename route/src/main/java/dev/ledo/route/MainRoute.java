package dev.ledo.route;

import dev.ledo.route.answer.FleetNeed;
import dev.ledo.route.answer.Holding;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.PricedRoute;
import java.util.List;
import java.util.Optional;

/// The route of a corridor that the rest of its answer speaks of: the cheapest.
///
/// @param priced the route, with what it takes
/// @param hands through whose hands it goes, in its order
/// @param season the year of it
/// @param fleet vehicles for the target; empty without target or if a figure is missing
/// @param parts what it consists of, in its order, each of one mode
/// @param profile of the ground under it; empty without heights
public record MainRoute(
    PricedRoute priced,
    List<Holding> hands,
    WaySeason season,
    Optional<FleetNeed> fleet,
    List<ModePart> parts,
    Optional<RouteProfile> profile) {

  public MainRoute {
    hands = List.copyOf(hands);
    parts = List.copyOf(parts);
  }

  /// The season in which it is shut.
  public Closure closure() {
    return season.closure();
  }

  /// What the target needs for each length the closure may have; empty without target.
  public List<WaySeason.Bridging> bridging() {
    return season.bridging();
  }

  /// Tonnes that this way alone lets through, January to December.
  public List<MonthTonnage> months() {
    return season.months();
  }
}
