package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Numbers;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TerrainReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RouteCostCommandTest {

  private static final String LANGMUIR = "0.72,6,1.9998,-1.9998";

  @TempDir private Path folder;

  /// 61 x 61 cells of 30 m without a place on earth, by metres east and south of the first.
  private String grid(DoubleBinaryOperator height) throws IOException {
    String rows =
        IntStream.range(0, 61)
            .mapToObj(row ->
                IntStream.range(0, 61)
                    .mapToObj(column -> String.valueOf(height.applyAsDouble(column * 30, row * 30)))
                    .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n"));
    Path file = folder.resolve("heights.asc");
    Files.writeString(
        file,
        "ncols 61\nnrows 61\nxllcorner 0\nyllcorner 0\ncellsize 30\nNODATA_value -9999\n" + rows);
    return file.toString();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Terrain read(String name) {
    return TerrainReader.ofThisMachine()
        .read(List.of(folder.resolve(name)))
        .terrain()
        .orElseThrow();
  }

  /// The command from the west of the grid.
  private static Terminal cost(String heights, String... more) {
    String[] words = {"route", "cost", "--dem", heights, "--from", "315,915"};
    return Terminal.run(with(words, more));
  }

  /// The way to the east of the grid.
  private static Terminal way(String heights, String... more) {
    return cost(heights, with(new String[] {"--to", "1515,915"}, more));
  }

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
        .contains("80 headings would reach it", "from a limit of about 14.");
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

  private static String[] with(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private static double seconds(Terminal run) {
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    return JsonMapper.builder().build().readTree(run.out()).at("/way/seconds").asDouble();
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

  @Test
  void placesOffTheGridAreToldWithAHint() throws IOException {
    String heights = grid((x, y) -> 0);
    Terminal run =
        Terminal.run(
            "route",
            "cost",
            "--dem",
            heights,
            "--from",
            "25.6,98.4e4",
            "--rwalk",
            LANGMUIR,
            "--out",
            file("cost.tif"));
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).contains("error R150", "outside the heights", "give X,Y in metres");
    assertThat(folder.resolve("cost.tif")).doesNotExist();
  }

  @Test
  void wordsThatDoNotFitTogetherAreRefused() throws IOException {
    String heights = grid((x, y) -> 0);
    assertThat(cost(heights, "--rwalk", LANGMUIR).err()).contains("say what to find");
    assertThat(cost(heights, "--out", file("c.tif")).err()).contains("say what goes");
    assertThat(cost(heights, "--out", file("c.tif"), "--rwalk", "0.1,6,3,0").err())
        .contains("some slope would cost nothing");
    assertThat(cost(heights, "--out", file("c.tif"), "--rwalk", LANGMUIR, "--headings", "12").err())
        .contains("12 headings; there are sets of");
    assertThat(cost(heights, "--out", heights, "--rwalk", LANGMUIR).err()).contains("is read from");
    assertThat(way(heights, "--vehicle", "foot", "--cut-fill", "8", "--levels", "4").err())
        .contains("in 4 levels", "an odd number of levels up to 51");
  }

  @Test
  void aMistakeIsOneLineAndOneThatNamesTheHelp() throws IOException {
    Terminal run = cost(grid((x, y) -> 0), "--out", file("c.tif"), "--vehicle", "car");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(
            "--vehicle car is none of truck-40t, truck-16t, truck-10t, pickup, mule, foot",
            "See: ledo route cost --help");
  }

  @Test
  void aFileThatCannotBeWrittenIsToldBeforeAnythingElse() throws IOException {
    Terminal run = way(file("no-heights.tif"), "--vehicle", "foot", "--path", file("no/way.gpx"));
    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.err()).contains("way.gpx cannot be written: no such folder or no right");
    Terminal folderItself = way(grid((x, y) -> 0), "--vehicle", "foot", "--map", file(""));
    assertThat(folderItself.err()).contains("cannot be written: it is a folder");
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains(".ledo-"));
  }

  /// An old file is not called written where nothing was found to write.
  @Test
  void onlyWhatWasWrittenIsToldSo() throws IOException {
    Files.writeString(folder.resolve("way.geojson"), "old");
    Terminal run =
        way(
            grid((x, y) -> x == 900 ? -9999 : 0),
            "--vehicle",
            "foot",
            "--path",
            file("way.geojson"),
            "--map",
            file("map.png"));
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.out()).contains("written: " + file("map.png")).doesNotContain("way.geojson");
    assertThat(folder.resolve("way.geojson")).hasContent("old");
  }

  /// 1.2 km at 5 km/h or so take more than 100 s: the price is told, and no other reason is sought.
  @Test
  void aTargetDearerThanTheLargestCostIsToldWithItsCost() throws IOException {
    String heights = grid((x, y) -> 0);
    double seconds = seconds(way(heights, "--vehicle", "foot", "--json"));
    Terminal run = way(heights, "--vehicle", "foot", "--max-cost", "100");
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err())
        .contains("the target costs %s s, more than --max-cost 100 s".formatted(round(seconds)))
        .contains("hint: raise --max-cost")
        .doesNotContain("∞", "headings");
  }

  private static String round(double seconds) {
    return Numbers.readable(seconds, 6);
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
    assertThat(down.err()).contains("80 headings would reach it", "from a limit of about 14.");
  }

  @Test
  void linesThatAreNoGeoJsonAreToldWithWhatIsWrong() throws IOException {
    String heights = grid((x, y) -> 0);
    String vertices = "{'type':'LineString','coordinates':[[600,-100],[600,%s]]}";
    assertThat(barred(heights, "{'type':'LineString',\n 'coordinates':[[600,"))
        .contains("error R153: it is no JSON from line 2, column 24 on");
    assertThat(barred(heights, vertices.formatted("'x'")))
        .contains("error R153: a vertex is [600,\"x\"], not two numbers");
    for (String cost : new String[] {"-5", "'600'"}) {
      String feature =
          "{'type':'Feature','properties':{'crossing_s':%s},'geometry':%s}"
              .formatted(cost, vertices.formatted("2000"));
      assertThat(barred(heights, feature))
          .contains("error R153: crossing_s is", "not seconds of 0 or more");
    }
    assertThat(way(heights, "--vehicle", "foot", "--barrier", file("none.geojson")).err())
        .contains("there is no such file");
  }

  private String barred(String heights, String geoJson) throws IOException {
    Files.writeString(folder.resolve("line.geojson"), geoJson.replace('\'', '"'));
    return way(heights, "--vehicle", "foot", "--barrier", file("line.geojson")).err();
  }

  /// One cell in a corner is cut off by unknown ones around it.
  @Test
  void allIsToldOnlyOfAll() throws IOException {
    String heights = grid((x, y) -> Math.max(x, y) == 30 && x + y > 0 ? -9999 : 0);
    assertThat(cost(heights, "--vehicle", "foot", "--out", file("c.tif")).out())
        .contains("reached: 3,717 cells, over 99.9 % of those of known height");
  }

  @Test
  void gpxIsRefusedWhereHeightsHaveNoPlaceOnEarth() throws IOException {
    Terminal run = way(grid((x, y) -> 0), "--vehicle", "foot", "--path", file("way.gpx"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("GPX is in degrees", "write .geojson or .csv");
  }

  @Test
  void aPlaceInAForbiddenAreaIsToldApartFromOneOfUnknownHeight() throws IOException {
    String heights = grid((x, y) -> x == 1500 ? -9999 : 0);
    Files.writeString(
        folder.resolve("area.geojson"),
        """
        {"type":"Polygon","coordinates":[[[200,800],[400,800],[400,1000],[200,1000],[200,800]]]}
        """);
    Terminal run = way(heights, "--vehicle", "foot", "--forbid", file("area.geojson"));
    assertThat(run.err())
        .contains("--from: error R151: row 30, column 10 is in a forbidden area")
        .contains("move it out of the area")
        .contains("--to: error R151: row 30, column 50 is of unknown height")
        .contains("--unknown-factor");
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
