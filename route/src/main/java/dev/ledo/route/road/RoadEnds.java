package dev.ledo.route.road;

import dev.ledo.route.road.search.Link;
import java.util.ArrayList;
import java.util.List;

/// How the ends of a journey are tied to the roads on which they lie.
public final class RoadEnds {

  private final RoadStates states;

  /// @param states roads under the rules of the journey
  public RoadEnds(RoadStates states) {
    this.states = states;
  }

  /// Ties from a place on a road to the ends of its edge, and to another place on the same edge.
  public List<Link> outOf(Snap from, Snap to) {
    List<Link> links = outOf(from);
    if (from.edge() == to.edge()) {
      for (int side = 0; side < 2; side++) {
        int arc = 2 * from.edge() + side;
        double share = along(to.share(), side) - along(from.share(), side);
        if (share >= 0 && isOpen(arc)) {
          links.add(link(Link.OTHER_END, arc, share));
        }
      }
    }
    return links;
  }

  /// Ties from a place on a road to the ends of its edge.
  public List<Link> outOf(Snap from) {
    List<Link> links = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      int arc = 2 * from.edge() + side;
      if (isOpen(arc)) {
        links.add(link(states.headState(arc), arc, 1 - along(from.share(), side)));
      }
    }
    addNode(from, links);
    return links;
  }

  /// Ties to a place on a road from the ends of its edge.
  public List<Link> into(Snap to) {
    List<Link> links = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      int arc = 2 * to.edge() + side;
      if (isOpen(arc)) {
        for (int tail : states.tailStates(arc)) {
          links.add(link(tail, arc, along(to.share(), side)));
        }
      }
    }
    addNode(to, links);
    List.copyOf(links).stream()
        .filter(link -> link.arc() < 0)
        .flatMap(link -> states.passing(link.node()).stream())
        .forEach(state -> links.add(new Link(state, -1, 0, 0)));
    return links;
  }

  /// A place at the end of an edge is on all roads that meet there.
  private void addNode(Snap snap, List<Link> links) {
    RoadGraph graph = states.graph();
    boolean isAtEnd = snap.share() == 0 || snap.share() == 1;
    int node = snap.share() == 0 ? graph.from(snap.edge()) : graph.to(snap.edge());
    if (isAtEnd && states.isFree(node)) {
      links.add(new Link(node, -1, 0, 0));
    }
  }

  private Link link(int state, int arc, double share) {
    double lengthM = states.graph().lengthM(arc >> 1);
    return new Link(state, arc, share * states.cost(arc), share * lengthM);
  }

  private boolean isOpen(int arc) {
    return Double.isFinite(states.cost(arc));
  }

  /// Share of an edge before a place, in the direction of an arc.
  public static double along(double share, int side) {
    return side == 0 ? share : 1 - share;
  }
}
