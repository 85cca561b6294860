package dev.ledo.route.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// Which arcs may follow which, as states of a search.
///
/// A node is one state, in which all of its arcs may follow. Where a rule of turning begins, and
/// where something stops the vehicle, there is one more for each arc that comes to it; where a rule
/// goes over ways, one more at each node that it passes, for who has come there as the rule says.
/// In these nobody turns back on the spot unless there is no other way on; nor where a road that
/// leads to such a node is only divided, so that no rule is escaped by turning between junctions.
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
    this.headState = new int[2 * graph.edges()];
    BitSet isSplit = ruled(rules);
    graph.hindrances().keySet().stream().filter(isStopped::test).forEach(isSplit::set);
    for (int arc = 0; arc < headState.length; arc++) {
      int node = graph.head(arc);
      headState[arc] = isSplit.get(node) ? add(List.of(arc)) : node;
    }
    rules.forEach(this::bind);
  }

  /// Nodes where rules begin, and those that divide roads which lead to nodes of rules.
  private BitSet ruled(List<TurnRule> rules) {
    var ruled = new BitSet();
    var begin = new BitSet();
    for (TurnRule rule : rules) {
      begin.set(graph.head(rule.arcs().getFirst()));
      rule.arcs().subList(1, rule.arcs().size()).forEach(arc -> ruled.set(graph.tail(arc)));
    }
    for (int edge = 0; edge < graph.edges() && !ruled.isEmpty(); edge++) {
      if (ruled.get(graph.from(edge))) {
        for (int e = edge; e + 1 < graph.edges() && isDivided(e); e++) {
          begin.set(graph.to(e));
        }
      }
      if (ruled.get(graph.to(edge))) {
        for (int e = edge; e > 0 && isDivided(e - 1); e--) {
          begin.set(graph.from(e));
        }
      }
    }
    return begin;
  }

  /// Whether the next edge goes on where nothing else meets.
  private boolean isDivided(int edge) {
    return graph.osmId(graph.to(edge)) == 0 && graph.follows(edge + 1);
  }

  /// Adds a state for who has come by some arcs.
  private int add(List<Integer> arcs) {
    comingBy.add(arcs);
    int state = graph.nodes() + comingBy.size() - 1;
    passing.computeIfAbsent(graph.head(arcs.getLast()), _ -> new ArrayList<>()).add(state);
    return state;
  }

  private void bind(TurnRule rule) {
    int last = rule.arcs().size() - 1;
    for (int gone = 1; gone <= last; gone++) {
      List<Integer> before = List.copyOf(rule.arcs().subList(0, gone));
      if (gone > 1 && !stateAfter.containsKey(before)) {
        stateAfter.put(before, add(before));
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

  /// States at a node beside its own, of those for whom it matters whence they come.
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
      boolean isUnused = before.isEmpty() && isStopped.test(node);
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
