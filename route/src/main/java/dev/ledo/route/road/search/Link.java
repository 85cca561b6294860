package dev.ledo.route.road.search;

/// A tie between an end of a journey and a node of a graph, such as the rest of the edge on which
/// it begins.
///
/// @param node of the graph
/// @param arc of which it is a part; -1 if of none
/// @param cost at least 0
/// @param lengthM metres
public record Link(int node, int arc, double cost, double lengthM) {

  /// Node 0 to an end of its own: a journey within one edge.
  public static final int OTHER_END = -1;
}
