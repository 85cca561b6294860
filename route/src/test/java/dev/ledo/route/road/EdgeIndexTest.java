package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Position;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class EdgeIndexTest {

  /// Edges of up to 0.05 degrees in a box of one degree.
  private static RoadGraph randomRoads(Random random, double south, double west) {
    var builder = new RoadGraphBuilder();
    int road = builder.addRoad(PlainRoad.of(1, RoadClass.TRACK));
    for (int edge = 0; edge < 200; edge++) {
      int from = builder.addNode(2L * edge + 1);
      int to = builder.addNode(2L * edge + 2);
      int lat = (int) Math.round((south + random.nextDouble()) * 1e7);
      int lon = (int) Math.round((west + random.nextDouble()) * 1e7);
      builder.addPoint(lat, lon);
      builder.addPoint(
          lat + random.nextInt(-500_000, 500_000), lon + random.nextInt(-500_000, 500_000));
      builder.addEdge(road, from, to);
    }
    return builder.build();
  }

  private static Optional<Snap> nearestOfAll(
      RoadGraph graph, EdgeIndex index, Position at, IntPredicate isGood) {
    Optional<Snap> best = Optional.empty();
    for (int edge = 0; edge < graph.edges(); edge++) {
      Snap snap = index.snap(at, edge);
      boolean isNearer = best.isEmpty() || snap.distanceM() < best.get().distanceM();
      if (isGood.test(edge) && isNearer) {
        best = Optional.of(snap);
      }
    }
    return best;
  }

  /// Around the place where both coordinates change sign, far north, and far south-west.
  @Test
  void theNearestEdgeIsThatOfALookAtAll() {
    for (double[] corner :
        List.of(new double[] {-0.5, -0.5}, new double[] {64, 25}, new double[] {-55, -72})) {
      var random = new Random(3);
      RoadGraph graph = randomRoads(random, corner[0], corner[1]);
      var index = new EdgeIndex(graph);
      for (int round = 0; round < 200; round++) {
        Position at =
            new Position(corner[0] + random.nextDouble(), corner[1] + random.nextDouble());
        IntPredicate isGood = edge -> edge % 3 != 0;
        Snap expected = nearestOfAll(graph, index, at, isGood).orElseThrow();
        Snap found = index.nearest(at, isGood).orElseThrow();
        assertThat(found.distanceM()).isCloseTo(expected.distanceM(), within(1e-6));
      }
    }
  }

  /// As positions are written, to seven decimals; whoever stands at a junction may take any road.
  @Test
  void aPlaceAtTheEndOfAnEdgeIsExactlyThere() {
    RoadGraph graph = randomRoads(new Random(6), 42, 1);
    var index = new EdgeIndex(graph);
    for (int edge = 0; edge < graph.edges(); edge++) {
      assertThat(index.snap(written(graph, graph.firstPoint(edge)), edge).share()).isEqualTo(0);
      assertThat(index.snap(written(graph, graph.firstPoint(edge + 1) - 1), edge).share())
          .isEqualTo(1);
      assertThat(index.snap(beside(written(graph, graph.firstPoint(edge))), edge).share())
          .isEqualTo(0);
      assertThat(index.snap(beside(written(graph, graph.firstPoint(edge + 1) - 1)), edge).share())
          .isEqualTo(1);
    }
  }

  /// Some two centimetres away.
  private static Position beside(Position place) {
    return new Position(place.lat() + 1e-7, place.lon() + 1e-7);
  }

  private static Position written(RoadGraph graph, int point) {
    return new Position(graph.latE7(point) / 1e7, graph.lonE7(point) / 1e7);
  }

  @Test
  void beyondAHundredKilometresThereIsNone() {
    var index = new EdgeIndex(randomRoads(new Random(4), 0, 0));
    assertThat(index.nearest(new Position(3.5, 0.5), _ -> true)).isEmpty();
    assertThat(index.nearest(new Position(0.5, 0.5), _ -> false)).isEmpty();
  }
}
