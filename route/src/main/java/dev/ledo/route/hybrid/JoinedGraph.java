package dev.ledo.route.hybrid;

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
    return portals.seconds(states.nodeOf(state));
  }

  @Override
  public int nodes() {
    return firstCell + ground.cells();
  }

  @Override
  public void out(int node, Arcs into) {
    if (isCell(node)) {
      ground.out(node - firstCell, firstCell, into);
      portals(node - firstCell, false, into);
    } else {
      states.out(node, into);
      portal(states.nodeOf(node), into);
    }
  }

  @Override
  public void in(int node, Arcs into) {
    if (isCell(node)) {
      ground.in(node - firstCell, firstCell, into);
      portals(node - firstCell, true, into);
    } else {
      states.in(node, into);
      portal(node, into);
    }
  }

  /// A portal of a road, the same in both directions.
  private void portal(int state, Arcs into) {
    if (portals.cell(state) >= 0) {
      into.add(firstCell + portals.cell(state), -1, portals.cost(state));
    }
  }

  /// Portals of a cell. Who passes a node under a rule of turning may leave the road there; who
  /// comes from the ground is under none.
  private void portals(int cell, boolean isLeaving, Arcs into) {
    for (int i = portals.firstAt(cell); i < portals.firstAt(cell + 1); i++) {
      int state = portals.state(i);
      into.add(state, -1, portals.cost(state));
      if (isLeaving) {
        states.passing(state).forEach(other -> into.add(other, -1, portals.cost(state)));
      }
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
    return portals.lengthM(states.nodeOf(isCell(tail) ? head : tail));
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
}
