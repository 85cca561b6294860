package dev.ledo.route.road;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/// Shortest ways under rules of turning, slow and plain: a state is all of the arcs gone last, and
/// each rule is looked through at each step.
///
/// @param graph whose arcs may all be gone
record PlainTurns(RoadGraph graph) {

  private static final int LONGEST_RULE = 4;

  private record Reached(List<Integer> gone, double metres) {}

  /// Metres from the middle of an edge to that of another; infinite where there is no way.
  double metres(int fromEdge, int toEdge) {
    var waiting = new PriorityQueue<Reached>(Comparator.comparingDouble(Reached::metres));
    double best = Double.POSITIVE_INFINITY;
    waiting.add(new Reached(List.of(2 * fromEdge), graph.lengthM(fromEdge) / 2));
    waiting.add(new Reached(List.of(2 * fromEdge + 1), graph.lengthM(fromEdge) / 2));
    Set<List<Integer>> done = new HashSet<>();
    while (!waiting.isEmpty()) {
      Reached next = waiting.remove();
      if (!done.add(next.gone())) {
        continue;
      }
      for (int arc : onward(next.gone())) {
        if (arc >> 1 == toEdge) {
          best = Math.min(best, next.metres() + graph.lengthM(toEdge) / 2);
        }
        List<Integer> gone = new ArrayList<>(next.gone());
        gone.add(arc);
        int begin = Math.max(0, gone.size() - LONGEST_RULE);
        waiting.add(
            new Reached(
                List.copyOf(gone.subList(begin, gone.size())),
                next.metres() + graph.lengthM(arc >> 1)));
      }
    }
    return best;
  }

  /// What may follow; back on the spot at places that rules speak of only if nothing else may.
  private List<Integer> onward(List<Integer> gone) {
    int back = gone.getLast() ^ 1;
    List<Integer> open = new ArrayList<>();
    for (int arc = 0; arc < 2 * graph.edges(); arc++) {
      boolean isNext = graph.tail(arc) == graph.head(gone.getLast());
      boolean mayBe = arc != back || !isSpokenOf(gone);
      if (isNext && mayBe && isLegal(gone, arc)) {
        open.add(arc);
      }
    }
    return open.isEmpty() ? List.of(back) : open;
  }

  private boolean isSpokenOf(List<Integer> gone) {
    int node = graph.head(gone.getLast());
    return graph.turns().stream()
        .anyMatch(rule ->
            graph.head(rule.arcs().getFirst()) == node
                || isUnderWay(rule, gone, 2)
                || isUnderWay(rule, gone, 3));
  }

  private boolean isLegal(List<Integer> gone, int arc) {
    for (int count = 1; count < LONGEST_RULE; count++) {
      int steps = count;
      List<TurnRule> here =
          graph.turns().stream().filter(rule -> isUnderWay(rule, gone, steps)).toList();
      boolean isForbidden =
          here.stream()
              .anyMatch(rule ->
                  !rule.isOnly()
                      && rule.arcs().size() == steps + 1
                      && rule.arcs().getLast() == arc);
      List<TurnRule> only = here.stream().filter(TurnRule::isOnly).toList();
      boolean isUnwanted =
          !only.isEmpty() && only.stream().noneMatch(rule -> rule.arcs().get(steps) == arc);
      if (isForbidden || isUnwanted) {
        return false;
      }
    }
    return true;
  }

  /// Whether the arcs gone last are the first of a rule, and the rule goes on.
  private static boolean isUnderWay(TurnRule rule, List<Integer> gone, int steps) {
    return gone.size() >= steps
        && rule.arcs().size() > steps
        && gone.subList(gone.size() - steps, gone.size()).equals(rule.arcs().subList(0, steps));
  }
}
