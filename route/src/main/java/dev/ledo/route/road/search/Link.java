package dev.ledo.route.road.search;

/// A tie between an end of a journey and a node of a graph, such as the rest of the edge on which
/// it begins.
///
/// @param node of the graph
/// @param arc of which it is a part; -1 if of none
/// @param cost at least 0
/// @param lengthM metres
public record Link(int node, int arc, double cost, double lengthM) {

  /// Stands for the other end of the journey, where both lie on one edge.
  public static final int OTHER_END = -1;
}
