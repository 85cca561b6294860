package dev.ledo.route.road.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;

/// Against JGraphT, and against all ways there are.
class SearchTest {

  private static DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> oracle(PlainGraph graph) {
    var oracle =
        new DirectedWeightedMultigraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int node = 0; node < graph.nodes(); node++) {
      oracle.addVertex(node);
    }
    for (PlainGraph.Arc arc : graph.arcs()) {
      if (arc.tail() != arc.head()) {
        oracle.setEdgeWeight(oracle.addEdge(arc.tail(), arc.head()), arc.cost());
      }
    }
    return oracle;
  }

  @Test
  void shortestWaysCostWhatJGraphTSays() {
    var random = new Random(1);
    int found = 0;
    for (int round = 0; round < 300; round++) {
      PlainGraph graph = PlainGraph.random(random, 12, 10 + random.nextInt(30));
      GraphPath<Integer, DefaultWeightedEdge> expected =
          DijkstraShortestPath.findPathBetween(oracle(graph), 0, 11);

      Optional<Path> path = new Search(graph).shortest(0, 11);

      assertThat(path.isPresent()).isEqualTo(expected != null);
      if (expected != null) {
        found++;
        assertThat(path.orElseThrow().cost()).isCloseTo(expected.getWeight(), within(1e-9));
        assertThat(path.orElseThrow().lengthM(graph)).isCloseTo(expected.getWeight(), within(1e-9));
        assertThat(path.orElseThrow().node(0)).isZero();
        assertThat(path.orElseThrow().node(path.orElseThrow().size())).isEqualTo(11);
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  /// A lattice of places with roads longer than the straight line: guided and unguided agree.
  @Test
  void aBoundChangesTheWorkButNotTheAnswer() {
    var random = new Random(2);
    long plainWork = 0;
    long guidedWork = 0;
    for (int round = 0; round < 40; round++) {
      int side = 20;
      var plain = new PlainGraph(side * side);
      for (int node = 0; node < side * side; node++) {
        if (node % side + 1 < side) {
          plain.edge(node, node + 1, 1_000 * (1 + random.nextDouble()));
        }
        if (node + side < side * side) {
          plain.edge(node, node + side, 1_000 * (1 + random.nextDouble()));
        }
      }
      var guided = new Guided(plain, side);
      int from = random.nextInt(side * side);
      int to = random.nextInt(side * side);

      Tree one = new Search(plain).forward(from, to, 1);
      Tree other = new Search(guided).forward(from, to, 1);
      Tree back = new Search(guided).backward(from, to, 1);

      assertThat(other.cost(to)).isCloseTo(one.cost(to), within(1e-6));
      assertThat(back.cost(from)).isCloseTo(one.cost(to), within(1e-6));
      plainWork += one.settledNodes();
      guidedWork += other.settledNodes();
    }
    assertThat(guidedWork).isLessThan(plainWork * 2 / 3);
  }

  private static final class Guided implements SearchGraph {
    private final PlainGraph graph;
    private final PlaneBound bound;

    Guided(PlainGraph graph, int side) {
      this.graph = graph;
      int across = side;
      this.bound =
          PlaneBound.of(
              graph,
              node -> 25 + (node - node % across) / (100.0 * across),
              node -> 97 + node % across / 100.0);
    }

    @Override
    public int nodes() {
      return graph.nodes();
    }

    @Override
    public void out(int node, Arcs into) {
      graph.out(node, into);
    }

    @Override
    public void in(int node, Arcs into) {
      graph.in(node, into);
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
      return bound.between(from, to);
    }
  }

  @Test
  void yensWaysAreAllWaysInOrder() {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      PlainGraph graph = PlainGraph.random(random, 7, 8 + random.nextInt(10));
      List<Double> all = new ArrayList<>();
      walk(graph, 0, 6, 1, 0, all);
      all.sort(null);

      List<Path> found =
          new YenPaths(graph, 1_000_000, () -> false).find(0, 6, 1_000, Double.MAX_VALUE);

      assertThat(found).hasSameSizeAs(all);
      for (int i = 0; i < all.size(); i++) {
        assertThat(found.get(i).cost()).isCloseTo(all.get(i), within(1e-9));
        assertThat(found.get(i).hasLoop()).isFalse();
      }
    }
  }

  private static void walk(
      PlainGraph graph, int node, int to, int seen, double cost, List<Double> all) {
    if (node == to) {
      all.add(cost);
      return;
    }
    for (PlainGraph.Arc arc : graph.arcs()) {
      if (arc.tail() == node && (seen & (1 << arc.head())) == 0) {
        walk(graph, arc.head(), to, seen | (1 << arc.head()), cost + arc.cost(), all);
      }
    }
  }

  @Test
  void yensWaysCostWhatJGraphTSays() {
    var random = new Random(4);
    for (int round = 0; round < 60; round++) {
      PlainGraph graph = simple(PlainGraph.random(random, 30, 90));
      List<Double> expected =
          new YenKShortestPath<>(oracle(graph))
              .getPaths(0, 29, 12).stream().map(GraphPath::getWeight).toList();

      List<Path> found =
          new YenPaths(graph, 1_000_000, () -> false).find(0, 29, 12, Double.MAX_VALUE);

      assertThat(found).hasSameSizeAs(expected);
      for (int i = 0; i < expected.size(); i++) {
        assertThat(found.get(i).cost()).isCloseTo(expected.get(i), within(1e-9));
      }
    }
  }

  /// The oracle counts parallel arcs otherwise; the test of all ways has them.
  private static PlainGraph simple(PlainGraph graph) {
    var simple = new PlainGraph(graph.nodes());
    Set<Long> seen = new HashSet<>();
    for (PlainGraph.Arc arc : graph.arcs()) {
      if (arc.tail() != arc.head() && seen.add((long) arc.tail() * graph.nodes() + arc.head())) {
        simple.arc(arc.tail(), arc.head(), arc.cost());
      }
    }
    return simple;
  }

  @Test
  void treesHoldEveryWayWithinTheirStretch() {
    var random = new Random(5);
    for (int round = 0; round < 100; round++) {
      PlainGraph graph = PlainGraph.random(random, 20, 70);
      Tree all = new Search(graph).all(0);
      Tree forward = new Search(graph).forward(0, 19, 1.3);
      for (int node = 0; node < 20; node++) {
        boolean isNear =
            all.isSettled(19) && all.isSettled(node) && all.cost(node) <= 1.3 * all.cost(19);
        if (isNear) {
          assertThat(forward.isSettled(node)).isTrue();
          assertThat(forward.cost(node)).isEqualTo(all.cost(node));
        }
      }
      if (all.isSettled(19)) {
        assertThatBackwardTreesAgree(graph, forward);
      }
    }
  }

  private static void assertThatBackwardTreesAgree(PlainGraph graph, Tree forward) {
    double limit = 1.3 * forward.cost(19);
    Tree plain = new Search(graph).backward(0, 19, 1_000);
    Tree within = new Search(graph).backward(forward, 19, 1.3);
    for (int node = 0; node < graph.nodes(); node++) {
      boolean isOnAWay =
          forward.isSettled(node)
              && plain.isSettled(node)
              && forward.cost(node) + plain.cost(node) <= limit - 1e-9;
      if (isOnAWay) {
        assertThat(within.isSettled(node)).isTrue();
        assertThat(within.cost(node)).isCloseTo(plain.cost(node), within(1e-9));
      }
    }
  }

  @Test
  void aCancelledSearchFindsNothing() {
    var graph = new PlainGraph(9_000);
    for (int node = 0; node + 1 < 9_000; node++) {
      graph.arc(node, node + 1, 1);
    }
    assertThat(new Search(graph, () -> true).shortest(0, 8_999)).isEmpty();
  }
}
