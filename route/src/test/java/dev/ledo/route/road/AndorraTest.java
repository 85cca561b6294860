package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
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
import dev.ledo.route.terrain.file.TerrainReader;
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

  /// What GraphHopper's own tests expect of a car's shortest ways over the same file
  /// (RoutingAlgorithmWithOSMIT, createAndorraQueries): 17,708 m and 11,408 m. It reckons on a
  /// sphere and takes other tags for open, so that a hundredth is allowed.
  @Test
  void shortestWaysAreAsLongAsGraphHoppers() {
    RoadRouter router = router(graph(), new Tariff(Criterion.LENGTH, 0, 0));
    Position west = new Position(42.571034, 1.520662);

    assertThat(best(router, new Position(42.56819, 1.603231), west).lengthM())
        .isCloseTo(17_708, withinPercentage(1));
    assertThat(best(router, new Position(42.529176, 1.571302), west).lengthM())
        .isCloseTo(11_408, withinPercentage(1));
  }

  /// The valley road to Soldeu and on over the pass. Heights of the ends are the tile's own.
  @Test
  void theRoadUpTheValleyClimbsWhatTheTerrainSays() {
    Route route = best(router(graph(), Tariff.TIME), ANDORRA_LA_VELLA, SOLDEU);

    double rise = terrain().heightM(SOLDEU) - terrain().heightM(ANDORRA_LA_VELLA);
    assertThat(route.profile().climbM() - route.profile().descentM()).isCloseTo(rise, within(40.0));
    assertThat(route.profile().climbM()).isBetween(rise, 1.5 * rise);
    assertThat(route.profile().steepestClimb()).isBetween(0.06, 0.3);
    assertThat(route.profile().unknownShare()).isLessThan(0.05);
    assertThat(route.lengthM()).isBetween(17_000.0, 21_000.0);
  }

  /// By the CG-2 over the Port d'Envalira it is about 30 km. The tunnel ends beyond the extract. A
  /// search from node to node without joining edges, over distances by Vincenty's formula, gave
  /// 32,650 m between the same places.
  @Test
  void theRoadOverThePassIsAsLongAsItIs() {
    RoadRouter router = router(graph(), new Tariff(Criterion.LENGTH, 0, 0));

    double lengthM = best(router, ANDORRA_LA_VELLA, new Position(42.5425, 1.7338)).lengthM();

    assertThat(lengthM).isCloseTo(30_000, withinPercentage(10)).isCloseTo(32_650, within(100.0));
  }

  private static RoadGraph graph() {
    var problems = new Problems();
    Optional<RoadGraph> graph = new RoadReader(problems, Progress.SILENT).read(EXTRACT);
    assertThat(problems.errors()).isZero();
    return graph.orElseThrow();
  }

  private static RoadRouter router(RoadGraph graph, Tariff tariff) {
    Optional<Terrain> terrain = Optional.of(terrain());
    var costs =
        new RoadCosts(graph, GradeProfile.of(graph, terrain), TestVehicle.CAR, TravelRules.NONE);
    var snapper = new RoadSnapper(costs, new EdgeIndex(graph), 1_000);
    return new RoadRouter(costs, tariff, snapper, terrain);
  }

  private static Route best(RoadRouter router, Position from, Position to) {
    RouteAnswer answer = router.find(from, to, AlternativeLimits.of(1), Progress.SILENT);
    return ((RouteAnswer.Found) answer).routes().getFirst().route();
  }

  private static Terrain terrain() {
    return TerrainReader.ofThisMachine().read(List.of(TILE)).terrain().orElseThrow();
  }
}
