package dev.ledo.stochastic.smps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every code: what breaks a program, and the headline a user then reads.
class SmpsCodeTest {

  private static final SmpsText SMALL = SmpsText.SMALL;

  @TempDir private Path folder;

  private final Map<String, SmpsText> breaks = new LinkedHashMap<>();

  SmpsCodeTest() {
    records();
    names();
    numbers();
    stages();
    chances();
    blocks();
  }

  private void records() {
    on("p.cor:16:1: error M004: the file ends without ENDATA", core("ENDATA\n", ""));
    on("p.cor:17:1: error M010: unknown section 'RIGHTS'", core("ENDATA", "RIGHTS\nENDATA"));
    on(
        "p.cor:17:1: error M011: section QUADOBJ is not supported",
        core("ENDATA", "QUADOBJ\nENDATA"));
    on(
        "p.cor:1:5: error M012: data before the first section",
        SMALL.withCore("    x y\n" + SMALL.core()));
    on(
        "p.cor:12:5: error M013: a column's record has a name and pairs of row and number",
        core("    Y1        COST             5.0   DEMAND           1.0", "    Y1        COST"));
    on("p.tim: error M014: section PERIODS is missing or empty", SMALL.withTime("TIME\nENDATA\n"));
    on("p.sto:2:28: warning M015: 'LATER' ignored", stoch("DISCRETE", "DISCRETE     LATER"));
  }

  private void names() {
    on("p.cor:7:5: error M020: row LINK is given twice", core("COLUMNS", " L  LINK\nCOLUMNS"));
    on(
        "p.sto:3:15: error M021: unknown row 'DEMANT'",
        stoch("DEMAND           3", "DEMANT           3"));
    on("p.tim:4:5: error M022: unknown column 'Y9'", time("Y1", "Y9"));
    on("p.sto:3:38: error M023: unknown period 'LATE'", stoch("3.0   LATER", "3.0   LATE "));
    on(
        "p.cor:9:15: error M024: row COST of column X1 is given twice",
        core("X1        DEMAND", "X1        COST  "));
    on("p.cor:4:2: error M025: unknown row type 'K'", core(" L  CAP", " K  CAP"));
    on(
        "p.cor:18:2: error M026: unknown bound type 'SC'",
        core("ENDATA", "BOUNDS\n SC BND       X1               8.0\nENDATA"));
    on(
        "p.cor:17:5: warning M027: right-hand side set 'OTHER' ignored, 'RHS' is used",
        core("ENDATA", "    OTHER     CAP             20.0\nENDATA"));
    on(
        "p.cor:18:15: warning M028: row SPARE is not the objective",
        core(
            "COLUMNS",
            " N  SPARE\nCOLUMNS",
            "ENDATA",
            "    RHS       SPARE            1.0\nENDATA"));
    on(
        "p.cor: error M029: no row of type N, so there is no objective",
        core(" N  COST", " L  COST"));
  }

  private void numbers() {
    on("p.cor:8:32: error M030: '2.O' is not a number", core("2.0", "2.O"));
    on("p.cor:8:30: error M031: 1.0E16 is too large for an entry", core("  2.0", "1.0E16"));
    on(
        "p.cor: error M032: column X1: nothing lies between 9.0 and 8.0",
        core(
            "ENDATA",
            "BOUNDS\n LO BND       X1               9.0\n UP BND       X1               8.0\nENDATA"));
    on(
        "p.cor:18:15: warning M033: upper bound -8.0 without a lower bound: the lower bound is taken"
            + " as -∞",
        core("ENDATA", "BOUNDS\n UP BND       X1              -8.0\nENDATA"));
    on(
        "p.cor: warning M034: 2 integer columns have no bounds and are taken as 0 or 1, the first is"
            + " Y1",
        core("    Y1 ", "    M         'MARKER'                 'INTORG'\n    Y1 "));
  }

  private void stages() {
    on(
        "p.sto: error M040: the time file has one period, so nothing is decided after the scenario"
            + " is known",
        SMALL
            .withTime("TIME\nPERIODS\n    X1        CAP       NOW\nENDATA\n")
            .withStoch(SMALL.stoch().replace("LATER", "NOW  ")));
    on(
        "p.tim:5:5: error M041: column X1 is in an earlier period",
        time("ENDATA", "    X1        LINK                     LAST\nENDATA"));
    on(
        "p.tim: error M042: row DEMAND has no period",
        SMALL.withTime(
            """
            TIME
            PERIODS EXPLICIT
                NOW
                LATER
            ROWS
                CAP    NOW
                LINK   LATER
            COLUMNS
                X1 NOW
                X2 NOW
                Y1 LATER
                Y2 LATER
            ENDATA
            """));
    on(
        "p.sto: warning M043: row CAP of period NOW belongs to the second stage",
        stoch("DEMAND", "CAP   "));
    on(
        "p.sto:3:1: warning M044: the upper bound of X1 is uncertain, but the column is decided"
            + " first",
        SMALL.withStoch(
            "STOCH\nINDEP DISCRETE\n UP BND X1 5 LATER 0.5\n UP BND X1 6 LATER 0.5\nENDATA\n"));
  }

