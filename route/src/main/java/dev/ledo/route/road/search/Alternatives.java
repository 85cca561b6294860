package dev.ledo.route.road.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Ways that differ, each with a reason of its own.
///
/// Where the trees from the start and to the end run together, they make a plateau; the best way
/// over it is as good as it gets for anyone who wants to pass there, and is the cheapest between
/// any two of its points that are not further apart than the plateau is long. Small graphs are then
/// searched through by Yen's method for ways that plateaus leave out.
public final class Alternatives {

  /// Most nodes of a graph that is searched through way by way.
  private static final int SMALL = 2_500;

  private static final int MOST_YEN = 150;
  private static final int MOST_SEARCHES = 1_500;
  private static final int MOST_PLATEAUS = 20_000;

  private final SearchGraph graph;
  private final AlternativeLimits limits;
  private final BooleanSupplier isCancelled;
  private final List<Alternative> found = new ArrayList<>();
  private final List<MarkSet> marks = new ArrayList<>();

  /// @param isCancelled asked now and then
  public Alternatives(SearchGraph graph, AlternativeLimits limits, BooleanSupplier isCancelled) {
    this.graph = graph;
    this.limits = limits;
    this.isCancelled = isCancelled;
  }

  private record Plateau(int middle, double cost) {}

  /// The best way and others, by cost. Fewer than asked for where no more differ enough; none where
  /// there is no way.
  public List<Alternative> find(int from, int to) {
    var search = new Search(graph, isCancelled);
    double stretch = limits.count() == 1 ? 1 : limits.stretch();
    Tree forward = search.forward(from, to, stretch);
    if (!forward.isSettled(to)) {
      return List.of();
    }
    accept(Path.from(forward, to));
    if (limits.count() > 1 && !isCancelled.getAsBoolean()) {
      overPlateaus(forward, search.backward(from, to, stretch), to);
      if (found.size() < limits.count() && graph.nodes() <= SMALL) {
        byYen(from, to);
      }
    }
    found.sort(Comparator.comparingDouble(Alternative::stretch));
    return List.copyOf(found);
  }

  private void overPlateaus(Tree forward, Tree backward, int to) {
    double least = forward.cost(to);
    List<Plateau> plateaus = new ArrayList<>();
    for (int node = forward.nextSettled(0); node >= 0; node = forward.nextSettled(node + 1)) {
      boolean isBegin = backward.isSettled(node) && !isRunning(forward, backward, node);
      double cost = isBegin ? forward.cost(node) + backward.cost(node) : Double.POSITIVE_INFINITY;
      if (cost <= limits.stretch() * least) {
        int end = end(forward, backward, node);
        double length = backward.cost(node) - backward.cost(end);
        if (length >= limits.local() * least) {
          plateaus.add(new Plateau(middle(backward, node, length / 2), cost));
        }
      }
    }
    plateaus.sort(Comparator.comparingDouble(Plateau::cost));
    for (Plateau plateau : plateaus.subList(0, Math.min(plateaus.size(), MOST_PLATEAUS))) {
      if (found.size() == limits.count() || isCancelled.getAsBoolean()) {
        return;
      }
      if (!isCovered(plateau, backward)) {
        accept(Path.joined(forward, plateau.middle(), backward));
      }
    }
  }

  /// Whether a plateau comes to a node from the node before it.
  private static boolean isRunning(Tree forward, Tree backward, int node) {
    int before = forward.parent(node);
    return before >= 0
        && backward.isSettled(before)
        && backward.parent(before) == node
        && backward.arc(before) == forward.arc(node);
  }

  private static int end(Tree forward, Tree backward, int begin) {
    int node = begin;
    int next = backward.parent(node);
    while (next >= 0
        && forward.isSettled(next)
        && isRunning(forward, backward, next)
        && forward.parent(next) == node) {
      node = next;
      next = backward.parent(node);
    }
    return node;
  }

  private static int middle(Tree backward, int begin, double cost) {
    int node = begin;
    while (backward.parent(node) >= 0 && backward.cost(begin) - backward.cost(node) < cost) {
      node = backward.parent(node);
    }
    return node;
  }

  /// Whether a way that was accepted passes there: its cost is no more, so this is the same way.
  private boolean isCovered(Plateau plateau, Tree backward) {
    int node = plateau.middle();
    int next = backward.parent(node);
    if (next < 0) {
      return true;
    }
    long mark = graph.mark(node, backward.arc(node), next);
    return mark >= 0 && marks.stream().anyMatch(each -> graph.isNear(each, mark));
  }

  private void byYen(int from, int to) {
    var yen = new YenPaths(graph, MOST_SEARCHES, isCancelled);
    double most = limits.stretch() * found.getFirst().path().cost();
    for (Path path : yen.find(from, to, MOST_YEN, most)) {
      if (found.size() < limits.count()) {
        accept(path);
      }
    }
  }

  private void accept(Path path) {
    double lengthM = path.lengthM(graph);
    double mostM = 0;
    double bestM = found.isEmpty() ? lengthM : path.sharedM(graph, marks.getFirst());
    for (MarkSet each : marks) {
      mostM = Math.max(mostM, path.sharedM(graph, each));
    }
    boolean isGood = found.isEmpty() || (mostM <= limits.sharing() * lengthM && !path.hasLoop());
    if (isGood) {
      double least = found.isEmpty() ? path.cost() : found.getFirst().path().cost();
      double stretch = least > 0 ? path.cost() / least : 1;
      found.add(new Alternative(path, lengthM, Math.max(1, stretch), bestM, mostM));
      marks.add(path.marks(graph));
    }
  }
}
