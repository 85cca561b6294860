package dev.ledo.route.road.search;

/// A directed graph with costs, as a search sees it. Nodes are numbered from 0.
///
/// Costs are at least 0; what cannot be gone is no arc.
public interface SearchGraph {

  /// Nodes in all.
  int nodes();

  /// Adds the arcs that leave a node.
  void out(int node, Arcs into);

  /// Adds the arcs that come to a node; [Arcs#node] is where they begin.
  void in(int node, Arcs into);

  /// Length of an arc, by which routes are compared.
  ///
  /// @return metres, at least 0
  double lengthM(int tail, int arc, int head);

  /// What an arc lies on: two arcs with one mark are one piece of way, such as the two directions
  /// of a road. Negative for what counts as nothing.
  long mark(int tail, int arc, int head);

  /// Whether a way with some marks counts as being where another mark is. Ground has no lanes, so
  /// that neighbouring squares count as one.
  default boolean isNear(MarkSet marks, long mark) {
    return marks.contains(mark);
  }

  /// No cost between two nodes is less than this.
  ///
  /// @return at least 0, and never more than the cost of an arc from a node plus the bound of its
  ///   head, so that the search settles each node once
  default double bound(int from, int to) {
    return 0;
  }
}
