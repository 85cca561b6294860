package dev.ledo.route.road.search;

import java.util.List;

/// A graph with two more nodes, where a journey begins and ends.
public final class Journey implements SearchGraph {

  private final SearchGraph graph;
  private final List<Link> outOfStart;
  private final List<Link> intoEnd;
  private final boolean[] isTied;

  /// @param outOfStart ties from the start; one to [Link#OTHER_END] leads to the end at once
  /// @param intoEnd ties to the end
  public Journey(SearchGraph graph, List<Link> outOfStart, List<Link> intoEnd) {
    this.graph = graph;
    this.outOfStart = List.copyOf(outOfStart);
    this.intoEnd = List.copyOf(intoEnd);
    this.isTied = new boolean[graph.nodes()];
    outOfStart.stream()
        .filter(link -> link.node() >= 0)
        .forEach(link -> isTied[link.node()] = true);
    intoEnd.forEach(link -> isTied[link.node()] = true);
  }

  /// Where the journey begins.
  public int start() {
    return graph.nodes();
  }

  /// Where it ends.
  public int end() {
    return graph.nodes() + 1;
  }

  @Override
  public int nodes() {
    return graph.nodes() + 2;
  }

  @Override
  public void out(int node, Arcs into) {
    if (node == start()) {
      for (Link link : outOfStart) {
        into.add(link.node() < 0 ? end() : link.node(), link.arc(), link.cost());
      }
    } else if (node < graph.nodes()) {
      graph.out(node, into);
      if (isTied[node]) {
        addTies(intoEnd, node, end(), into);
      }
    }
  }

  @Override
  public void in(int node, Arcs into) {
    if (node == end()) {
      intoEnd.forEach(link -> into.add(link.node(), link.arc(), link.cost()));
      for (Link link : outOfStart) {
        if (link.node() < 0) {
          into.add(start(), link.arc(), link.cost());
        }
      }
    } else if (node < graph.nodes()) {
      graph.in(node, into);
      if (isTied[node]) {
        addTies(outOfStart, node, start(), into);
      }
    }
  }

  private static void addTies(List<Link> links, int node, int other, Arcs into) {
    for (Link link : links) {
      if (link.node() == node) {
        into.add(other, link.arc(), link.cost());
      }
    }
  }

  /// The tie that a step of a way follows; the graph's own steps have none.
  public Link link(int tail, int arc, int head) {
    List<Link> links = tail == start() ? outOfStart : intoEnd;
    int node = tail == start() ? (head == end() ? Link.OTHER_END : head) : tail;
    return links.stream()
        .filter(link -> link.node() == node && link.arc() == arc)
        .findFirst()
        .orElseThrow();
  }

  /// Whether a step lies within the graph.
  public boolean isWithin(int tail, int head) {
    return tail < graph.nodes() && head < graph.nodes();
  }

  @Override
  public double lengthM(int tail, int arc, int head) {
    return isWithin(tail, head) ? graph.lengthM(tail, arc, head) : link(tail, arc, head).lengthM();
  }

  @Override
  public long mark(int tail, int arc, int head) {
    if (isWithin(tail, head)) {
      return graph.mark(tail, arc, head);
    }
    return arc < 0 ? -1 : graph.mark(tail, arc, head);
  }

  @Override
  public boolean isNear(MarkSet marks, long mark) {
    return graph.isNear(marks, mark);
  }

  /// By the tied nodes, which is where every way begins and ends.
  @Override
  public double bound(int from, int to) {
    boolean isAcross = from >= graph.nodes() && to >= graph.nodes();
    if (isAcross || from == end() || to == start()) {
      return 0;
    }
    double least = to == end() || from == start() ? Double.POSITIVE_INFINITY : 0;
    if (to == end()) {
      for (Link link : intoEnd) {
        least = Math.min(least, graph.bound(from, link.node()) + link.cost());
      }
    } else if (from == start()) {
      for (Link link : outOfStart) {
        if (link.node() >= 0) {
          least = Math.min(least, graph.bound(link.node(), to) + link.cost());
        }
      }
    } else {
      least = graph.bound(from, to);
    }
    return Double.isInfinite(least) ? 0 : least;
  }
}
