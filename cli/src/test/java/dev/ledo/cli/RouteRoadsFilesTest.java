package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Files that are read, written and drawn.
class RouteRoadsFilesTest {

  @TempDir private Path folder;
  private RoadsTown town;

  @BeforeEach
  void aTown() throws IOException {
    town = new RoadsTown(folder);
  }

  private static final Path EXTRACT = Path.of("../../shared/data/osm/andorra.osm.pbf");
  private static final Path TILE = Path.of("../../shared/data/dem/N42E001.hgt.zip");

  @Test
  void jsonHasTheSame() {
    JsonNode root = new ObjectMapper().readTree(town.run("--json").out());
    assertThat(root.path("schema").asString()).isEqualTo("ledo-route-roads-1");
    JsonNode route = root.path("trips").path(0).path("routes").path(0);
    assertThat(route.path("length_m").asDouble()).isCloseTo(2 * 1113.195, within(0.1));
    assertThat(route.path("seconds").asDouble()).isCloseTo(2 * 1113.195 * 3.6 / 60, within(0.5));
    assertThat(route.path("height_unknown_share").asDouble()).isEqualTo(1);
    assertThat(route.has("climb_m")).isFalse();
    assertThat(route.has("known_risk")).isFalse();
    assertThat(root.path("errors").asInt()).isZero();
  }

  @Test
  void wrongWordsAreRefused() {
    assertThat(town.run("--vehicle", "tank").exitCode()).isEqualTo(2);
    assertThat(town.run("--offroad").err()).contains("--offroad needs --dem");
    assertThat(town.run("--criterion", "cost").err()).contains("needs --per-km or --per-hour");
    assertThat(town.run("--out", "x.kml").err()).contains("has to end in .geojson");
    Terminal told =
        Terminal.run(
            "route", "roads", "--osm", town.osm().toString(), "--from", "97,25", "--to", "0,10");
    assertThat(told.exitCode()).isEqualTo(2);
    assertThat(told.err()).contains("latitude comes first");
  }

  @Test
  void filesThatCannotBeReadAreProblems() throws IOException {
    Terminal missing =
        Terminal.run("route", "roads", "--osm", "none.pbf", "--from", "0,1", "--to", "0,2");
    assertThat(missing.exitCode()).isEqualTo(65);
    assertThat(missing.err()).contains("none.pbf: error W001: there is no such file");
    Terminal areas = town.run("--avoid", town.file("a.geojson", "{\"type\":\"Point\"}"));
    assertThat(areas.exitCode()).isEqualTo(65);
    assertThat(areas.err()).contains("error W028: Point is no area; only polygons are");
  }

  @Test
  void filesAndPicturesAreWritten() throws IOException {
    for (String name : List.of("r.geojson", "r.gpx", "r.csv")) {
      assertThat(town.run("--out", town.path(name).toString()).out()).contains("written: ");
    }
    JsonNode features =
        new ObjectMapper().readTree(Files.readString(town.path("r.geojson"))).path("features");
    assertThat(features.path(0).path("geometry").path("coordinates").path(0).path(0).asDouble())
        .isEqualTo(10.0);
    assertThat(Files.readString(town.path("r.csv")))
        .contains("\n1,1,1,\"1\",primary,paved,false,false,false,\"\",\"\",2226.4,");
    assertThat(Files.readString(town.path("r.gpx")))
        .contains("<trkpt lat=\"0.0000000\" lon=\"10.0000000\">");
    assertThat(Files.readString(town.path("r.csv"))).startsWith("trip,route,stretch,name");
    town.run("--map", town.path("m.svg").toString());
    assertThat(Files.readString(town.path("m.svg"))).contains("stroke=\"#c0281c\"");
    town.run("--map", town.path("m.png").toString());
    assertThat(ImageIO.read(town.path("m.png").toFile()).getWidth()).isGreaterThan(59);
  }

