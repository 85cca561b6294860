package dev.ledo.route.road;

import static dev.ledo.route.road.RoadTown.EAST;
import static dev.ledo.route.road.RoadTown.SOUTH_M;
import static dev.ledo.route.road.RoadTown.found;
import static dev.ledo.route.road.RoadTown.road;
import static dev.ledo.route.road.RoadTown.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.road.osm.PbfWriter;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Heights and grades along routes, on the ground, on bridges and in tunnels.
class RoadHeightsTest {

  @TempDir private Path folder;
  private RoadTown town;

  @BeforeEach
  void aTown() {
    town = new RoadTown(folder);
  }

  /// A plane that rises eastward by 5 %: 10 m/s * (1 + 5 * 0.05) up, and 5 % everywhere.
  @Test
  void gradesComeFromTheTerrain() throws IOException {
    Route up = route(square(Map.of(), Map.of()), slope(0.05));
    assertThat(up.profile().steepestClimb()).isCloseTo(0.05, within(0.001));
    assertThat(up.profile().steepestDescent()).isZero();
    assertThat(up.profile().climbM()).isCloseTo(0.05 * SOUTH_M, within(0.2));
    assertThat(up.seconds()).isCloseTo(SOUTH_M * 0.1 * 1.25, within(0.5));
  }

  @Test
  void bridgesRunStraightAndUnknownHeightsStayUnknown() throws IOException {
    float[] heights = slope(0).heightsM().clone();
    int columns = 41;
    for (int row = 0; row < 21; row++) {
      heights[row * columns + 20] = 500;
    }
    var gorge = new Terrain(frame(), heights);
    PbfWriter bridged = square(Map.of(), Map.of());
    Route over = route(bridged, gorge);
    assertThat(over.profile().steepestClimb()).isGreaterThan(1);

    PbfWriter bridge =
        new PbfWriter()
            .node(1, 0, 10.0, Map.of())
            .node(3, 0, 10.02, Map.of())
            .way(10, List.of(1L, 3L), road(Map.of("bridge", "yes")));
    assertThat(route(bridge, gorge).profile().steepestClimb()).isCloseTo(0, within(1e-6));

    Arrays.fill(heights, Float.NaN);
    Route unknown = route(bridged, new Terrain(frame(), heights));
    assertThat(unknown.profile().climbM()).isNaN();
    assertThat(unknown.profile().unknownShare()).isEqualTo(1);
    assertThat(unknown.seconds()).isCloseTo(SOUTH_M * 0.1, within(0.1));
  }

  private Route route(PbfWriter file, Terrain terrain) throws IOException {
    return found(
            town.answer(
                file,
                TestVehicle.LORRY,
                new TravelRules(List.of(), List.of(), Set.of(), Set.of(12L), false, true),
                Tariff.TIME,
                Optional.of(terrain),
                EAST))
        .routes()
        .getFirst()
        .route();
  }

  private static DegreeFrame frame() {
    return new DegreeFrame(21, 41, 0.01, 9.99, 0.001, 0.001);
  }

  private static Terrain slope(double grade) {
    float[] heights = new float[21 * 41];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = (float) (1_000 + grade * 111.3195 * (i % 41));
    }
    return new Terrain(frame(), heights);
  }

  private static PbfWriter tunnel() {
    return new PbfWriter()
        .node(1, 0, 10.0, Map.of())
        .node(5, 0, 10.005, Map.of())
        .node(2, 0, 10.01, Map.of())
        .node(6, 0, 10.015, Map.of())
        .node(3, 0, 10.02, Map.of())
        .way(10, List.of(1L, 5L), road(Map.of()))
        .way(11, List.of(5L, 2L), road(Map.of("tunnel", "yes", "name", "first")))
        .way(
            12,
            List.of(2L, 6L),
            road(Map.of("tunnel", "yes", "name", "second", "surface", "asphalt")))
        .way(13, List.of(6L, 3L), road(Map.of()));
  }

  /// A mountain of 800 m stands where two pieces of a tunnel meet; outside it is 100 m high in the
  /// west and 110 m in the east.
  private static Terrain mountain() {
    float[] heights = new float[21 * 41];
    for (int i = 0; i < heights.length; i++) {
      int column = i % 41;
      heights[i] = column > 16 && column < 24 ? 800 : column < 20 ? 100 : 110;
    }
    return new Terrain(frame(), heights);
  }

  @Test
  void aTunnelInPiecesRunsStraightBelowTheMountain() throws IOException {
    Route route =
        found(
                town.answer(
                    tunnel(),
                    TestVehicle.LORRY,
                    TravelRules.NONE,
                    Tariff.TIME,
                    Optional.of(mountain()),
                    EAST))
            .routes()
            .getFirst()
            .route();
    double straight = 10 / (SOUTH_M / 2);
    assertThat(route.profile().steepestClimb()).isCloseTo(straight, within(1e-4));
    assertThat(route.profile().heightAt(SOUTH_M / 2)).isCloseTo(105, within(0.1));
    assertThat(route.seconds())
        .isCloseTo(SOUTH_M / 2 * 0.1 + SOUTH_M / 2 * 0.1 * (1 + 5 * straight), within(0.5));
    assertThat(route.track()).extracting(Route.TrackPoint::heightM).allMatch(each -> each < 111);
    assertThat(RouteMakeup.of(route).tunnels().count()).isEqualTo(1);
  }

  @Test
  void nobodyBeginsWithinATunnel() throws IOException {
    Position above = new Position(0, 10.012);
    RouteAnswer.Found found =
        found(town.answer(tunnel(), TestVehicle.LORRY, TravelRules.NONE, above));
    assertThat(found.to().orElseThrow().distanceM()).isCloseTo(0.003 * 111_319.5, within(1.0));
  }

  /// Three tunnels meet below the mountain at 1/3 of each: by the inverse of equal distances the
  /// height is the mean of the portals.
  @Test
  void whereTunnelsMeetTheHeightIsThatOfTheirPortals() throws IOException {
    PbfWriter file =
        new PbfWriter()
            .node(1, 0, 10.0, Map.of())
            .node(2, 0, 10.01, Map.of())
            .node(3, 0, 10.02, Map.of())
            .node(4, 0.01, 10.01, Map.of())
            .way(10, List.of(1L, 2L), road(Map.of("tunnel", "yes")))
            .way(11, List.of(2L, 3L), road(Map.of("tunnel", "yes")))
            .way(12, List.of(4L, 2L), road(Map.of("tunnel", "yes")));
    RoadGraph graph = town.graph(file);
    float[] heights = mountain().heightsM().clone();
    heights[20] = 120;
    var spans = new SpanHeights(graph, new Terrain(frame(), heights));
    double expected =
        (100 / graph.lengthM(0) + 110 / graph.lengthM(1) + 120 / graph.lengthM(2))
            / (1 / graph.lengthM(0) + 1 / graph.lengthM(1) + 1 / graph.lengthM(2));
    assertThat(spans.endM(0)).isCloseTo(expected, within(1e-6));
    assertThat(spans.beginM(0)).isCloseTo(100, within(1e-6));
  }
}
