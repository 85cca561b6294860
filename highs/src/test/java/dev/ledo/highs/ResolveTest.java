package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Solving again from the last basis against solving from nothing, over long chains of changes.
///
/// HiGHS issues 3194 and 3294 report other objectives from one than from the other.
class ResolveTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  @Test
  void secondStagesCostTheSameWarmAsCold() {
    long fallbacks = 0;
    for (int seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      LinearModel model =
          RandomModels.recourse(random, random.nextInt(10, 60), random.nextInt(5, 30));
      try (LinearSession warm = highs.open(model);
          LinearSession cold = highs.open(model)) {
        for (int step = 0; step < 100; step++) {
          changeBounds(random, model, warm, cold);
          assertThat(warm.resolve()).isEqualTo(Outcome.OPTIMAL);
          double expected = ((Solution.Optimal) cold.solveCold()).objective();
          assertThat(warm.objective())
              .as("seed %d, step %d", seed, step)
              .isCloseTo(expected, within(1e-9 * Math.abs(expected)));
        }
        fallbacks += warm.coldFallbacks();
      }
    }
    assertThat(fallbacks).isZero();
  }

  private static void changeBounds(
      Random random, LinearModel model, LinearSession warm, LinearSession cold) {
    for (int change = random.nextInt(1, 8); change > 0; change--) {
      if (random.nextInt(4) > 0) {
        int row = random.nextInt(model.rows());
        double lower = model.rowLower(row) + random.nextInt(-20, 21) * 0.37;
        double upper = model.rowUpper(row) < NONE ? lower : NONE;
        warm.setRowBounds(row, lower, upper);
        cold.setRowBounds(row, lower, upper);
      } else {
        int column = random.nextInt(model.columns());
        double upper = model.columnUpper(column) + random.nextInt(0, 7) * 0.73;
        warm.setColumnBounds(column, 0, upper);
        cold.setColumnBounds(column, 0, upper);
      }
    }
  }

  /// Programs of every kind, of which a third has no optimum: HiGHS gives up on one warm solve in
  /// some hundred there, and what it says in the end must be the same.
  @Test
  void anyProgramEndsTheSameWarmAsCold() {
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      LinearModel model = RandomModels.any(random, random.nextInt(3, 23), random.nextInt(2, 17));
      try (LinearSession warm = highs.open(model);
          LinearSession cold = highs.open(model)) {
        for (int step = 0; step < 50; step++) {
          changeAnything(random, model, warm, cold);
          Outcome outcome = warm.resolve();
          Solution expected = cold.solveCold();
          assertThat(outcome).isNotEqualTo(Outcome.FAILED).isEqualTo(outcomeOf(expected));
          if (expected instanceof Solution.Optimal optimal) {
            double objective = optimal.objective();
            assertThat(warm.objective())
                .as("seed %d, step %d", seed, step)
                .isCloseTo(objective, within(1e-9 * (1 + Math.abs(objective))));
          }
        }
      }
    }
  }

  private static void changeAnything(
      Random random, LinearModel model, LinearSession warm, LinearSession cold) {
    int row = random.nextInt(model.rows());
    int column = random.nextInt(model.columns());
    int change = random.nextInt(-6, 7);
    if (random.nextInt(3) > 0) {
      warm.setRowBounds(row, model.rowLower(row) + change, model.rowUpper(row) + change);
      cold.setRowBounds(row, model.rowLower(row) + change, model.rowUpper(row) + change);
    } else {
      warm.setCost(column, model.cost(column) + change);
      cold.setCost(column, model.cost(column) + change);
    }
  }

  /// Unbounded programs on which HiGHS 1.12 comes to no conclusion by the dual simplex method; the
  /// primal method ends.
  @Test
  void whatTheDualMethodLeavesOpenThePrimalMethodDecides() {
    for (int seed : new int[] {2043, 3457, 4404}) {
      LinearModel model = RandomModels.any(new Random(seed), 14, 7);
      try (LinearSession session = highs.open(model)) {
        assertThat(session.resolve()).isEqualTo(Outcome.UNBOUNDED);
        assertThat(session.coldFallbacks()).isEqualTo(1);
        assertThat(ExactSimplex.solve(model).outcome()).isEqualTo(Outcome.UNBOUNDED);
      }
    }
  }

  /// HiGHS is made careless, and takes the point where nothing is done as good enough.
  @Test
  void answersThatTheModelRefutesAreNotPassedOn() {
    LinearModelBuilder little = LinearModel.builder();
    int[] both = {little.column(1, 0, NONE), little.column(1, 0, NONE)};
    little.row(0.005, NONE, both, new double[] {1, 1});
    little.row(-0.004, NONE, both, new double[] {1, -1});
    try (LinearSession session = highs.open(little.build())) {
      session.setOption("primal_feasibility_tolerance", 0.01);
      session.setOption("presolve", "off");

      Solution solution = session.solve();

      assertThat(session.coldFallbacks()).isEqualTo(1);
      assertThat(solution)
          .isEqualTo(
              new Solution.Failed(
                  new Failure(
                      Failure.Reason.NOT_CERTIFIED,
                      "HiGHS says optimal, but the model says primal infeasibility"
                          + " 0.0049751243781094535, dual infeasibility 0.0 and gap 0.0, where"
                          + " 1.0E-6 is allowed")));
    }
  }

  private static Outcome outcomeOf(Solution solution) {
    return switch (solution) {
      case Solution.Optimal optimal -> Outcome.OPTIMAL;
      case Solution.Infeasible infeasible -> Outcome.INFEASIBLE;
      case Solution.Unbounded unbounded -> Outcome.UNBOUNDED;
      case Solution.Failed failed -> Outcome.FAILED;
    };
  }
}