  /// From 442 m south of the road over flat ground; X holds from there to 110 m before the road.
  @Test
  void groundThatIsHeldIsDrawnAsHeld() throws IOException {
    String south =
        town.file(
            "south.geojson",
            """
            {"type":"Feature","properties":{"actor":"X"},"geometry":{"type":"Polygon","coordinates":
            [[[9.99,-0.006],[10.03,-0.006],[10.03,-0.001],[9.99,-0.001],[9.99,-0.006]]]}}
            """);
    Path map = town.path("held.svg");
    String[] words = {"--dem", flat(8), "--offroad", "--map", map.toString()};
    assertThat(town.between("-0.004,10.005", "0,10.02", words).exitCode()).isZero();
    assertThat(Files.readString(map)).contains("#e07b00").doesNotContain("#7a1fa2");
    Stream<String> held = Stream.concat(Stream.of(words), Stream.of("--control", south));
    assertThat(town.between("-0.004,10.005", "0,10.02", held.toArray(String[]::new)).exitCode())
        .isZero();
    assertThat(Files.readString(map))
        .containsPattern("<polyline [^>]*stroke=\"#7a1fa2\"")
        .contains("best, held by somebody");
  }

  private void needsTheFiles() {
    assumeTrue(Files.exists(EXTRACT) && Files.exists(TILE), EXTRACT + " or " + TILE + " is absent");
  }

  /// Andorra of 2013 from OpenStreetMap (ODbL) with its SRTM tile; skipped without them.
  @Test
  void aHeldValleyRoadIsLeftAndComeBackTo() throws IOException {
    needsTheFiles();
    String gate =
        town.file(
            "held.geojson",
            """
            {"type":"Feature","properties":{"actor":"X"},"geometry":{"type":"Polygon","coordinates":
            [[[1.6185,42.560],[1.6215,42.560],[1.6215,42.590],[1.6185,42.590],[1.6185,42.560]]]}}
            """);
    Terminal roads = upTheValley("--control", gate);
    assertThat(roads.err()).doesNotContain("error");
    assertThat(roads.out()).contains("X").contains("climb ");
    String map = town.path("a.png").toString();
    String profile = town.path("p.svg").toString();
    Terminal round =
        upTheValley(
            "--control", gate, "--offroad", "--without=X", "--map", map, "--profile", profile);
    assertThat(round.exitCode()).isZero();
    assertThat(round.out()).contains("; over ground without a road: ").doesNotContain(" X ");
    assertThat(round.out()).contains("\n  10  ");
    assertThat(Files.readString(town.path("p.svg"))).contains("<polyline");
  }

