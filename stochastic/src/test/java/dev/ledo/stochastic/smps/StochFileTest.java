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
import dev.ledo.stochastic.Watcher;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a stoch file says may happen, and how it is drawn.
@NullMarked
class StochFileTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @TempDir private Path folder;

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
    assertThat(Scenarios.texts(found))
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

    assertThat(Scenarios.texts(text.program(folder)))
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

    assertThat(Scenarios.texts(text.program(folder)))
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

    assertThat(Scenarios.texts(text.program(folder)))
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
    assertThat(Scenarios.texts(found)).contains("0.25: 3.0 2.0");
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
    assertThat(Scenarios.texts(found)).containsExactly("0.5: 3.0", "0.5: 5.0");
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
    assertThat(Scenarios.values(few, 9, 2)).isEqualTo(Scenarios.values(many, 9, 2));
    double[][] drawn =
        IntStream.range(0, many.size())
            .mapToObj(k -> Scenarios.values(many, k, 2))
            .toArray(double[][]::new);
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

    long low =
        IntStream.range(0, sample.size())
            .filter(k -> Scenarios.values(sample, k, 1)[0] == 3)
            .count();

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
  void aStochFileMayBeginWithAName() {
    var text = SmpsText.SMALL.withStoch(SmpsText.SMALL.stoch().replace("STOCH", "NAME "));

    assertThat(text.headlines(folder)).isEmpty();
  }

  private static double mean(double[][] drawn, int element) {
    double sum = 0;
    for (double[] values : drawn) {
      sum += values[element];
    }
    return sum / drawn.length;
  }
}
