package dev.ledo.route.road.search;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Dijkstra's search, guided by a lower bound where the graph has one.
public final class Search {

  private static final int CHECK_EVERY = 0xfff;
  private static final double ROUNDING = 1e-12;

  private final SearchGraph graph;
  private final BooleanSupplier isCancelled;

  /// @param isCancelled asked now and then; a cancelled search ends early
  public Search(SearchGraph graph, BooleanSupplier isCancelled) {
    this.graph = graph;
    this.isCancelled = isCancelled;
  }

  /// A search that nobody cancels.
  public Search(SearchGraph graph) {
    this(graph, () -> false);
  }

  /// The way of least cost.
  ///
  /// @return empty if there is none, or the search was cancelled
  public Optional<Path> shortest(int from, int to) {
    Tree tree = forward(from, to, 1);
    return tree.isSettled(to) ? Optional.of(Path.from(tree, to)) : Optional.empty();
  }

  /// Least costs from a node to all that lie on a way to another which costs at most so many times
  /// the least.
  ///
  /// @param stretch at least 1
  public Tree forward(int from, int to, double stretch) {
    return grow(from, to, stretch, true);
  }

  /// Least costs to a node from all that lie on a way from another which costs at most so many
  /// times the least.
  ///
  /// @param stretch at least 1
  public Tree backward(int from, int to, double stretch) {
    return grow(to, from, stretch, false);
  }

  /// The tree that [#backward] gives, grown over none but the nodes it is asked for: what a forward
  /// tree of the same stretch knows is the tightest bound there is.
  ///
  /// @param forward a tree of this graph that was grown to the node and settled it
  Tree backward(Tree forward, int to, double stretch) {
    Tree tree = new Tree(graph.nodes(), to);
    NodeHeap heap = new NodeHeap();
    Arcs arcs = new Arcs();
    double limit = stretch * forward.cost(to) * (1 + ROUNDING);
    heap.push(to, forward.cost(to));
    int settled = 0;
    while (!heap.isEmpty()) {
      int node = heap.pop();
      if (!tree.settle(node)) {
        continue;
      }
      if ((++settled & CHECK_EVERY) == 0 && isCancelled.getAsBoolean()) {
        break;
      }
      arcs.clear();
      graph.in(node, arcs);
      for (int i = 0; i < arcs.size(); i++) {
        int next = arcs.node(i);
        double cost = tree.cost(node) + arcs.cost(i);
        boolean isWithin =
            forward.isSettled(next) && cost + forward.cost(next) <= limit && !tree.isSettled(next);
        if (isWithin && tree.improve(next, cost, node, arcs.arc(i))) {
          heap.push(next, cost + forward.cost(next));
        }
      }
    }
    return tree;
  }

  /// Least costs from a node to all.
  public Tree all(int from) {
    return grow(from, -1, 1, true);
  }

  private Tree grow(int root, int goal, double stretch, boolean isForward) {
    Tree tree = new Tree(graph.nodes(), root);
    NodeHeap heap = new NodeHeap();
    Arcs arcs = new Arcs();
    heap.push(root, bound(root, goal, isForward));
    double limit = Double.POSITIVE_INFINITY;
    int settled = 0;
    while (!heap.isEmpty() && heap.leastKey() <= limit) {
      int node = heap.pop();
      if (!tree.settle(node)) {
        continue;
      }
      if ((++settled & CHECK_EVERY) == 0 && isCancelled.getAsBoolean()) {
        break;
      }
      if (node == goal) {
        limit = stretch * tree.cost(node);
        if (stretch <= 1) {
          break;
        }
      }
      arcs.clear();
      if (isForward) {
        graph.out(node, arcs);
      } else {
        graph.in(node, arcs);
      }
      for (int i = 0; i < arcs.size(); i++) {
        int next = arcs.node(i);
        double cost = tree.cost(node) + arcs.cost(i);
        if (!tree.isSettled(next) && tree.improve(next, cost, node, arcs.arc(i))) {
          double key = cost + bound(next, goal, isForward);
          if (key <= limit) {
            heap.push(next, key);
          }
        }
      }
    }
    return tree;
  }

  private double bound(int node, int goal, boolean isForward) {
    return goal < 0 ? 0 : isForward ? graph.bound(node, goal) : graph.bound(goal, node);
  }
}
