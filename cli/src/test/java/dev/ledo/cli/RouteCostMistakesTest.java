package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `ledo route cost` says to input that is off.
class RouteCostMistakesTest extends RouteCostRuns {

  /// What the reader of heights would take as unknown, and what is a height but no friction.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1000000 | row 0, column 30 holds 1000000.0; friction is 0 to 3,600 s/m
          -99999  | row 0, column 30 holds -99999.0; friction is 0 to 3,600 s/m
          3601    | row 0, column 30 holds 3601.0; friction is 0 to 3,600 s/m
          -1      | row 0, column 30 holds -1.0; friction is 0 to 3,600 s/m
          """)
  void frictionIsJudgedAsFriction(double odd, String said) throws IOException {
    Files.move(Path.of(grid((x, y) -> 0)), folder.resolve("level.asc"));
    String friction = grid((x, y) -> x == 900 && y < 60 ? odd : 3600);
    Terminal run = way(file("level.asc"), "--vehicle", "foot", "--friction", friction);
    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err())
        .contains("heights.asc: error R156: " + said, "hint: give seconds per metre")
        .doesNotContain("no height on earth", "R121");
  }

  @Test
  void gpxIsRefusedWhereHeightsHaveNoPlaceOnEarth() throws IOException {
    Terminal run = way(grid((x, y) -> 0), "--vehicle", "foot", "--path", file("way.gpx"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("GPX is in degrees", "write .geojson or .csv");
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

  @ParameterizedTest
  @CsvSource({
    "--map, map.svg, .png",
    "--out, cost.png, '.tif, .tiff, .asc'",
    "--path, way.txt, '.geojson, .json, .gpx, .csv'",
    "--profile, profile.png, '.txt, .csv, .svg'"
  })
  void nothingIsWrittenUnderTheNameOfAnotherFormat(String option, String name, String endings)
      throws IOException {
    Terminal run = way(grid((x, y) -> 0), "--vehicle", "foot", option, file(name));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(name + ": this is written as " + endings);
    assertThat(folder.resolve(name)).doesNotExist();
  }

  /// What would have no effect, or none that is meant.
  @ParameterizedTest
  @CsvSource({
    "--vehicle foot --slope-factor -0.3, --slope-factor needs --rwalk",
    "--rwalk 0.72;6;2;-2 --wet, --rwalk knows no surface",
    "--rwalk 0.72;6;2;-2 --surface nonsense, --rwalk knows no surface",
    "--vehicle foot --levels 3, need --cut-fill",
    "--vehicle foot --corridor 30, need --cut-fill",
    "--vehicle foot --cut-fill 3 --corridor -5, --corridor must be 0 or more",
    "--vehicle foot --cut-fill 3 --out c.tif, leave out --backward; --out",
    "--vehicle foot --cut-fill 3 --max-cost 9, leave out --backward; --out; --max-cost",
    "--vehicle foot --cut-fill 3 --unknown-factor 9, --unknown-factor",
    "--vehicle foot --cut-fill 3 --sampling ends, and --sampling",
    "--vehicle foot --unknown-factor 1e9, --unknown-factor must be 1 or more; and below a million",
    "--vehicle foot --max-cost 0, --max-cost must be above 0"
  })
  void wordsWithoutEffectAreRefused(String words, String message) throws IOException {
    Terminal run = way(grid((x, y) -> 0), words.replace(';', ',').split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message.replace(';', ','));
  }

  @Test
  void whatIsNoPlaceIsNotLookedForOnTheGrid() throws IOException {
    for (String place : List.of("1e400,2", "NaN,NaN", "1,2,3", "here")) {
      Terminal run =
          Terminal.run(
              with(
                  new String[] {"route", "cost", "--dem", grid((x, y) -> 0), "--from", place},
                  "--vehicle",
                  "foot",
                  "--out",
                  file("c.tif")));
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("--from " + place + " is not two numbers: LAT,LON");
    }
  }

  /// Cells that no reader takes, and more of them than there is room for.
  @ParameterizedTest
  @CsvSource({
    "--rows 1, --rows and --columns lie in 2 to 40;000",
    "--rows 9 --step 1e-9, --step lies in 0.1 to 1;000 m",
    "--rows 9 --step 1e9, --step lies in 0.1 to 1;000 m",
    "--rows 40000, 40;000 x 40;000 heights take 6;400 MB; and there are "
  })
  void mountainsThatCannotBeMadeAreRefusedBeforehand(String words, String message) {
    Terminal run =
        Terminal.run(
            with(
                with(new String[] {"route", "mountains", "--out", file("m.tif")}),
                words.split(" ")));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message.replace(';', ','));
    assertThat(folder.resolve("m.tif")).doesNotExist();
  }

  @Test
  void mountainsAreNotWrittenUnderTheNameOfAnotherFormat() {
    Terminal run = Terminal.run("route", "mountains", "--rows", "9", "--out", file("m.png"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("m.png: this is written as .tif, .tiff, .asc");
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

  /// A slope of 14.3 %; at the limit that is told the target is reached, as tried by it.
  @Test
  void theLimitToldIsEnoughAndWhetherTheVehicleGoesItIsTold() throws IOException {
    String heights = grid((x, y) -> x <= 900 ? 0 : Math.min(x - 900, 300) * 0.2);
    String[] light = {"--vehicle", "truck-10t", "--headings", "8", "--grade-limit"};
    String told = way(heights, with(light, "8")).err();
    Matcher limit = Pattern.compile("from a limit of about ([0-9.]+) %;").matcher(told);
    assertThat(limit.find()).as(told).isTrue();
    assertThat(way(heights, with(light, limit.group(1))).exitCode()).isZero();
    assertThat(way(heights, "--vehicle", "truck-40t", "--headings", "8").err())
        .contains(limit.group(1) + " %, which is more than this vehicle goes; --cut-fill");
  }

  /// 2,000 m from a cell to the next, 30 m away, is a grade of 6,667 %: too much also for bends.
  @Test
  void aCliffSteeperThanAnyLimitIsNotTakenForUnknownGround() throws IOException {
    assertThat(way(grid((x, y) -> x == 300 && y == 900 ? 0 : 2000), "--vehicle", "foot").err())
        .contains("cannot be reached: 1 cell was, the nearest 1.2 km from it");
    String heights = grid((x, y) -> x <= 900 ? 0 : 2000);
    assertThat(way(heights, "--vehicle", "foot").err())
        .contains("hint: not even with grades of 900 %: cliffs, unknown ground");
  }

  /// No cut helps over unknown ground; over a wall more of it does.
  @Test
  void whyNoRoadCanBeBuiltIsTold() throws IOException {
    String[] words = {"--vehicle", "truck-10t", "--cut-fill", "3"};
    assertThat(way(grid((x, y) -> x == 900 ? -9999 : 0), words).err())
        .contains("hint: unknown ground or friction, forbidden areas or lines cut it off");
    assertThat(way(grid((x, y) -> x <= 900 ? 0 : 60), words).err())
        .contains("hint: allow more cut and fill");
  }

  /// A zone's projection is reckoned within 30 degrees of its meridian.
  @Test
  void aPlaceFarFromAUtmZoneAndOneTheWrongWayRoundAreTold() throws IOException {
    String heights = utm();
    String[] words = {"--vehicle", "foot", "--out", file("c.tif")};
    for (String place : new String[] {"25.9,-100", "97.2,25.9"}) {
      String said =
          Terminal.run(
                  with(new String[] {"route", "cost", "--dem", heights, "--from", place}, words))
              .err();
      assertThat(said)
          .contains("--from: error R150: " + place + " lies outside the heights")
          .contains("give LAT,LON in degrees, or X,Y in metres of their UTM zone")
          .doesNotContain("NaN");
    }
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

  private static String round(double seconds) {
    return Numbers.readable(seconds, 6);
  }
}
