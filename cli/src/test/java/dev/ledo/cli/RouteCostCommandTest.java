package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `ledo route cost` finds and tells.
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
    assertThat(barred.out())
        .contains("unknown ground or friction, forbidden areas or lines cut it off");
  }

  /// A band from 60 to 140 degrees east, whose corners the zone's projection does not reach, 0.004
  /// degrees or 15 cells high.
  @Test
  void anAreaWithVerticesFarFromTheUtmZoneIsForbidden() throws IOException {
    Files.writeString(
        folder.resolve("band.geojson"),
        """
        {"type":"Polygon","coordinates":[[[60,25.898],[140,25.898],[140,25.902],[60,25.902],[60,25.898]]]}
        """);
    Terminal run =
        Terminal.run(
            "route",
            "cost",
            "--dem",
            utm(),
            "--from",
            "25.907,97.2",
            "--rwalk",
            LANGMUIR,
            "--forbid",
            file("band.geojson"),
            "--out",
            file("cost.tif"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    Terrain costs = read("cost.tif");
    long north = IntStream.range(0, 61).filter(row -> !Float.isNaN(costs.heightM(row, 30))).count();
    assertThat(north).isEqualTo(23);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatIsTriedForAReasonIsShown() throws IOException {
    String heights = grid((x, y) -> x <= 900 ? 0 : Math.min(x - 900, 300) * 0.2);
    String[] words = {"--vehicle", "truck-10t", "--headings", "8", "--grade-limit", "8"};
    assertThat(way(heights, with(words, "--progress", "plain")).err())
        .contains(
            "ledo: why there is no way\n",
            "ledo: why there is no way: a limit of 900 %",
            "ledo: why there is no way: 32 headings",
            "ledo: why there is no way: a limit of 454 %");
  }

  @Test
  void cutAndFillBuildARoadWhereThereWasNone() throws IOException {
    String heights = grid((x, y) -> x <= 900 ? 0 : 6);
    Terminal run = way(heights, "--vehicle", "truck-10t", "--grade-limit", "10", "--cut-fill", "3");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("road: building ", "m³ cut", "steepest over 100 m: ", "and between diagonals");
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

  /// The same vehicle is slower in mud, so what it goes over is told with it.
  @Test
  void whatItGoesOverIsTold() throws IOException {
    String heights = grid((x, y) -> 7);
    assertThat(way(heights, "--vehicle", "mule").out()).contains("travel: mule, off-road, 32");
    assertThat(way(heights, "--vehicle", "mule", "--surface", "mud", "--wet").out())
        .contains("travel: mule, mud, wet, 32 headings");
    assertThat(way(heights, "--rwalk", LANGMUIR).out())
        .contains("travel: walking, a,b,c,d = 0.72,6.0,1.9998,-1.9998, 8 headings");
    assertThat(way(heights, "--rwalk", LANGMUIR, "--slope-factor", "-0.3").out())
        .contains("travel: walking, a,b,c,d = 0.72,6.0,1.9998,-1.9998, slope factor -0.3, 8");
  }

  /// r.walk has no limit of grade, so one upward says nothing of the way down a cliff of 500 %.
  @Test
  void aLimitUpwardLeavesWalkingDownAsItIs() throws IOException {
    String heights = grid((x, y) -> x <= 900 ? 150 : 0);
    String[] words = {"--rwalk", LANGMUIR, "--json"};
    double free = seconds(way(heights, words));
    assertThat(seconds(way(heights, with(words, "--grade-up", "20"))))
        .isCloseTo(free, within(1e-6));
    assertThat(way(heights, with(words, "--grade-down", "20")).exitCode()).isEqualTo(65);
  }

  @Test
  void cellsOfUnknownHeightCountAmongAllWhereTheyMayBeReached() throws IOException {
    String heights = grid((x, y) -> x < 900 ? 10 : -9999);
    String[] words = {"--rwalk", LANGMUIR, "--out", file("cost.tif")};
    assertThat(cost(heights, words).out())
        .contains("reached: 1,830 cells, 100 % of those of known height");
    String[] over = with(words, "--unknown-factor", "2");
    assertThat(cost(heights, over).out()).contains("reached: 3,721 cells, 100 % of all");
    JsonNode root =
        JsonMapper.builder().build().readTree(cost(heights, with(over, "--json")).out());
    assertThat(root.get("share_reached").asDouble()).isEqualTo(1);
  }

  /// All but the two ends is unknown: its grades are not called 0 %.
  @Test
  void gradesOverUnknownGroundAreNotTold() throws IOException {
    String heights = grid((x, y) -> y == 900 && (x == 300 || x == 1500) ? 7 : -9999);
    Terminal run = way(heights, "--vehicle", "foot", "--unknown-factor", "2");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("up 0 m, down 0 m where heights are known", "1.2 km go over ground of unknown")
        .doesNotContain("steepest");
  }

  /// One cell in a corner is cut off by unknown ones around it.
  @Test
  void allIsToldOnlyOfAll() throws IOException {
    String heights = grid((x, y) -> Math.max(x, y) == 30 && x + y > 0 ? -9999 : 0);
    assertThat(cost(heights, "--vehicle", "foot", "--out", file("c.tif")).out())
        .contains("reached: 3,717 cells, over 99.9 % of those of known height");
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
