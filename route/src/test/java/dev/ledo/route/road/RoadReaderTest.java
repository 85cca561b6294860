package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.Progress;
import dev.ledo.route.road.osm.OsmKind;
import dev.ledo.route.road.osm.OsmMember;
import dev.ledo.route.road.osm.PbfWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadReaderTest {

  private final Problems problems = new Problems();

  @TempDir private Path folder;

  private Optional<RoadGraph> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("x.osm.pbf"), bytes);
    return new RoadReader(problems, Progress.SILENT).read(file);
  }

  private List<String> told() {
    return problems.sorted().stream().map(Problem::headline).toList();
  }

  /// Two roads that cross at node 3, which makes four edges; node 2 is only a bend.
  private static PbfWriter crossing() {
    return new PbfWriter()
        .node(1, 25.0, 97.0, Map.of())
        .node(2, 25.0, 97.01, Map.of())
        .node(3, 25.0, 97.02, Map.of())
        .node(4, 25.0, 97.03, Map.of())
        .node(5, 25.01, 97.02, Map.of())
        .node(6, 24.99, 97.02, Map.of())
        .node(99, 0, 0, Map.of("barrier", "bollard"))
        .way(10, List.of(1L, 2L, 3L, 4L), Map.of("highway", "primary", "ref", "102"))
        .way(11, List.of(5L, 3L, 6L), Map.of("highway", "track"))
        .way(12, List.of(1L, 6L), Map.of("waterway", "river"));
  }

  @Test
  void edgesRunFromJunctionToJunction() throws IOException {
    RoadGraph graph = read(crossing().bytes()).orElseThrow();

    assertThat(told()).isEmpty();
    assertThat(graph.nodes()).isEqualTo(5);
    assertThat(graph.edges()).isEqualTo(4);
    assertThat(graph.road(0).name()).isEqualTo("102");
    assertThat(graph.lon(graph.firstPoint(1))).isEqualTo(97.02);
    assertThat(graph.lat(graph.firstPoint(3))).isEqualTo(25.0);
    assertThat(graph.road(2).kind()).isEqualTo(RoadClass.TRACK);
    double expected =
        Geodesic.WGS84.Inverse(25.0, 97.0, 25.0, 97.01).s12
            + Geodesic.WGS84.Inverse(25.0, 97.01, 25.0, 97.02).s12;
    assertThat(graph.lengthM(0)).isCloseTo(expected, within(1e-3));
  }

  @Test
  void dividedEdgesKeepLengthCourseAndRoad() throws IOException {
    RoadGraph graph = read(crossing().bytes()).orElseThrow();

    RoadGraph divided = graph.divided(300);

    double whole = 0;
    double parts = 0;
    for (int edge = 0; edge < graph.edges(); edge++) {
      whole += graph.lengthM(edge);
    }
    for (int edge = 0; edge < divided.edges(); edge++) {
      parts += divided.lengthM(edge);
      assertThat(divided.lengthM(edge)).isLessThanOrEqualTo(301);
    }
    assertThat(parts).isCloseTo(whole, within(0.1));
    assertThat(divided.edges()).isEqualTo(7 + 4 + 4 + 4);
    assertThat(divided.nodes()).isEqualTo(5 + 15);
  }

  @Test
  void barriersMakeNodesAndUnusedNodesMakeNothing() throws IOException {
    PbfWriter file =
        new PbfWriter()
            .node(1, 25.0, 97.0, Map.of())
            .node(2, 25.0, 97.01, Map.of("barrier", "bollard"))
            .node(3, 25.0, 97.02, Map.of("barrier", "gate"))
            .node(4, 25.0, 97.03, Map.of())
            .way(10, List.of(1L, 2L, 3L, 4L), Map.of("highway", "primary"));

    RoadGraph graph = read(file.bytes()).orElseThrow();

    assertThat(graph.edges()).isEqualTo(3);
    assertThat(graph.findHindrance(graph.to(0)).orElseThrow().tag()).isEqualTo("barrier=bollard");
    assertThat(graph.findHindrance(graph.to(1)).orElseThrow().tag()).isEqualTo("barrier=gate");
    assertThat(graph.osmId(graph.to(0))).isEqualTo(2);
  }

  @Test
  void missingAndWrongNodesCutRoadsAndAreTold() throws IOException {
    PbfWriter file =
        new PbfWriter()
            .node(1, 25.0, 97.0, Map.of())
            .node(2, 25.0, 97.01, Map.of())
            .node(4, 25.0, 97.03, Map.of())
            .node(5, 25.0, 97.04, Map.of())
            .node(6, 95.0, 97.05, Map.of())
            .way(10, List.of(1L, 2L, 3L, 4L, 5L, 6L), Map.of("highway", "primary"));

    RoadGraph graph = read(file.bytes()).orElseThrow();

    assertThat(graph.edges()).isEqualTo(2);
    assertThat(told())
        .containsExactly(
            "x.osm.pbf: warning W021: missing nodes of roads: 2; roads that are cut there: 1",
            "x.osm.pbf: warning W022: nodes of roads that lie outside the earth and count as missing: 1, such as node 6");
  }

  @Test
  void anExtractWithoutRoadsIsAnError() throws IOException {
    PbfWriter file =
        new PbfWriter().node(1, 1, 1, Map.of()).way(1, List.of(1L), Map.of("highway", "track"));

    assertThat(read(file.bytes())).isEmpty();
    assertThat(told())
        .containsExactly(
            "x.osm.pbf: error W020: ways: 1; none of them is a road with two known nodes");
  }

  @Test
  void turnRestrictionsThatCannotBeKeptAreCounted() throws IOException {
    PbfWriter file =
        crossing()
            .relation(
                20, turn(10, 3, 11), Map.of("type", "restriction", "restriction", "no_left_turn"))
            .relation(
                21, turn(11, 5, 10), Map.of("type", "restriction", "restriction", "no_u_turn"))
            .relation(22, turn(11, 3, 10), Map.of("type", "multipolygon"));

    assertThat(read(file.bytes())).isPresent();
    assertThat(told().getFirst())
        .startsWith(
            "x.osm.pbf: note W024: turn restrictions: 2 not kept, which name what the extract lacks or do not say clearly where they hold; 0 kept");
  }

  /// Of what holds at some hours it is told how much there is, apart from what is not understood;
  /// rules for others than the vehicles that there are do not count.
  @Test
  void rulesThatHoldAtTimesAreCounted() throws IOException {
    PbfWriter file =
        new PbfWriter()
            .node(1, 25.0, 97.0, Map.of())
            .node(2, 25.0, 97.01, Map.of())
            .node(3, 25.0, 97.02, Map.of())
            .way(10, List.of(1L, 2L), Map.of("highway", "primary"))
            .way(11, List.of(2L, 3L), Map.of("highway", "primary"));
    String[][] rules = {
      {"restriction:conditional", "no_u_turn @ (07:00-09:00)"},
      {"restriction:hgv:conditional", "no_u_turn @ (weight>12)"},
      {"restriction:bus:conditional", "no_u_turn @ (07:00-09:00)"},
      {"restriction", "no_u_turn", "hour_on", "07:00"},
      {"restriction", "no_u_turn", "restriction:conditional", "none @ (Su)"},
      {"restriction", "forbidden"},
    };
    for (int i = 0; i < rules.length; i++) {
      Map<String, String> tags = new HashMap<>(Map.of("type", "restriction"));
      for (int j = 0; j < rules[i].length; j += 2) {
        tags.put(rules[i][j], rules[i][j + 1]);
      }
      file.relation(20 + i, turn(10, 2, 11), tags);
    }
    assertThat(read(file.bytes())).isPresent();
    assertThat(told())
        .anySatisfy(line ->
            assertThat(line)
                .contains("W024: turn restrictions: 4 not weighed, which hold at some hours")
                .contains("; 1 not kept, which name")
                .contains("; 1 kept"));
  }

  private static List<OsmMember> turn(long from, long via, long to) {
    return List.of(
        new OsmMember(OsmKind.WAY, from, "from"),
        new OsmMember(OsmKind.NODE, via, "via"),
        new OsmMember(OsmKind.WAY, to, "to"));
  }

  /// Whatever the bytes: a graph or a problem.
  @Test
  void mutatedExtractsGiveAGraphOrAProblem() throws IOException {
    byte[] whole =
        crossing()
            .relation(
                20, turn(10, 3, 11), Map.of("type", "restriction", "restriction", "no_u_turn"))
            .bytes();
    String xml =
        """
        <osm><node id="1" lat="1" lon="2"/><node id="2" lat="1.01" lon="2"/><node id="3" lat="1.02" lon="2"/>
        <way id="7"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="track"/><tag k="maxspeed" v="30 mph"/>
        <tag k="width" v="3.5 m"/></way></osm>
        """;
    var random = new Random(11);
    int graphs = 0;
    for (int round = 0; round < 3_000; round++) {
      byte[] bytes = (round & 1) == 0 ? whole.clone() : xml.getBytes(StandardCharsets.UTF_8);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      var found = new Problems();
      Path file = Files.write(folder.resolve("m.osm"), bytes);
      Optional<RoadGraph> graph = new RoadReader(found, Progress.SILENT).read(file);
      assertThat(graph.isPresent() || found.hasErrors()).isTrue();
      graph.ifPresent(each -> each.divided(500));
      graphs += graph.isPresent() ? 1 : 0;
    }
    assertThat(graphs).isBetween(100, 2_900);
  }

  /// As `osmium add-locations-to-ways` writes: nodes without tags are left out, their places stand
  /// in fields 9 and 10 of the way.
  @Test
  void placesOfNodesMayStandInTheirWays() throws IOException {
    PbfWriter file =
        new PbfWriter()
            .require("LocationsOnWays")
            .node(2, 25.0, 97.01, Map.of("barrier", "bollard"))
            .placedWay(
                10,
                List.of(1L, 2L, 3L),
                new double[][] {{25.0, 97.0}, {25.0, 97.01}, {25.0, 97.02}},
                Map.of("highway", "primary"));

    RoadGraph graph = read(file.bytes()).orElseThrow();

    assertThat(told()).isEmpty();
    assertThat(graph.edges()).isEqualTo(2);
    assertThat(graph.findHindrance(graph.to(0))).isPresent();
    assertThat(graph.lengthM(0))
        .isCloseTo(Geodesic.WGS84.Inverse(25.0, 97.0, 25.0, 97.01).s12, within(1e-2));
  }

  @Test
  void aRoadThatComesAgainIsLeftOutAndTold() throws IOException {
    PbfWriter file =
        crossing().way(10, List.of(1L, 2L, 3L, 4L), Map.of("highway", "primary", "ref", "102"));

    assertThat(read(file.bytes()).orElseThrow().edges()).isEqualTo(4);
    assertThat(told())
        .containsExactly(
            "x.osm.pbf: warning W026: roads that came again: 1; the first of each is kept");
  }

  /// A geodesic of 2.4 km is met by two chords within a millimetre.
  @Test
  void aRoadOverTheDateLineIsNoLongerThanItIs() throws IOException {
    PbfWriter file =
        new PbfWriter()
            .node(1, -16.0, 179.995, Map.of())
            .node(2, -16.01, -179.985, Map.of())
            .node(3, -16.01, -179.98, Map.of())
            .way(10, List.of(1L, 2L, 3L), Map.of("highway", "primary"));

    RoadGraph graph = read(file.bytes()).orElseThrow();

    double expected =
        Geodesic.WGS84.Inverse(-16.0, 179.995, -16.01, -179.985).s12
            + Geodesic.WGS84.Inverse(-16.01, -179.985, -16.01, -179.98).s12;
    assertThat(graph.edges()).isEqualTo(2);
    assertThat(graph.lengthM(0) + graph.lengthM(1)).isCloseTo(expected, within(0.01));
    assertThat(graph.lengthM(0)).isCloseTo(expected * 0.2, within(30.0));
    assertThat(graph.divided(300).edges()).isBetween(9, 12);
    assertThat(graph.around(0.002).west()).isCloseTo(179.993, within(1e-9));
    assertThat(graph.around(0.002).east()).isCloseTo(180.022, within(1e-9));
  }

  @Test
  void ofANodeAtTwoPlacesTheFirstCountsAndItIsTold() throws IOException {
    PbfWriter file = crossing().node(2, 25.5, 97.01, Map.of()).node(4, 25.0, 97.03, Map.of());

    double lengthM = read(file.bytes()).orElseThrow().lengthM(0);

    assertThat(lengthM).isCloseTo(Geodesic.WGS84.Inverse(25, 97, 25, 97.02).s12, within(0.1));
    assertThat(told())
        .containsExactly(
            "x.osm.pbf: warning W026: nodes of roads that came again at another place: 1, such as node 2; the first place of each is kept");
  }
}
