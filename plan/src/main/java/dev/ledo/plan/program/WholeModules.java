package dev.ledo.plan.program;

import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Series;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds the best whole numbers of modules by branch and bound (Land and Doig 1960).
///
/// Each node is the program with narrower bounds on the modules, solved from where the last one
/// ended: there are few modules and the program is the same but for these bounds, so that this
/// takes a fraction of the time of a general search. The search is over when no node can be better
/// than the best plan by more than the gap.
final class WholeModules {

  /// A number this close to a whole one is one.
  private static final double WHOLE = 1e-6;

  private static final double RELATIVE_GAP = 1e-6;

  private final List<Module> modules;
  private final WorldSession session;

  WholeModules(List<Module> modules, WorldSession session) {
    this.modules = List.copyOf(modules);
    this.session = session;
  }

  /// Narrower bounds on the modules.
  private record Node(Series least, Series most, double bound) {}

  /// The best plan of the world that the session has entered.
  ///
  /// @param like modules of a plan of a similar world, to begin with
  /// @param floorUsd what every plan costs at least, as far as is known
  Plan search(Optional<List<Double>> like, double floorUsd) {
    Optional<Plan> best = like.flatMap(this::fixed);
    Deque<Node> open = new ArrayDeque<>();
    open.push(root(floorUsd));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (best.isPresent() && !isBetter(node.bound(), best.get())) {
        continue;
      }
      session.decide(node.least(), node.most());
      Optional<Plan> relaxed = session.attempt();
      if (relaxed.isEmpty()
          || (best.isPresent() && !isBetter(relaxed.get().costUsd(), best.get()))) {
        continue;
      }
      int split = mostFractional(relaxed.get().built());
      if (split < 0) {
        best = fixed(relaxed.get().built()).or(() -> relaxed);
      } else {
        branch(node, relaxed.get(), split).forEach(open::push);
      }
    }
    return best.orElseGet(this::refuse);
  }

  /// Says why there is no plan: with fractions there is none either, or whole numbers are too
  /// coarse.
  private Plan refuse() {
    Node root = root(Double.NEGATIVE_INFINITY);
    session.decide(root.least(), root.most());
    Plan fractions = session.solve();
    throw new PlanFailure(
        fractions.network().name(), "no whole number of modules keeps every requirement");
  }

  private Node root(double floorUsd) {
    Series most = Series.of(modules.size(), m -> modules.get(m).most());
    return new Node(Series.constant(modules.size(), 0), most, floorUsd);
  }

  private static boolean isBetter(double bound, Plan best) {
    return bound < best.costUsd() - RELATIVE_GAP * Math.max(1, Math.abs(best.costUsd()));
  }

  /// Whole module farthest from a whole number; -1 if all are whole.
  private int mostFractional(List<Double> built) {
    int found = -1;
    double farthest = WHOLE;
    for (int m = 0; m < modules.size(); m++) {
      double distance = Math.abs(built.get(m) - Math.rint(built.get(m)));
      if (modules.get(m).whole() && distance > farthest) {
        farthest = distance;
        found = m;
      }
    }
    return found;
  }

  /// Both sides, the one that is nearer last, so that it is looked at first.
  private static List<Node> branch(Node node, Plan relaxed, int split) {
    double value = relaxed.built().get(split);
    Series most = node.most().with(split, Math.floor(value));
    Series least = node.least().with(split, Math.ceil(value));
    Node below = new Node(node.least(), most, relaxed.costUsd());
    Node above = new Node(least, node.most(), relaxed.costUsd());
    return value - Math.floor(value) > 0.5 ? List.of(below, above) : List.of(above, below);
  }

  /// The best plan with the whole modules at given numbers, the others open.
  private Optional<Plan> fixed(List<Double> numbers) {
    Series whole = Series.of(modules.size(), m -> Math.rint(numbers.get(m)));
    session.decide(
        Series.of(modules.size(), m -> modules.get(m).whole() ? whole.get(m) : 0),
        Series.of(
            modules.size(), m -> modules.get(m).whole() ? whole.get(m) : modules.get(m).most()));
    return session.attempt();
  }
}
