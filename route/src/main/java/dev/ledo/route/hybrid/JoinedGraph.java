package dev.ledo.route.hybrid;

import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.RoadStates;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.search.Arcs;
import dev.ledo.route.road.search.MarkSet;
import dev.ledo.route.road.search.PlaneBound;
import dev.ledo.route.road.search.SearchGraph;

/// Roads and ground as one graph: states of roads first, then cells.
public final class JoinedGraph implements SearchGraph {

  private static final long GROUND = 1L << 40;

  private final RoadStates states;
  private final GroundMoves ground;
  private final Portals portals;
  private final int firstCell;
  private final PlaneBound bound;

  /// @param terms of leaving a road and coming to one
  public JoinedGraph(RoadStates states, GroundMoves ground, Tariff tariff, PortalTerms terms) {
    this.states = states;
    this.ground = ground;
    this.portals = new Portals(states, ground, tariff, terms);
    this.firstCell = states.nodes();
    this.bound = PlaneBound.of(this, this::lat, this::lon);
  }

  private double lat(int node) {
    return isCell(node) ? ground.position(node - firstCell).lat() : states.lat(node);
  }

  private double lon(int node) {
    return isCell(node) ? ground.position(node - firstCell).lon() : states.lon(node);
  }

  /// The states of the roads.
  public RoadStates states() {
    return states;
  }

  /// The ground.
  public GroundMoves ground() {
    return ground;
  }

  /// Whether a node is a cell.
  public boolean isCell(int node) {
    return node >= firstCell && node < nodes();
  }

  /// The cell of a node.
  public int cell(int node) {
    return node - firstCell;
  }

  /// The node of a cell.
  public int node(int cell) {
    return firstCell + cell;
  }

  /// Time of a step between a road and the ground, either way, seconds.
  ///
  /// @param state of the road
  public double portalSeconds(int state) {
    return portals.seconds(state);
  }

  @Override
  public int nodes() {
    return firstCell + ground.cells();
  }

  @Override
  public void out(int node, Arcs into) {
    if (isCell(node)) {
      ground.out(node - firstCell, firstCell, into);
    } else {
      states.out(node, into);
    }
    portals(node, into);
  }

  @Override
  public void in(int node, Arcs into) {
    if (isCell(node)) {
      ground.in(node - firstCell, firstCell, into);
    } else {
      states.in(node, into);
    }
    portals(node, into);
  }

  /// Portals are alike in both directions.
  private void portals(int node, Arcs into) {
    if (isCell(node)) {
      int cell = node - firstCell;
      for (int i = portals.firstAt(cell); i < portals.firstAt(cell + 1); i++) {
        into.add(portals.state(i), -1, portals.cost(portals.state(i)));
      }
    } else if (portals.cell(node) >= 0) {
      into.add(firstCell + portals.cell(node), -1, portals.cost(node));
    }
  }

  @Override
  public double lengthM(int tail, int arc, int head) {
    if (arc >= 0) {
      return states.lengthM(tail, arc, head);
    }
    if (isCell(tail) && isCell(head)) {
      return ground.lengthM(tail - firstCell, head - firstCell);
    }
    return portals.lengthM(isCell(tail) ? head : tail);
  }

  @Override
  public long mark(int tail, int arc, int head) {
    if (arc >= 0) {
      return states.mark(tail, arc, head);
    }
    return isCell(head) ? GROUND + ground.squareOf(head - firstCell) : -1;
  }

  @Override
  public boolean isNear(MarkSet marks, long mark) {
    if (mark < GROUND) {
      return marks.contains(mark);
    }
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        if (marks.contains(mark + (long) down * ground.squaresAcross() + right)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public double bound(int from, int to) {
    return bound.between(from, to);
  }

  /// The graph of the roads.
  public RoadGraph roads() {
    return states.graph();
  }
}
