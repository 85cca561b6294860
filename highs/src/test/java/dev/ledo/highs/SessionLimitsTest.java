package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Options of HiGHS, and the limits at which a solve ends without an answer.
class SessionLimitsTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  @Test
  void optionsAreThoseOfHighs() {
    try (LinearSession session = TwoSources.open(highs)) {
      session.setOption("presolve", "off");
      session.setOption("simplex_iteration_limit", 1000);
      session.setOption("primal_feasibility_tolerance", 1e-9);
      session.setOption("use_warm_start", true);
      Refusal.ofArgument(
          () -> session.setOption("presolve", "perhaps"),
          "HiGHS has no option presolve that takes perhaps");
      Refusal.ofArgument(
          () -> session.setOption("simplex_iteration_limit", 0.5),
          "HiGHS has no option simplex_iteration_limit that takes 0.5");
      Refusal.ofArgument(
          () -> session.setOption("speed", 9), "HiGHS has no option speed that takes 9.0");
      Refusal.ofArgument(
          () -> session.setOption("threads", 4),
          "option threads is set by the session itself and cannot be changed");
      assertThat(TwoSources.objective(session)).isEqualTo(15);
    }
  }

  @Test
  void aLimitIsAFailureAndNotAnAnswer() {
    LinearModel model = RandomModels.recourse(new Random(3), 200, 100);
    try (LinearSession session = highs.open(model)) {
      session.setOption("simplex_iteration_limit", 1);
      session.setOption("presolve", "off");
      assertThat(session.solve())
          .isEqualTo(
              new Solution.Failed(
                  new Failure(Failure.Reason.LIMIT, "a limit other than time was reached")));
      session.setOption("simplex_iteration_limit", 100_000);
      assertThat(session.resolve()).isEqualTo(Outcome.OPTIMAL);
    }
  }

  @Test
  void theTimeLimitCountsForEachSolve() {
    LinearModel model = RandomModels.recourse(new Random(3), 200, 100);
    try (LinearSession session = highs.open(model)) {
      session.setTimeLimit(Duration.ofNanos(1));
      assertThat(session.resolve()).isEqualTo(Outcome.FAILED);
      assertThat(session.failure())
          .isEqualTo(new Failure(Failure.Reason.TIME_LIMIT, "the time limit was reached"));
      session.setTimeLimit(Duration.ofSeconds(20));
      assertThat(session.resolve()).isEqualTo(Outcome.OPTIMAL);
      Refusal.ofArgument(
          () -> session.setTimeLimit(Duration.ZERO), "time limit PT0S is not positive");
    }
  }

  @Test
  void manySolvesUnderOneLimitDoNotAddUp() {
    LinearModel model = RandomModels.recourse(new Random(3), 60, 30);
    try (LinearSession session = highs.open(model)) {
      session.setTimeLimit(Duration.ofMillis(200));
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
      for (int step = 0; System.nanoTime() < end; step++) {
        session.setRowBounds(0, step % 50, NONE);
        assertThat(session.resolve()).isEqualTo(Outcome.OPTIMAL);
      }
    }
  }
}
