package dev.ledo.route.road.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

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
      overPlateaus(forward, search.backward(forward, to, stretch), to);
      if (found.size() < limits.count() && graph.nodes() <= SMALL) {
        byYen(from, to);
      }
    }
    return compared();
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
    boolean isDifferent = !path.hasLoop() && !path.goesOverRoadTwice(graph);
    for (int i = 0; i < found.size() && isDifferent; i++) {
      double shorterM = Math.min(lengthM, found.get(i).lengthM());
      isDifferent = path.sharedM(graph, marks.get(i)) <= limits.sharing() * shorterM;
    }
    if (found.isEmpty() || isDifferent) {
      double least = found.isEmpty() ? path.cost() : found.getFirst().path().cost();
      double stretch = least > 0 ? Math.max(1, path.cost() / least) : 1;
      found.add(new Alternative(path, lengthM, stretch, lengthM, 0));
      marks.add(path.marks(graph));
    }
  }

  /// The ways by cost, each compared with those before it.
  private List<Alternative> compared() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, found.size()).boxed().toList());
    order.sort(Comparator.comparingDouble(i -> found.get(i).stretch()));
    List<Alternative> compared = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      Alternative each = found.get(order.get(place));
      double mostM = 0;
      for (int before : order.subList(0, place)) {
        mostM = Math.max(mostM, each.path().sharedM(graph, marks.get(before)));
      }
      double bestM = each.path().sharedM(graph, marks.get(order.getFirst()));
      compared.add(
          new Alternative(
              each.path(),
              each.lengthM(),
              each.stretch(),
              place == 0 ? each.lengthM() : bestM,
              mostM));
    }
    return List.copyOf(compared);
  }
}
