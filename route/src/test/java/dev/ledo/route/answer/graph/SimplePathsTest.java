package dev.ledo.route.answer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;

class SimplePathsTest {

  private static final int GRAPHS = 4000;

  @Test
  void givesEveryPathOfSmallGraphsOnceInOrderOfWeight() {
    var random = new Random(41);
    int seen = 0;
    for (int run = 0; run < GRAPHS; run++) {
      Digraph graph = RandomGraphs.graph(random);
      double[] weights = RandomGraphs.weights(graph, random);
      List<List<Integer>> all = RandomGraphs.allPaths(graph);
      List<Path> paths = all(graph, weights);
      assertThat(paths).extracting(Path::arcs).containsExactlyInAnyOrderElementsOf(all);
      assertThat(paths).isSortedAccordingTo(Comparator.comparingDouble(Path::weight));
      paths.forEach(
          path -> assertThat(path.weight()).isEqualTo(RandomGraphs.sum(path.arcs(), weights)));
      seen += all.size();
    }
    assertThat(seen).isGreaterThan(3 * GRAPHS / 2);
  }

  private static List<Path> all(Digraph graph, double[] weights) {
    var paths = new SimplePaths(graph, weights, 0, RandomGraphs.only(graph.nodes() - 1));
    var found = new ArrayList<Path>();
    for (Optional<Path> next = paths.next(); next.isPresent(); next = paths.next()) {
      found.add(next.get());
    }
    return found;
  }

  @Test
  void agreesWithJGraphTOnGraphsWithThousandsOfPaths() {
    for (int seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      var peer =
          new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
      int nodes = 14;
      for (int node = 0; node < nodes; node++) {
        peer.addVertex(node);
      }
      var tails = new ArrayList<Integer>();
      var heads = new ArrayList<Integer>();
      var weights = new ArrayList<Double>();
      for (int pair = 0; pair < nodes * nodes; pair++) {
        if (pair / nodes != pair % nodes && random.nextInt(3) == 0) {
          tails.add(pair / nodes);
          heads.add(pair % nodes);
          weights.add(random.nextDouble());
          peer.setEdgeWeight(peer.addEdge(pair / nodes, pair % nodes), weights.getLast());
        }
      }
      double[] expected =
          new YenKShortestPath<>(peer)
              .getPaths(0, nodes - 1, 40).stream().mapToDouble(GraphPath::getWeight).toArray();
      var paths =
          new SimplePaths(
              Digraph.of(nodes, ints(tails), ints(heads)),
              weights.stream().mapToDouble(x -> x).toArray(),
              0,
              RandomGraphs.only(nodes - 1));
      for (double weight : expected) {
        assertThat(paths.next().orElseThrow().weight()).isCloseTo(weight, within(1e-12));
      }
    }
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(x -> x).toArray();
  }

  @Test
  void endsAtTheFirstTargetAndUsesNoInfiniteArc() {
    Digraph graph = Digraph.of(4, new int[] {0, 1, 0, 2}, new int[] {1, 2, 3, 3});
    var targets = RandomGraphs.only(1);
    targets.set(3);
    double[] weights = {5, 1, Double.POSITIVE_INFINITY, 1};
    var paths = new SimplePaths(graph, weights, 0, targets);
    assertThat(paths.next()).contains(new Path(List.of(0), 5));
    assertThat(paths.next()).isEmpty();
  }

  @Test
  void refusesANegativeWeight() {
    Digraph graph = Digraph.of(2, new int[] {0}, new int[] {1});
    double[] weights = new double[1];
    Arrays.fill(weights, -1);
    assertThatThrownBy(() -> new SimplePaths(graph, weights, 0, RandomGraphs.only(1)))
        .hasMessage("weight -1.0 is negative or no number");
  }
}
