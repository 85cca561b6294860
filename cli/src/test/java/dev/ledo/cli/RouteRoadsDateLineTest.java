package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A road of 2.23 km over the 180th meridian, and the ground beside it.
class RouteRoadsDateLineTest {

  private static final String BEGIN = "0.005,179.99";
  private static final String END = "0.005,-179.99";

  @TempDir private Path folder;
  private RoadsTown town;

  @BeforeEach
  void aRoadOverTheMeridian() throws IOException {
    town = new RoadsTown(folder);
    map("");
  }

  /// @param node of the road on the meridian, if any
  private void map(String node) throws IOException {
    town.ask(
        "fiji.osm",
        """
        <osm version="0.6"><node id="1" lat="0.005" lon="179.99"/><node id="2" lat="0.005" lon="179.999"/>%s
        <node id="3" lat="0.005" lon="-179.999"/><node id="4" lat="0.005" lon="-179.99"/>
        <way id="1"><nd ref="1"/><nd ref="2"/>%s<nd ref="3"/><nd ref="4"/><tag k="highway" v="primary"/></way></osm>
        """
            .formatted(node, node.isEmpty() ? "" : "<nd ref=\"5\"/>"));
  }

  /// Tiles of 3 seconds on both sides, 100 m high.
  private String[] heights(String... more) throws IOException {
    ByteBuffer cells = ByteBuffer.allocate(2 * 1201 * 1201);
    while (cells.hasRemaining()) {
      cells.putShort((short) 100);
    }
    Files.write(town.path("N00E179.hgt"), cells.array());
    Files.write(town.path("N00W180.hgt"), cells.array());
    return Stream.concat(
            Stream.of(
                "--dem", town.path("N00E179.hgt").toString(), town.path("N00W180.hgt").toString()),
            Stream.of(more))
        .toArray(String[]::new);
  }

  /// A road of 0.02 degrees over the 180th meridian, mapped with a bend on either side and with a
  /// node on the meridian or without (RFC 7946, 3.1.9): each piece on its own side.
  @Test
  void linesOverThe180thMeridianAreCut() throws IOException {
    for (String middle : List.of("", "<node id=\"5\" lat=\"0.005\" lon=\"180\"/>")) {
      map(middle);
      Path out = town.path("fiji.geojson");
      Terminal told = town.between(BEGIN, END, "--out", out.toString());
      assertThat(told.out()).contains("  length 2.23 km");
      JsonNode geometry =
          new ObjectMapper().readTree(Files.readString(out)).at("/features/0/geometry");
      assertThat(geometry.path("type").asString()).isEqualTo("MultiLineString");
      JsonNode pieces = geometry.path("coordinates");
      assertThat(pieces.size()).isEqualTo(2);
      assertThat(pieces.get(0).toString())
          .startsWith("[[179.99,0.005],")
          .endsWith(",[179.999,0.005],[180.0,0.005]]");
      assertThat(pieces.get(1).toString())
          .startsWith("[[-180.0,0.005],[-179.999,0.005],")
          .endsWith(",[-179.99,0.005]]");
      assertThat(pieces.toString()).doesNotContain("[180.0,0.005],[180.0,0.005]");
    }
  }

  private static double number(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).isTrue();
    return Double.parseDouble(found.group(1));
  }

  /// The start lies in the west of its end, 86 % of the width from it (8 % of room on each side).
  @Test
  void aMapShowsTheRouteAndNotTheWholeEarth() throws IOException {
    for (String[] words : List.of(new String[0], heights())) {
      String map = town.path("fiji.svg").toString();
      String[] all =
          Stream.concat(Stream.of(words), Stream.of("--map", map)).toArray(String[]::new);
      assertThat(town.between(BEGIN, END, all).exitCode()).isZero();
      String svg = Files.readString(Path.of(map));
      double begin = number(svg, "<circle cx=\"([0-9.]+)\"[^>]*fill=\"#fff\"");
      double end = number(svg, "<circle cx=\"([0-9.]+)\"[^>]*fill=\"#111\"");
      assertThat(end - begin).isCloseTo(900 * 0.02 / (0.02 + 2 * 0.003), within(40.0));
      assertThat(svg).contains(">500 m</text>");
    }
  }

  @Test
  void heightsOfBothSidesAreReadForRoadsAndGround() throws IOException {
    assertThat(town.between(BEGIN, END, heights()).out()).contains("  climb 0 m, fall 0 m\n");
    Terminal ground =
        town.between("0.005,179.995", "0.005,-179.995", heights("--offroad", "--without-way", "1"));
    assertThat(ground.out())
        .contains("  length 1.11 km")
        .contains("  climb 0 m, fall 0 m\n")
        .contains("over ground without a road: 100.0 %");
  }

  @Test
  void roadsOfBothSidesLieWithinABoxOverTheMeridian() {
    assertThat(town.between(BEGIN, END, "--within", "2").out()).contains("  length 2.23 km");
    assertThat(town.between(BEGIN, END, "--within", "2").err()).isEmpty();
  }

  @Test
  void anAreaBeyondTheMeridianIsNotElsewhere() throws IOException {
    String area =
        """
        {"type":"Polygon","coordinates":[[[%1$s,0.02],[%2$s,0.02],[%2$s,0.004],[%1$s,0.004],[%1$s,0.02]]]}
        """;
    String beyond = town.file("beyond.geojson", area.formatted("-179.9955", "-179.9945"));
    assertThat(town.between(BEGIN, END, "--avoid", beyond).err())
        .contains("there is no way")
        .doesNotContain("W030");
    String far = town.file("far.geojson", area.formatted("-100.2", "-100.1"));
    assertThat(town.between(BEGIN, END, "--avoid", far).err()).contains("W030");
  }
}