  private void chances() {
    on(
        "p.sto:2:1: error M050: distribution GAMMA is not supported for INDEP",
        stoch("DISCRETE", "GAMMA"));
    on("p.sto:4:54: error M051: -0.75 is not a probability", stoch(" 0.75", "-0.75"));
    on(
        "p.sto: warning M052: right-hand side of DEMAND: the probabilities sum to 0.95 and are used"
            + " as they are",
        stoch("0.75", "0.70"));
    on(
        "p.sto: error M053: right-hand side of DEMAND is uncertain in two places",
        stoch(
            "ENDATA",
            "BLOCKS DISCRETE\n BL B LATER 1.0\n    RHS       DEMAND           4.0\nENDATA"));
    on(
        "p.sto:3:7: error M054: unknown scenario 'B'",
        SMALL.withStoch(
            "STOCH\nSCENARIOS DISCRETE\n SC A B 1.0 LATER\n    RHS  DEMAND  4.0\nENDATA\n"));
    on(
        "p.sto: error M055: nothing is uncertain and there are no scenarios",
        SMALL.withStoch("STOCH\nINDEP DISCRETE\nENDATA\n"));
    on(
        "p.sto: error M056: SCENARIOS stands beside INDEP or BLOCKS",
        stoch("ENDATA", "SCENARIOS DISCRETE\n SC A ROOT 1.0 LATER\nENDATA"));
    on(
        "p.sto: warning M057: right-hand side of DEMAND: 1 values have probability 0",
        stoch("0.25", "0.0 ", "0.75", "1.0 "));
  }

  private void blocks() {
    on(
        "p.sto:4:1: warning M058: block B: right-hand side of DEMAND is left out after it had"
            + " changed, and is as at first",
        SMALL.withStoch(
            """
            STOCH
            BLOCKS DISCRETE
             BL B LATER 0.25
                RHS DEMAND 3.0 LINK 7.0
             BL B LATER 0.25
                RHS DEMAND 4.0
             BL B LATER 0.5
                RHS LINK 8.0
            ENDATA
            """));
    on(
        "p.sto:3:1: error M032: column Y1: nothing lies between 0 and -1",
        SMALL.withStoch(
            "STOCH\nINDEP DISCRETE\n UP BND Y1 5 LATER 0.5\n UP BND Y1 -1 LATER 0.5\nENDATA\n"));
  }

  private void on(String headline, SmpsText text) {
    breaks.put(headline, text);
  }

  private static SmpsText core(String... replacements) {
    return SMALL.withCore(replaced(SMALL.core(), replacements));
  }

  private static SmpsText time(String... replacements) {
    return SMALL.withTime(replaced(SMALL.time(), replacements));
  }

  private static SmpsText stoch(String... replacements) {
    return SMALL.withStoch(replaced(SMALL.stoch(), replacements));
  }

  private static String replaced(String text, String... replacements) {
    String result = text;
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(result).contains(replacements[i]);
      result = result.replace(replacements[i], replacements[i + 1]);
    }
    return result;
  }

  @TestFactory
  Stream<DynamicTest> eachBreakIsToldInItsWords() {
    return breaks.entrySet().stream()
        .map(entry ->
            dynamicTest(
                entry.getKey(),
                () -> assertThat(entry.getValue().headlines(folder)).contains(entry.getKey())));
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    SMALL.read(folder);
    try (var file = new RandomAccessFile(folder.resolve("p.cor").toFile(), "rw")) {
      file.setLength(SmpsFile.SIZE_LIMIT + 1);
    }

    assertThat(headlinesAsTheyAre())
        .containsExactly("p.cor: error M002: 1073741825 bytes are more than 1073741824");
  }

  @Test
  void aFileThatIsNoTextIsNotRead() throws IOException {
    SMALL.read(folder);
    Files.write(folder.resolve("p.cor"), new byte[100]);

    assertThat(headlinesAsTheyAre())
        .containsExactly(
            "p.cor:1:1: error M003: the line is longer than text or holds a zero byte");
  }

  @Test
  void aLineWithoutEndIsNotRead() throws IOException {
    SMALL.read(folder);
    Files.writeString(folder.resolve("p.sto"), "STOCH\n" + "x".repeat(SmpsFile.LINE_LIMIT + 1));

    assertThat(headlinesAsTheyAre())
        .containsExactly(
            "p.sto:2:1: error M003: the line is longer than text or holds a zero byte");
  }

  @Test
  void aMissingFileIsTold() throws IOException {
    SMALL.read(folder);
    Files.delete(folder.resolve("p.tim"));

    assertThat(headlinesAsTheyAre()).containsExactly("p.tim: error M001: there is no such file");
  }

  /// Those of files are in tests of their own.
  @Test
  void everyCodeHasATestOfItsText() {
    List<String> told =
        Stream.concat(breaks.keySet().stream(), Stream.of("M001:", "M002:", "M003:")).toList();
    assertThat(Arrays.stream(SmpsCode.values()))
        .allSatisfy(
            code -> assertThat(told).anyMatch(headline -> headline.contains(code.id() + ":")));
  }

  private List<String> headlinesAsTheyAre() {
    return SmpsReader.read(
            folder.resolve("p.cor"), folder.resolve("p.tim"), folder.resolve("p.sto"))
        .problems()
        .sorted()
        .stream()
        .map(problem -> problem.headline().replace(folder + "/", ""))
        .toList();
  }
}
