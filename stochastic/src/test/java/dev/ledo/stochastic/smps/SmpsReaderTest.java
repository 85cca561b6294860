package dev.ledo.stochastic.smps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Decomposition;
import dev.ledo.stochastic.RandomElement;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.Settings;
import dev.ledo.stochastic.TwoStageProgram;
import dev.ledo.stochastic.Watcher;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
  void independentElementsAreCombined() {
    var text =
        SmpsText.SMALL.withStoch(
            """
            STOCH
            INDEP         DISCRETE
                RHS       DEMAND    3.0   LATER   0.25
                RHS       DEMAND    5.0   LATER   0.75
                Y1        COST      1.0   0.5
                Y1        COST      2.0   0.5
            ENDATA
            """);

    SmpsProgram found = text.program(folder);

    assertThat(found.uncertainty().count()).contains(BigInteger.valueOf(4));
    assertThat(scenarios(found))
        .containsExactly("0.125: 3.0 1.0", "0.125: 3.0 2.0", "0.375: 5.0 1.0", "0.375: 5.0 2.0");
  }

  @Test
  void whatABlockDoesNotNameStaysAsInItsFirstRealisation() {
    var text =
        SmpsText.SMALL.withStoch(
            """
            STOCH
            BLOCKS        DISCRETE
             BL BLOCK1    LATER     0.5
                RHS       DEMAND    3.0       LINK   7.0
             BL BLOCK1    LATER     0.3
                RHS       LINK      8.0
             BL BLOCK1    LATER     0.2
                RHS       DEMAND    9.0
                X1        DEMAND    0.5
            ENDATA
            """);

    assertThat(scenarios(text.program(folder)))
        .containsExactly("0.5: 3.0 7.0 1.0", "0.3: 3.0 8.0 1.0", "0.2: 9.0 7.0 0.5");
  }

  @Test
  void scenariosChangeTheirParents() {
    var text =
        SmpsText.SMALL.withStoch(
            """
            STOCH
            SCENARIOS     DISCRETE
             SC BASE      'ROOT'    0.5       NOW
                RHS       DEMAND    3.0
             SC HIGH      BASE      0.3       LATER
                Y2        LINK      0.5
             SC LOW       ROOT      0.2       LATER
                Y2        COST      8.0
            ENDATA
            """);

    assertThat(scenarios(text.program(folder)))
        .containsExactly("0.5: 3.0 1.0 7.0", "0.3: 3.0 0.5 7.0", "0.2: 4.0 1.0 8.0");
  }

  @Test
  void numbersMayBeAddedToTheCoreOrMultiplyIt() {
    var text =
        SmpsText.SMALL.withStoch(
            """
            STOCH
            INDEP         DISCRETE  ADD
                RHS       DEMAND    -1.0  LATER   0.5
                RHS       DEMAND    +1.0  LATER   0.5
            BLOCKS        DISCRETE  MULTIPLY
             BL B         LATER     0.5
                Y2        COST      2.0
             BL B         LATER     0.5
                Y2        COST      0.5
            ENDATA
            """);

    assertThat(scenarios(text.program(folder)))
        .containsExactly("0.25: 3.0 14.0", "0.25: 3.0 3.5", "0.25: 5.0 14.0", "0.25: 5.0 3.5");
  }

  @Test
  void boundsCanBeUncertain() {
    var text =
        SmpsText.SMALL.withStoch(
            """
            STOCH
            INDEP         DISCRETE
             UP BND       Y1        3.0   LATER   0.5
             UP BND       Y1        5.0   LATER   0.5
            BLOCKS        DISCRETE
             BL B         LATER     0.5
             LO BND       Y2        1.0
             BL B         LATER     0.5
             LO BND       Y2        2.0
            ENDATA
            """);

    SmpsProgram found = text.program(folder);

    assertThat(found.program().elements())
        .containsExactly(new RandomElement.Upper(0), new RandomElement.Lower(1));
    assertThat(scenarios(found)).contains("0.25: 3.0 2.0");
  }

  @Test
  void probabilitiesAreUsedAsTheyAre() {
    var text = SmpsText.SMALL.withStoch(SmpsText.SMALL.stoch().replace("0.75", "0.7502"));

    assertThat(text.headlines(folder))
        .containsExactly(
            "p.sto: warning M052: right-hand side of DEMAND: the probabilities sum to 1.0002 and are"
                + " used as they are");
    ScenarioSource all = text.program(folder).uncertainty().all();
    assertThat(all.probability(0) + all.probability(1)).isEqualTo(1.0002);
  }

  @Test
  void anElementWithOneValueIsCertain() {
    var text =
        SmpsText.SMALL.withStoch(
            """
            STOCH
            INDEP DISCRETE
              RHS DEMAND 3.0 LATER 0.5
              RHS DEMAND 5.0 LATER 0.5
              RHS LINK 2.0 LATER 1.0
              Y1 COST 9.0 LATER 1.0
            ENDATA
            """);

    SmpsProgram found = text.program(folder);

    assertThat(found.program().elements()).hasSize(1);
    assertThat(found.program().second().rows().lower(1)).isEqualTo(2);
    assertThat(found.program().second().columns().cost(0)).isEqualTo(9);
    assertThat(scenarios(found)).containsExactly("0.5: 3.0", "0.5: 5.0");
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
    assertThat(scenarios(found)).containsExactly("0.5: 3.0", "0.5: 5.0");
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
  void drawingIsRepeatableAndTheFirstOfManyAreTheFirstOfFew() {
    var text =
        SmpsText.SMALL.withStoch(
            """
            STOCH
            INDEP UNIFORM
              RHS DEMAND 3.0 LATER 5.0
            INDEP NORMAL
              RHS LINK 6.0 LATER 4.0
            ENDATA
            """);
    SmpsProgram found = text.program(folder);

    assertThat(found.uncertainty().count()).isEmpty();
    assertThatThrownBy(() -> found.uncertainty().all()).hasMessageContaining("infinitely many");
    ScenarioSource few = found.uncertainty().sample(7, 10);
    ScenarioSource many = found.uncertainty().sample(7, 20_000);
    assertThat(values(few, 9, 2)).isEqualTo(values(many, 9, 2));
    double[][] drawn =
        IntStream.range(0, many.size()).mapToObj(k -> values(many, k, 2)).toArray(double[][]::new);
    assertThat(mean(drawn, 0)).isBetween(3.97, 4.03);
    assertThat(mean(drawn, 1)).isBetween(5.94, 6.06);
    double[][] squares =
        IntStream.range(0, drawn.length)
            .mapToObj(k -> new double[] {Math.pow(drawn[k][1] - 6, 2)})
            .toArray(double[][]::new);
    assertThat(mean(squares, 0)).isBetween(3.85, 4.15);
  }

  @Test
  void drawsFollowTheProbabilities() {
    ScenarioSource sample = SmpsText.SMALL.program(folder).uncertainty().sample(3, 20_000);

    long low = IntStream.range(0, sample.size()).filter(k -> values(sample, k, 1)[0] == 3).count();

    assertThat(low / 20_000.0).isBetween(0.24, 0.26);
  }

  @Test
  void anUncertainBoundOfAnEarlyColumnHoldsInEveryScenario() {
    var text =
        SmpsText.SMALL
            .replaceInCore("ENDATA", "BOUNDS\n UP BND       X1        9.0\nENDATA")
            .withStoch(
                """
                STOCH
                INDEP         DISCRETE
                 UP BND       X1        3.0   LATER   0.5
                 UP BND       X1        2.0   LATER   0.5
                 FX BND       X2        4.0   LATER   1.0
                ENDATA
                """);

    SmpsProgram found = text.program(folder);

    assertThat(found.program().first().columns().upper(0)).isEqualTo(INFINITE);
    assertThat(found.program().first().columns().lower(1)).isEqualTo(4);
    assertThat(found.program().elements())
        .containsExactly(new RandomElement.RightHandSide(2, INFINITE, 0));
    // X1 is at most 2: 2·2 + 3·4 now, then 5·2 for DEMAND and 7·2 for LINK.
    Result result =
        new Decomposition(Highs.load(), System::nanoTime)
            .solve(found.program(), found.uncertainty().all(), Settings.DEFAULT, Watcher.SILENT);
    assertThat(result.upper()).isCloseTo(4 + 12 + 10 + 14, within(1e-9));
    assertThat(result.firstStage().get("X1")).isCloseTo(2, within(1e-9));
  }

  @Test
  void boundsThatComeTogetherAreComparedTogether() {
    var together =
        """
        STOCH
        BLOCKS        DISCRETE
         BL B         LATER     0.5
         LO BND       Y1        1.0
         UP BND       Y1        2.0
         BL B         LATER     0.5
         LO BND       Y1        6.0
         UP BND       Y1        9.0
        ENDATA
        """;
    var apart =
        """
        STOCH
        INDEP         DISCRETE
         LO BND       Y1        1.0   LATER 0.5
         LO BND       Y1        6.0   LATER 0.5
         UP BND       Y1        2.0   LATER 0.5
         UP BND       Y1        9.0   LATER 0.5
        ENDATA
        """;

    assertThat(SmpsText.SMALL.withStoch(together).headlines(folder)).isEmpty();
    assertThat(SmpsText.SMALL.withStoch(apart).headlines(folder))
        .containsExactly("p.sto:3:1: error M032: column Y1: nothing lies between 6 and 2");
  }

  @Test
  void aRightHandSideIsKnownByAnyOfItsUsualNames() {
    for (String name : new String[] {"RHS  ", "RHS1 ", "RIGHT", "rhs  "}) {
      var text = SmpsText.SMALL.withStoch(SmpsText.SMALL.stoch().replace("RHS  ", name));
      assertThat(scenarios(text.program(folder))).containsExactly("0.25: 3.0", "0.75: 5.0");
    }
    var named = SmpsText.SMALL.withCore(SmpsText.SMALL.core().replace("    RHS  ", "    B    "));
    assertThat(scenarios(named.withStoch(named.stoch().replace("RHS", "B  ")).program(folder)))
        .containsExactly("0.25: 3.0", "0.75: 5.0");
  }

  @Test
  void aStochFileMayBeginWithAName() {
    var text = SmpsText.SMALL.withStoch(SmpsText.SMALL.stoch().replace("STOCH", "NAME "));

    assertThat(text.headlines(folder)).isEmpty();
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
    assertThat(scenarios(text.program(folder))).containsExactly("0.25: 3.0", "0.75: 5.0");
  }

  private static double mean(double[][] drawn, int element) {
    double sum = 0;
    for (double[] values : drawn) {
      sum += values[element];
    }
    return sum / drawn.length;
  }

  private static double[] values(ScenarioSource source, int scenario, int elements) {
    double[] values = new double[elements];
    source.fill(scenario, values);
    return values;
  }

  private static List<String> scenarios(SmpsProgram found) {
    ScenarioSource all = found.uncertainty().all();
    List<String> texts = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      var text = new StringBuilder(all.probability(k) + ":");
      for (double value : values(all, k, found.program().elements().size())) {
        text.append(' ').append(value);
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
