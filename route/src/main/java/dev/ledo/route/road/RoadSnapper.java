package dev.ledo.route.road;

import dev.ledo.route.terrain.Position;
import java.util.Arrays;
import java.util.Optional;

/// Finds the road near a position. It is of a kind and access that suit the vehicle; whatever else
/// stands against it is told when no way is found.
public final class RoadSnapper {

  private final RoadCosts costs;
  private final EdgeIndex index;
  private final double mostM;
  private final int passing;
  private int[] group = {};
  private int mainGroup = -1;

  /// @param mostM how far the road may be from the position, metres
  public RoadSnapper(RoadCosts costs, EdgeIndex index, double mostM) {
    this.costs = costs;
    this.index = index;
    this.mostM = mostM;
    this.passing = Bar.ALL & ~(Bar.KIND.bit() | Bar.ACCESS.bit() | Bar.FERRY.bit());
  }

  /// The nearest place on a usable road; empty if it is too far.
  public Optional<Snap> near(Position position) {
    return nearest(position).filter(snap -> snap.distanceM() <= mostM);
  }

  /// The nearest place on a usable road, however far; empty if none is within about 100 km.
  public Optional<Snap> nearest(Position position) {
    return index.nearest(position, this::isUsable);
  }

  /// The nearest place on a road of the largest group that is joined; empty if it is too far.
  Optional<Snap> nearJoined(Position position) {
    findGroups();
    return index
        .nearest(position, edge -> isUsable(edge) && isOfMainGroup(edge))
        .filter(snap -> snap.distanceM() <= mostM);
  }

  /// Nobody begins within a tunnel or on a ferry, though it may pass right below.
  private boolean isUsable(int edge) {
    Road road = costs.graph().road(edge);
    boolean isPlace = !road.course().isTunnel() && road.kind() != RoadClass.FERRY;
    return isPlace && isPassable(edge);
  }

  private boolean isPassable(int edge) {
    return costs.isOpen(2 * edge, passing) || costs.isOpen(2 * edge + 1, passing);
  }

  private void findGroups() {
    if (mainGroup >= 0) {
      return;
    }
    RoadGraph graph = costs.graph();
    group = new int[graph.nodes()];
    Arrays.setAll(group, node -> node);
    for (int edge = 0; edge < graph.edges(); edge++) {
      if (isPassable(edge) && !isStop(graph.from(edge)) && !isStop(graph.to(edge))) {
        group[root(graph.from(edge))] = root(graph.to(edge));
      }
    }
    int[] size = new int[group.length];
    for (int node = 0; node < group.length; node++) {
      group[node] = root(node);
      size[group[node]]++;
    }
    mainGroup = 0;
    for (int node = 0; node < size.length; node++) {
      mainGroup = size[node] > size[mainGroup] ? node : mainGroup;
    }
  }

  /// A node that stops the vehicle joins nothing.
  private boolean isOfMainGroup(int edge) {
    int from = costs.graph().from(edge);
    int to = costs.graph().to(edge);
    return (!isStop(from) && group[from] == mainGroup) || (!isStop(to) && group[to] == mainGroup);
  }

  private boolean isStop(int node) {
    return costs.isStopped(node, Bar.ALL & ~Bar.BARRIER.bit());
  }

  private int root(int node) {
    int at = node;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }
}
