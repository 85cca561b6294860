package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ledo.core.Problems;
import dev.ledo.core.Progress;
import dev.ledo.route.road.osm.OsmFile;
import dev.ledo.route.road.osm.OsmKind;
import dev.ledo.route.road.osm.OsmMember;
import dev.ledo.route.road.osm.OsmSink;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.TerrainReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The extract of Andorra of 2013-05-28 from OpenStreetMap (ODbL), and the SRTM tile under it. Both
/// are too large to keep here; without them these tests are skipped, and say so.
class AndorraTest {

  private static final Path EXTRACT = Path.of("../../shared/data/osm/andorra.osm.pbf");
  private static final Path TILE = Path.of("../../shared/data/dem/N42E001.hgt.zip");
  private static final Position ANDORRA_LA_VELLA = new Position(42.5063, 1.5218);
  private static final Position SOLDEU = new Position(42.5763, 1.6675);

  @BeforeEach
  void needsTheFiles() {
    assumeTrue(Files.exists(EXTRACT) && Files.exists(TILE), EXTRACT + " or " + TILE + " is absent");
  }

  /// Counts as the notes on the extract give them.
  @Test
  void allOfItIsRead() {
    Map<OsmKind, Integer> counts = new EnumMap<>(OsmKind.class);
    var sink =
        new OsmSink() {
          @Override
          public boolean wants(OsmKind kind) {
            return true;
          }

          @Override
          public void node(long id, double lat, double lon, Map<String, String> tags) {
            counts.merge(OsmKind.NODE, 1, Integer::sum);
          }

          @Override
          public void way(long id, long[] nodes, Map<String, String> tags) {
            counts.merge(OsmKind.WAY, 1, Integer::sum);
          }

          @Override
          public void relation(long id, List<OsmMember> members, Map<String, String> tags) {
            counts.merge(OsmKind.RELATION, 1, Integer::sum);
          }
        };
    var problems = new Problems();

    assertThat(new OsmFile(EXTRACT).read(sink, problems)).isTrue();

    assertThat(problems.sorted()).isEmpty();
    assertThat(counts)
        .containsEntry(OsmKind.NODE, 69_644)
        .containsEntry(OsmKind.WAY, 2_725)
        .containsEntry(OsmKind.RELATION, 74);
  }

  @Test
  void show() {
    RoadGraph graph = graph();
    System.err.println("nodes " + graph.nodes() + " edges " + graph.edges());
    Terrain terrain = terrain();
    var grades = GradeProfile.of(graph, Optional.of(terrain));
    var costs = new RoadCosts(graph, grades, TestVehicle.LORRY, TravelRules.NONE);
    var router =
        new RoadRouter(
            costs,
            Tariff.TIME,
            new RoadSnapper(costs, new EdgeIndex(graph), 1000),
            Optional.of(terrain));
    for (Position to :
        List.of(SOLDEU, new Position(42.5433, 1.7334), new Position(42.5665, 1.5995))) {
      RouteAnswer answer =
          router.find(ANDORRA_LA_VELLA, to, AlternativeLimits.of(10), Progress.SILENT);
      if (answer instanceof RouteAnswer.Found found) {
        for (RankedRoute each : found.routes()) {
          Route r = each.route();
          System.err.printf(
              "%s %.2f km %.1f min climb %.0f desc %.0f steep %.3f %.3f stretch %.3f shared %.1f unknown %.2f n %d%n",
              to,
              r.lengthM() / 1000,
              r.seconds() / 60,
              r.profile().climbM(),
              r.profile().descentM(),
              r.profile().steepestClimb(),
              r.profile().steepestDescent(),
              each.stretch(),
              each.sharedWithAnyM() / 1000,
              r.profile().unknownShare(),
              r.stretches().size());
        }
      } else {
        System.err.println(answer);
      }
    }
    assertThat(1.0).isCloseTo(1, within(0.1));
  }

  private static RoadGraph graph() {
    var problems = new Problems();
    Optional<RoadGraph> graph = new RoadReader(problems, Progress.SILENT).read(EXTRACT);
    problems.sorted().forEach(p -> System.err.println(p.render()));
    return graph.orElseThrow();
  }

  private static Terrain terrain() {
    return TerrainReader.ofThisMachine().read(List.of(TILE)).terrain().orElseThrow();
  }
}
