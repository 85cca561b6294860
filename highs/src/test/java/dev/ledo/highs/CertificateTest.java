package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Solutions with a fault planted in them must not pass.
class CertificateTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  /// Minimise x + 2y, x + y ≥ 4, 0 ≤ x ≤ 3: x = 3, y = 1, dual 2, reduced cost of x -1, objective
  /// 5.
  private static LinearModel twoSources() {
    LinearModelBuilder sources = LinearModel.builder();
    int[] both = {sources.column(1, 0, 3), sources.column(2, 0, NONE)};
    sources.row(4, NONE, both, new double[] {1, 1});
    return sources.build();
  }

  private static Point weighed(LinearModel model, double[] primal, double[] duals) {
    var point = new Point(model.columns());
    point.reserve(model.rows());
    System.arraycopy(primal, 0, point.primal, 0, primal.length);
    System.arraycopy(duals, 0, point.duals, 0, duals.length);
    point.isOptimal(model.sense(), model.offset(), model.allColumns(), model.allRows());
    return point;
  }

  private static Certificate certificate(double x, double y, double dual) {
    return weighed(twoSources(), new double[] {x, y}, new double[] {dual}).certificate();
  }

  @Test
  void theOptimumIsExact() {
    assertThat(certificate(3, 1, 2)).isEqualTo(new Certificate(0, 0, 0));
  }

  @Test
  void aDualOfTheWrongSignShowsInTheDualInfeasibility() {
    Certificate flipped = certificate(3, 1, -2);

    assertThat(flipped.dualInfeasibility()).isEqualTo(2);
    assertThat(flipped.holds()).isFalse();
  }

  @Test
  void aDualThatIsTooLargeShowsInTheReducedCost() {
    // y costs 2 and earns 2.003; its scale is 1 + 2.
    assertThat(certificate(3, 1, 2.003).dualInfeasibility()).isCloseTo(0.001, within(1e-12));
  }

  @Test
  void aDualThatIsTooSmallShowsInTheGap() {
    // Dual objective 4 · 1.5 - 3 · 0.5 = 4.5 against 5.
    Certificate small = certificate(3, 1, 1.5);

    assertThat(small.dualInfeasibility()).isZero();
    assertThat(small.gap()).isCloseTo(0.5 / 6, within(1e-12));
    assertThat(small.holds()).isFalse();
  }

  @Test
  void aPointThatIsNotTheBestShowsInTheGap() {
    // x = 2, y = 2 costs 6 against the dual's 5.
    assertThat(certificate(2, 2, 2)).isEqualTo(new Certificate(0, 0, 1.0 / 7));
  }

  @Test
  void aBrokenRowIsMeasuredAgainstItsBound() {
    assertThat(certificate(3, 0.5, 2).primalInfeasibility()).isCloseTo(0.5 / 5, within(1e-12));
  }

  @Test
  void aBrokenColumnIsMeasuredAgainstItsBound() {
    assertThat(certificate(4, 0, 2).primalInfeasibility()).isCloseTo(1.0 / 4, within(1e-12));
    assertThat(certificate(5, -1, 2).primalInfeasibility()).isCloseTo(1, within(1e-12));
  }

  @Test
  void whatIsNotANumberNeverHolds() {
    for (double bad : new double[] {Double.NaN, NONE, -NONE}) {
      assertThat(certificate(bad, 1, 2).holds()).isFalse();
      assertThat(certificate(3, bad, 2).holds()).isFalse();
      assertThat(certificate(3, 1, bad).holds()).isFalse();
    }
  }

  @Test
  void whatIsNotANumberIsSeenWithoutBoundsAndCosts() {
    LinearModelBuilder free = LinearModel.builder();
    int column = free.column(0, -NONE, NONE);
    free.row(-NONE, NONE, new int[] {column}, new double[] {1});
    LinearModel model = free.build();

    assertThat(weighed(model, new double[] {1}, new double[] {0}).certificate().holds()).isTrue();
    assertThat(weighed(model, new double[] {Double.NaN}, new double[] {0}).certificate().holds())
        .isFalse();
    assertThat(weighed(model, new double[] {1}, new double[] {Double.NaN}).certificate().holds())
        .isFalse();
  }

  @Test
  void roundingOfLargeNumbersThatCancelIsAllowedFor() {
    LinearModelBuilder balance = LinearModel.builder();
    int[] both = {balance.column(0, 0, NONE), balance.column(0, 0, NONE)};
    balance.row(0, 0, both, new double[] {1, -1});
    double large = 3e12;

    Certificate rounded =
        weighed(balance.build(), new double[] {large, Math.nextUp(large)}, new double[] {0})
            .certificate();

    assertThat(rounded.primalInfeasibility()).isZero();
  }

  @Test
  void aHugeBoundDoesNotTurnRoundingIntoAGap() {
    LinearModelBuilder wide = LinearModel.builder();
    int[] both = {wide.column(0.1, 0, 1e12), wide.column(0.3, 0, 1e12)};
    wide.row(3, NONE, both, new double[] {1, 3});
    // 0.1 · 3 is not 0.3: the second column has a reduced cost of 5e-17, times 1e12.
    assertThat(weighed(wide.build(), new double[] {0, 1}, new double[] {0.1}).certificate().holds())
        .isTrue();
  }

  @Test
  void everySingleFaultInRandomSolutionsIsFound() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      LinearModel model = RandomModels.recourse(random, 12, 8);
      try (LinearSession session = highs.open(model)) {
        var optimal = (Solution.Optimal) session.solve();
        double[] primal = optimal.primal().toArray();
        double[] duals = optimal.duals().toArray();
        assertThat(weighed(model, primal, duals).certificate()).isEqualTo(optimal.certificate());

        int row = random.nextInt(duals.length);
        double[] bent = duals.clone();
        bent[row] = Math.abs(bent[row]) < 1e-3 ? bent[row] + 2 : -bent[row];
        assertThat(weighed(model, primal, bent).certificate().holds())
            .as("seed %d, dual %d from %s to %s", seed, row, duals[row], bent[row])
            .isFalse();

        int column = random.nextInt(primal.length);
        double[] moved = primal.clone();
        moved[column] += random.nextBoolean() ? 0.01 : -0.01;
        assertThat(weighed(model, moved, duals).certificate().holds())
            .as("seed %d, column %d", seed, column)
            .isFalse();
      }
    }
  }
}
