package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What is told of routes, and of there being none.
class RouteRoadsCommandTest {

  @TempDir private Path folder;
  private RoadsTown town;

  @BeforeEach
  void aTown() throws IOException {
    town = new RoadsTown(folder);
  }

  /// 2,226 m at 60 km/h are 2 min 14 s; a lorry of 16 t with 130 kW reaches 77 km/h on asphalt.
  @Test
  void aRouteIsToldWithItsStretches() {
    Terminal told = town.run();
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
    town.change("v=\"asphalt\"", "v=\"lava\"");
    assertThat(town.run().out())
        .contains("surface: paved 0.0 %, unpaved 0.0 %, unknown 100.0 %")
        .endsWith(
            "town.osm: note W023: tags whose values count as unknown: 1, of different values 1: surface=lava (1)\n");
  }

  @Test
  void whoAsksForOneWayIsNotToldOfOthers() {
    assertThat(town.run("--alternatives", "1").out()).doesNotContain("other way");
  }

  @Test
  void alternativesAreCompared() {
    Terminal told = town.run("--vehicle", "truck-10t", "--criterion", "length");
    assertThat(told.out())
        .contains("  2      3.14 km")
        .contains("1.41")
        .contains("shared with best");
  }

  @Test
  void whyThereIsNoWayIsTold() throws IOException {
    Terminal told = town.run("--avoid", town.gate(""));
    assertThat(told.exitCode()).isEqualTo(65);
    assertThat(told.err())
        .contains("there is no way\n")
        .contains("there is one if a road counts although the vehicle is too heavy\n")
        .contains("there is one if a road counts although it lies in an area to be avoided\n");
    assertThat(town.run("--avoid", town.gate(""), "--mass", "11").out())
        .contains("  length 3.14 km");
  }

  @Test
  void whoHoldsAStretchIsToldAndCanBeAvoided() throws IOException {
    String gate = town.gate("\"actor\":\"X\",\"loss_per_100_km\":0.5");
    assertThat(town.run("--control", gate).out())
        .contains("X")
        .contains("chance to lose the load, of known risks: 0.4 %");
    assertThat(town.run("--control", gate, "--without", "X", "--mass", "11").out())
        .contains("  length 3.14 km");
    assertThat(town.run("--control", gate, "--criterion", "risk", "--mass", "11").out())
        .contains("  length 3.14 km");
  }

  @Test
  void aPositionFarFromRoadsIsTold() {
    Terminal told = town.between("0,10.0", "-0.05,10.02");
    assertThat(told.exitCode()).isEqualTo(65);
    assertThat(told.err())
        .contains(
            "no road that may be used is near -0.05000,10.02000: the nearest is 5.53 km away");
  }

  @Test
  void aJourneyToWhereItBeginsIsNoWayAtAll() {
    Terminal told = town.between("0,10.005", "0,10.005", "--map", town.path("o.svg").toString());
    assertThat(told.exitCode()).isZero();
    assertThat(told.out()).contains("  length 0 m, time 0 s");
  }

  private Terminal runSigned(String... more) throws IOException {
    town.ask(
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
    return town.run(more);
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
    assertThat(town.run("--height", "-1").err())
        .contains("--mass, --axle, --height, --width and --length are above 0");
    assertThat(runSigned("--no-ferries").err())
        .contains("there is one if a road counts although it is a ferry\n");
  }

  @Test
  void controlThatIsNotTouchedIsSaidToNameNobody() throws IOException {
    String far = town.gate("\"actor\":\"X\"").replace(".geojson", "-far.geojson");
    Files.writeString(
        Path.of(far),
        Files.readString(Path.of(town.gate("\"actor\":\"X\""))).replace("10.01", "11.01"));
    assertThat(town.run("--control", far).out())
        .contains("  nobody is named as holding any of it\n");
  }

  @Test
  void whatIsToBeAvoidedButIsNowhereIsTold() throws IOException {
    Terminal told = town.run("--without", "Nobody", "--without-way", "77");
    assertThat(told.exitCode()).isZero();
    assertThat(told.err())
        .contains("--without: warning W030: nobody named 'Nobody' holds anything")
        .contains("--without-way: warning W030: the extract has no road 77");
    assertThat(town.run("--without-way", "10", "--mass", "11").out()).contains("  length 3.14 km");
    assertThat(town.run("--control", town.gate("\"actor\":\"X\""), "--criterion", "risk").err())
        .contains("--criterion risk: error W028: no area has loss_per_100_km");
  }

  @Test
  void whatStandsInTheRoadIsTold() throws IOException {
    town.change(
        "<node id=\"2\" lat=\"0\" lon=\"10.01\"/>",
        "<node id=\"2\" lat=\"0\" lon=\"10.01\"><tag k=\"ford\" v=\"yes\"/></node>");
    assertThat(town.run().out())
        .contains("  mapped on it: no bridge, no tunnel, 1 ford (at a point), no ferry\n")
        .contains("  passes ford=yes (at 1.11 km)\n");
    JsonNode route = new ObjectMapper().readTree(town.run("--json").out()).at("/trips/0/routes/0");
    assertThat(route.at("/passed/0/tag").asString()).isEqualTo("ford=yes");
    assertThat(route.at("/passed/0/at/1").asDouble()).isEqualTo(10.01);
    assertThat(route.at("/fords/count").asInt()).isEqualTo(1);
  }
}
