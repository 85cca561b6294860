package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.ree.ReferenceComposition;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssayLambdasCommandTest {

  private static final List<Element> LANTHANIDES = Element.REE.subList(0, 14);

  /// Logarithms of three patterns, and what `lm` on `poly` of R 4.2 gives for them: cases 8, 13 and
  /// 18 of `lambdas-by-r.csv` beside the tests of the fits.
  private static final double[] PATTERN_8 = {
    4.30195291826, 4.01331698525, 3.72259334695, 3.44514194926, 3.21089610588, 3.01516607287,
    3.06510448125, 3.00716102224, 2.95874727194, 2.9045039304, 2.87564724723, 2.93110631218,
    2.96075239738, 2.98531652746
  };

  private static final double[] PATTERN_13 = {
    4.33492650237, 3.91930114832, 3.75734865426, 3.51666210404, 3.23185195012, 3.16156554593,
    3.02289792451, 2.92607303036, 3.02636649634, 3.01485563978, 2.95370347999, 2.89861577219,
    2.9522422282, 2.92746625324
  };

  private static final double[] PATTERN_18 = {
    4.37407626284, 3.95344022121, 3.72268856213, 3.41241703687, 3.2357562121, 3.021480411,
    2.86687721435, 2.8890118929, 2.90344789868, 2.87930032959, 2.8668128835, 2.87558379814,
    3.01638357546, 2.95378825674
  };

  @TempDir private Path folder;

  @Test
  void valuesAndErrorsAreThoseOfLeastSquaresInR() throws IOException {
    Path table = write(HEADER + row("S8", PATTERN_8) + row("S18", PATTERN_18));

    JsonNode nothingOut = json(table, "--exclude", "none").path("rows").get(0);
    assertRow(
        nothingOut,
        new double[] {3.25446105059506, 6.89113175356772, 63.4309680264331, 90.4312334541439},
        new double[] {0.0106699970252277, 0.182688597956347, 3.68929549064568, 78.5634887094039});
    JsonNode twoOut = json(table, "--exclude", "Eu,Ce").path("rows").get(1);
    assertRow(
        twoOut,
        new double[] {3.23198667107868, 7.20553798723516, 75.3315193833352, 37.2219550792222},
        new double[] {0.0178252690390448, 0.311767588278079, 6.18725447206489, 121.247763708881});
    assertThat(twoOut.path("elements").asInt()).isEqualTo(12);
  }

  @Test
  void tetradsOnAllFourteenAreThoseOfLeastSquaresInR() throws IOException {
    Path table = write(HEADER + row("S13", PATTERN_13));

    JsonNode row = json(table, "--basis", "all-fourteen", "--tetrads").path("rows").get(0);

    assertRow(
        row,
        new double[] {3.25311129280843, 6.68742984771564, 59.2892489404479, 206.034889581714},
        new double[] {0.0387550059110732, 0.74295435457924, 8.81887806297981, 262.909901042691});
    assertThat(row.path("tetrad1").asDouble()).isCloseTo(0.0233372751944451, within(1e-8));
    assertThat(row.path("tetrad4_se").asDouble()).isCloseTo(0.0865405318286091, within(1e-8));
  }

  private static void assertRow(JsonNode row, double[] values, double[] errors) {
    for (int k = 0; k < values.length; k++) {
      double scale = Math.pow(10, k);
      assertThat(row.path("lambda" + k).asDouble()).isCloseTo(values[k], within(1e-8 * scale));
      assertThat(row.path("lambda" + k + "_se").asDouble())
          .isCloseTo(errors[k], within(1e-8 * scale));
    }
  }

  /// What a chondrite is divided by itself: a flat line at 1.
  @Test
  void theReferenceItselfIsFlatAndHasNoAnomaly() throws IOException {
    Path table = write(HEADER + row("C1", new double[14]));

    JsonNode row = json(table).path("rows").get(0);

    assertThat(row.path("lambda0").asDouble()).isCloseTo(0, within(1e-12));
    assertThat(row.path("lambda3").asDouble()).isCloseTo(0, within(1e-8));
    assertThat(row.at("/anomalies/Eu~1Eu*/low").asDouble()).isCloseTo(1, within(1e-12));
    assertThat(row.at("/anomalies/Ce~1Ce*/high").asDouble()).isCloseTo(1, within(1e-12));
  }

  @Test
  void oxidesAndPerCentGiveTheSameAsElementsInPpm() throws IOException {
    String header =
        "Sample,"
            + LANTHANIDES.stream()
                .map(element -> element.tradeOxide().formula() + " (%)")
                .collect(Collectors.joining(","))
            + "\n";
    StringBuilder row = new StringBuilder("S8");
    for (int i = 0; i < LANTHANIDES.size(); i++) {
      Element element = LANTHANIDES.get(i);
      double perCent = ppm(i, PATTERN_8[i]) * element.tradeOxide().factor() / 1e4;
      row.append(',').append(Numbers.plain(perCent));
    }
    Path oxides = folder.resolve("oxides.csv");
    Files.writeString(oxides, header + row + "\n");

    double expected = json(write(HEADER + row("S8", PATTERN_8))).at("/rows/0/lambda1").asDouble();

    assertThat(json(oxides).at("/rows/0/lambda1").asDouble()).isCloseTo(expected, within(1e-6));
  }

  @Test
  void semicolonsDecimalCommasAndWindowsTextAreRead() throws IOException {
    String text = HEADER + row("Grün-8", PATTERN_8);
    Path table = folder.resolve("comma.csv");
    Files.writeString(
        table, text.replace(',', ';').replace('.', ','), Charset.forName("windows-1252"));

    JsonNode row = json(table, "--exclude", "none").path("rows").get(0);

    assertThat(row.path("sample").asString()).isEqualTo("Grün-8");
    assertThat(row.path("lambda1").asDouble()).isCloseTo(6.89113175356772, within(1e-7));
  }

  @Test
  void unitsMayStandBelowTheHeaderOrBeSaid() throws IOException {
    String bare = HEADER.replace("_ppm", "");
    String units = "," + ",ppm".repeat(14).substring(1) + "\n";
    Path below = write(bare + units + row("S8", PATTERN_8));
    assertThat(json(below, "--exclude", "none").at("/rows/0/lambda0").asDouble())
        .isCloseTo(3.25446105059506, within(1e-8));
    assertThat(json(below).path("samples").asInt()).isEqualTo(1);

    Path bareTable = write(bare + row("S8", PATTERN_8));
    Terminal refused = run(bareTable);
    assertThat(refused.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.err())
        .contains("table.csv:1:1: error T006: no unit that is mass in mass: La, Ce, Pr")
        .contains("hint: write Dy_ppm, or give --unit for all");
    assertThat(run(bareTable, "--unit", "ppm").exitCode()).isZero();
  }

  @Test
  void limitsAreLeftOutAndCountedNeverHalved() throws IOException {
    String exact = row("S1", PATTERN_8);
    String cell = exact.split(",", -1)[12];
    Path table = write(HEADER + exact.replace(cell, "<" + cell) + exact.replace(cell, ""));

    JsonNode document = json(table);

    JsonNode limit = document.path("rows").get(0);
    JsonNode missing = document.path("rows").get(1);
    assertThat(limit.path("lambda2")).isEqualTo(missing.path("lambda2"));
    assertThat(limit.path("below_limit").asInt()).isEqualTo(1);
    assertThat(limit.path("remarks").get(0).asString()).isEqualTo("Tm below limit");
    assertThat(missing.path("below_limit").asInt()).isZero();
    assertThat(missing.path("remarks").get(0).asString()).isEqualTo("Tm missing");
    assertThat(document.path("cells_below_limit").asInt()).isEqualTo(1);
  }

  @Test
  void everyRowIsInTheTableThatIsWritten() throws IOException {
    Path table =
        write(
            HEADER.replace("Sample", "Sample,Hole")
                + row("S1", PATTERN_8).replace("S1,", "S1,H1,")
                + "S2,\"H,2\",abc"
                + ",1".repeat(13)
                + "\n"
                + "S3,H3,1\n"
                + ",H4"
                + ",1".repeat(14)
                + "\n"
                + "S5,\"H5"
                + ",1".repeat(14)
                + "\n");

    Terminal terminal = run(table, "--keep", "Hole");

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.err())
        .contains("table.csv:3:3: warning A101: 'abc' (S2, La_ppm): not a number")
        .contains("table.csv:4: warning A130: the row has 3 cells, the header 16")
        .contains("table.csv:5:1: warning T016: the row has no sample id")
        .contains("table.csv:6: warning A131: a quotation mark in the row has no partner");
    assertThat(terminal.out())
        .contains("table.csv: lambdas 0 to 3 on basis oneill-2016 over chondrite-oneill-2016, Eu")
        .contains("3 of 5 samples have lambdas")
        .contains("cells set aside, left out: 1")
        .contains("written: " + folder.resolve("table-lambdas.csv"));
    List<String> lines = Files.readAllLines(folder.resolve("table-lambdas.csv"));
    assertThat(lines).hasSize(6);
    assertThat(lines.getFirst())
        .startsWith("Sample,Hole,lambda0,lambda0_se,lambda1,")
        .endsWith(",Y/Y*,elements,below_limit,set_aside,residual_sd,remarks");
    assertThat(lines.get(1)).startsWith("S1,H1,3.2");
    assertThat(lines.get(2)).startsWith("S2,\"H,2\",").contains("La set aside A101");
    assertThat(lines.get(3))
        .startsWith("S3,H3,,")
        .endsWith("\"the row has 3 cells, the header 16\"");
    assertThat(lines.get(4)).startsWith("line 5,H4,");
  }

  @Test
  void tooFewElementsGiveARemarkAndNoLambdas() throws IOException {
    Path table = write("sample,La_ppm,Dy_ppm\nS1,1,2\n");

    Terminal terminal = run(table);

    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err()).contains("no sample has lambdas; the remarks say why");
    assertThat(Files.readString(folder.resolve("table-lambdas.csv")))
        .contains("no lambdas: 2 elements for 4 values");
    assertThat(terminal.out())
        .contains("no column for: Ce, Pr, Nd, Sm, Eu, Gd, Tb, Ho, Er, Tm, Yb, Lu\n");
  }

  @Test
  void columnsThatAreNotClearAreNamed() throws IOException {
    assertThat(run(write("hole,La_ppm\nA,1\n")).err())
        .contains("table.csv:1:1: error T004: no column is called 'sample'")
        .contains("hint: say which column holds the ids: --sample NAME");
    assertThat(run(write("sample,Fe_pct\nA,1\n")).err()).contains("no column is a rare earth");
    assertThat(run(write("sample,Dy_ppm,Dy (ppm)\nA,1,2\n")).err())
        .contains("table.csv:1:3: error T005: Dy is also in column 2, 'Dy_ppm'");
    assertThat(run(write("sample,Dy2O3_ppm,Dy_ppm\nA,1,2\n")).err())
        .contains("1:2: warning T014: 'Dy2O3_ppm' is not used, because 'Dy_ppm' has Dy as element");
    assertThat(run(write("sample,Dy_mg/L\nA,1\n")).err()).contains("error T006");
    assertThat(run(write("sample,x,y,Dy_ppm\nA,1,2,3\n")).err())
        .contains("1:3: warning T018: 'y' beside 'x' is taken as a coordinate, not as yttrium");
    assertThat(run(write("sample,Dy_ppm\nA,1\n"), "--keep", "hole,Dy_pm").err())
        .contains("no column is called 'hole'")
        .contains("no column is called 'Dy_pm'; did you mean 'Dy_ppm'?");
  }

  @Test
  void filesThatAreNoTablesAreRefused() throws IOException {
    assertThat(run(folder.resolve("none.csv")).err())
        .contains("none.csv: error T001: there is no such file");
    assertThat(run(write("")).err()).contains("error T003: the file is empty");
    assertThat(run(write(HEADER)).err())
        .contains("error T003: there is a header and nothing below it");
    Path workbook = folder.resolve("book.xlsx");
    Files.write(workbook, "PK\u0003\u0004\u0000".getBytes(StandardCharsets.ISO_8859_1));
    Terminal terminal = run(workbook);
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err())
        .contains("book.xlsx: error T002: a workbook, a picture, or text without line ends")
        .contains("hint: save the first sheet as CSV and give that file");
  }

  @Test
  void wordsThatAreOffAreRefusedBeforeAnythingIsRead() {
    Path table = folder.resolve("none.csv");
    assertUsage(run(table, "--degree", "5"), "--degree 5 is not 0 to 4");
    assertUsage(run(table, "--basis", "full"), "--basis full is neither oneill-2016 nor");
    assertUsage(
        run(table, "--reference", "chondrite-oneil-2016"),
        "did you mean chondrite-oneill-2016? There are chondrite-oneill-2016, ");
    assertUsage(run(table, "--exclude", "Y"), "--exclude Y is no lanthanide such as Ce");
    assertUsage(run(table, "--unit", "mg/L"), "--unit mg/L is not mass in mass, such as ppm");
    assertUsage(run(table, "--out", table.toString()), "--out is the table itself");
  }

  private static void assertUsage(Terminal terminal, String message) {
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains(message);
  }

  private static final String HEADER =
      "Sample,"
          + LANTHANIDES.stream()
              .map(element -> element.symbol() + "_ppm")
              .collect(Collectors.joining(","))
          + "\n";

  private static double ppm(int element, double log) {
    return Math.exp(log)
        * ReferenceComposition.CHONDRITE_ONEILL_2016.find(LANTHANIDES.get(element)).orElseThrow();
  }

  private static String row(String sample, double[] logs) {
    List<String> cells = new ArrayList<>(List.of(sample));
    for (int i = 0; i < logs.length; i++) {
      cells.add(Numbers.plain(ppm(i, logs[i])));
    }
    return String.join(",", cells) + "\n";
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  private static Terminal run(Path table, String... options) {
    List<String> words = new ArrayList<>(List.of("assay", "lambdas", table.toString()));
    words.addAll(List.of(options));
    return Terminal.run(words.toArray(String[]::new));
  }

  private static JsonNode json(Path table, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--json");
    Terminal terminal = run(table, all.toArray(String[]::new));
    assertThat(terminal.exitCode()).as(terminal.err() + terminal.out()).isZero();
    return new JsonMapper().readTree(terminal.out());
  }
}
