package dev.ledo.route.road;

/// A rule of turning: which edge may or may not follow which at a node.
///
/// @param node where
/// @param fromArc arc that comes to the node
/// @param toArc arc that leaves it
/// @param isOnly whether this is the only turn allowed, instead of one forbidden
record TurnRule(int node, int fromArc, int toArc, boolean isOnly) {}
