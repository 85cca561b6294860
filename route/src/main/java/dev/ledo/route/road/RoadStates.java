package dev.ledo.route.road;

import dev.ledo.route.road.search.Arcs;
import dev.ledo.route.road.search.PlaneBound;
import dev.ledo.route.road.search.SearchGraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Roads as a search sees them: only arcs that may be gone.
///
/// A node is one state, or several where what may follow depends on where one comes from.
public final class RoadStates implements SearchGraph {

  private final RoadGraph graph;
  private final RoadCosts costs;
  private final TurnStates turns;
  private final int[] nodeOfState;
  private final int[] headState;
  private final int[] firstOut;
  private final int[] outArc;
  private final int[] outHead;
  private final int[] firstIn;
  private final int[] inArc;
  private final int[] inTail;
  private final double[] arcCost;
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
    List<TurnRule> rules =
        graph.turns().stream().filter(rule -> withRules && rule.binds(costs.vehicle())).toList();
    this.turns = new TurnStates(graph, rules, node -> costs.isStopped(node, lifted));
    this.headState = turns.headStates();
    this.nodeOfState = IntStream.range(0, turns.size()).map(turns::nodeOf).toArray();
    TurnStates.Links out = turns.links(arcCost);
    this.firstOut = out.first();
    this.outArc = out.arc();
    this.outHead = out.head();
    this.firstIn = new int[nodeOfState.length + 1];
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
  ///
  /// @param withRules whether rules of turning count
  static RoadStates lifted(RoadCosts costs, Tariff tariff, int bars, boolean withRules) {
    return new RoadStates(costs, tariff, bars, withRules);
  }

  private void turnAround() {
    for (int head : outHead) {
      firstIn[head + 1]++;
    }
    Arrays.parallelPrefix(firstIn, Integer::sum);
    int[] next = firstIn.clone();
    for (int state = 0; state < nodeOfState.length; state++) {
      for (int i = firstOut[state]; i < firstOut[state + 1]; i++) {
        int at = next[outHead[i]]++;
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

  /// The state to which an arc leads who begins on it.
  public int headState(int arc) {
    return headState[arc];
  }

  /// Cost of an arc by the tariff; infinite where it may not be gone.
  public double cost(int arc) {
    return arcCost[arc];
  }

  /// Whether one may begin and end at a node, on any of its roads: some may be gone, and nothing
  /// stops the vehicle there.
  public boolean isFree(int node) {
    return firstOut[node + 1] > firstOut[node] || firstIn[node + 1] > firstIn[node];
  }

  /// States at a node beside its own, of those for whom it matters whence they come.
  public List<Integer> passing(int node) {
    return turns.passing(node);
  }

  /// States from which an arc may be taken.
  public int[] tailStates(int arc) {
    return IntStream.concat(
            IntStream.of(headState[arc]),
            passing(graph.head(arc)).stream().mapToInt(Integer::intValue))
        .distinct()
        .flatMap(head -> IntStream.range(firstIn[head], firstIn[head + 1]))
        .filter(i -> inArc[i] == arc)
        .map(i -> inTail[i])
        .toArray();
  }

  @Override
  public int nodes() {
    return nodeOfState.length;
  }

  @Override
  public void out(int state, Arcs into) {
    for (int i = firstOut[state]; i < firstOut[state + 1]; i++) {
      into.add(outHead[i], outArc[i], arcCost[outArc[i]]);
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
}
