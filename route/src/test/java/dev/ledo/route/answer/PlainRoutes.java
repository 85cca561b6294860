package dev.ledo.route.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// All routes that visit no node twice, by plain enumeration.
final class PlainRoutes {

  private PlainRoutes() {}

  static List<List<Integer>> all(Situation situation) {
    var found = new ArrayList<List<Integer>>();
    var visited = new BitSet();
    visited.set(situation.source);
    walk(situation, situation.source, visited, List.of(), found);
    return found;
  }

  private static void walk(
      Situation situation,
      int node,
      BitSet visited,
      List<Integer> arcs,
      List<List<Integer>> found) {
    if (situation.targets.get(node)) {
      found.add(arcs);
      return;
    }
    situation
        .graph
        .leaving(node)
        .filter(arc -> !visited.get(situation.graph.head(arc)))
        .forEach(arc -> {
          BitSet now = (BitSet) visited.clone();
          now.set(situation.graph.head(arc));
          var longer = new ArrayList<>(arcs);
          longer.add(arc);
          walk(situation, situation.graph.head(arc), now, longer, found);
        });
  }
}
