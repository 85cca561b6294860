package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RouteRoadsCommandTest {

  private static final Path EXTRACT = Path.of("../../shared/data/osm/andorra.osm.pbf");
  private static final Path TILE = Path.of("../../shared/data/dem/N42E001.hgt.zip");

  @TempDir private Path folder;

  private String osm = "";

  /// Two ways from west to east on the equator: 2.23 km along it, 3.14 km over the north.
  @BeforeEach
  void write() throws IOException {
    osm =
        Files.writeString(
                folder.resolve("town.osm"),
                """
                <osm version="0.6">
                <node id="1" lat="0" lon="10.0"/><node id="2" lat="0" lon="10.01"/>
                <node id="3" lat="0" lon="10.02"/><node id="4" lat="0.01" lon="10.01"/>
                <way id="10"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="primary"/>
                <tag k="ref" v="1"/><tag k="surface" v="asphalt"/></way>
                <way id="12"><nd ref="1"/><nd ref="4"/><nd ref="3"/><tag k="highway" v="tertiary"/>
                <tag k="maxweight" v="12"/></way>
                </osm>
                """)
            .toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String gate(String properties) throws IOException {
    return file(
        "gate.geojson",
        """
        {"type":"Feature","properties":{%s},"geometry":{"type":"Polygon","coordinates":
        [[[10.014,-0.001],[10.016,-0.001],[10.016,0.001],[10.014,0.001],[10.014,-0.001]]]}}
        """
            .formatted(properties));
  }

  private Terminal run(String... more) {
    String[] words = {
      "route", "roads", "--osm", osm, "--from", "0,10.0", "--to", "0,10.02", "--progress", "none"
    };
    return Terminal.run(
        Stream.of(List.of(words), List.of(more)).flatMap(List::stream).toArray(String[]::new));
  }

  /// 2,226 m at 60 km/h are 2 min 14 s; a lorry of 16 t with 130 kW reaches 77 km/h on asphalt.
  @Test
  void aRouteIsToldWithItsStretches() {
    Terminal told = run();
    assertThat(told.err()).isEmpty();
    assertThat(told.exitCode()).isZero();
    assertThat(told.out())
        .contains(
            """
            0.00000,10.00000 to 0.00000,10.02000 by truck-16t of 16 t, least time
              length 2.23 km, time 2 min without stops and traffic
              heights unknown, roads count as level; --dem gives them
              surface: paved 100.0 %, unpaved 0.0 %, unknown 0.0 %
              mapped on it: no bridge, no tunnel, no ford, no ferry
              signs of weight, axle, height, width, length: none known
              way  kind     surface  length   time
              1    primary  paved    2.23 km  2 min
              no other way differs enough within the limits
            """);
  }

  @Test
  void whatIsNotUnderstoodOfAnExtractIsTold() throws IOException {
    String before = Files.readString(Path.of(osm));
    Files.writeString(Path.of(osm), before.replace("v=\"asphalt\"", "v=\"lava\""));
    assertThat(run().out())
        .contains("surface: paved 0.0 %, unpaved 0.0 %, unknown 100.0 %")
        .endsWith(
            "town.osm: note W023: tags whose values count as unknown: 1, of different values 1: surface=lava (1)\n");
  }

  @Test
  void whoAsksForOneWayIsNotToldOfOthers() {
    assertThat(run("--alternatives", "1").out()).doesNotContain("other way");
  }

  @Test
  void alternativesAreCompared() {
    Terminal told = run("--vehicle", "truck-10t", "--criterion", "length");
    assertThat(told.out())
        .contains("  2      3.14 km")
        .contains("1.41")
        .contains("shared with best");
  }

  @Test
  void jsonHasTheSame() {
    JsonNode root = new ObjectMapper().readTree(run("--json").out());
    assertThat(root.path("schema").asString()).isEqualTo("ledo-route-roads-1");
    JsonNode route = root.path("trips").path(0).path("routes").path(0);
    assertThat(route.path("length_m").asDouble()).isCloseTo(2 * 1113.195, within(0.1));
    assertThat(route.path("seconds").asDouble()).isCloseTo(2 * 1113.195 * 3.6 / 60, within(0.5));
    assertThat(route.path("height_unknown_share").asDouble()).isEqualTo(1);
    assertThat(route.has("climb_m")).isFalse();
    assertThat(root.path("errors").asInt()).isZero();
  }

  @Test
  void whyThereIsNoWayIsTold() throws IOException {
    Terminal told = run("--avoid", gate(""));
    assertThat(told.exitCode()).isEqualTo(65);
    assertThat(told.err())
        .contains("there is no way\n")
        .contains("there is one if a road counts although the vehicle is too heavy\n")
        .contains("there is one if a road counts although it lies in an area to be avoided\n");
    assertThat(run("--avoid", gate(""), "--mass", "11").out()).contains("  length 3.14 km");
  }

  @Test
  void whoHoldsAStretchIsToldAndCanBeAvoided() throws IOException {
    String gate = gate("\"actor\":\"X\",\"loss_per_100_km\":0.5");
    assertThat(run("--control", gate).out())
        .contains("X")
        .contains("chance to lose the load, of known risks: 0.4 %");
    assertThat(run("--control", gate, "--without", "X", "--mass", "11").out())
        .contains("  length 3.14 km");
    assertThat(run("--control", gate, "--criterion", "risk", "--mass", "11").out())
        .contains("  length 3.14 km");
  }

  @Test
  void aPositionFarFromRoadsIsTold() {
    Terminal told =
        Terminal.run(
            "route",
            "roads",
            "--osm",
            osm,
            "--from",
            "0,10.0",
            "--to",
            "-0.05,10.02",
            "--progress",
            "none");
    assertThat(told.exitCode()).isEqualTo(65);
    assertThat(told.err())
        .contains(
            "no road that may be used is near -0.05000,10.02000: the nearest is 5.53 km away");
  }

  @Test
  void aJourneyToWhereItBeginsIsNoWayAtAll() {
    Terminal told =
        Terminal.run(
            "route",
            "roads",
            "--osm",
            osm,
            "--from",
            "0,10.005",
            "--to",
            "0,10.005",
            "--progress",
            "none",
            "--map",
            folder.resolve("o.svg").toString());
    assertThat(told.exitCode()).isZero();
    assertThat(told.out()).contains("  length 0 m, time 0 s");
  }

  @Test
  void wrongWordsAreRefused() {
    assertThat(run("--vehicle", "tank").exitCode()).isEqualTo(2);
    assertThat(run("--offroad").err()).contains("--offroad needs --dem");
    assertThat(run("--criterion", "cost").err()).contains("needs --per-km or --per-hour");
    assertThat(run("--out", "x.kml").err()).contains("has to end in .geojson");
    Terminal told = Terminal.run("route", "roads", "--osm", osm, "--from", "97,25", "--to", "0,10");
    assertThat(told.exitCode()).isEqualTo(2);
    assertThat(told.err()).contains("latitude comes first");
  }

  @Test
  void filesThatCannotBeReadAreProblems() throws IOException {
    Terminal missing =
        Terminal.run("route", "roads", "--osm", "none.pbf", "--from", "0,1", "--to", "0,2");
    assertThat(missing.exitCode()).isEqualTo(65);
    assertThat(missing.err()).contains("none.pbf: error W001: there is no such file");
    Terminal areas = run("--avoid", file("a.geojson", "{\"type\":\"Point\"}"));
    assertThat(areas.exitCode()).isEqualTo(65);
    assertThat(areas.err()).contains("error W028: Point is no area; only polygons are");
  }

  @Test
  void filesAndPicturesAreWritten() throws IOException {
    for (String name : List.of("r.geojson", "r.gpx", "r.csv")) {
      assertThat(run("--out", folder.resolve(name).toString()).out()).contains("written: ");
    }
    JsonNode features =
        new ObjectMapper().readTree(Files.readString(folder.resolve("r.geojson"))).path("features");
    assertThat(features.path(0).path("geometry").path("coordinates").path(0).path(0).asDouble())
        .isEqualTo(10.0);
    assertThat(Files.readString(folder.resolve("r.csv")))
        .contains("\n1,1,1,\"1\",primary,paved,false,false,false,\"\",\"\",2226.4,");
    assertThat(Files.readString(folder.resolve("r.gpx")))
        .contains("<trkpt lat=\"0.0000000\" lon=\"10.0000000\">");
    assertThat(Files.readString(folder.resolve("r.csv"))).startsWith("trip,route,stretch,name");
    run("--map", folder.resolve("m.svg").toString());
    assertThat(Files.readString(folder.resolve("m.svg"))).contains("stroke=\"#c0281c\"");
    run("--map", folder.resolve("m.png").toString());
    assertThat(ImageIO.read(folder.resolve("m.png").toFile()).getWidth()).isGreaterThan(59);
  }

  private void needsTheFiles() {
    assumeTrue(Files.exists(EXTRACT) && Files.exists(TILE), EXTRACT + " or " + TILE + " is absent");
  }

  /// Andorra of 2013 from OpenStreetMap (ODbL) with its SRTM tile; skipped without them.
  @Test
  void aHeldValleyRoadIsLeftAndComeBackTo() throws IOException {
    needsTheFiles();
    String gate =
        file(
            "held.geojson",
            """
            {"type":"Feature","properties":{"actor":"X"},"geometry":{"type":"Polygon","coordinates":
            [[[1.6185,42.560],[1.6215,42.560],[1.6215,42.590],[1.6185,42.590],[1.6185,42.560]]]}}
            """);
    String[] words = {
      "route",
      "roads",
      "--osm",
      EXTRACT.toString(),
      "--dem",
      TILE.toString(),
      "--from",
      "42.5063,1.5218",
      "--to",
      "42.5763,1.6675",
      "--progress",
      "none",
      "--vehicle",
      "pickup",
      "--control",
      gate,
      "--alternatives",
      "10"
    };
    Terminal roads = Terminal.run(words);
    assertThat(roads.err()).doesNotContain("error");
    assertThat(roads.out()).contains("X").contains("climb ");
    List<String> more = new ArrayList<>(List.of(words));
    more.addAll(
        List.of(
            "--offroad",
            "--without",
            "X",
            "--map",
            folder.resolve("a.png").toString(),
            "--profile",
            folder.resolve("p.svg").toString()));
    Terminal round = Terminal.run(more.toArray(String[]::new));
    assertThat(round.exitCode()).isZero();
    assertThat(round.out()).contains("; over ground without a road: ").doesNotContain(" X ");
    assertThat(round.out()).contains("\n  10  ");
    assertThat(Files.readString(folder.resolve("p.svg"))).contains("<polyline");
  }

  private Terminal runSigned(String... more) throws IOException {
    osm =
        file(
            "signed.osm",
            """
            <osm version="0.6">
            <node id="-1" lat="0" lon="10.0"/><node id="-2" lat="0" lon="10.01"/>
            <node id="-3" lat="0" lon="10.015"/><node id="-4" lat="0" lon="10.02"/>
            <way id="-10"><nd ref="-1"/><nd ref="-2"/><tag k="highway" v="track"/>
            <tag k="surface" v="gravel"/><tag k="winter_road" v="yes"/></way>
            <way id="-11"><nd ref="-3"/><nd ref="-4"/><tag k="highway" v="track"/><tag k="bridge" v="yes"/>
            <tag k="maxheight" v="3.9"/><tag k="maxweight" v="20"/></way>
            <way id="-12"><nd ref="-2"/><nd ref="-3"/><tag k="route" v="ferry"/></way>
            </osm>
            """);
    return run(more);
  }

  /// A quarter of the way is a ferry, a quarter a bridge, half of it gravel.
  @Test
  void whatAPlannerMustKnowOfAWayIsTold() throws IOException {
    Terminal told = runSigned();
    assertThat(told.err()).isEmpty();
    assertThat(told.out())
        .contains("surface: paved 0.0 %, unpaved 50.0 %, unknown 25.0 %; by ferry: 25.0 %\n")
        .contains("mapped on it: 1 bridge (557 m), no tunnel, no ford, 1 ferry (557 m)\n")
        .contains(
            "strictest signs on it: weight 20 t, height 3.9 m (not checked without --height)\n")
        .contains("* by its tags, on 1.11 km of it: winter_road=yes\n");
    JsonNode route = new ObjectMapper().readTree(runSigned("--json").out()).at("/trips/0/routes/0");
    assertThat(route.at("/unpaved_share").asDouble()).isCloseTo(0.5, within(1e-3));
    assertThat(route.at("/signs/height_m").asDouble()).isEqualTo(3.9);
    assertThat(route.at("/signs").has("axle_t")).isFalse();
    assertThat(route.at("/bridges/count").asInt()).isEqualTo(1);
    assertThat(route.at("/terms/0/tag").asString()).isEqualTo("winter_road=yes");
    assertThat(route.at("/stretches/2/is_bridge").asBoolean()).isTrue();
  }

  @Test
  void aVehicleOfKnownHeightIsHeldAgainstSigns() throws IOException {
    assertThat(runSigned("--height", "4").err())
        .contains("there is no way\n")
        .contains("there is one if a road counts although the vehicle is too high\n");
    assertThat(runSigned("--height", "3.8").out())
        .contains("strictest signs on it: weight 20 t, height 3.9 m\n");
    assertThat(run("--height", "-1").err())
        .contains("--mass, --axle, --height, --width and --length are above 0");
    assertThat(runSigned("--no-ferries").err())
        .contains("there is one if a road counts although it is not for such a vehicle\n");
  }

  @Test
  void controlThatIsNotTouchedIsSaidToNameNobody() throws IOException {
    String far = gate("\"actor\":\"X\"").replace(".geojson", "-far.geojson");
    Files.writeString(
        Path.of(far), Files.readString(Path.of(gate("\"actor\":\"X\""))).replace("10.01", "11.01"));
    assertThat(run("--control", far).out()).contains("  nobody is named as holding any of it\n");
  }

  @Test
  void whatIsToBeAvoidedButIsNowhereIsTold() throws IOException {
    Terminal told = run("--without", "Nobody", "--without-way", "77");
    assertThat(told.exitCode()).isZero();
    assertThat(told.err())
        .contains("--without: warning W030: nobody named 'Nobody' holds anything")
        .contains("--without-way: warning W030: the extract has no road 77");
    assertThat(run("--without-way", "10", "--mass", "11").out()).contains("  length 3.14 km");
    assertThat(run("--control", gate("\"actor\":\"X\""), "--criterion", "risk").err())
        .contains("--criterion risk: error W028: no area has loss_per_100_km");
  }

  @Test
  void heightsThatLieNowhereOnEarthAreRefused() throws IOException {
    String board =
        file(
            "board.asc",
            "ncols 2\nnrows 2\nxllcorner 500000\nyllcorner 4000000\ncellsize 30\n1 2\n3 4\n");
    Terminal told = run("--dem", board);
    assertThat(told.exitCode()).isEqualTo(65);
    assertThat(told.err()).contains("board.asc: error R133: nothing says where on earth it lies");
  }

  @Test
  void aPictureThatCannotBeDrawnIsSaidNotToBe() throws IOException {
    Path profile = folder.resolve("none.svg");
    String dem =
        file(
            "flat.asc",
            "ncols 4\nnrows 4\nxllcorner 9.99\nyllcorner -0.02\ncellsize 0.01\n"
                + "0 0 0 0\n".repeat(4));
    Terminal told = run("--dem", dem, "--avoid", gate(""), "--profile", profile.toString());
    assertThat(told.out()).contains("not drawn, since there is no way: " + profile);
    assertThat(profile).doesNotExist();
    Terminal drawn = run("--dem", dem, "--map", folder.resolve("m.png").toString());
    assertThat(drawn.out()).contains("m.png (red: best route; grey: other roads; bar: 500 m)");
  }
}
