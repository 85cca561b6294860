package dev.ledo.route.answer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParetoPathsTest {

  private static final int GRAPHS = 4000;

  @Test
  void isTheFrontOfAllPathsOfSmallGraphs() {
    var random = new Random(43);
    int several = 0;
    for (int run = 0; run < GRAPHS; run++) {
      Digraph graph = RandomGraphs.graph(random);
      double[][] weights = threeWeights(graph, random);
      List<List<Double>> sums =
          front(graph, weights, 0).stream().map(path -> sums(path, weights)).toList();
      assertThat(sums).containsExactlyInAnyOrderElementsOf(plainFront(graph, weights));
      several += sums.size() > 1 ? 1 : 0;
    }
    assertThat(several).isGreaterThan(GRAPHS / 10);
  }

  @Test
  void staysWithinTheToleranceOfEveryPath() {
    var random = new Random(47);
    int fewer = 0;
    for (int run = 0; run < GRAPHS; run++) {
      Digraph graph = RandomGraphs.graph(random);
      double[][] weights = threeWeights(graph, random);
      List<List<Double>> kept =
          front(graph, weights, 0.5).stream().map(path -> sums(path, weights)).toList();
      Set<List<Double>> all = plainFront(graph, weights);
      for (List<Double> point : all) {
        assertThat(kept).anyMatch(other -> isWithin(other, point, 1.5));
      }
      fewer += kept.size() < all.size() ? 1 : 0;
    }
    assertThat(fewer).isPositive();
  }

  @Test
  void stopsWhenTold() {
    Digraph graph = Digraph.of(2, new int[] {0}, new int[] {1});
    var search = new ParetoPaths(graph, new double[][] {{1}}, RandomGraphs.only(1), 0);
    assertThatThrownBy(() -> search.from(0, () -> true)).isInstanceOf(CancellationException.class);
  }

  private static double[][] threeWeights(Digraph graph, Random random) {
    return new double[][] {
      RandomGraphs.weights(graph, random),
      RandomGraphs.weights(graph, random),
      RandomGraphs.weights(graph, random)
    };
  }

  private static List<List<Integer>> front(Digraph graph, double[][] weights, double tolerance) {
    return new ParetoPaths(graph, weights, RandomGraphs.only(graph.nodes() - 1), tolerance)
        .from(0, () -> false);
  }

  private static Set<List<Double>> plainFront(Digraph graph, double[][] weights) {
    Set<List<Double>> all =
        RandomGraphs.allPaths(graph).stream()
            .map(path -> sums(path, weights))
            .collect(Collectors.toSet());
    return all.stream()
        .filter(point ->
            all.stream().noneMatch(other -> !other.equals(point) && isWithin(other, point, 1)))
        .collect(Collectors.toSet());
  }

  private static List<Double> sums(List<Integer> path, double[][] weights) {
    return Arrays.stream(weights).map(each -> RandomGraphs.sum(path, each)).toList();
  }

  private static boolean isWithin(List<Double> better, List<Double> worse, double factor) {
    for (int at = 0; at < worse.size(); at++) {
      if (better.get(at) > worse.get(at) * factor) {
        return false;
      }
    }
    return true;
  }
}
