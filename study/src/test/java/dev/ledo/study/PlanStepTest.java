package dev.ledo.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.highs.HighsUnavailable;
import dev.ledo.plan.PlanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The case `term-contract` by hand: 100 t are needed. A contract gives 50 t at 40 USD/kg for a fee
/// of 0.1 million; the rest is bought at 50: 2 + 0.1 + 2.5 = 4.6 million USD.
class PlanStepTest {

  private static final Path TERM_CONTRACT = Path.of("src/test/cases/term-contract");

  private static PlanResult plan(StudyOptions options) {
    return Study.run(CaseFolder.view(TERM_CONTRACT), options).plan().result().orElseThrow();
  }

  @Test
  void caseThatAsksForAPlanGetsOneAsAStep() {
    Listener listener = Listener.toTheEnd();

    StudyResult result = Study.run(CaseFolder.view(TERM_CONTRACT), StudyOptions.USUAL, listener);

    assertThat(listener.heard())
        .startsWith("risk begins", "risk ends", "plan begins")
        .endsWith("plan ends");
    assertThat(listener.heard()).contains("plan: curves of independence");
    PlanResult plan = result.plan().result().orElseThrow();
    assertThat(plan.calm().costUsd()).isCloseTo(4.6e6, within(1.0));
    assertThat(plan.uncertain().orElseThrow().decision().steps())
        .extracting(step -> step.module().id())
        .containsExactly("home-term");
  }

  @Test
  void cancelReachesThePlan() {
    Listener listener = Listener.upTo("plan begins");

    assertThatThrownBy(
            () -> Study.run(CaseFolder.view(TERM_CONTRACT), StudyOptions.USUAL, listener))
        .isInstanceOf(CancellationException.class);
    assertThat(listener.heard()).doesNotContain("plan ends");
  }

  @Test
  void futuresAreThoseOfTheCaseUnlessTold() {
    assertThat(plan(StudyOptions.USUAL).ask().futures()).isEqualTo(3);
    PlanResult told = plan(StudyOptions.ofFutures(2));
    assertThat(told.ask().futures()).isEqualTo(2);
    assertThat(told.ask().fresh()).isEqualTo(2);
    assertThat(told.ask().played()).isEqualTo(2);
  }

  @Test
  void noFuturesMeanTheCalmWorldAlone() {
    assertThat(plan(StudyOptions.ofFutures(0)).uncertain()).isEmpty();
  }

  @Test
  void missingSolverIsAResultThatSaysWhy() {
    PlanOutcome outcome =
        PlanStep.outcome(() -> {
          throw new HighsUnavailable("no solver in /opt; install one");
        });

    assertThat(outcome).isEqualTo(new PlanOutcome.NoSolver("no solver in /opt; install one"));
  }

  @Test
  void planThatCannotBeIsAResultInTheWordsOfTheCase(@TempDir Path folder) throws IOException {
    copy(TERM_CONTRACT, folder);
    Files.writeString(
        folder.resolve("offers.csv"),
        """
        id,market,side,material,site,price,price_unit,depth,depth_unit,origin,source
        in,abroad,buy,magnet,makers,50,USD/kg magnet,,,XBO,us
        out,abroad,sell,magnet,makers,60,USD/kg magnet,,,,us
        """);

    assertThat(Study.run(CaseFolder.view(folder), StudyOptions.USUAL).plan())
        .isInstanceOfSatisfying(
            PlanOutcome.Impossible.class,
            outcome ->
                assertThat(outcome.why())
                    .contains("money can be made without end")
                    .contains("offers.csv:2")
                    .contains("offers.csv:3"));
  }

  @Test
  void tooFewFuturesOrThreadsAreRefusedWithTheNumber() {
    assertThatThrownBy(() -> StudyOptions.ofFutures(-1)).hasMessage("-1 futures are fewer than 0");
    assertThatThrownBy(() -> new StudyOptions(Optional.empty(), 0))
        .hasMessage("0 threads are fewer than 1");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
