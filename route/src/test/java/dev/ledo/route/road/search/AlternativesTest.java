package dev.ledo.route.road.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlternativesTest {

  private static List<Alternative> find(
      PlainGraph graph, int from, int to, AlternativeLimits limits) {
    return new Alternatives(graph, limits, () -> false).find(from, to);
  }

  /// Three valleys beside each other, worked out by hand: 10, 12 and 14, the fourth too long at 16.
  @Test
  void parallelValleysAreAlternatives() {
    var graph = new PlainGraph(10);
    double[] half = {5, 6, 7, 8};
    for (int valley = 0; valley < 4; valley++) {
      graph.edge(0, 1 + 2 * valley, half[valley] - 2);
      graph.edge(1 + 2 * valley, 2 + 2 * valley, 4);
      graph.edge(2 + 2 * valley, 9, half[valley] - 2);
    }

    List<Alternative> found = find(graph, 0, 9, new AlternativeLimits(10, 1.5, 0.5, 0.1));

    assertThat(found).extracting(each -> each.path().cost()).containsExactly(10.0, 12.0, 14.0);
    assertThat(found).extracting(Alternative::stretch).containsExactly(1.0, 1.2, 1.4);
    assertThat(found).extracting(Alternative::sharedWithBestM).containsExactly(10.0, 0.0, 0.0);
  }

  @Test
  void aSharedTrunkIsTold() {
    PlainGraph graph =
        new PlainGraph(5).edge(0, 1, 10).edge(1, 2, 4).edge(2, 4, 4).edge(1, 3, 5).edge(3, 4, 5);

    assertThat(find(graph, 0, 4, new AlternativeLimits(5, 1.5, 0.6, 0.05)))
        .satisfiesExactly(
            best -> assertThat(best.path().cost()).isEqualTo(18),
            other -> {
              assertThat(other.path().cost()).isEqualTo(20);
              assertThat(other.sharedWithBestM()).isEqualTo(10);
            });
    assertThat(find(graph, 0, 4, new AlternativeLimits(5, 1.5, 0.4, 0.05))).hasSize(1);
  }

  /// On random lattices: the laws that define an alternative, checked by a slow plain search.
  @Test
  void alternativesKeepTheirLimits() {
    var random = new Random(7);
    int several = 0;
    for (int round = 0; round < 60; round++) {
      int side = 9;
      var graph = new PlainGraph(side * side);
      for (int node = 0; node < side * side; node++) {
        if (node % side + 1 < side) {
          graph.edge(node, node + 1, 1 + random.nextInt(20));
        }
        if (node + side < side * side) {
          graph.edge(node, node + side, 1 + random.nextInt(20));
        }
      }
      var limits = new AlternativeLimits(6, 1.4, 0.7, 0.05);

      List<Alternative> found = find(graph, 0, side * side - 1, limits);

      double least = new Search(graph).shortest(0, side * side - 1).orElseThrow().cost();
      assertThat(found.getFirst().path().cost()).isEqualTo(least);
      several += found.size() > 2 ? 1 : 0;
      List<Set<Long>> before = new ArrayList<>();
      for (Alternative each : found) {
        assertThat(each.path().cost()).isLessThanOrEqualTo(1.4 * least + 1e-9);
        assertThat(each.path().hasLoop()).isFalse();
        double most =
            before.stream().mapToDouble(marks -> shared(graph, each.path(), marks)).max().orElse(0);
        assertThat(most).isLessThanOrEqualTo(0.7 * each.lengthM() + 1e-9);
        assertThat(each.sharedWithAnyM()).isCloseTo(most, within(1e-9));
        before.add(marks(graph, each.path()));
      }
    }
    assertThat(several).isGreaterThan(30);
  }

  private static Set<Long> marks(PlainGraph graph, Path path) {
    Set<Long> marks = new HashSet<>();
    for (int i = 0; i < path.size(); i++) {
      marks.add(graph.mark(path.node(i), path.arc(i), path.node(i + 1)));
    }
    return marks;
  }

  private static double shared(PlainGraph graph, Path path, Set<Long> marks) {
    double sum = 0;
    for (int i = 0; i < path.size(); i++) {
      if (marks.contains(graph.mark(path.node(i), path.arc(i), path.node(i + 1)))) {
        sum += graph.lengthM(path.node(i), path.arc(i), path.node(i + 1));
      }
    }
    return sum;
  }

  @Test
  void whereThereIsNoWayThereIsNoAlternative() {
    assertThat(find(new PlainGraph(3).arc(0, 1, 1), 0, 2, AlternativeLimits.of(3))).isEmpty();
  }
}
