package dev.ledo.route.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// Which arcs may follow which, as states of a search.
///
/// A node is one state. Where a rule of turning begins, and where something stops the vehicle, it
/// is a state for each arc that comes to it. Where a rule goes over ways, each node that it passes
/// has one more, for who has come there as the rule says. At such states nobody turns back on the
/// spot unless there is no other way on.
final class TurnStates {

  /// What leaves each state.
  ///
  /// @param first place of the first arc of each state, and after the last how many there are
  /// @param arc numbers of arcs
  /// @param head states to which they lead
  @SuppressWarnings("ArrayRecordComponent")
  record Links(int[] first, int[] arc, int[] head) {}

  private final RoadGraph graph;
  private final IntPredicate isStopped;
  private final boolean[] isSplit;
  private final int[] headState;
  private final List<List<Integer>> comingBy = new ArrayList<>();
  private final Map<List<Integer>, Integer> stateAfter = new HashMap<>();
  private final Map<Integer, List<Integer>> passing = new HashMap<>();
  private final Map<List<Integer>, Set<Integer>> forbidden = new HashMap<>();
  private final Map<List<Integer>, Set<Integer>> demanded = new HashMap<>();

  /// @param rules that bind
  /// @param isStopped whether the vehicle cannot pass a node
  TurnStates(RoadGraph graph, List<TurnRule> rules, IntPredicate isStopped) {
    this.graph = graph;
    this.isStopped = isStopped;
    this.isSplit = new boolean[graph.nodes()];
    this.headState = new int[2 * graph.edges()];
    graph.hindrances().keySet().forEach(node -> isSplit[node] = isStopped.test(node));
    rules.forEach(rule -> isSplit[graph.head(rule.arcs().getFirst())] = true);
    for (int arc = 0; arc < headState.length; arc++) {
      int node = graph.head(arc);
      headState[arc] = isSplit[node] ? add(List.of(arc)) : node;
    }
    rules.forEach(this::bind);
  }

  /// Adds a state for who has come by some arcs.
  private int add(List<Integer> arcs) {
    comingBy.add(arcs);
    return graph.nodes() + comingBy.size() - 1;
  }

  private void bind(TurnRule rule) {
    int last = rule.arcs().size() - 1;
    for (int gone = 1; gone <= last; gone++) {
      List<Integer> before = List.copyOf(rule.arcs().subList(0, gone));
      if (gone > 1 && !stateAfter.containsKey(before)) {
        int state = add(before);
        stateAfter.put(before, state);
        passing
            .computeIfAbsent(graph.head(before.getLast()), _ -> new ArrayList<>())
            .add(state);
      }
      if (rule.isOnly()) {
        demanded.computeIfAbsent(before, _ -> new HashSet<>()).add(rule.arcs().get(gone));
      } else if (gone == last) {
        forbidden.computeIfAbsent(before, _ -> new HashSet<>()).add(rule.arcs().get(last));
      }
    }
  }

  /// States in all.
  int size() {
    return graph.nodes() + comingBy.size();
  }

  /// The node of a state.
  int nodeOf(int state) {
    return state < graph.nodes() ? state : graph.head(comingBy(state).getLast());
  }

  private List<Integer> comingBy(int state) {
    return comingBy.get(state - graph.nodes());
  }

  /// The state to which an arc leads who begins on it, by arc.
  int[] headStates() {
    return headState;
  }

  /// Whether a node has states by the arcs that come to it instead of one.
  boolean isSplit(int node) {
    return isSplit[node];
  }

  /// States at a node of those who pass it as a rule over ways says.
  List<Integer> passing(int node) {
    return passing.isEmpty() ? List.of() : passing.getOrDefault(node, List.of());
  }

  /// What leaves each state.
  ///
  /// @param cost by arc; infinite where it may not be gone
  Links links(double[] cost) {
    Links atNodes = arcsAtNodes(cost);
    int[] first = new int[size() + 1];
    Ints arcs = new Ints();
    Ints heads = new Ints();
    for (int state = 0; state < size(); state++) {
      int node = nodeOf(state);
      List<Integer> before = state < graph.nodes() ? List.of() : comingBy(state);
      boolean isUnused = before.isEmpty() && isSplit[node];
      for (int i = atNodes.first[node]; i < atNodes.first[node + 1] && !isUnused; i++) {
        int arc = atNodes.arc[i];
        if (before.isEmpty() || mayFollow(before, arc)) {
          arcs.add(arc);
          heads.add(stateAfter(before, arc));
        }
      }
      boolean isStuck = !before.isEmpty() && arcs.size() == first[state];
      if (isStuck && Double.isFinite(cost[before.getLast() ^ 1])) {
        int back = before.getLast() ^ 1;
        arcs.add(back);
        heads.add(stateAfter(before, back));
      }
      first[state + 1] = arcs.size();
    }
    return new Links(first, arcs.toArray(), heads.toArray());
  }

  /// Open arcs by the node that they leave.
  private Links arcsAtNodes(double[] cost) {
    int[] first = new int[graph.nodes() + 1];
    for (int arc = 0; arc < cost.length; arc++) {
      first[graph.tail(arc) + 1] += Double.isFinite(cost[arc]) ? 1 : 0;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] next = first.clone();
    int[] arcs = new int[first[graph.nodes()]];
    for (int arc = 0; arc < cost.length; arc++) {
      if (Double.isFinite(cost[arc])) {
        arcs[next[graph.tail(arc)]++] = arc;
      }
    }
    return new Links(first, arcs, new int[0]);
  }

  /// What counts is every rule that begins somewhere on the arcs gone before.
  private boolean mayFollow(List<Integer> before, int arc) {
    int coming = before.getLast();
    if (arc == (coming ^ 1) || isStopped.test(graph.head(coming))) {
      return false;
    }
    for (int begin = 0; begin < before.size(); begin++) {
      List<Integer> gone = before.subList(begin, before.size());
      Set<Integer> wanted = demanded.get(gone);
      boolean isUnwanted = wanted != null && !wanted.contains(arc);
      if (isUnwanted || forbidden.getOrDefault(gone, Set.of()).contains(arc)) {
        return false;
      }
    }
    return true;
  }

  /// The state of the longest part of the arcs gone that some rule describes.
  private int stateAfter(List<Integer> before, int arc) {
    for (int begin = 0; begin < before.size(); begin++) {
      List<Integer> gone = new ArrayList<>(before.subList(begin, before.size()));
      gone.add(arc);
      Integer state = stateAfter.get(gone);
      if (state != null) {
        return state;
      }
    }
    return headState[arc];
  }
}
