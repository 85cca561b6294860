package dev.ledo.route.road;

import dev.ledo.route.road.search.Alternative;

/// A route among several.
///
/// @param route the way
/// @param cost in the unit of the criterion
/// @param stretch its cost over that of the best, at least 1
/// @param sharedWithBestM metres in common with the best; its whole length for the best
/// @param sharedWithAnyM most metres in common with a better one
public record RankedRoute(
    Route route, double cost, double stretch, double sharedWithBestM, double sharedWithAnyM) {

  /// A route over roads or ground, by the way that was found through the graph of them.
  public static RankedRoute of(Route route, Alternative found) {
    return new RankedRoute(
        route,
        found.path().cost(),
        found.stretch(),
        found.sharedWithBestM(),
        found.sharedWithAnyM());
  }
}
