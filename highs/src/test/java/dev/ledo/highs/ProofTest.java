package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is proven of a program that has no optimum, and that a wrong proof is not taken.
class ProofTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  /// At least 5 and at most 3 of the same sum: the first row less the second asks 2 of nothing.
  @Test
  void contradictingRowsArePutAgainstEachOther() {
    LinearModelBuilder rows = LinearModel.builder();
    int[] both = {rows.column(1, 0, NONE), rows.column(1, 0, NONE)};
    rows.row(5, NONE, both, new double[] {1, 1});
    rows.row(-NONE, 3, both, new double[] {1, 1});

    assertThat(solve(rows.build())).isEqualTo(new Solution.Infeasible(Values.of(1, -1), 2));
  }

  /// 2x + y ≥ 14 with x ≤ 3 and y ≤ 4 can reach 10 only: the row alone proves it, short by 4.
  @Test
  void boundsOfColumnsArePartOfTheProof() {
    LinearModelBuilder row = LinearModel.builder();
    int[] both = {row.column(0, 0, 3), row.column(0, 0, 4)};
    row.row(14, NONE, both, new double[] {2, 1});

    assertThat(solve(row.build())).isEqualTo(new Solution.Infeasible(Values.of(1), 4));
  }

  @Test
  void infeasibilityThatPresolveSeesIsProvenAllTheSame() {
    LinearModelBuilder fixed = LinearModel.builder();
    int column = fixed.column(1, 2, 2);
    fixed.row(5, 5, new int[] {column}, new double[] {1});
    fixed.row(0, NONE, new int[] {column, fixed.column(1, 0, NONE)}, new double[] {1, 1});

    assertThat(solve(fixed.build())).isEqualTo(new Solution.Infeasible(Values.of(1, 0), 3));
  }

  /// HiGHS issue 464: the ray of -x - y with x = y was given as zeros.
  @Test
  void freeColumnsGoOnForeverTogether() {
    LinearModelBuilder free = LinearModel.builder();
    int[] both = {free.column(-1, -NONE, NONE), free.column(-1, -NONE, NONE)};
    free.row(0, 0, both, new double[] {1, -1});

    Solution solution = solve(free.build());

    assertThat(solution).isInstanceOf(Solution.Unbounded.class);
    var unbounded = (Solution.Unbounded) solution;
    assertThat(unbounded.ray()).isEqualTo(Values.of(1, 1));
    assertThat(unbounded.gain()).isCloseTo(2, within(1e-12));
    assertThat(unbounded.point().get(0)).isEqualTo(unbounded.point().get(1));
  }

  @Test
  void moreIsBetterForeverToo() {
    LinearModelBuilder half = LinearModel.builder().sense(Sense.MAXIMISE).offset(7);
    half.row(
        -NONE,
        4,
        new int[] {half.column(2, 0, NONE), half.column(0, 0, NONE)},
        new double[] {1, -1});

    assertThat(solve(half.build()))
        .isInstanceOfSatisfying(
            Solution.Unbounded.class,
            unbounded -> {
              assertThat(unbounded.ray()).isEqualTo(Values.of(1, 1));
              assertThat(unbounded.gain()).isEqualTo(2);
            });
  }

  @Test
  void aModelWithoutRowsIsUnboundedAlongAColumn() {
    LinearModelBuilder column = LinearModel.builder();
    column.column(1, 3, NONE);
    column.column(-2, 1, NONE);

    assertThat(solve(column.build()))
        .isEqualTo(new Solution.Unbounded(Values.of(3, 1), Values.of(0, 1), 2));
  }

  @Test
  void aModelWithoutColumnsIsInfeasibleByARow() {
    LinearModelBuilder row = LinearModel.builder();
    row.row(-1, 1);
    row.row(2, 3);

    assertThat(solve(row.build())).isEqualTo(new Solution.Infeasible(Values.of(0, 1), 2));
  }

  @Test
  void aModelOfNothingCostsItsOffset() {
    Solution solution = solve(LinearModel.builder().offset(4).build());

    assertThat(solution)
        .isInstanceOfSatisfying(
            Solution.Optimal.class, optimal -> assertThat(optimal.objective()).isEqualTo(4));
  }

  @Test
  void raysThatAreBentProveNothing() {
    int tried = 0;
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      LinearModel model = RandomModels.any(random, 5, 6);
      if (solve(model) instanceof Solution.Infeasible infeasible) {
        tried++;
        var rays = raysOf(model, infeasible.ray());
        assertThat(rays.provesInfeasible(model.allColumns(), model.allRows())).isTrue();
        assertThat(rays.margin()).isCloseTo(infeasible.shortfall(), within(1e-12));
        assertThat(holdsOnFeasibleModel(model, rays)).as("seed %d", seed).isFalse();
      }
    }
    assertThat(tried).isGreaterThan(50);
  }

  /// The proof of one model is none of another that is feasible: bounds are moved to where a point
  /// is.
  private static boolean holdsOnFeasibleModel(LinearModel model, Rays rays) {
    Columns columns = model.allColumns();
    double[] point = new double[columns.count()];
    columns.copyNearestToZero(point);
    Rows rows = model.allRows().copy();
    for (int row = 0; row < rows.count(); row++) {
      double activity = 0;
      for (int entry = rows.start[row]; entry < rows.start[row + 1]; entry++) {
        activity += rows.value[entry] * point[rows.column[entry]];
      }
      rows.lower[row] = Math.min(rows.lower[row], activity);
      rows.upper[row] = Math.max(rows.upper[row], activity);
    }
    return rays.provesInfeasible(columns, rows);
  }

  private static Rays raysOf(LinearModel model, Values ray) {
    var rays = new Rays(model.columns());
    rays.reserve(ray.size());
    System.arraycopy(ray.toArray(), 0, rays.ray, 0, ray.size());
    return rays;
  }

  @Test
  void aRayOfNothingOrOfNoNumbersProvesNothing() {
    LinearModelBuilder row = LinearModel.builder();
    row.row(14, NONE, new int[] {row.column(-1, 0, NONE)}, new double[] {-1});
    LinearModel model = row.build();

    for (double component : new double[] {0, Double.NaN, NONE}) {
      var rays = raysOf(model, Values.of(component));
      assertThat(rays.provesInfeasible(model.allColumns(), model.allRows())).isFalse();
      assertThat(rays.provesUnbounded(Sense.MINIMISE, model.allColumns(), model.allRows()))
          .isFalse();
    }
    assertThat(raysOf(model, Values.of(-3)).provesInfeasible(model.allColumns(), model.allRows()))
        .isTrue();
  }

  private Solution solve(LinearModel model) {
    try (LinearSession session = highs.open(model)) {
      Solution solution = session.solve();
      assertThat(session.coldFallbacks()).isZero();
      return solution;
    }
  }
}
