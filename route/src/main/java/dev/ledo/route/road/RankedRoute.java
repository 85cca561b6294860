package dev.ledo.route.road;

/// A route among several.
///
/// @param route the way
/// @param cost in the unit of the criterion
/// @param stretch its cost over that of the best, at least 1
/// @param sharedWithBestM metres in common with the best; its whole length for the best
/// @param sharedWithAnyM most metres in common with a better one
public record RankedRoute(
    Route route, double cost, double stretch, double sharedWithBestM, double sharedWithAnyM) {}
