package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// What an open model answers, and where it begins.
class SessionTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  @Test
  void answersAreReadIntoArraysOfTheCaller() {
    try (LinearSession session = TwoSources.open(highs)) {
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
    try (LinearSession session = TwoSources.open(highs)) {
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
    try (LinearSession session = TwoSources.open(highs)) {
      Refusal.ofState(session::objective, "no objective: the last solve was FAILED");
      session.resolve();
      Refusal.ofState(session::rayMargin, "no ray: the last solve was OPTIMAL");
      Refusal.ofState(session::failure, "no failure: the last solve was OPTIMAL");
      session.setColumnBounds(1, 0, 0);
      assertThat(session.resolve()).isEqualTo(Outcome.INFEASIBLE);
      Refusal.ofState(session::certificate, "no certificate: the last solve was INFEASIBLE");
      Refusal.ofState(
          () -> session.copyPrimal(new double[2]), "no point: the last solve was INFEASIBLE");
      double[] ray = new double[1];
      session.copyRay(ray);
      assertThat(ray).containsExactly(1);
      assertThat(session.rayMargin()).isEqualTo(1);
    }
  }

  @Test
  void nothingIsSolvedBeforeTheFirstSolve() {
    try (LinearSession session = TwoSources.open(highs)) {
      assertThat(session.failure().message()).isEqualTo("nothing has been solved yet");
    }
  }

  @Test
  void aClosedSessionSaysSo() {
    LinearSession session = TwoSources.open(highs);
    session.close();
    session.close();
    Refusal.ofState(session::resolve, "session is closed");
    Refusal.ofState(() -> session.setCost(0, 1), "session is closed");
    Refusal.ofState(session::basis, "session is closed");
  }

  @Test
  void wholeNumbersAreNotIgnored() {
    LinearModelBuilder whole = LinearModel.builder();
    whole.integerColumn(1, 0, 1);
    Refusal.ofArgument(
        () -> highs.open(whole.build()).close(),
        "the model has columns of whole numbers: open it by openInteger, or its relaxed() form");
  }
}