  /// From Andorra la Vella to Soldeu by pickup, ten routes if there are so many.
  private Terminal upTheValley(String... more) {
    town.ask(EXTRACT);
    String[] words = {"--dem", TILE.toString(), "--vehicle", "pickup", "--alternatives", "10"};
    return town.between(
        "42.5063,1.5218",
        "42.5763,1.6675",
        Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
  }

  @Test
  void heightsThatLieNowhereOnEarthAreRefused() throws IOException {
    String board =
        town.file(
            "board.asc",
            "ncols 2\nnrows 2\nxllcorner 500000\nyllcorner 4000000\ncellsize 30\n1 2\n3 4\n");
    Terminal told = town.run("--dem", board);
    assertThat(told.exitCode()).isEqualTo(65);
    assertThat(told.err())
        .contains("board.asc: error R133: nothing says where on earth it lies")
        .contains("hint: give heights in degrees or UTM in a file that says so\n");
  }

  private String flat(int columns) throws IOException {
    return town.file(
        "flat.asc",
        "ncols %d\nnrows 8\nxllcorner 9.99\nyllcorner -0.02\ncellsize 0.005\n".formatted(columns)
            + ("100 ".repeat(columns).strip() + "\n").repeat(8));
  }

  /// Heights reach from 9.99 to 10.01 E, half way to the end at 10.02 E.
  @Test
  void aMapReachesAsFarAsTheRouteWhereTheHeightsDoNot() throws IOException {
    String map = town.path("m.svg").toString();
    String profile = town.path("p.svg").toString();
    Terminal told = town.run("--dem", flat(4), "--map", map, "--profile", profile);
    assertThat(told.out()).contains("heights unknown on 49");
    String svg = Files.readString(Path.of(map));
    assertThat(svg).contains("height unknown").contains(">end<");
    double width = number(svg, "viewBox=\"0 0 ([0-9.]+) ");
    assertThat(number(svg, "<circle cx=\"([0-9.]+)\"[^>]*fill=\"#111\""))
        .isBetween(0.6 * width, width);
    assertThat(Files.readString(Path.of(profile)))
        .contains("fill=\"#dedede\"")
        .containsPattern("heights unknown on 49[0-9.]+ % \\(grey\\)");
  }

  /// From 100 m at 9.99 E the ground rises 10 m a cell of 556 m, 1.8 %; from 10.0075 E 60 m, 10.8
  /// %.
  @Test
  void aProfileHasBandsOfGradeAndOfWhoHoldsTheWay() throws IOException {
    String row = "100 110 120 130 190 250 310 370\n";
    String dem =
        town.file(
            "steep.asc",
            "ncols 8\nnrows 8\nxllcorner 9.99\nyllcorner -0.02\ncellsize 0.005\n" + row.repeat(8));
    String held = town.gate("\"actor\":\"X\"");
    Path profile = town.path("bands.svg");

    town.run("--dem", dem, "--control", held, "--profile", profile.toString());

    String svg = Files.readString(profile);
    assertThat(svg.split("<polygon", -1)).hasSize(1 + 5);
    assertThat(svg)
        .contains("over 500 m:", "above 12 %", ">held<")
        .doesNotContain(">ground<")
        .containsPattern("<polygon [^>]*fill=\"#f6ecd6\"")
        .containsPattern("<polygon [^>]*fill=\"#e0985a\"")
        .doesNotContainPattern("<polygon [^>]*fill=\"#b5573a\"");
    assertThat(number(svg, "<rect x=\"([0-9.]+)\"[^>]*fill=\"#7a1fa2\""))
        .isCloseTo(56 + 484 * 0.65, within(30.0));
  }

  private static double number(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).isTrue();
    return Double.parseDouble(found.group(1));
  }

  /// 442 m south of the road, on ground that is known.
  @Test
  void besideKnownGroundARouteDoesNotBeginOnAFarRoad() throws IOException {
    String dem = flat(8);
    Terminal ground = town.between("-0.004,10.005", "0,10.02", "--dem", dem, "--offroad");
    assertThat(ground.out())
        .containsPattern("over ground without a road: [1-9]")
        .doesNotContain("begins on the road");
    Terminal far =
        town.between("-0.004,10.005", "0,10.02", "--dem", dem, "--offroad", "--snap", "1000");
    assertThat(far.out()).contains("begins on the road 442 m from the position");
    assertThat(town.between("-0.004,10.005", "0,10.02").out())
        .contains("begins on the road 442 m from the position");
  }

  /// 56 m of road have a climb, but no steepest 100 m.
  @Test
  void aShortRouteHasAClimbAndOneOfNoLengthSaysSo() throws IOException {
    Terminal told = town.between("0,10.0", "0,10.0005", "--dem", flat(8));
    assertThat(told.out()).contains("  climb 0 m, fall 0 m\n").doesNotContain("steepest");
    Terminal nowhere = town.between("0,10.005", "0,10.005", "--dem", flat(8));
    assertThat(nowhere.out())
        .contains("  length 0 m, time 0 s")
        .contains("  it begins and ends at one place of the road\n")
        .doesNotContain("unknown");
  }

