package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `ledo route cost` writes and draws, of odd grids and ways too.
class RouteCostFilesTest extends RouteCostRuns {

  /// A single row, a single column, a single cell, with everything that can be written.
  @ParameterizedTest
  @CsvSource({"50, 1, '15,15', '1400,15'", "1, 50, '15,15', '15,1400'", "1, 1, '15,15', '15,15'"})
  void aGridOfOneRowOrColumnHasAWayAndAMap(int columns, int rows, String from, String to)
      throws IOException {
    String row = "7 ".repeat(columns) + "\n";
    Files.writeString(
        folder.resolve("line.asc"),
        "ncols %d\nnrows %d\nxllcorner 0\nyllcorner 0\ncellsize 30\n".formatted(columns, rows)
            + row.repeat(rows));
    Terminal run =
        Terminal.run(
            with(
                new String[] {"route", "cost", "--dem", file("line.asc")},
                "--from",
                from,
                "--to",
                to,
                "--vehicle",
                "foot",
                "--map",
                file("map.png"),
                "--path",
                file("way.geojson"),
                "--profile",
                file("way.svg")));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains(" cells of 30 x 30 m, 0 % unknown");
    BufferedImage map = ImageIO.read(folder.resolve("map.png").toFile());
    assertThat(Math.max(map.getWidth(), map.getHeight())).isEqualTo(1_200);
  }

  /// Half a degree on the equator, 15 cells on each side of the 180th meridian (RFC 7946, 3.1.9).
  @Test
  void aWayOverTheDateLineIsCutThere() throws IOException {
    Files.writeString(
        folder.resolve("pacific.asc"),
        "ncols 30\nnrows 2\nxllcorner 179.75\nyllcorner 0\ndx 0.016666666666666666\n"
            + "dy 0.016666666666666666\nNODATA_value -9999\n"
            + ("5 ".repeat(30) + "\n").repeat(2));
    Terminal run =
        Terminal.run(
            with(
                new String[] {"route", "cost", "--dem", file("pacific.asc"), "--vehicle", "foot"},
                "--from",
                "0.01,179.8",
                "--to",
                "0.01,-179.8",
                "--path",
                file("way.geojson")));
    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode line =
        JsonMapper.builder()
            .build()
            .readTree(folder.resolve("way.geojson"))
            .at("/features/0/geometry");
    assertThat(line.get("type").asString()).isEqualTo("MultiLineString");
    JsonNode parts = line.get("coordinates");
    assertThat(parts).hasSize(2);
    JsonNode west = parts.get(0);
    assertThat(west.get(west.size() - 1).toString()).startsWith("[180.0,").endsWith(",5.0]");
    assertThat(west.get(west.size() - 2).get(0).asDouble()).isBetween(179.98, 179.9999);
    assertThat(parts.get(1).get(0).toString()).startsWith("[-180.0,");
    assertThat(parts.get(1).get(1).get(0).asDouble()).isBetween(-179.9999, -179.98);
  }

  /// From the lower left corner, where the scale stands, up a diagonal.
  @Test
  void theWayIsSeenOverTheScaleAndAsWideEverywhere() throws IOException {
    Terminal run =
        Terminal.run(
            with(
                new String[] {"route", "cost", "--dem", grid((x, y) -> 7), "--vehicle", "foot"},
                "--from",
                "75,75",
                "--to",
                "1755,1755",
                "--map",
                file("map.png")));
    assertThat(run.exitCode()).as(run.err()).isZero();
    BufferedImage map = ImageIO.read(folder.resolve("map.png").toFile());
    assertThat(map.getRGB(49 + 5, 1150) & 0xffffff).isEqualTo(0x102a80);
    for (int row = 100; row < 1_100; row++) {
      int across = row;
      assertThat(IntStream.range(0, 1_200).filter(x -> isWay(map.getRGB(x, across))).count())
          .as("row %d", row)
          .isBetween(3L, 5L);
    }
  }

  private static boolean isWay(int colour) {
    return (colour & 0xffffff) == 0xc0281a;
  }

