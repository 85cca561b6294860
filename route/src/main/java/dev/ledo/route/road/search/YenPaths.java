package dev.ledo.route.road.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The ways without loops in order of cost, by Yen's method (1971).
///
/// Each next way leaves a known one at some node by a step no known way takes there.
public final class YenPaths {

  private final SearchGraph graph;
  private final BooleanSupplier isCancelled;
  private final int mostSearches;
  private int searches;

  /// @param mostSearches after which no more ways are looked for
  /// @param isCancelled asked between ways
  public YenPaths(SearchGraph graph, int mostSearches, BooleanSupplier isCancelled) {
    this.graph = graph;
    this.mostSearches = mostSearches;
    this.isCancelled = isCancelled;
  }

  /// The cheapest ways.
  ///
  /// @param count most ways
  /// @param mostCost most a way may cost
  public List<Path> find(int from, int to, int count, double mostCost) {
    List<Path> found = new ArrayList<>();
    PriorityQueue<Path> waiting = new PriorityQueue<>(Comparator.comparingDouble(Path::cost));
    new Search(graph).shortest(from, to).ifPresent(waiting::add);
    while (found.size() < count && !waiting.isEmpty() && !isAtEnd()) {
      Path next = waiting.remove();
      if (next.cost() > mostCost) {
        break;
      }
      if (found.stream().noneMatch(next::isSame)) {
        found.add(next);
        branch(next, found, to, waiting);
      }
    }
    return found;
  }

  private boolean isAtEnd() {
    return searches >= mostSearches || isCancelled.getAsBoolean();
  }

  private void branch(Path path, List<Path> found, int to, PriorityQueue<Path> waiting) {
    double costSoFar = 0;
    Set<Integer> passed = new HashSet<>();
    for (int steps = 0; steps < path.size() && !isAtEnd(); steps++) {
      searches++;
      int spur = path.node(steps);
      Set<Step> taken = new HashSet<>();
      for (Path other : found) {
        if (other.size() > steps && path.beginsLike(other, steps)) {
          taken.add(new Step(other.arc(steps), other.node(steps + 1)));
        }
      }
      double soFar = costSoFar;
      int kept = steps;
      Optional<Path> rest =
          new Search(new Rest(graph, passed, spur, taken), isCancelled).shortest(spur, to);
      rest.ifPresent(way -> waiting.add(path.then(kept, soFar, way)));
      passed.add(spur);
      costSoFar += costOf(path, steps);
    }
  }

  private double costOf(Path path, int step) {
    Arcs arcs = new Arcs();
    graph.out(path.node(step), arcs);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < arcs.size(); i++) {
      if (arcs.node(i) == path.node(step + 1) && arcs.arc(i) == path.arc(step)) {
        least = Math.min(least, arcs.cost(i));
      }
    }
    return least;
  }

  private record Step(int arc, int node) {}

  /// The graph without the nodes passed and without the steps taken at one node.
  private record Rest(SearchGraph graph, Set<Integer> passed, int spur, Set<Step> taken)
      implements SearchGraph {

    @Override
    public int nodes() {
      return graph.nodes();
    }

    @Override
    public void out(int node, Arcs into) {
      Arcs all = new Arcs();
      graph.out(node, all);
      for (int i = 0; i < all.size(); i++) {
        boolean isTaken = node == spur && taken.contains(new Step(all.arc(i), all.node(i)));
        if (!isTaken && !passed.contains(all.node(i))) {
          into.add(all.node(i), all.arc(i), all.cost(i));
        }
      }
    }

    @Override
    public void in(int node, Arcs into) {
      throw new UnsupportedOperationException("searched forward only");
    }

    @Override
    public double lengthM(int tail, int arc, int head) {
      return graph.lengthM(tail, arc, head);
    }

    @Override
    public long mark(int tail, int arc, int head) {
      return graph.mark(tail, arc, head);
    }

    @Override
    public double bound(int from, int to) {
      return graph.bound(from, to);
    }
  }
}
