package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Figures of gstat 2.1 are for 120 generated samples; `samples-by-r.csv` and the script that made
/// them stand beside the tests of kriging.
class AssayKrigeCommandTest {

  private static final String[] MODEL = {"--nugget", "0.1", "--sill", "0.7", "--range", "350"};

  @TempDir private Path folder;

  @Test
  void estimatesAndVariancesAreThoseOfGstat() throws IOException {
    assertEstimate(List.of(), 5.37442602888990, 0.230681808737407, 120);
    assertEstimate(List.of("--nearest", "8"), 5.37607214720958, 0.233216806890753, 8);
  }

  private void assertEstimate(List<String> options, double estimate, double variance, int samples)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("--grid", "649.4:649.4:1,721.76:721.76:1"));
    words.addAll(options);
    words.addAll(List.of(MODEL));

    assertThat(krige(samples(), words.toArray(String[]::new)).exitCode()).isZero();

    List<String> lines = Files.readAllLines(folder.resolve("samples-kriged.csv"));
    assertThat(lines).hasSize(2).first().isEqualTo("x,y,estimate,variance,n");
    String[] cells = lines.getLast().split(",", -1);
    assertThat(cells[0] + " " + cells[1]).isEqualTo("649.4 721.76");
    assertThat(Double.parseDouble(cells[2])).isCloseTo(estimate, within(1e-10));
    assertThat(Double.parseDouble(cells[3])).isCloseTo(variance, within(1e-10));
    assertThat(cells[4]).isEqualTo(Integer.toString(samples));
  }

  /// gstat's weights of a block add up to 1 + 3.5e-9.
  @Test
  void blocksAreThoseOfGstat() throws IOException {
    krige(
        samples(),
        "--grid",
        "974.1:974.1:40,282.64:282.64:40",
        "--block",
        "--nugget",
        "0.1",
        "--sill",
        "0.7",
        "--range",
        "350");

    String[] cells = Files.readAllLines(folder.resolve("samples-kriged.csv")).get(1).split(",", -1);
    assertThat(Double.parseDouble(cells[2])).isCloseTo(6.37971861360025, within(3e-8));
    assertThat(Double.parseDouble(cells[3])).isCloseTo(0.102285392315674, within(3e-8));
  }

  /// `krige.cv` of gstat 2.1: measured less estimated of all 120 samples, summed up.
  @Test
  void leavingOneOutGivesTheFiguresOfGstat() throws IOException {
    JsonNode all = json(samples(), "--validate", "--grid", "0:10:10,0:10:10").path("left_out");
    assertThat(all.path("mean_error").asDouble()).isCloseTo(-0.002415474103133, within(1e-10));
    assertThat(all.path("root_mean_square").asDouble()).isCloseTo(0.7604335322613, within(1e-10));
    assertThat(all.path("mean_squared_score").asDouble()).isCloseTo(2.0464432879283, within(1e-9));

    JsonNode eight = json(samples(), "--validate", "--nearest", "8").path("left_out");
    assertThat(eight.path("root_mean_square").asDouble()).isCloseTo(0.7635998511299, within(1e-10));
  }

  /// `variogram(v~1, d)` and `fit.variogram` of gstat 2.1 from vgm(0.8, "Sph", 600, 0.3): nugget
  /// 0.34864, partial sill 0.98062, range 628.84 m, sum of squares 6.646321076e-4. The best has a
  /// sum that is not larger.
  @Test
  void theModelThatIsFitIsAsGoodAsThatOfGstat() throws IOException {
    Terminal terminal = krige(samples(), "--json");
    JsonNode variogram = new JsonMapper().readTree(terminal.out()).path("variogram");

    assertThat(variogram.at("/bins/0/pairs").asInt()).isEqualTo(61);
    assertThat(variogram.at("/bins/0/distance").asDouble())
        .isCloseTo(46.3611288231114, within(1e-10));
    assertThat(variogram.at("/bins/1/semivariance").asDouble())
        .isCloseTo(0.578875742175472, within(1e-12));
    assertThat(variogram.path("weighted_squares").asDouble()).isLessThanOrEqualTo(6.646321076e-4);
    assertThat(variogram.path("nugget").asDouble()).isCloseTo(0.34864, within(1e-3));
    assertThat(variogram.path("range").asDouble()).isCloseTo(628.84, within(4.0));
    assertThat(variogram.path("is_fit").asBoolean()).isTrue();
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
    String[] one = {"--threads", "1", "--grid", "0:1000:5,0:800:5", "--nearest", "12"};
    krige(samples(), one);
    String alone = Files.readString(folder.resolve("samples-kriged.csv"));
    one[1] = "4";
    krige(samples(), one);

    assertThat(Files.readString(folder.resolve("samples-kriged.csv"))).isEqualTo(alone);
    assertThat(alone.lines().count()).isEqualTo(1 + 201 * 161);
  }

  @Test
  void theAnswerNamesModelGridAndFiles() throws IOException {
    Terminal terminal =
        krige(
            samples(),
            "--grid",
            "0:1000:50,0:800:50",
            "--cutoffs",
            "5,6",
            "--density",
            "2.5",
            "--thickness",
            "4",
            "--nugget",
            "0.1",
            "--sill",
            "0.7",
            "--range",
            "350");

    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .startsWith("v: 120 samples at 120 places\n")
        .contains("variogram: spherical, nugget 0.1, sill 0.7, range 350 m, as given\n")
        .contains("grid 0:1000:50,0:800:50: 357 points from all 120 samples each\n")
        .contains("grade and tonnage\n")
        .contains("The grades are of points, not of blocks: say --block.")
        .contains("written: " + folder.resolve("samples-kriged.csv"));
  }

  /// Cells of 50 m by 50 m by 4 m at 2.5 t/m³ weigh 25,000 t.
  @Test
  void tonnesAndGradeAreThoseOfTheCellsWritten() throws IOException {
    JsonNode point =
        json(
                samples(),
                "--grid",
                "0:1000:50,0:800:50",
                "--cutoffs",
                "6",
                "--density",
                "2.5",
                "--thickness",
                "4",
                "--block")
            .at("/grade_tonnage/0");

    List<Double> rich =
        Files.readAllLines(folder.resolve("samples-kriged.csv")).stream()
            .skip(1)
            .map(line -> Double.parseDouble(line.split(",", -1)[2]))
            .filter(estimate -> estimate >= 6)
            .toList();
    double mean = rich.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    assertThat(rich).isNotEmpty();
    assertThat(point.path("tonnes").asDouble()).isCloseTo(25_000.0 * rich.size(), within(1e-3));
    assertThat(point.path("grade").asDouble()).isCloseTo(mean, within(1e-9));
  }

  @Test
  void thePictureHasCellsSamplesLegendAndVariogram() throws IOException {
    Path picture = folder.resolve("map.svg");

    Terminal terminal = krige(samples(), "--picture", picture.toString());

    assertThat(terminal.out()).contains("drawn: " + picture);
    String svg = Files.readString(picture);
    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains(">v, ordinary kriging</text>")
        .contains(">distance, m</text>")
        .contains("<polyline points=")
        .doesNotContain("NaN")
        .endsWith("</svg>\n");
    long discs = svg.lines().filter(line -> line.startsWith("<circle")).count();
    assertThat(discs).isEqualTo(2 * (120 + 14));
  }

  @Test
  void heightsCountWhereTheGridHasThem() throws IOException {
    krige(samples(), "--grid", "0:100:100,0:100:100,0:50:25", "--nearest", "8");

    List<String> lines = Files.readAllLines(folder.resolve("samples-kriged.csv"));
    assertThat(lines.getFirst()).isEqualTo("x,y,z,estimate,variance,n");
    assertThat(lines).hasSize(1 + 2 * 2 * 3);
    assertThat(lines.getLast()).startsWith("100,100,50,");
  }

  @Test
  void everythingWrongIsNamedInOnePass() throws IOException {
    Path table =
        write(
            """
            id;Easting (m);Northing (m);Dy_ppm
            a;1000;2000;3,5
            b;x;2000;<0,5
            c;NaN;;3
            d;1000;2000;abc
            e;1000;2000
            """);

    Terminal terminal = krige(table);

    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err())
        .contains("table.csv:3:2: error T009: 'x' (b, Easting (m)): not a number")
        .contains("table.csv:3:4: error T011: '<0,5' (b, Dy_ppm): a limit is not a number")
        .contains("hint: say --limits leave-out, --limits zero or --limits as-limit")
        .contains("table.csv:4:2: error T009: 'NaN' (c, Easting (m)): not a number")
        .contains("table.csv:4:3: error T010: '' (c, Northing (m)): no coordinate")
        .contains("table.csv:5:4: error T009: 'abc' (d, Dy_ppm): not a number")
        .contains("table.csv:6: error T007: the row has 3 cells, the header 4");
    assertThat(folder.resolve("table-kriged.csv")).doesNotExist();
  }

  @Test
  void limitsAreTreatedAsAskedAndCounted() throws IOException {
    Path table = write("id,x,y,v\na,1000,2000,<4\nb,1100,2000,6\nc,1200,2000,\n");
    String[] model = {"--nugget", "0", "--sill", "1", "--range", "500"};

    assertThat(estimateAtA(table, "zero", model)).isZero();
    assertThat(estimateAtA(table, "as-limit", model)).isEqualTo(4);
    assertThat(estimateAtA(table, "leave-out", model)).isCloseTo(6, within(1e-9));
    assertThat(
            krige(table, "--limits", "zero", "--nugget", "0", "--sill", "1", "--range", "500")
                .out())
        .contains("rows without a value, left out: 1")
        .contains("values that are limits, treated as asked: 1");
  }

  private double estimateAtA(Path table, String how, String[] model) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("--limits", how, "--grid", "1000:1000:1,2000:2000:1"));
    words.addAll(List.of(model));
    assertThat(krige(table, words.toArray(String[]::new)).exitCode()).isZero();
    String line = Files.readAllLines(folder.resolve("table-kriged.csv")).getLast();
    return Double.parseDouble(line.split(",", -1)[2]);
  }

  @Test
  void duplicatesAndOutliersAreReportedAndStayIn() throws IOException {
    String text = Files.readString(samples());
    Path table = write(text + "500.5,400.5,10,900\n500.5,400.5,10,902\n");

    Terminal terminal = krige(table, MODEL);

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out())
        .contains("v: 122 samples at 121 places")
        .contains("line 122, line 123: 2 samples at one place with values 900..902; their mean 901")
        .contains("robust standard deviations from the median");
    assertThat(krige(table).err())
        .contains("T013: the values do not become less alike with distance, so no variogram fits")
        .contains("warning T019: line 122, line 123: 2 samples at one place");
  }

  @Test
  void placesThatSayNothingOfDistanceNeedAModel() throws IOException {
    Path one = write("x,y,v\n1000,2000,3\n1000,2000,5\n");

    Terminal terminal = krige(one);
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err())
        .contains("error T013: the samples lie at one place, which says nothing about distance")
        .contains("hint: give a model: --nugget C0 --sill C --range A");

    Terminal given = krige(one, "--nugget", "0", "--sill", "1", "--range", "100");
    assertThat(given.exitCode()).isZero();
    assertThat(given.out()).contains("v: 2 samples at 1 place\n").contains("estimates 4 to 4");

    assertThat(krige(one, "--validate", "--nugget", "0", "--sill", "1", "--range", "9").err())
        .contains("--validate needs 3 to 4,000 places, not 1");
    assertThat(krige(write("x,y,v\n1000,2000,\n")).err()).contains("T013: no row has a value");
    assertThat(krige(write("x,y,v\n0,0,7\n999,0,7\n0,999,7\n999,999,7\n500,400,7\n")).err())
        .contains("T013:");
  }

  @Test
  void degreesAreRefused() throws IOException {
    assertThat(krige(write("lon,lat,Dy_ppm\n97.5,26.1,3\n")).err())
        .contains("table.csv:1:1: error T012: 'lon' is in degrees; distances need metres")
        .contains("hint: project them first, for example to the UTM zone of the place");
    assertThat(
            krige(write("Longitude,Latitude,v\n97,26,3\n"), "--x", "Longitude", "--y", "Latitude")
                .err())
        .contains("1:1: error T012: 'Longitude'")
        .contains("1:2: error T012: 'Latitude'");
    assertThat(
            krige(write("x,y,v\n97.5,26.1,3\n"), "--nugget", "0", "--sill", "1", "--range", "9")
                .err())
        .contains("warning T015: all coordinates lie within -180..180 and -90..90");
  }

  @Test
  void columnsThatCannotBeFoundAreNamed() throws IOException {
    assertThat(krige(write("a,b,v\n1,2,3\n")).err())
        .contains("no column is called 'easting' or the like")
        .contains("hint: say which it is: --x NAME; there are a, b, v")
        .contains("no column is called 'northing' or the like");
    assertThat(krige(write("x,y,Dy_ppm,Tb_ppm\n1,2,3,4\n")).err())
        .contains("2 columns may hold the values")
        .contains("hint: say which it is: --value NAME; there are x, y, Dy_ppm, Tb_ppm");
    assertThat(krige(write("x,y,Dy_ppm\n1,2,3\n"), "--value", "Dy_pm").err())
        .contains("no column is called 'Dy_pm'; did you mean 'Dy_ppm'?");
    assertThat(krige(write("x,y,v,v\n1,2,3,4\n"), "--value", "v").err())
        .contains("table.csv:1:4: error T005: 'v' is also in column 3");
    assertThat(krige(write("x,y,v\n1,2,\"3\"4\n")).err())
        .contains("table.csv:2: error T008: a quotation mark in the row has no partner");
  }

  @Test
  void aHugeGridIsRefusedWithItsNumberOfCells() throws IOException {
    Terminal terminal = krige(samples(), "--grid", "0:1000:0.001,0:800:0.001");

    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err())
        .contains("error T017: the grid has 800,001,800,001 cells, which take 12,800,000 MB")
        .contains("hint: take longer steps or a smaller grid");
  }

  /// A Gaussian without nugget over close samples cannot be solved to the last digit.
  @Test
  void singularEquationsAreRefusedWithARemedy() throws IOException {
    Terminal terminal =
        krige(samples(), "--model", "gaussian", "--nugget", "0", "--sill", "1", "--range", "90000");

    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err())
        .contains("T013: the variogram makes the equations of 120 samples singular")
        .contains("hint: give a nugget above 0");
  }

  @Test
  void wordsThatAreOffAreRefusedBeforeAnythingIsRead() {
    Path table = folder.resolve("none.csv");
    assertUsage(krige(table, "--grid", "0:10:1"), "--grid: two or three axes are needed, not 1");
    assertUsage(krige(table, "--grid", "0:10:0,0:1:1"), "--grid: '0:10:0' must ascend");
    assertUsage(krige(table, "--grid", "0:a:1,0:1:1"), "--grid: 'a' is not a number");
    assertUsage(krige(table, "--nugget", "1"), "give --nugget, --sill and --range together");
    assertUsage(
        krige(table, "--nugget", "2", "--sill", "1", "--range", "5"), "a --sill (nugget included)");
    assertUsage(krige(table, "--nearest", "0"), "--nearest 0 is not 1 to 4,000");
    assertUsage(krige(table, "--threads", "0"), "--threads 0 is no number of threads");
    assertUsage(krige(table, "--cutoffs", "1"), "--cutoffs needs --density above 0");
    assertUsage(
        krige(table, "--cutoffs", "1", "--density", "2"), "--cutoffs on a map needs --thickness");
    assertUsage(krige(table, "--out", table.toString()), "--out is the table or the picture");
    assertUsage(Terminal.run("assay"), "name the folder of a case, or certificates");
  }

  private static void assertUsage(Terminal terminal, String message) {
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains(message);
  }

  private Path samples() throws IOException {
    Path table = folder.resolve("samples.csv");
    try (InputStream in = getClass().getResourceAsStream("krige/samples-by-r.csv")) {
      Files.write(table, in.readAllBytes());
    }
    return table;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  private static Terminal krige(Path table, String... options) {
    List<String> words = new ArrayList<>(List.of("assay", "krige", table.toString()));
    words.addAll(List.of(options));
    return Terminal.run(words.toArray(String[]::new));
  }

  private static JsonNode json(Path table, String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    words.addAll(List.of(MODEL));
    words.add("--json");
    Terminal terminal = krige(table, words.toArray(String[]::new));
    assertThat(terminal.exitCode()).as(terminal.err() + terminal.out()).isZero();
    return new JsonMapper().readTree(terminal.out());
  }
}
