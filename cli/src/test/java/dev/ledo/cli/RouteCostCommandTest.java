package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TerrainReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  @Test
  void costsOfAllCellsAreWrittenAsRasters() throws IOException {
    String heights = grid((x, y) -> 100);
    for (String name : List.of("cost.tif", "cost.asc")) {
      Terminal run =
          Terminal.run(
              "route",
              "cost",
              "--dem",
              heights,
              "--from",
              "315,915",
              "--rwalk",
              LANGMUIR,
              "--out",
              file(name));
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
        Terminal.run(
            "route",
            "cost",
            "--dem",
            heights,
            "--from",
            "315,915",
            "--to",
            "1515,915",
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
        Terminal.run(
            "route",
            "cost",
            "--dem",
            heights,
            "--from",
            "315,915",
            "--to",
            "1515,915",
            "--vehicle",
            "truck-10t",
            "--grade-limit",
            "8",
            "--headings",
            "8",
            "--json");
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
    String[] words = {
      "route",
      "cost",
      "--dem",
      heights,
      "--from",
      "315,915",
      "--to",
      "1515,915",
      "--rwalk",
      LANGMUIR,
      "--headings",
      "16",
      "--json"
    };
    double straight = seconds(words);
    double around = seconds(with(words, "--forbid", file("area.geojson")));
    assertThat(straight).isCloseTo(1200 * 0.72, within(1e-6));
    double corner = Math.hypot(385, 685) + 300 + Math.hypot(515, 685);
    assertThat(around).isBetween(corner * 0.72, corner * 0.72 * 1.06);
    Terminal barred = Terminal.run(with(words, "--barrier", file("line.geojson")));
    assertThat(barred.exitCode()).isEqualTo(65);
    assertThat(barred.out()).contains("not even without a limit of grade");
  }

  private static String[] with(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private static double seconds(String... words) {
    Terminal run = Terminal.run(words);
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    return JsonMapper.builder().build().readTree(run.out()).at("/way/seconds").asDouble();
  }

  @Test
  void cutAndFillBuildARoadWhereThereWasNone() throws IOException {
    String heights = grid((x, y) -> x <= 900 ? 0 : 6);
    Terminal run =
        Terminal.run(
            "route",
            "cost",
            "--dem",
            heights,
            "--from",
            "315,915",
            "--to",
            "1515,915",
            "--vehicle",
            "truck-10t",
            "--grade-limit",
            "10",
            "--cut-fill",
            "3");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("road: building ", "m³ cut").contains("steepest over 100 m: ");
    double steepest =
        JsonMapper.builder()
            .build()
            .readTree(
                Terminal.run(
                        "route",
                        "cost",
                        "--dem",
                        heights,
                        "--from",
                        "315,915",
                        "--to",
                        "1515,915",
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
    String[] words = {"route", "cost", "--dem", heights, "--from", "315,915"};
    assertThat(Terminal.run(with(words, "--rwalk", LANGMUIR)).err()).contains("say what to find");
    assertThat(Terminal.run(with(words, "--out", file("c.tif"))).err()).contains("say what goes");
    assertThat(Terminal.run(with(words, "--out", file("c.tif"), "--rwalk", "0.1,6,3,0")).err())
        .contains("some slope would cost nothing");
    assertThat(
            Terminal.run(
                    with(words, "--out", file("c.tif"), "--rwalk", LANGMUIR, "--headings", "12"))
                .err())
        .contains("12 headings; there are sets of");
    assertThat(Terminal.run(with(words, "--out", heights, "--rwalk", LANGMUIR)).err())
        .contains("is read from");
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
        Terminal.run(
            "route",
            "cost",
            "--from",
            "315,915",
            "--rwalk",
            LANGMUIR,
            "--lambda",
            "2",
            "--dem",
            file("level.asc"),
            "--friction",
            friction,
            "--out",
            file("cost.tif"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    Terrain costs = read("cost.tif");
    assertThat(costs.heightM(30, 25)).isCloseTo(15 * 30 * 1.72f, within(1e-2f));
    assertThat(costs.heightM(30, 31)).isNaN();
  }
}
