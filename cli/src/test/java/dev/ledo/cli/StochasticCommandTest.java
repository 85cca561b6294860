package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StochasticCommandTest {

  /// Buy at 1 now; sell at 4 later what is asked for, at 0.5 the rest.
  private static final String CORE =
      """
      NAME          NEWS
      ROWS
       N  COST
       L  ROOM
       L  STOCK
       L  ASKED
      COLUMNS
          BOUGHT    COST             1.0   ROOM             1.0
          BOUGHT    STOCK           -1.0
          SOLD      COST            -4.0   STOCK            1.0
          SOLD      ASKED            1.0
          LEFT      COST            -0.5   STOCK            1.0
      RHS
          RHS       ROOM           500.0   ASKED          100.0
      ENDATA
      """;

  private static final String TIME =
      """
      TIME          NEWS
      PERIODS
          BOUGHT    ROOM                     MORNING
          SOLD      STOCK                    EVENING
      ENDATA
      """;

  private static final String STOCH =
      """
      STOCH         NEWS
      INDEP         DISCRETE
          RHS       ASKED           80.0   EVENING         0.25
          RHS       ASKED          100.0   EVENING          0.5
          RHS       ASKED          120.0   EVENING         0.25
      ENDATA
      """;

  /// Buying 120: a third copy pays while P(asked for) is at least (1 − 0.5) / (4 − 0.5) = 1/7.
  private static final double OPTIMUM = 120 - 4 * 100 - 0.5 * 20;

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("news.cor"), CORE);
    Files.writeString(folder.resolve("news.tim"), TIME);
    Files.writeString(folder.resolve("news.sto"), STOCH);
  }

  /// 60 warnings of the core stand before the one error of the times by place.
  @Test
  void errorsAreShownBeforeWarningsAndTheRestIsCounted() throws IOException {
    String columns = sixty("    DEBT%02d    COST             1.0\n");
    String bounds = sixty(" UP BND       DEBT%02d          -1.0\n");
    Files.writeString(
        folder.resolve("news.cor"),
        CORE.replace("RHS\n", columns + "RHS\n").replace("ENDATA", "BOUNDS\n" + bounds + "ENDATA"));
    Files.writeString(folder.resolve("news.tim"), TIME.replace("SOLD ", "GONE "));
    Terminal terminal = Terminal.run("stochastic", base());
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err().lines().filter(line -> line.contains(": error M")))
        .hasSize(1)
        .first()
        .asString()
        .contains("news.tim:4");
    assertThat(terminal.err().lines().filter(line -> line.contains(": warning M033"))).hasSize(49);
    assertThat(terminal.err().strip()).endsWith("… and 11 more");
  }

  private static String sixty(String line) {
    return IntStream.range(0, 60).mapToObj(line::formatted).collect(Collectors.joining());
  }

  @Test
  void theAnswerNamesBoundsDecisionAndWork() {
    Terminal terminal = Terminal.run("stochastic", base());

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .startsWith("NEWS: 1 columns now, 2 later, 3 scenarios\n")
        .contains("  status     optimal\n")
        .contains("  objective  -290\n")
        .contains("  bounds     -290 to -290, gap 0\n")
        .contains("  decision   BOUGHT = 120\n")
        .contains(" 0 fallbacks\n")
        .contains(" MB at most\n");
  }

  @Test
  void threeFilesCanBeNamed() {
    JsonNode document =
        json(
            folder.resolve("news.cor").toString(),
            folder.resolve("news.tim").toString(),
            folder.resolve("news.sto").toString());

    assertThat(document.path("schema").asString()).isEqualTo("ledo-stochastic-1");
    assertThat(document.path("method").asString()).isEqualTo("decomposition");
    assertThat(document.path("status").asString()).isEqualTo("optimal");
    assertThat(document.path("objective").asDouble()).isCloseTo(OPTIMUM, within(1e-6));
    assertThat(document.path("lower").asDouble()).isCloseTo(OPTIMUM, within(1e-4));
    assertThat(document.at("/first_stage/BOUGHT").asDouble()).isCloseTo(120, within(1e-6));
    assertThat(document.at("/counts/solves").asInt()).isPositive();
    assertThat(document.at("/counts/fallbacks").asInt()).isZero();
    assertThat(document.path("seconds").asDouble()).isPositive();
    assertThat(document.path("problems").isEmpty()).isTrue();
  }

  @Test
  void theExtensiveFormGivesTheSame() {
    JsonNode document = json(base(), "--extensive");

    assertThat(document.path("method").asString()).isEqualTo("extensive");
    assertThat(document.path("objective").asDouble()).isCloseTo(OPTIMUM, within(1e-6));
  }

  @Test
  void badCasesCanCountForMore() {
    JsonNode averse = json(base(), "--cvar", "0.75,1", "--threads", "2");
    JsonNode extensive = json(base(), "--cvar", "0.75,1", "--extensive");

    assertThat(averse.path("objective").asDouble()).isCloseTo(80 - 4 * 80, within(1e-6));
    assertThat(extensive.path("objective").asDouble()).isCloseTo(80 - 4 * 80, within(1e-6));
    assertThat(averse.at("/risk/level").asDouble()).isEqualTo(0.75);
    assertThat(averse.at("/risk/weight").asDouble()).isEqualTo(1);
  }

  @Test
  void samplesGiveBoundsWithConfidence() {
    JsonNode document = json(base(), "--samples", "200", "--replications", "5", "--seed", "3");

    assertThat(document.path("method").asString()).isEqualTo("sample-average");
    assertThat(document.path("status").asString()).isEqualTo("estimated");
    assertThat(document.path("lower").asDouble()).isLessThan(OPTIMUM);
    assertThat(document.path("upper").asDouble()).isGreaterThan(OPTIMUM);
    assertThat(document.at("/sampling/replications").asInt()).isEqualTo(5);
    assertThat(document.at("/sampling/evaluation").asInt()).isEqualTo(2_000);
    assertThat(Terminal.run("stochastic", base(), "--samples", "50").out())
        .contains("  samples    10 of 50 scenarios for the bound")
        .contains(" with 95 % confidence");
  }

  @Test
  void oneSampleCanBeSolvedAlone() {
    JsonNode document = json(base(), "--samples", "70", "--replications", "0");

    assertThat(document.path("status").asString()).isEqualTo("optimal");
    assertThat(document.path("solved_scenarios").asInt()).isEqualTo(70);
  }

  @Test
  void tooManyScenariosNeedSamples() throws IOException {
    Files.writeString(
        folder.resolve("news.sto"),
        "STOCH\nINDEP UNIFORM\n    RHS       ASKED    80.0   EVENING   120.0\nENDATA\n");
    Terminal terminal = Terminal.run("stochastic", base());

    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err())
        .contains("there are infinitely many scenarios, too many to go through: say --samples N");
  }

  @Test
  void problemsAreToldWithPlacesAndEndWith65() throws IOException {
    Files.writeString(
        folder.resolve("news.sto"),
        STOCH.replace("RHS       ASKED           80", "RHS       ASKE            80"));
    Terminal terminal = Terminal.run("stochastic", base());

    assertThat(terminal.exitCode()).isEqualTo(65);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err())
        .contains("news.sto:3:15: error M021: unknown row 'ASKE'")
        .contains("hint: did you mean ASKED?");
  }

  @Test
  void problemsAreInTheDocumentToo() throws IOException {
    Files.writeString(folder.resolve("news.sto"), STOCH.replace("0.5\n", "0.6\n"));
    JsonNode document = json(base());

    assertThat(document.path("warnings").asInt()).isEqualTo(1);
    assertThat(document.at("/problems/0/code").asString()).isEqualTo("M052");
    assertThat(document.path("status").asString()).isEqualTo("optimal");
  }

  @Test
  void anInfeasibleProgramEndsWith1() throws IOException {
    Files.writeString(
        folder.resolve("news.cor"), CORE.replace("ASKED          100.0", "STOCK         -600.0"));
    Terminal terminal = Terminal.run("stochastic", base(), "--json");

    assertThat(terminal.exitCode()).isEqualTo(1);
    assertThat(document(terminal).path("status").asString()).isEqualTo("infeasible");
    assertThat(document(terminal).path("objective").isNull()).isTrue();
  }

  @Test
  void whatWasLearntIsKeptAndUsed() {
    String state = folder.resolve("news.state").toString();
    JsonNode first = json(base(), "--save", state);
    JsonNode second = json(base(), "--resume", state);

    assertThat(folder.resolve("news.state")).exists();
    assertThat(second.path("objective").asDouble()).isEqualTo(first.path("objective").asDouble());
    assertThat(second.at("/counts/iterations").asInt())
        .isLessThanOrEqualTo(first.at("/counts/iterations").asInt());
    Terminal other = Terminal.run("stochastic", base(), "--resume", state, "--cvar", "0.5,0.5");
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("the saved state is of another program");
  }

  @Test
  void mistakesInTheWordsAreExplained() {
    assertThat(Terminal.run("stochastic", base(), "--cvar", "x").err())
        .contains("--cvar x is not two numbers such as 0.9,0.5");
    assertThat(Terminal.run("stochastic", base(), "--cvar", "1,0.5").err())
        .contains("level 1.0 is not from 0 to below 1");
    assertThat(Terminal.run("stochastic", base(), base()).err())
        .contains("give the three files BASE.cor BASE.tim BASE.sto, or BASE alone");
    assertThat(Terminal.run("stochastic", base(), "--samples", "0").err())
        .contains("--samples 0 is not 1 to 5 million");
    assertThat(Terminal.run("stochastic", base(), "--extensive", "--samples", "9").err())
        .contains("--extensive is solved once");
    assertThat(Terminal.run("stochastic", base(), "--cvar", "0.9,0.5,3").err())
        .contains("--cvar 0.9,0.5,3 is not two numbers");
    assertThat(Terminal.run("stochastic", base(), "--gap", "-1").err())
        .contains("--gap -1.0 is not a gap of 0 or more");
    assertThat(Terminal.run("stochastic", base(), "--threads", "0").err())
        .contains("--threads 0 is no number of threads");
    assertThat(Terminal.run("stochastic", base(), "--time", "-5").err())
        .contains("--time -5 is no time");
    assertThat(Terminal.run("stochastic", base(), "--samples", "9", "--replications", "1").err())
        .contains("--replications 1 is too few");
    assertThat(Terminal.run("stochastic", base(), "--samples", "9", "--save", "s").err())
        .contains("--save and --resume are for one run");
    assertThat(Terminal.run("stochastic", base(), "--save", base() + "/none/s").err())
        .contains("there is no such folder");
    assertThat(Terminal.run("stochastic", base(), "--resume", base() + "-none").err())
        .contains("there is no such file");
    assertThat(Terminal.run("stochastic", base(), "--resume", base() + ".cor").err())
        .contains("not a saved state");
  }

  @Test
  void wholeNumbersInTheSecondStageMakeOneProgramOfIt() throws IOException {
    Files.writeString(
        folder.resolve("news.cor"),
        CORE.replace("ENDATA", "BOUNDS\n LI BND       SOLD               0\n")
            + " UI BND       SOLD             500\nENDATA\n");

    JsonNode document = json(base());

    assertThat(document.path("method").asString()).isEqualTo("extensive");
    assertThat(document.path("objective").asDouble()).isCloseTo(OPTIMUM, within(1e-6));
    assertThat(document.at("/second/whole").asInt()).isEqualTo(1);
    assertThat(Terminal.run("stochastic", base(), "--samples", "9").err())
        .contains("a program with whole numbers in the second stage is solved once");
  }

  @Test
  void boundsThatCrossAreAProblemOfTheFile() throws IOException {
    Files.writeString(
        folder.resolve("news.sto"),
        STOCH.replace(
            "ENDATA", " UP BND       LEFT            -5.0   EVENING           1.0\nENDATA"));
    Terminal terminal = Terminal.run("stochastic", base());

    assertThat(terminal.exitCode()).isEqualTo(65);
    assertThat(terminal.err())
        .contains("news.sto:6:1: error M032: column LEFT: nothing lies between 0 and -5");
  }

  private String base() {
    return folder.resolve("news").toString();
  }

  private JsonNode json(String... args) {
    List<String> words = new ArrayList<>(List.of("stochastic", "--json"));
    words.addAll(Stream.of(args).toList());
    Terminal terminal = Terminal.run(words.toArray(String[]::new));
    assertThat(terminal.exitCode()).as(terminal.err()).isZero();
    return document(terminal);
  }

  private static JsonNode document(Terminal terminal) {
    return JsonMapper.shared().readTree(terminal.out());
  }
}
