package dev.ledo.route.answer.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Small seeded graphs, and all their simple paths by plain enumeration.
final class RandomGraphs {

  private RandomGraphs() {}

  /// Up to seven nodes and fifteen arcs, some of them parallel.
  static Digraph graph(Random random) {
    int nodes = 2 + random.nextInt(6);
    int arcs = 1 + random.nextInt(15);
    int[] tails = random.ints(arcs, 0, nodes).toArray();
    int[] heads =
        IntStream.of(tails).map(tail -> (tail + 1 + random.nextInt(nodes - 1)) % nodes).toArray();
    return Digraph.of(nodes, tails, heads);
  }

  /// Whole weights from 0 on, so that sums are exact and often equal.
  static double[] weights(Digraph graph, Random random) {
    return random.ints(graph.arcs(), 0, 10).asDoubleStream().toArray();
  }

  static BitSet only(int node) {
    var set = new BitSet();
    set.set(node);
    return set;
  }

  /// Every path from node 0 to the last that visits no node twice.
  static List<List<Integer>> allPaths(Digraph graph) {
    var found = new ArrayList<List<Integer>>();
    walk(graph, 0, only(0), List.of(), found);
    return found;
  }

  private static void walk(
      Digraph graph, int node, BitSet visited, List<Integer> arcs, List<List<Integer>> found) {
    if (node == graph.nodes() - 1) {
      found.add(arcs);
      return;
    }
    graph
        .leaving(node)
        .filter(arc -> !visited.get(graph.head(arc)))
        .forEach(arc -> {
          BitSet now = (BitSet) visited.clone();
          now.set(graph.head(arc));
          var longer = new ArrayList<>(arcs);
          longer.add(arc);
          walk(graph, graph.head(arc), now, longer, found);
        });
  }

  static double sum(List<Integer> arcs, double[] weights) {
    return arcs.stream().mapToDouble(arc -> weights[arc]).sum();
  }
}
