package dev.ledo.stochastic.smps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.stochastic.RandomElement;
import dev.ledo.stochastic.TwoStageProgram;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class SmpsReaderTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @TempDir private Path folder;

  @Test
  void stagesAreSplitAsTheTimeFileSays() {
    TwoStageProgram program = SmpsText.SMALL.program(folder).program();

    assertThat(program.name()).isEqualTo("SMALL");
    assertThat(program.first().columns().names()).containsExactly("X1", "X2");
    assertThat(program.second().columns().names()).containsExactly("Y1", "Y2");
    assertThat(program.first().rows().size()).isEqualTo(1);
    assertThat(program.first().rows().upper(0)).isEqualTo(10);
    assertThat(program.second().rows().lower(0)).isEqualTo(4);
    assertThat(program.second().rows().upper(0)).isEqualTo(INFINITE);
    assertThat(program.second().rows().upper(1)).isEqualTo(6);
    assertThat(program.technology().value(program.technology().find(0, 0))).isEqualTo(1);
    assertThat(program.elements()).containsExactly(new RandomElement.RightHandSide(0, 0, INFINITE));
  }

  @Test
  void fixedFormatAllowsBlanksInNames() {
    var text =
        new SmpsText(
            """
            NAME          BLANKS
            ROWS
             N  THE COST
             L  CAP 1
             G  DEM 1
            COLUMNS
                X 1       THE COST  2.0            CAP 1     1.0
                X 1       DEM 1     1.0
                Y 1       THE COST  5.0            DEM 1     1.0
            RHS
                RHS       CAP 1     10.0           DEM 1     4.0
            BOUNDS
             UP BND       X 1       8.0
            ENDATA
            """,
            """
            TIME          BLANKS
            PERIODS       LP
                X 1       CAP 1                    NOW
                Y 1       DEM 1                    LATER
            ENDATA
            """,
            """
            STOCH         BLANKS
            INDEP         DISCRETE
                RHS       DEM 1     3.0            LATER     0.5
                RHS       DEM 1     5.0            LATER     0.5
            ENDATA
            """);

    SmpsProgram found = text.program(folder);

    assertThat(found.program().first().columns().name(0)).isEqualTo("X 1");
    assertThat(found.program().first().columns().upper(0)).isEqualTo(8);
    assertThat(found.program().first().columns().cost(0)).isEqualTo(2);
    assertThat(Scenarios.texts(found)).containsExactly("0.5: 3.0", "0.5: 5.0");
  }

  @Test
  void freeFormatMayLeaveOutTheSetsAndStartInColumnOne() {
    var text =
        SmpsText.SMALL.withCore(
            """
            NAME SMALL FREE
            OBJSENSE
              MAX
            ROWS
            N COST
            L CAP
            N OTHER
            G DEMAND
            E LINK
            COLUMNS
            X1 COST 2 CAP 1 DEMAND 1
            X2\tCOST\t3\tCAP\t1 $ a comment
            X2 LINK 1 OTHER 5
            Y1 COST 5 DEMAND 1
            Y2 COST 7 LINK 1
            RHS
             COST -100
             CAP 1D1
             DEMAND .4E+1
             LINK 6.
            RANGES
             CAP 4 DEMAND 2
             LINK -3
            BOUNDS
             UP X1 8
             FR Y1
            ENDATA
            """);

    TwoStageProgram program = text.program(folder).program();

    assertThat(program.isMaximised()).isTrue();
    assertThat(program.offset()).isEqualTo(-100);
    assertThat(program.first().columns().cost(0)).isEqualTo(-2);
    assertThat(program.first().columns().upper(0)).isEqualTo(8);
    assertThat(program.second().columns().lower(0)).isEqualTo(-INFINITE);
    assertThat(program.first().rows().lower(0)).isEqualTo(6);
    assertThat(program.second().rows().upper(0)).isEqualTo(6);
    assertThat(program.second().rows().lower(1)).isEqualTo(3);
    assertThat(program.second().rows().upper(1)).isEqualTo(6);
  }

  @Test
  void boundsOfAllTypesAreRead() {
    var text =
        SmpsText.SMALL.replaceInCore(
            "ENDATA",
            """
            BOUNDS
             UP BND       X1              -5.0
             MI BND       X2
             BV BND       Y1
             LI BND       Y2               2.0
             UI BND       Y2               9.0
            ENDATA\
            """);

    TwoStageProgram program = text.program(folder).program();

    assertThat(program.first().columns().lower(0)).isEqualTo(-INFINITE);
    assertThat(program.first().columns().upper(0)).isEqualTo(-5);
    assertThat(program.first().columns().lower(1)).isEqualTo(-INFINITE);
    assertThat(program.first().columns().upper(1)).isEqualTo(INFINITE);
    assertThat(program.second().columns().upper(0)).isEqualTo(1);
    assertThat(program.second().columns().lower(1)).isEqualTo(2);
    assertThat(program.second().columns().upper(1)).isEqualTo(9);
    assertThat(program.second().columns().integers()).isEqualTo(2);
    assertThat(text.headlines(folder)).hasSize(1).first().asString().contains("warning M033");
  }

  @Test
  void markedColumnsAreWholeNumbersAndBinaryWithoutBounds() {
    String begin = "    M1        'MARKER'                 'INTORG'\n";
    String end = "    M2        'MARKER'                 'INTEND'\n";
    var text =
        SmpsText.SMALL
            .replaceInCore("    X2        COST", begin + "    X2        COST")
            .replaceInCore("    Y1        COST", end + "    Y1        COST");

    TwoStageProgram program = text.program(folder).program();

    assertThat(program.first().columns().isInteger(0)).isFalse();
    assertThat(program.first().columns().isInteger(1)).isTrue();
    assertThat(program.first().columns().upper(1)).isEqualTo(1);
    assertThat(text.headlines(folder)).hasSize(1).first().asString().contains("warning M034");
  }

  @Test
  void periodsMayBeGivenRowByRow() {
    var text =
        SmpsText.SMALL.withTime(
            """
            TIME SMALL
            PERIODS EXPLICIT
                NOW
                LATER
            ROWS
                LINK   LATER
                COST   NOW
                CAP    NOW
                DEMAND LATER
            COLUMNS
                X1 NOW
                Y2 LATER
                Y1 LATER
                X2 NOW
            ENDATA
            """);

    assertThat(text.program(folder).program().second().rows().name(1)).isEqualTo("LINK");
  }

  @Test
  void aRowOfLateColumnsBelongsToTheSecondStage() {
    var text = SmpsText.SMALL.withTime(SmpsText.SMALL.time().replace("DEMAND  ", "LINK    "));

    assertThat(text.headlines(folder))
        .containsExactly(
            "p.sto: warning M043: row DEMAND of period NOW belongs to the second stage");
    assertThat(text.program(folder).program().second().rows().size()).isEqualTo(2);
  }

  @Test
  void severalPeriodsAreTwoStagesIfAllBecomesKnownAtOnce() {
    var time =
        """
        TIME
        PERIODS
         X1 CAP NOW
         X2 DEMAND SOON
         Y2 LINK LATER
        ENDATA
        """;

    SmpsProgram atOnce =
        SmpsText.SMALL
            .withTime(time)
            .withStoch(SmpsText.SMALL.stoch().replace("LATER", "SOON"))
            .program(folder);
    assertThat(atOnce.program().first().columns().names()).containsExactly("X1");

    var stoch = SmpsText.SMALL.stoch().replace("LATER            0.25", "SOON 0.25");
    assertThat(SmpsText.SMALL.withTime(time).withStoch(stoch).headlines(folder))
        .containsExactly("p.sto: error M040: of 3 periods, several reveal something: SOON, LATER");
  }

  @Test
  void allProblemsAreToldAtOnceWithTheirPlaces() {
    var text =
        SmpsText.SMALL
            .replaceInCore("X1        DEMAND           1.0", "X1        DEMND            1.0")
            .replaceInCore("7.0   LINK ", "7,0   LINK ")
            .withStoch(
                """
                STOCH
                INDEP DISCRETE
                  RHS DEMAND 3.0 LATR 0.5
                  RHS DEMAND 5.0 LATER 1.5
                  XX LINK 5.0 LATER 0.5
                CHANCE
                """);

    assertThat(text.headlines(folder))
        .containsExactly(
            "p.cor:9:15: error M021: unknown row 'DEMND'",
            "p.cor:13:32: error M030: '7,0' is not a number",
            "p.sto:3:18: error M023: unknown period 'LATR'",
            "p.sto:4:24: error M051: 1.5 is not a probability",
            "p.sto:5:3: error M022: unknown column 'XX'",
            "p.sto:6:1: error M004: the file ends without ENDATA",
            "p.sto:6:1: error M011: section CHANCE is not supported");
    assertThat(text.read(folder).problems().sorted().getFirst().render())
        .contains("hint: did you mean DEMAND?");
  }

  @Test
  void missingFilesAreProblemsAndNoException() {
    Path missing = folder.resolve("missing");
    assertThat(SmpsReader.read(missing, missing, missing).problems().sorted())
        .extracting(problem -> problem.message())
        .containsExactly("there is no such file", "there is no such file", "there is no such file");
  }

  @Test
  void aRightHandSideIsKnownByAnyOfItsUsualNames() {
    for (String name : new String[] {"RHS  ", "RHS1 ", "RIGHT", "rhs  "}) {
      var text = SmpsText.SMALL.withStoch(SmpsText.SMALL.stoch().replace("RHS  ", name));
      assertThat(Scenarios.texts(text.program(folder))).containsExactly("0.25: 3.0", "0.75: 5.0");
    }
    var named = SmpsText.SMALL.withCore(SmpsText.SMALL.core().replace("    RHS  ", "    B    "));
    assertThat(
            Scenarios.texts(named.withStoch(named.stoch().replace("RHS", "B  ")).program(folder)))
        .containsExactly("0.25: 3.0", "0.75: 5.0");
  }

  @Test
  void lineEndsTabsCommentsAndCaseDoNotMatter() {
    SmpsText small = SmpsText.SMALL;
    UnaryOperator<String> everywhere =
        text ->
            "* a comment\r\n"
                + text.replace("    ", "\t").replace("\n", "\r\n").toLowerCase(Locale.ROOT);
    var text =
        new SmpsText(
            everywhere.apply(small.core()),
            everywhere.apply(small.time()),
            everywhere.apply(small.stoch()));

    assertThat(text.headlines(folder)).isEmpty();
    assertThat(Scenarios.texts(text.program(folder))).containsExactly("0.25: 3.0", "0.75: 5.0");
  }
}
