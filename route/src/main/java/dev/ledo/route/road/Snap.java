package dev.ledo.route.road;

import dev.ledo.route.terrain.Position;

/// The place on a road that is nearest to a position.
///
/// @param edge on which it lies
/// @param share of the edge's length before it, 0..1
/// @param at the place
/// @param distanceM from the position, metres
public record Snap(int edge, double share, Position at, double distanceM) {}
