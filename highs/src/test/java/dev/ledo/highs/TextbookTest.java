package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Programs whose optimum somebody has published.
class TextbookTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  /// Hillier and Lieberman, Introduction to Operations Research, 10th ed., section 3.1 (Wyndor
  /// Glass); shadow prices 0, 3/2 and 1 in section 4.7.
  @Test
  void wyndorGlassEarns36() {
    LinearModelBuilder wyndor = LinearModel.builder().sense(Sense.MAXIMISE);
    int doors = wyndor.column(3, 0, NONE);
    int windows = wyndor.column(5, 0, NONE);
    wyndor.row(-NONE, 4, new int[] {doors}, new double[] {1});
    wyndor.row(-NONE, 12, new int[] {windows}, new double[] {2});
    wyndor.row(-NONE, 18, new int[] {doors, windows}, new double[] {3, 2});

    Solution.Optimal optimal = optimum(wyndor.build());

    assertThat(optimal.objective()).isCloseTo(36, within(1e-12));
    assertThat(optimal.primal().toArray()).containsExactly(new double[] {2, 6}, within(1e-12));
    assertThat(optimal.rowActivity().toArray())
        .containsExactly(new double[] {2, 12, 18}, within(1e-12));
    assertThat(optimal.duals().toArray()).containsExactly(new double[] {0, 1.5, 1}, within(1e-12));
    assertThat(optimal.reducedCosts().toArray())
        .containsExactly(new double[] {0, 0}, within(1e-12));
    assertThat(optimal.certificate()).isEqualTo(new Certificate(0, 0, 0));
  }

  /// Chvátal, Linear Programming (1983), chapter 2, first example.
  @Test
  void chvatalsFirstExampleIsWorth13() {
    LinearModelBuilder first = LinearModel.builder().sense(Sense.MAXIMISE);
    for (double worth : new double[] {5, 4, 3}) {
      first.column(worth, 0, NONE);
    }
    int[] all = {0, 1, 2};
    first.row(-NONE, 5, all, new double[] {2, 3, 1});
    first.row(-NONE, 11, all, new double[] {4, 1, 2});
    first.row(-NONE, 8, all, new double[] {3, 4, 2});

    Solution.Optimal optimal = optimum(first.build());

    assertThat(optimal.objective()).isCloseTo(13, within(1e-12));
    assertThat(optimal.primal().toArray()).containsExactly(new double[] {2, 0, 1}, within(1e-12));
  }

  /// Dantzig, Linear Programming and Extensions (1963), chapter 3-3: two canneries, three
  /// warehouses; the first model of the GAMS library, optimum 153.675 thousand dollars.
  @Test
  void dantzigsCanneriesShipFor153Point675() {
    double[] thousandMiles = {2.5, 1.7, 1.8, 2.5, 1.8, 1.4};
    LinearModelBuilder canneries = LinearModel.builder();
    for (double miles : thousandMiles) {
      canneries.column(0.09 * miles, 0, NONE);
    }
    double[] ones = {1, 1, 1};
    canneries.row(-NONE, 350, new int[] {0, 1, 2}, ones);
    canneries.row(-NONE, 600, new int[] {3, 4, 5}, ones);
    canneries.row(325, NONE, new int[] {0, 3}, new double[] {1, 1});
    canneries.row(300, NONE, new int[] {1, 4}, new double[] {1, 1});
    canneries.row(275, NONE, new int[] {2, 5}, new double[] {1, 1});

    assertThat(optimum(canneries.build()).objective()).isCloseTo(153.675, within(1e-9));
  }

  /// Beale (1955), the smallest program on which the simplex method was seen to cycle; optimum
  /// -1/20.
  @Test
  void bealesDegenerateProgramEndsAtATwentieth() {
    LinearModelBuilder beale = LinearModel.builder();
    for (double cost : new double[] {-0.75, 150, -0.02, 6}) {
      beale.column(cost, 0, NONE);
    }
    int[] all = {0, 1, 2, 3};
    beale.row(-NONE, 0, all, new double[] {0.25, -60, -0.04, 9});
    beale.row(-NONE, 0, all, new double[] {0.5, -90, -0.02, 3});
    beale.row(-NONE, 1, new int[] {2}, new double[] {1});

    Solution.Optimal optimal = optimum(beale.build());

    assertThat(optimal.objective()).isCloseTo(-0.05, within(1e-12));
    assertThat(optimal.primal().toArray())
        .containsExactly(new double[] {0.04, 0, 1, 0}, within(1e-12));
  }

  /// Chvátal (1983), chapter 3: cycles under the largest-coefficient rule; optimum 1.
  @Test
  void chvatalsCyclingProgramEndsAtOne() {
    LinearModelBuilder cycling = LinearModel.builder().sense(Sense.MAXIMISE);
    for (double worth : new double[] {10, -57, -9, -24}) {
      cycling.column(worth, 0, NONE);
    }
    int[] all = {0, 1, 2, 3};
    cycling.row(-NONE, 0, all, new double[] {0.5, -5.5, -2.5, 9});
    cycling.row(-NONE, 0, all, new double[] {0.5, -1.5, -0.5, 1});
    cycling.row(-NONE, 1, new int[] {0}, new double[] {1});

    assertThat(optimum(cycling.build()).objective()).isCloseTo(1, within(1e-12));
  }

  /// Klee and Minty (1972) in Chvátal's form, chapter 4: optimum 100^(n-1).
  @Test
  void kleeAndMintysCubeHasItsOptimumAtTheLastCorner() {
    int n = 6;
    LinearModelBuilder cube = LinearModel.builder().sense(Sense.MAXIMISE);
    for (int column = 0; column < n; column++) {
      cube.column(Math.pow(10, n - 1 - column), 0, NONE);
    }
    for (int row = 0; row < n; row++) {
      int at = cube.row(-NONE, Math.pow(100, row));
      for (int column = 0; column < row; column++) {
        cube.entry(at, column, 2 * Math.pow(10, row - column));
      }
      cube.entry(at, row, 1);
    }

    assertThat(optimum(cube.build()).objective()).isCloseTo(1e10, within(1e-2));
  }

  /// Wolsey, Integer Programming (1998), section 7.2: 7 at (2, 1), where fractions would give 59/7.
  @Test
  void wolseysExampleIsWorth7InWholeNumbers() {
    LinearModelBuilder wolsey = LinearModel.builder().sense(Sense.MAXIMISE);
    int[] both = {wolsey.integerColumn(4, 0, NONE), wolsey.integerColumn(-1, 0, NONE)};
    wolsey.row(-NONE, 14, both, new double[] {7, -2});
    wolsey.row(-NONE, 3, new int[] {both[1]}, new double[] {1});
    wolsey.row(-NONE, 3, both, new double[] {2, -2});
    LinearModel model = wolsey.build();

    assertThat(optimum(model.relaxed()).objective()).isCloseTo(59 / 7.0, within(1e-12));
    try (IntegerSession session = highs.openInteger(model)) {
      assertThat(session.solve()).isEqualTo(new IntegerSolution.Optimal(7, 7, Values.of(2, 1)));
    }
  }

  private Solution.Optimal optimum(LinearModel model) {
    try (LinearSession session = highs.open(model)) {
      Solution solution = session.solve();
      assertThat(solution).isInstanceOf(Solution.Optimal.class);
      assertThat(session.coldFallbacks()).isZero();
      return (Solution.Optimal) solution;
    }
  }
}