  @Test
  void aPictureThatCannotBeDrawnIsSaidNotToBe() throws IOException {
    Path profile = town.path("none.svg");
    String dem =
        town.file(
            "flat.asc",
            "ncols 4\nnrows 4\nxllcorner 9.99\nyllcorner -0.02\ncellsize 0.01\n"
                + "0 0 0 0\n".repeat(4));
    Terminal told =
        town.run("--dem", dem, "--avoid", town.gate(""), "--profile", profile.toString());
    assertThat(told.out()).contains("not drawn, since there is no way: " + profile);
    assertThat(profile).doesNotExist();
    Terminal drawn = town.run("--dem", dem, "--map", town.path("m.png").toString());
    assertThat(drawn.out()).contains("m.png (red: best route; grey: other roads; bar: 500 m)");
  }

  /// A track of 11 km half a degree to the north-east is not read.
  @Test
  void roadsFarFromTheEndsCanBeLeftUnread() throws IOException {
    String far =
        """
        <node id="8" lat="0.5" lon="10.5"/><node id="9" lat="0.6" lon="10.5"/>
        <way id="20"><nd ref="8"/><nd ref="9"/><tag k="highway" v="track"/></way>
        <way id="10">
        """;
    town.change("<way id=\"10\">", far);
    Terminal near = town.run("--within", "2");
    assertThat(near.err()).isEmpty();
    assertThat(near.out())
        .contains("  length 2.23 km")
        .contains(
            "  * only roads within 2 km of the box around the ends were read (--within): ways farther out are not known\n");
    assertThat(new ObjectMapper().readTree(town.run("--json").out()).path("edges").asInt())
        .isGreaterThan(30);
    JsonNode part = new ObjectMapper().readTree(town.run("--json", "--within", "2").out());
    assertThat(part.path("edges").asInt()).isLessThan(25);
    assertThat(part.path("within_km").asDouble()).isEqualTo(2);
    assertThat(town.run("--within", "2", "--avoid", town.gate("")).err())
        .contains("  only roads within 2 km of the box around the ends were read");
    assertThat(town.run("--within", "0").err()).contains("--within 0.0 is not above 0");
  }

  @Test
  void noFileThatIsReadOrWrittenIsWrittenOver() throws IOException {
    String gate = town.gate("");
    assertThat(town.run("--avoid", gate, "--out", gate).err())
        .contains("gate.geojson would be written over; choose another file");
    String picture = town.path("p.svg").toString();
    assertThat(town.run("--dem", "none.hgt", "--map", picture, "--profile", picture).err())
        .contains("p.svg would be written over");
  }

  /// Roads and ground around the ends are two boxes, and the files are read for each.
  @Test
  void whatIsWrongWithHeightsIsToldOnce() throws IOException {
    String far =
        town.file(
            "far.asc", "ncols 2\nnrows 2\nxllcorner 50\nyllcorner 50\ncellsize 0.005\n1 1\n1 1\n");
    assertThat(town.run("--dem", far, "--offroad").err()).containsOnlyOnce("error R133");
    assertThat(town.run("--dem", "none.tif", "--offroad").err()).containsOnlyOnce("error R101");
    String odd =
        town.file(
            "odd.asc",
            "ncols 80\nnrows 80\nxllcorner 9.9\nyllcorner -0.1\ncellsize 0.0025\n"
                + ("1 ".repeat(44) + "-20000" + " 1".repeat(35) + "\n").repeat(80));
    assertThat(town.run("--dem", odd, "--offroad").err()).containsOnlyOnce("warning R121");
  }

  @Test
  void whatAPostSaysOfItsHoursIsTold() throws IOException {
    town.change(
        "<node id=\"2\" lat=\"0\" lon=\"10.01\"/>",
        "<node id=\"2\" lat=\"0\" lon=\"10.01\"><tag k=\"barrier\" v=\"border_control\"/>"
            + "<tag k=\"opening_hours\" v=\"06:00-18:00\"/></node>");
    assertThat(town.run().out())
        .contains("  passes barrier=border_control (at 1.11 km)\n")
        .contains(
            "  * by its tags, barrier=border_control at 1.11 km: opening_hours=06:00-18:00\n");
    assertThat(town.run("--json").out()).contains("\"terms\" : [ \"opening_hours=06:00-18:00\" ]");
  }
}
