package dev.ledo.route.road;

import dev.ledo.route.road.search.Arcs;
import dev.ledo.route.road.search.PlaneBound;
import dev.ledo.route.road.search.SearchGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Roads as a search sees them: only arcs that may be gone.
///
/// A node is one state, but a node with rules of turning, or one that stops vehicles, is a state
/// for each arc that comes to it, so that what may follow depends on where one comes from. At such
/// a node nobody turns back on the spot unless there is no other way on.
public final class RoadStates implements SearchGraph {

  private final RoadGraph graph;
  private final RoadCosts costs;
  private final int[] nodeOfState;
  private final int[] headState;
  private final int[] firstOut;
  private final int[] outArc;
  private final int[] firstIn;
  private final int[] inArc;
  private final int[] inTail;
  private final double[] arcCost;
  private final int states;
  private final int[] pointOfNode;
  private final PlaneBound bound;

  private RoadStates(RoadCosts costs, Tariff tariff, int lifted, boolean withRules) {
    this.graph = costs.graph();
    this.costs = costs;
    this.arcCost = new double[2 * graph.edges()];
    for (int arc = 0; arc < arcCost.length; arc++) {
      arcCost[arc] =
          costs.isOpen(arc, lifted)
              ? tariff.of(graph.lengthM(arc >> 1), costs.seconds(arc), costs.risk(arc >> 1))
              : Double.POSITIVE_INFINITY;
    }
    var split = new Splitting(graph, withRules && !costs.vehicle().isOnFoot());
    this.headState = split.headState;
    this.states = split.states;
    this.nodeOfState = split.nodeOfState();
    int[][] out = split.out(arcCost);
    this.firstOut = out[0];
    this.outArc = out[1];
    this.firstIn = new int[states + 1];
    this.inArc = new int[outArc.length];
    this.inTail = new int[outArc.length];
    turnAround();
    this.pointOfNode = pointOfNode();
    this.bound = PlaneBound.of(this, this::lat, this::lon);
  }

  private int[] pointOfNode() {
    int[] point = new int[graph.nodes()];
    for (int edge = 0; edge < graph.edges(); edge++) {
      point[graph.from(edge)] = graph.firstPoint(edge);
      point[graph.to(edge)] = graph.firstPoint(edge + 1) - 1;
    }
    return point;
  }

  /// Roads under all rules.
  public static RoadStates of(RoadCosts costs, Tariff tariff) {
    return new RoadStates(costs, tariff, 0, true);
  }

  /// Roads with some bars lifted, to find out why there is no way.
  static RoadStates lifted(RoadCosts costs, Tariff tariff, int bars, boolean withRules) {
    return new RoadStates(costs, tariff, bars, withRules);
  }

  private void turnAround() {
    for (int arc : outArc) {
      firstIn[headState[arc] + 1]++;
    }
    for (int state = 0; state < states; state++) {
      firstIn[state + 1] += firstIn[state];
    }
    int[] next = Arrays.copyOf(firstIn, states);
    for (int state = 0; state < states; state++) {
      for (int i = firstOut[state]; i < firstOut[state + 1]; i++) {
        int at = next[headState[outArc[i]]]++;
        inArc[at] = outArc[i];
        inTail[at] = state;
      }
    }
  }

  /// The graph of the roads.
  public RoadGraph graph() {
    return graph;
  }

  /// What arcs take.
  public RoadCosts costs() {
    return costs;
  }

  /// The node of a state.
  public int nodeOf(int state) {
    return nodeOfState[state];
  }

  /// Latitude of a state, degrees.
  public double lat(int state) {
    return graph.lat(pointOfNode[nodeOfState[state]]);
  }

  /// Longitude of a state, degrees.
  public double lon(int state) {
    return graph.lon(pointOfNode[nodeOfState[state]]);
  }

  /// The state to which an arc comes.
  public int headState(int arc) {
    return headState[arc];
  }

  /// Cost of an arc by the tariff; infinite where it may not be gone.
  public double cost(int arc) {
    return arcCost[arc];
  }

  /// Whether a node is one state, whose number is the node's.
  public boolean isWhole(int node) {
    return firstOut[node + 1] > firstOut[node] || firstIn[node + 1] > firstIn[node];
  }