  /// A line of GeoJSON has at least two positions (RFC 7946, 3.1.4); no metre has no grade.
  @Test
  void aWayThatGoesNowhereIsStillALine() throws IOException {
    Terminal run =
        cost(
            grid((x, y) -> 7),
            with(
                new String[] {"--to", "315,915", "--vehicle", "foot"},
                "--path",
                file("w.geojson")));
    assertThat(run.out()).contains("way: 0 km in 0 min").doesNotContain("steepest");
    JsonNode points =
        JsonMapper.builder()
            .build()
            .readTree(folder.resolve("w.geojson"))
            .at("/features/0/geometry/coordinates");
    assertThat(points.toString()).isEqualTo("[[315,915,7.0],[315,915,7.0]]");
  }

  /// Neither heights from 0 to 1 m, nor a distance of a metre.
  @Test
  void aProfileOfNothingSaysWhy() throws IOException {
    String[] words = {"--vehicle", "foot", "--unknown-factor", "2", "--profile", file("p.svg")};
    assertThat(way(grid((x, y) -> -9999), words).exitCode()).isZero();
    assertThat(folder.resolve("p.svg"))
        .content()
        .contains("no height along the way is known")
        .doesNotContain("distance, km");
    cost(grid((x, y) -> 7), with(words, "--to", "315,915"));
    assertThat(folder.resolve("p.svg")).content().contains("the way begins where it ends");
  }

  /// A slope of 25 % under a limit of 10 %: 300 m of climb are 3 km long, and the file has the
  /// bends.
  @Test
  void aSteepSlopeIsClimbedInBendsThatTheFileHas() throws IOException {
    String heights = grid((x, y) -> 0.25 * x);
    Terminal run =
        way(heights, "--vehicle", "truck-10t", "--grade-limit", "10", "--path", file("w.geojson"));
    assertThat(run.out())
        .contains("limits: grades up to 10 % up and 10 % down; moves that are steeper bend once")
        .containsPattern("way: 3\\.0[0-9] km");
    JsonNode points =
        JsonMapper.builder()
            .build()
            .readTree(folder.resolve("w.geojson"))
            .at("/features/0/geometry/coordinates");
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      double level =
          Math.hypot(
              points.get(i).get(0).asDouble() - points.get(i - 1).get(0).asDouble(),
              points.get(i).get(1).asDouble() - points.get(i - 1).get(1).asDouble());
      double rise = points.get(i).get(2).asDouble() - points.get(i - 1).get(2).asDouble();
      assertThat(Math.abs(rise)).isLessThan(0.1 * level + 0.011);
      length += level;
    }
    assertThat(length).isBetween(3000.0, 3090.0);
  }

  /// Tints from the lowest to the highest ground stand in the lower right corner of a map, and a
  /// barrier is drawn.
  @Test
  void theMapHasTintsWithTheirHeightsAndBarriers() throws IOException {
    String heights = grid((x, y) -> 200 + x / 10);
    Files.writeString(
        folder.resolve("line.geojson"),
        """
        {"type":"LineString","coordinates":[[100,1700],[1700,1700]]}
        """);
    Terminal run =
        cost(
            heights,
            with(
                new String[] {"--vehicle", "foot", "--out", file("c.tif")},
                "--map",
                file("map.png"),
                "--barrier",
                file("line.geojson")));
    assertThat(run.exitCode()).as(run.err()).isZero();
    BufferedImage map = ImageIO.read(folder.resolve("map.png").toFile());
    int right = map.getWidth() - 18 - 8 - 1;
    int low = map.getHeight() - 18 - 8 - 1;
    assertThat(map.getRGB(right, low) & 0xffffff).isGreaterThan(0xfdfdfd);
    assertThat(map.getRGB(right - 219, low) & 0xffffff).isEqualTo(0x80a77a);
    int barrier =
        (int)
            IntStream.range(0, map.getHeight())
                .filter(y -> (map.getRGB(map.getWidth() / 2, y) & 0xffffff) == 0x5a1e78)
                .count();
    assertThat(barrier).isBetween(2, 4);
  }
}
