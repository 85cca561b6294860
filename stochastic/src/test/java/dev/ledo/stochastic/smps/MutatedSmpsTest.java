package dev.ledo.stochastic.smps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Decomposition;
import dev.ledo.stochastic.Extensive;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.Settings;
import dev.ledo.stochastic.Watcher;
import dev.ledo.stochastic.smps.SmpsReader.Reading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Broken files end in problems or in a program, never in an exception.
class MutatedSmpsTest {

  private static final int ROUNDS = 400;
  private static final String CHARACTERS = " \t\n*$'-.019EDabXYZé";

  private static final SmpsText RICH =
      SmpsText.SMALL
          .replaceInCore(
              "ENDATA",
              """
              RANGES
                  RNG       CAP              2.0
              BOUNDS
               UP BND       X1               8.0
               LI BND       X2               1.0
               FR BND       Y2
              ENDATA\
              """)
          .withStoch(
              """
              STOCH         SMALL
              INDEP         DISCRETE ADD
                  RHS       DEMAND           3.0   LATER            0.25
                  RHS       DEMAND           5.0   LATER            0.75
               UP BND       Y1       3.0   LATER 1.0
              BLOCKS        DISCRETE
               BL BLOCK1    LATER     0.5
                  X1        DEMAND    3.0       LINK   7.0
               BL BLOCK1    LATER     0.5
                  Y2        COST      8.0
              INDEP         NORMAL
                  RHS       LINK     8.0  LATER  2.0
              ENDATA
              """);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void mutationsAreProblemsOrPrograms(long seed) {
    var random = new Random(seed);
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      SmpsText text =
          new SmpsText(
              mutated(RICH.core(), random),
              mutated(RICH.time(), random),
              mutated(RICH.stoch(), random));
      Reading reading = text.read(folder);
      assertThat(reading.found().isPresent()).isEqualTo(!reading.problems().hasErrors());
      reading.problems().sorted().forEach(problem -> assertThat(problem.render()).isNotBlank());
      reading.found().ifPresent(MutatedSmpsTest::solve);
      read += reading.found().isPresent() ? 1 : 0;
    }
    assertThat(read).isBetween(1, ROUNDS - 1);
  }

  /// What can be read can be solved, or it is said why not.
  private static void solve(SmpsProgram found) {
    ScenarioSource source = found.uncertainty().sample(1, 3);
    Result result =
        new Extensive(Highs.load(), System::nanoTime)
            .solve(found.program(), source, Settings.DEFAULT.withTime(Duration.ofSeconds(5)));
    assertThat(result.status()).isNotEqualTo(Result.Status.FAILED);
    if (found.program().second().columns().integers() == 0) {
      Result other =
          new Decomposition(Highs.load(), System::nanoTime)
              .solve(found.program(), source, Settings.DEFAULT, Watcher.SILENT);
      assertThat(other.status()).isEqualTo(result.status());
    }
  }

  private static String mutated(String text, Random random) {
    var changed = new StringBuilder(text);
    for (int edits = random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(changed.length());
      switch (random.nextInt(4)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.insert(at, character(random));
        case 2 -> changed.setCharAt(at, character(random));
        default -> {
          int end = Math.min(changed.length(), at + random.nextInt(40));
          String piece = changed.substring(at, end);
          if (random.nextBoolean()) {
            changed.delete(at, end);
          }
          changed.insert(random.nextInt(changed.length() + 1), piece);
        }
      }
      if (changed.isEmpty()) {
        changed.append(' ');
      }
    }
    return changed.toString();
  }

  private static char character(Random random) {
    return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
  }
}