  /// States from which an arc may be taken.
  public int[] tailStates(int arc) {
    int head = headState[arc];
    int[] found = new int[firstIn[head + 1] - firstIn[head]];
    int count = 0;
    for (int i = firstIn[head]; i < firstIn[head + 1]; i++) {
      if (inArc[i] == arc) {
        found[count++] = inTail[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  @Override
  public int nodes() {
    return states;
  }

  @Override
  public void out(int state, Arcs into) {
    for (int i = firstOut[state]; i < firstOut[state + 1]; i++) {
      into.add(headState[outArc[i]], outArc[i], arcCost[outArc[i]]);
    }
  }

  @Override
  public void in(int state, Arcs into) {
    for (int i = firstIn[state]; i < firstIn[state + 1]; i++) {
      into.add(inTail[i], inArc[i], arcCost[inArc[i]]);
    }
  }

  @Override
  public double lengthM(int tail, int arc, int head) {
    return graph.lengthM(arc >> 1);
  }

  @Override
  public long mark(int tail, int arc, int head) {
    return arc >> 1;
  }

  @Override
  public double bound(int from, int to) {
    return bound.between(from, to);
  }

  /// Which nodes are more states than one.
  private static final class Splitting {

    private final RoadGraph graph;
    private final boolean[] isSplit;
    private final int[] headState;
    private final Map<Integer, List<TurnRule>> rulesOfArc = new HashMap<>();
    private int states;

    Splitting(RoadGraph graph, boolean withRules) {
      this.graph = graph;
      this.isSplit = new boolean[graph.nodes()];
      this.headState = new int[2 * graph.edges()];
      this.states = graph.nodes();
      if (withRules) {
        for (TurnRule rule : graph.turns()) {
          isSplit[rule.node()] = true;
          rulesOfArc.merge(rule.fromArc(), List.of(rule), Splitting::both);
        }
        for (int node = 0; node < graph.nodes(); node++) {
          isSplit[node] |= graph.isBarrier(node);
        }
      }
      for (int arc = 0; arc < headState.length; arc++) {
        int node = graph.head(arc);
        headState[arc] = isSplit[node] ? states++ : node;
      }
    }

    private static List<TurnRule> both(List<TurnRule> one, List<TurnRule> other) {
      List<TurnRule> all = new ArrayList<>(one);
      all.addAll(other);
      return List.copyOf(all);
    }

    int[] nodeOfState() {
      int[] nodes = new int[states];
      for (int node = 0; node < graph.nodes(); node++) {
        nodes[node] = node;
      }
      for (int arc = 0; arc < headState.length; arc++) {
        nodes[headState[arc]] = graph.head(arc);
      }
      return nodes;
    }

    /// First places and arcs that leave each state.
    int[][] out(double[] cost) {
      int[][] atNode = arcsAtNodes(cost);
      int[] first = new int[states + 1];
      Ints arcs = new Ints();
      int[] comingArc = new int[states];
      Arrays.fill(comingArc, -1);
      for (int arc = 0; arc < headState.length; arc++) {
        if (headState[arc] >= graph.nodes()) {
          comingArc[headState[arc]] = arc;
        }
      }
      for (int state = 0; state < states; state++) {
        int coming = comingArc[state];
        int node = coming < 0 ? state : graph.head(coming);
        for (int i = atNode[0][node]; i < atNode[0][node + 1]; i++) {
          int arc = atNode[1][i];
          boolean isFree = coming < 0 ? !isSplit[node] : mayFollow(coming, arc, node);
          if (isFree) {
            arcs.add(arc);
          }
        }
        if (coming >= 0 && arcs.size() == first[state] && Double.isFinite(cost[coming ^ 1])) {
          arcs.add(coming ^ 1);
        }
        first[state + 1] = arcs.size();
      }
      return new int[][] {first, arcs.toArray()};
    }

    private int[][] arcsAtNodes(double[] cost) {
      int[] first = new int[graph.nodes() + 1];
      for (int arc = 0; arc < cost.length; arc++) {
        first[graph.tail(arc) + 1] += Double.isFinite(cost[arc]) ? 1 : 0;
      }
      for (int node = 0; node < graph.nodes(); node++) {
        first[node + 1] += first[node];
      }
      int[] next = Arrays.copyOf(first, graph.nodes());
      int[] arcs = new int[first[graph.nodes()]];
      for (int arc = 0; arc < cost.length; arc++) {
        if (Double.isFinite(cost[arc])) {
          arcs[next[graph.tail(arc)]++] = arc;
        }
      }
      return new int[][] {first, arcs};
    }

    private boolean mayFollow(int coming, int leaving, int node) {
      if (leaving == (coming ^ 1) || graph.isBarrier(node)) {
        return false;
      }
      boolean hasOnly = false;
      for (TurnRule rule : rulesOfArc.getOrDefault(coming, List.of())) {
        if (rule.isOnly() && rule.toArc() == leaving) {
          return true;
        }
        if (!rule.isOnly() && rule.toArc() == leaving) {
          return false;
        }
        hasOnly |= rule.isOnly();
      }
      return !hasOnly;
    }
  }
}
