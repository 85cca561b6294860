package dev.ledo.route.road;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the arcs that turn restrictions name.
final class TurnAssembly {

  private static final int NONE = -1;

  /// Most ways between; a restriction over more is not kept.
  private static final int MOST_WAYS = 8;

  private final RoadGraph graph;
  private final int[] firstEdge;
  private final Map<Long, Integer> roadOfWay = new HashMap<>();

  /// @param firstEdge first edge of each road, and after the last the number of edges
  TurnAssembly(RoadGraph graph, int[] firstEdge) {
    this.graph = graph;
    this.firstEdge = firstEdge;
    for (int road = 0; road < graph.roads().size(); road++) {
      roadOfWay.put(graph.roads().get(road).wayId(), road);
    }
  }

  /// Whether the ways by which a restriction is come to and left are roads of the graph.
  boolean knows(Restriction restriction) {
    return road(restriction.fromWay()) != NONE && road(restriction.toWay()) != NONE;
  }

  /// The rule at a node.
  ///
  /// @param node of the graph
  /// @return empty where the ways do not meet there, or it is not clear by which edges
  Optional<TurnRule> atNode(Restriction restriction, int node) {
    int from = arcAt(road(restriction.fromWay()), node, true);
    int to = arcAt(road(restriction.toWay()), node, false);
    return from == NONE || to == NONE
        ? Optional.empty()
        : Optional.of(rule(restriction, List.of(from, to)));
  }

  /// The rule over ways, which may stand in any order.
  ///
  /// @return empty where the ways do not join, or do so in more ways than one
  Optional<TurnRule> overWays(Restriction restriction, List<Long> ways) {
    List<Integer> between = ways.stream().map(this::road).toList();
    if (between.contains(NONE) || between.size() > MOST_WAYS) {
      return Optional.empty();
    }
    List<List<Integer>> found = new ArrayList<>();
    between.stream()
        .flatMap(road -> passages(road).stream())
        .map(passage -> graph.tail(passage.getFirst()))
        .distinct()
        .forEach(node -> {
          int from = arcAt(road(restriction.fromWay()), node, true);
          if (from != NONE) {
            extend(List.of(from), between, road(restriction.toWay()), found);
          }
        });
    return found.size() == 1 ? Optional.of(rule(restriction, found.getFirst())) : Optional.empty();
  }

  /// Collects the ways on over all roads that are left, each whole, to the last.
  private void extend(
      List<Integer> soFar, List<Integer> left, int toRoad, List<List<Integer>> found) {
    int node = graph.head(soFar.getLast());
    if (left.isEmpty()) {
      int to = arcAt(toRoad, node, false);
      if (to != NONE) {
        found.add(joined(soFar, List.of(to)));
      }
      return;
    }
    for (int i = 0; i < left.size(); i++) {
      List<Integer> others = joined(left.subList(0, i), left.subList(i + 1, left.size()));
      for (List<Integer> passage : passages(left.get(i))) {
        if (graph.tail(passage.getFirst()) == node) {
          extend(joined(soFar, passage), others, toRoad, found);
        }
      }
    }
  }

  private static List<Integer> joined(List<Integer> one, List<Integer> other) {
    List<Integer> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /// The arcs of a road from end to end, in each direction in which vehicles may go; none of one
  /// that is cut.
  private List<List<Integer>> passages(int road) {
    List<Integer> forward = new ArrayList<>();
    List<Integer> backward = new ArrayList<>();
    for (int edge = firstEdge[road]; edge < firstEdge[road + 1]; edge++) {
      if (edge > firstEdge[road] && !graph.follows(edge)) {
        return List.of();
      }
      forward.add(2 * edge);
      backward.addFirst(2 * edge + 1);
    }
    Road.Passage passage = graph.roads().get(road).passage();
    List<List<Integer>> open = new ArrayList<>();
    if (passage.isForward() && !forward.isEmpty()) {
      open.add(forward);
    }
    if (passage.isBackward() && !backward.isEmpty()) {
      open.add(backward);
    }
    return open;
  }

  private static TurnRule rule(Restriction of, List<Integer> arcs) {
    return new TurnRule(arcs, of.isOnly(), of.isForHeavy(), of.isForLight());
  }

  private int road(long way) {
    return roadOfWay.getOrDefault(way, NONE);
  }

  /// The only arc of a road by which vehicles come to a node, or leave it.
  private int arcAt(int road, int node, boolean isComing) {
    if (road == NONE || node == NONE) {
      return NONE;
    }
    Road.Passage passage = graph.roads().get(road).passage();
    int found = NONE;
    for (int arc = 2 * firstEdge[road]; arc < 2 * firstEdge[road + 1]; arc++) {
      boolean isAllowed = (arc & 1) == 0 ? passage.isForward() : passage.isBackward();
      if (isAllowed && (isComing ? graph.head(arc) : graph.tail(arc)) == node) {
        if (found != NONE) {
          return NONE;
        }
        found = arc;
      }
    }
    return found;
  }
}
