package dev.ledo.route.answer.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// All paths that visit no node twice, from the shortest on, one at a time.
///
/// Yen's algorithm with Lawler's rule, which lets each path arise once only: a path found by
/// leaving another at some node is itself left at that node or later.
///
/// @see <a href="https://doi.org/10.1287/mnsc.17.11.712">Yen 1971</a>
/// @see <a href="https://doi.org/10.1287/mnsc.18.7.401">Lawler 1972</a>
public final class SimplePaths {

  private final Digraph graph;
  private final double[] weights;
  private final int source;
  private final ShortestPath search;

  /// By first arcs, the arcs with which paths given so far go on.
  private final Map<List<Integer>, BitSet> taken = new HashMap<>();

  private final PriorityQueue<Candidate> waiting =
      new PriorityQueue<>((a, b) -> Path.ORDER.compare(a.path(), b.path()));

  /// A path, and how many of its first arcs it shares with the one it was made from.
  private record Candidate(Path path, int shared) {}

  /// @param weights of each arc, not negative; infinite where it cannot be used
  /// @param targets where a path ends; it passes through none of them
  public SimplePaths(Digraph graph, double[] weights, int source, BitSet targets) {
    this.graph = graph;
    this.weights = weights;
    this.source = source;
    this.search = new ShortestPath(graph, weights, targets);
    search.from(source).ifPresent(path -> waiting.add(new Candidate(path, 0)));
  }

  /// The next path, none shorter than those before; empty when there are no more.
  public Optional<Path> next() {
    Candidate best = waiting.poll();
    if (best == null) {
      return Optional.empty();
    }
    for (int at = best.shared(); at < best.path().arcs().size(); at++) {
      leaveAt(best.path(), at);
    }
    return Optional.of(best.path());
  }

  /// Looks for the shortest path that keeps some first arcs and then goes another way than all
  /// paths given so far.
  private void leaveAt(Path path, int kept) {
    List<Integer> root = path.arcs().subList(0, kept);
    var bannedNodes = new BitSet();
    root.forEach(arc -> bannedNodes.set(graph.tail(arc)));
    BitSet bannedArcs = taken.computeIfAbsent(root, _ -> new BitSet());
    bannedArcs.set(path.arcs().get(kept));
    int spur = kept == 0 ? source : graph.head(path.arcs().get(kept - 1));
    search
        .from(spur, bannedNodes, bannedArcs)
        .ifPresent(rest -> waiting.add(new Candidate(join(root, rest.arcs()), kept)));
  }

  private Path join(List<Integer> root, List<Integer> rest) {
    var arcs = new ArrayList<>(root);
    arcs.addAll(rest);
    return Path.of(arcs, weights);
  }
}
