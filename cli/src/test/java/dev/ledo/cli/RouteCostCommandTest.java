package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Terrain;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RouteCostCommandTest extends RouteCostRuns {

  @Test
  void costsOfAllCellsAreWrittenAsRasters() throws IOException {
    String heights = grid((x, y) -> 100);
    for (String name : List.of("cost.tif", "cost.asc")) {
      Terminal run = cost(heights, "--rwalk", LANGMUIR, "--out", file(name));
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains("reached: 3,721 cells", "written: " + file(name));
      Terrain costs = read(name);
      assertThat(costs.heightM(30, 10)).isZero();
      assertThat(costs.heightM(30, 30)).isCloseTo(20 * 30 * 0.72f, within(1e-2f));
      assertThat(costs.heightM(20, 20))
          .isCloseTo((float) (10 * 30 * Math.sqrt(2) * 0.72), within(1e-2f));
    }
  }

  @Test
  void aWayIsToldAndWrittenInAllForms() throws IOException {
    String heights = grid((x, y) -> 0.05 * x);
    Terminal run =
        way(
            heights,
            "--vehicle",
            "truck-10t",
            "--path",
            file("way.geojson"),
            "--profile",
            file("profile.svg"),
            "--profile",
            file("profile.csv"),
            "--profile",
            file("profile.txt"),
            "--map",
            file("map.png"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("way: 1.2 km in ", "up 60 m, down 0 m", "steepest over 100 m: 5 %");
    JsonNode way = JsonMapper.builder().build().readTree(folder.resolve("way.geojson"));
    JsonNode points = way.at("/features/0/geometry/coordinates");
    assertThat(points).hasSize(41);
    assertThat(points.get(0).toString()).isEqualTo("[315,915,15.0]");
    assertThat(Files.readString(folder.resolve("profile.csv")))
        .startsWith("distance_m,height_m,grade_percent\n0.00,15.00,\n");
    assertThat(Files.readString(folder.resolve("profile.txt")))
        .contains("4 to 6 %              1.20");
    assertThat(Files.readString(folder.resolve("profile.svg"))).contains("distance, km");
    assertThat(Files.readAllBytes(folder.resolve("map.png"))).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void anUnreachableTargetIsExplainedAndEndsWith65() throws IOException {
    String heights = grid((x, y) -> x <= 900 ? 0 : Math.min(x - 900, 300) * 0.2);
    Terminal run =
        way(heights, "--vehicle", "truck-10t", "--grade-limit", "8", "--headings", "8", "--json");
    assertThat(run.exitCode()).isEqualTo(65);
    JsonNode root = JsonMapper.builder().build().readTree(run.out());
    assertThat(root.get("is_target_reached").asBoolean()).isFalse();
    JsonNode problem = root.get("problems").get(0);
    assertThat(problem.get("code").asString()).isEqualTo("R152");
    assertThat(problem.get("message").asString())
        .contains("the target cannot be reached", "grades up to 8 % up and 8 % down, 8 headings");
    assertThat(problem.get("remedy").asString())
        .contains("32 headings would reach it", "from a limit of about 14.");
  }

  @Test
  void forbiddenAreasAreGoneRoundAndBarriersHold() throws IOException {
    String heights = grid((x, y) -> 0);
    Files.writeString(
        folder.resolve("area.geojson"),
        """
        {"type":"Polygon","coordinates":[[[700,200],[1000,200],[1000,1600],[700,1600],[700,200]]]}
        """);
    Files.writeString(
        folder.resolve("line.geojson"),
        """
        {"type":"Feature","properties":{},"geometry":{"type":"LineString",
        "coordinates":[[600,-100],[600,2000]]}}
        """);
    String[] words = {"--rwalk", LANGMUIR, "--headings", "16", "--json"};
    double straight = seconds(way(heights, words));
    double around = seconds(way(heights, with(words, "--forbid", file("area.geojson"))));
    assertThat(straight).isCloseTo(1200 * 0.72, within(1e-6));
    double corner = Math.hypot(385, 685) + 300 + Math.hypot(515, 685);
    assertThat(around).isBetween(corner * 0.72, corner * 0.72 * 1.06);
    Terminal barred = way(heights, with(words, "--barrier", file("line.geojson")));
    assertThat(barred.exitCode()).isEqualTo(65);
    assertThat(barred.out()).contains("not even without a limit of grade");
  }

  @Test
  void cutAndFillBuildARoadWhereThereWasNone() throws IOException {
    String heights = grid((x, y) -> x <= 900 ? 0 : 6);
    Terminal run = way(heights, "--vehicle", "truck-10t", "--grade-limit", "10", "--cut-fill", "3");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("road: building ", "m³ cut").contains("steepest over 100 m: ");
    double steepest =
        JsonMapper.builder()
            .build()
            .readTree(
                way(
                        heights,
                        "--vehicle",
                        "truck-10t",
                        "--grade-limit",
                        "10",
                        "--cut-fill",
                        "3",
                        "--json")
                    .out())
            .at("/way/steepest/0/up")
            .asDouble();
    assertThat(steepest).isBetween(0.01, 0.1 + 1e-6);
  }

  /// Down a step of 14 % a vehicle may go that may not climb it; the reason is sought in the
  /// direction of travel.
  @Test
  void backwardTheReasonIsSoughtInTheDirectionOfTravel() throws IOException {
    String heights = grid((x, y) -> x <= 900 ? 0 : Math.min(x - 900, 300) * 0.2);
    String[] words = {
      "--vehicle", "truck-10t", "--grade-up", "8", "--grade-down", "12", "--headings", "8"
    };
    Terminal up = way(heights, words);
    assertThat(up.err()).contains("from a limit of about 14.");
    Terminal down = way(heights, with(words, "--backward"));
    assertThat(down.err()).contains("32 headings would reach it", "from a limit of about 14.");
  }

  /// One cell in a corner is cut off by unknown ones around it.
  @Test
  void allIsToldOnlyOfAll() throws IOException {
    String heights = grid((x, y) -> Math.max(x, y) == 30 && x + y > 0 ? -9999 : 0);
    assertThat(cost(heights, "--vehicle", "foot", "--out", file("c.tif")).out())
        .contains("reached: 3,717 cells, over 99.9 % of those of known height");
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

  @Test
  void mountainsAreTheSameForASeed() throws IOException {
    Terminal.run("route", "mountains", "--rows", "50", "--seed", "4", "--out", file("a.tif"));
    Terminal.run("route", "mountains", "--rows", "50", "--seed", "4", "--out", file("b.tif"));
    assertThat(Files.mismatch(folder.resolve("a.tif"), folder.resolve("b.tif"))).isEqualTo(-1);
  }

  /// Level ground at 0.72 s/m and a friction of 0.5 s/m taken twice: r.walk's cost is (a +
  /// λ·friction)·L. A column of unknown friction cannot be crossed.
  @Test
  void frictionIsAddedByTheMetreAndBarsWhereUnknown() throws IOException {
    String heights = grid((x, y) -> 100);
    Files.move(Path.of(heights), folder.resolve("level.asc"));
    String friction = grid((x, y) -> x == 900 ? -9999 : 0.5);
    Terminal run =
        cost(
            file("level.asc"),
            with(
                new String[] {"--rwalk", LANGMUIR, "--out", file("cost.tif")},
                "--lambda",
                "2",
                "--friction",
                friction));
    assertThat(run.exitCode()).as(run.err()).isZero();
    Terrain costs = read("cost.tif");
    assertThat(costs.heightM(30, 25)).isCloseTo(15 * 30 * 1.72f, within(1e-2f));
    assertThat(costs.heightM(30, 31)).isNaN();
  }
}
