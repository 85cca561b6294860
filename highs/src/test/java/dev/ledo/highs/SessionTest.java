package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.BitSet;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  /// Two sources of cost 1 and 2 for a demand of 4; the cheap one gives 3 at most.
  private LinearSession sources() {
    LinearModelBuilder sources = LinearModel.builder().offset(10);
    int[] both = {sources.column(1, 0, 3), sources.column(2, 0, NONE)};
    sources.row(4, NONE, both, new double[] {1, 1});
    return highs.open(sources.build());
  }

  @Test
  void answersAreReadIntoArraysOfTheCaller() {
    try (LinearSession session = sources()) {
      assertThat(session.resolve()).isEqualTo(Outcome.OPTIMAL);
      assertThat(session.objective()).isEqualTo(15);
      assertThat(session.certificate()).isEqualTo(new Certificate(0, 0, 0));

      double[] numbers = new double[2];
      session.copyPrimal(numbers);
      assertThat(numbers).containsExactly(3, 1);
      session.copyReducedCosts(numbers);
      assertThat(numbers).containsExactly(-1, 0);
      session.copyDuals(numbers);
      assertThat(numbers).startsWith(2);
      session.copyRowActivity(numbers);
      assertThat(numbers).startsWith(4);
    }
  }

  @Test
  void everyChangeIsSolvedFor() {
    try (LinearSession session = sources()) {
      assertThat(objective(session)).isEqualTo(15);
      session.setRowBounds(0, 5, NONE);
      assertThat(objective(session)).isEqualTo(17);
      session.setColumnBounds(0, 0, 1);
      assertThat(objective(session)).isEqualTo(19);
      session.setCost(1, 3);
      assertThat(objective(session)).isEqualTo(23);
      session.setEntry(0, 1, 2);
      assertThat(objective(session)).isEqualTo(17);
      session.setCosts(new double[] {4, 5});
      session.setColumnBounds(new double[] {0, 1}, new double[] {9, 9});
      session.setRowBounds(new double[] {1}, new double[] {3});
      assertThat(objective(session)).isEqualTo(15);
      session.setRowBounds(new int[] {0}, new double[] {6}, new double[] {NONE});
      assertThat(objective(session)).isEqualTo(25);
      assertThat(session.coldFallbacks()).isZero();
    }
  }

  @Test
  void rowsComeAndGo() {
    try (LinearSession session = sources()) {
      assertThat(objective(session)).isEqualTo(15);
      assertThat(session.addRow(2, NONE, new int[] {1}, new double[] {1})).isEqualTo(1);
      assertThat(objective(session)).isEqualTo(16);
      session.addRows(
          new double[] {-NONE, 7},
          new double[] {1, 7},
          new int[] {0, 1},
          new int[] {0, 1, 0},
          new double[] {1, 1, 1});
      assertThat(session.rows()).isEqualTo(4);
      assertThat(objective(session)).isEqualTo(23);
      session.setRowBounds(2, -NONE, 2);
      session.deleteRows(1, 2);
      assertThat(session.rows()).isEqualTo(3);
      assertThat(objective(session)).isEqualTo(22);
      var last = new BitSet();
      last.set(1, 3);
      session.deleteRows(last);
      session.deleteRows(new BitSet());
      assertThat(objective(session)).isEqualTo(15);
    }
  }

  @Test
  void aChangedSessionIsTheModelItSays() {
    for (int seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      LinearModel model = RandomModels.recourse(random, 10, 6);
      try (LinearSession session = highs.open(model)) {
        for (int change = 0; change < 40; change++) {
          changeSomething(session, random);
          if (random.nextInt(3) == 0) {
            assertThat(session.resolve()).isNotEqualTo(Outcome.FAILED);
          }
        }
        assertSameAnswer(session, session.model(), "seed " + seed);
      }
    }
  }

  private static void changeSomething(LinearSession session, Random random) {
    int row = random.nextInt(session.rows());
    int column = random.nextInt(session.columns());
    double number = random.nextInt(1, 30);
    switch (random.nextInt(7)) {
      case 0 -> session.setCost(column, number);
      case 1 -> session.setColumnBounds(column, 0, number);
      case 2 -> session.setRowBounds(row, number, 2 * number);
      case 3 -> session.setEntry(row, column, random.nextInt(4));
      case 4 -> session.addRow(-NONE, 50 * number, new int[] {column}, new double[] {number});
      case 5 -> session.addRow(0, NONE, new int[] {0, 1}, new double[] {2, number});
      default -> {
        if (session.rows() > 6) {
          session.deleteRows(6, random.nextInt(6, session.rows()) + 1);
        }
      }
    }
  }

  private void assertSameAnswer(LinearSession session, LinearModel model, String as) {
    try (LinearSession fresh = highs.open(model)) {
      assertThat(session.resolve()).as(as).isEqualTo(fresh.resolve());
      if (fresh.solve() instanceof Solution.Optimal optimal) {
        assertThat(session.objective())
            .as(as)
            .isCloseTo(optimal.objective(), within(1e-9 * Math.abs(optimal.objective())));
      }
    }
  }

  @Test
  void aBasisLeadsStraightBack() {
    LinearModel model = RandomModels.recourse(new Random(5), 60, 40);
    try (LinearSession session = highs.open(model)) {
      var first = (Solution.Optimal) session.solve();
      for (int row = 0; row < model.rows(); row++) {
        session.setRowBounds(row, model.rowLower(row) + 30, NONE);
      }
      assertThat(session.solve()).isNotEqualTo(first);
      assertThat(session.iterations()).isPositive();
      session.setRowBounds(lower(model), upper(model));

      var again = (Solution.Optimal) session.solveFrom(first.basis());

      assertThat(session.iterations()).isZero();
      assertThat(again.basis()).isEqualTo(first.basis());
      assertThat(again.objective()).isCloseTo(first.objective(), within(1e-9));
    }
  }

  @Test
  void aBasisGrowsWithTheRows() {
    try (LinearSession session = sources()) {
      Basis basis = ((Solution.Optimal) session.solve()).basis();
      assertThat(basis.column(0)).isEqualTo(BasisStatus.UPPER);
      assertThat(basis.column(1)).isEqualTo(BasisStatus.BASIC);
      assertThat(basis.row(0)).isEqualTo(BasisStatus.LOWER);

      session.addRow(2, NONE, new int[] {1}, new double[] {1});

      assertThat(session.basis()).isEqualTo(basis.withRows(1));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> session.resolveFrom(basis))
          .withMessage(
              "Basis of 2 columns and 1 rows does not fit a model of 2 columns and 2 rows");
      assertThat(session.resolveFrom(basis.withRows(1))).isEqualTo(Outcome.OPTIMAL);
      assertThat(session.objective()).isEqualTo(16);
    }
  }

  @Test
  void theSameCallsGiveTheSameBits() {
    LinearModel model = RandomModels.recourse(new Random(9), 50, 30);
    try (LinearSession one = highs.open(model);
        LinearSession other = highs.open(model)) {
      for (int step = 0; step < 50; step++) {
        double bound = new Random(step).nextInt(80);
        one.setRowBounds(step % model.rows(), bound, NONE);
        other.setRowBounds(step % model.rows(), bound, NONE);
        assertThat(one.solve()).isEqualTo(other.solve());
      }
    }
  }

  @Test
  void numbersThatAreNotThereAreNotGivenOut() {
    try (LinearSession session = sources()) {
      refusesState(session::objective, "no objective: the last solve was FAILED");
      session.resolve();
      refusesState(session::rayMargin, "no ray: the last solve was OPTIMAL");
      refusesState(session::failure, "no failure: the last solve was OPTIMAL");
      session.setColumnBounds(1, 0, 0);
      assertThat(session.resolve()).isEqualTo(Outcome.INFEASIBLE);
      refusesState(session::certificate, "no certificate: the last solve was INFEASIBLE");
      refusesState(
          () -> session.copyPrimal(new double[2]), "no point: the last solve was INFEASIBLE");
      double[] ray = new double[1];
      session.copyRay(ray);
      assertThat(ray).containsExactly(1);
      assertThat(session.rayMargin()).isEqualTo(1);
    }
  }

  @Test
  void nothingIsSolvedBeforeTheFirstSolve() {
    try (LinearSession session = sources()) {
      assertThat(session.failure().message()).isEqualTo("nothing has been solved yet");
    }
  }

  @Test
  void wrongChangesAreRefusedWithTheirNumbers() {
    try (LinearSession session = sources()) {
      refuses(
          () -> session.setRowBounds(0, 2, 1),
          "row 0: lower bound 2.0 is not at or below upper bound 1.0");
      refuses(
          () -> session.setCost(0, Double.NaN), "column 0: cost NaN is not a number below 1e20");
      refuses(() -> session.setCosts(new double[1]), "1 costs for 2 columns");
      refuses(
          () -> session.setRowBounds(new double[2], new double[1]), "2 lower bounds for 1 rows");
      refuses(
          () -> session.setRowBounds(new int[1], new double[1], new double[0]),
          "0 upper bounds for 1 rows named");
      refuses(
          () -> session.addRow(0, 1, new int[] {2}, new double[] {1}),
          "row 1: column 2 is outside 0..1");
      refuses(
          () -> session.addRow(0, 1, new int[] {0, 0}, new double[] {1, 1}),
          "row 1: column 0 comes twice; add its entries up");
      refuses(
          () ->
              session.addRows(
                  new double[2], new double[2], new int[] {0, 5}, new int[1], new double[1]),
          "row 1: its entries from 0 to 5 are not among 1 entries");
      assertThatThrownBy(() -> session.deleteRows(0, 2))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> session.setEntry(0, 2, 1))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThat(objective(session)).isEqualTo(15);
    }
  }

  @Test
  void optionsAreThoseOfHighs() {
    try (LinearSession session = sources()) {
      session.setOption("presolve", "off");
      session.setOption("simplex_iteration_limit", 1000);
      session.setOption("primal_feasibility_tolerance", 1e-9);
      session.setOption("use_warm_start", true);
      refuses(
          () -> session.setOption("presolve", "perhaps"),
          "HiGHS has no option presolve that takes perhaps");
      refuses(
          () -> session.setOption("simplex_iteration_limit", 0.5),
          "HiGHS has no option simplex_iteration_limit that takes 0.5");
      refuses(() -> session.setOption("speed", 9), "HiGHS has no option speed that takes 9.0");
      refuses(
          () -> session.setOption("threads", 4),
          "option threads is set by the session itself and cannot be changed");
      assertThat(objective(session)).isEqualTo(15);
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
      refuses(() -> session.setTimeLimit(Duration.ZERO), "time limit PT0S is not positive");
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

  @Test
  void aClosedSessionSaysSo() {
    LinearSession session = sources();
    session.close();
    session.close();
    refusesState(session::resolve, "session is closed");
    refusesState(() -> session.setCost(0, 1), "session is closed");
    refusesState(session::basis, "session is closed");
  }

  @Test
  void wholeNumbersAreNotIgnored() {
    LinearModelBuilder whole = LinearModel.builder();
    whole.integerColumn(1, 0, 1);
    refuses(
        () -> highs.open(whole.build()).close(),
        "the model has columns of whole numbers: open it by openInteger, or its relaxed() form");
  }

  @Test
  void anotherThreadIsRefusedWhileOneIsAtWork() throws Exception {
    try (LinearSession session = sources();
        var threads = Executors.newSingleThreadExecutor()) {
      var begun = new CountDownLatch(1);
      var end = new CountDownLatch(1);
      Future<Boolean> working =
          threads.submit(() ->
              session.alone(() -> {
                begun.countDown();
                return awaits(end);
              }));
      assertThat(awaits(begun)).isTrue();
      refusesState(session::resolve, "session is in use by another thread");
      refusesState(session::basis, "session is in use by another thread");
      refusesState(session::close, "session is in use by another thread");
      end.countDown();
      assertThat(working.get()).isTrue();
      assertThat(objective(session)).isEqualTo(15);
    }
  }

  private static boolean awaits(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSessionMayGoFromThreadToThread() throws Exception {
    try (LinearSession session = sources();
        var threads = Executors.newFixedThreadPool(2)) {
      for (int demand = 4; demand < 40; demand++) {
        int asked = demand;
        double objective =
            threads
                .submit(() -> {
                  session.setRowBounds(0, asked, NONE);
                  return objective(session);
                })
                .get();
        assertThat(objective).isEqualTo(10 + 3 + 2.0 * (demand - 3));
      }
    }
  }

  private static double objective(LinearSession session) {
    assertThat(session.resolve()).isEqualTo(Outcome.OPTIMAL);
    return session.objective();
  }

  private static double[] lower(LinearModel model) {
    double[] lower = new double[model.rows()];
    for (int row = 0; row < lower.length; row++) {
      lower[row] = model.rowLower(row);
    }
    return lower;
  }

  private static double[] upper(LinearModel model) {
    double[] upper = new double[model.rows()];
    for (int row = 0; row < upper.length; row++) {
      upper[row] = model.rowUpper(row);
    }
    return upper;
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static void refusesState(ThrowingCallable call, String message) {
    assertThatIllegalStateException().isThrownBy(call).withMessage(message);
  }
}
