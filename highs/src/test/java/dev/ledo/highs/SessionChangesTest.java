package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// An open model in which bounds, costs, entries and rows change.
class SessionChangesTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  @Test
  void everyChangeIsSolvedFor() {
    try (LinearSession session = TwoSources.open(highs)) {
      assertThat(TwoSources.objective(session)).isEqualTo(15);
      session.setRowBounds(0, 5, NONE);
      assertThat(TwoSources.objective(session)).isEqualTo(17);
      session.setColumnBounds(0, 0, 1);
      assertThat(TwoSources.objective(session)).isEqualTo(19);
      session.setCost(1, 3);
      assertThat(TwoSources.objective(session)).isEqualTo(23);
      session.setEntry(0, 1, 2);
      assertThat(TwoSources.objective(session)).isEqualTo(17);
      session.setCosts(new double[] {4, 5});
      session.setColumnBounds(new double[] {0, 1}, new double[] {9, 9});
      session.setRowBounds(new double[] {1}, new double[] {3});
      assertThat(TwoSources.objective(session)).isEqualTo(15);
      session.setRowBounds(new int[] {0}, new double[] {6}, new double[] {NONE});
      assertThat(TwoSources.objective(session)).isEqualTo(25);
      assertThat(session.coldFallbacks()).isZero();
    }
  }

  @Test
  void rowsComeAndGo() {
    try (LinearSession session = TwoSources.open(highs)) {
      assertThat(TwoSources.objective(session)).isEqualTo(15);
      assertThat(session.addRow(2, NONE, new int[] {1}, new double[] {1})).isEqualTo(1);
      assertThat(TwoSources.objective(session)).isEqualTo(16);
      session.addRows(
          new double[] {-NONE, 7},
          new double[] {1, 7},
          new int[] {0, 1},
          new int[] {0, 1, 0},
          new double[] {1, 1, 1});
      assertThat(session.rows()).isEqualTo(4);
      assertThat(TwoSources.objective(session)).isEqualTo(23);
      session.setRowBounds(2, -NONE, 2);
      session.deleteRows(1, 2);
      assertThat(session.rows()).isEqualTo(3);
      assertThat(TwoSources.objective(session)).isEqualTo(22);
      var last = new BitSet();
      last.set(1, 3);
      session.deleteRows(last);
      session.deleteRows(new BitSet());
      assertThat(TwoSources.objective(session)).isEqualTo(15);
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
  void wrongChangesAreRefusedWithTheirNumbers() {
    try (LinearSession session = TwoSources.open(highs)) {
      Refusal.ofArgument(
          () -> session.setRowBounds(0, 2, 1),
          "row 0: lower bound 2.0 is not at or below upper bound 1.0");
      Refusal.ofArgument(
          () -> session.setCost(0, Double.NaN), "column 0: cost NaN is not a number below 1e20");
      Refusal.ofArgument(() -> session.setCosts(new double[1]), "1 costs for 2 columns");
      Refusal.ofArgument(
          () -> session.setRowBounds(new double[2], new double[1]), "2 lower bounds for 1 rows");
      Refusal.ofArgument(
          () -> session.setRowBounds(new int[1], new double[1], new double[0]),
          "0 upper bounds for 1 rows named");
      Refusal.ofArgument(
          () -> session.addRow(0, 1, new int[] {2}, new double[] {1}),
          "row 1: column 2 is outside 0..1");
      Refusal.ofArgument(
          () -> session.addRow(0, 1, new int[] {0, 0}, new double[] {1, 1}),
          "row 1: column 0 comes twice; add its entries up");
      Refusal.ofArgument(
          () ->
              session.addRows(
                  new double[2], new double[2], new int[] {0, 5}, new int[1], new double[1]),
          "row 1: its entries from 0 to 5 are not among 1 entries");
      assertThatThrownBy(() -> session.deleteRows(0, 2))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> session.setEntry(0, 2, 1))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThat(TwoSources.objective(session)).isEqualTo(15);
    }
  }
}
