package dev.ledo.route.answer;

import dev.ledo.route.network.ControlClaim;

/// A claim on a segment or node of a route.
///
/// @param place id of the segment or node
public record Holding(String place, ControlClaim claim) {}
