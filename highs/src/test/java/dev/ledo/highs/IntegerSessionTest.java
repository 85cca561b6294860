package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.highs.internal.Point;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntegerSessionTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private final Highs highs = Highs.load();

  @Test
  void knapsacksAreFilledAsWellAsByTryingEverything() {
    for (int seed = 0; seed < 150; seed++) {
      LinearModel model = knapsack(new Random(seed));

      IntegerSolution solution = solve(model);

      assertThat(solution)
          .as("seed %d", seed)
          .isInstanceOfSatisfying(
              IntegerSolution.Optimal.class,
              optimal -> {
                assertThat(optimal.objective()).isCloseTo(bestFilling(model), within(1e-9));
                assertThat(optimal.primal().stream()).allMatch(value -> value == 0 || value == 1);
                assertThat(optimal.gap()).isLessThanOrEqualTo(1e-6);
              });
    }
  }

  @Test
  void aModelInWhichSimplifyingGoesAstrayIsSolvedWithout() {
    // HiGHS 1.12 ends with an error if it may presolve this.
    LinearModelBuilder model = LinearModel.builder();
    model.integerColumn(0, 0, 0);
    model.integerColumn(0, -1, 1);
    model.integerColumn(0, 1, 1);
    model.row(1, 1, new int[] {0, 1, 2}, new double[] {-1, -2, 2});

    assertThat(solve(model.build())).isInstanceOf(IntegerSolution.Infeasible.class);
  }

  /// Twelve things to take or leave.
  static LinearModel knapsack(Random random) {
    int things = 12;
    LinearModelBuilder knapsack = LinearModel.builder().sense(Sense.MAXIMISE);
    int row = knapsack.row(-NONE, random.nextInt(20, 120));
    for (int thing = 0; thing < things; thing++) {
      int column = knapsack.integerColumn(random.nextInt(1, 50), 0, 1);
      knapsack.entry(row, column, random.nextInt(1, 30));
    }
    return knapsack.build();
  }

  private static double bestFilling(LinearModel knapsack) {
    double[] weights = knapsack.rowEntries(0);
    double best = 0;
    for (int chosen = 0; chosen < 1 << weights.length; chosen++) {
      double earned = 0;
      double left = knapsack.rowUpper(0);
      for (int thing = 0; thing < weights.length; thing++) {
        if ((chosen >> thing & 1) == 1) {
          earned += knapsack.cost(thing);
          left -= weights[thing];
        }
      }
      best = left >= 0 ? Math.max(best, earned) : best;
    }
    return best;
  }

  @Test
  void randomProgramsAgreeWithTryingEveryWholePoint() {
    for (int seed = 0; seed < 150; seed++) {
      var random = new Random(seed);
      LinearModel model = boxed(random);
      Optional<Double> best = bestByTrying(model);
      IntegerSolution solution = solve(model);
      if (best.isEmpty()) {
        assertThat(solution).as("seed %d", seed).isInstanceOf(IntegerSolution.Infeasible.class);
      } else {
        assertThat(solution)
            .as("seed %d", seed)
            .isInstanceOfSatisfying(
                IntegerSolution.Optimal.class,
                optimal -> assertThat(optimal.objective()).isCloseTo(best.get(), within(1e-9)));
      }
    }
  }

  /// Four whole columns within -2..3 and three rows.
  private static LinearModel boxed(Random random) {
    LinearModelBuilder builder = LinearModel.builder().offset(random.nextInt(5));
    for (int column = 0; column < 4; column++) {
      builder.integerColumn(random.nextInt(-9, 10), -2, 3);
    }
    for (int row = 0; row < 3; row++) {
      int lower = random.nextInt(-10, 10);
      int at = builder.row(lower, lower + random.nextInt(4));
      for (int column = 0; column < 4; column++) {
        builder.entry(at, column, random.nextInt(-5, 6));
      }
    }
    return builder.build();
  }

  private static Optional<Double> bestByTrying(LinearModel model) {
    Optional<Double> best = Optional.empty();
    var point = new Point(model.columns());
    for (int code = 0; code < 6 * 6 * 6 * 6; code++) {
      int rest = code;
      for (int column = 0; column < 4; column++) {
        point.primal[column] = rest % 6 - 2;
        rest /= 6;
      }
      if (point.isFeasible(model.offset(), model.allColumns(), model.allRows())
          && (best.isEmpty() || point.objective() < best.get())) {
        best = Optional.of(point.objective());
      }
    }
    return best;
  }

  /// A plant costs 100 and allows up to 1e8; 5 are needed. HiGHS builds 5e-8 of a plant, takes that
  /// as none, and says that 2.5 is the optimum.
  @Test
  void aSliverOfAPlantIsNoPlant() {
    LinearModelBuilder builder = LinearModel.builder();
    int plant = builder.integerColumn(100, 0, 1);
    int output = builder.column(0.5, 0, NONE);
    builder.row(5, NONE, new int[] {output}, new double[] {1});
    builder.row(-NONE, 0, new int[] {output, plant}, new double[] {1, -1e8});
    try (IntegerSession session = highs.openInteger(builder.build())) {
      session.setOption("presolve", "off");

      assertThat(session.solve())
          .isInstanceOfSatisfying(
              IntegerSolution.Optimal.class,
              optimal -> {
                assertThat(optimal.objective()).isCloseTo(102.5, within(1e-6));
                assertThat(optimal.primal().get(plant)).isEqualTo(1);
              });
      assertThat(session.coldFallbacks()).isEqualTo(1);
    }
  }

  @Test
  void facilitiesWithHugeCapacitiesAreBuiltWhole() {
    for (int seed = 0; seed < 150; seed++) {
      LinearModel model = facilities(new Random(seed));
      double best = bestOfBuildings(model);

      assertThat(solve(model))
          .as("seed %d", seed)
          .isInstanceOfSatisfying(
              IntegerSolution.Optimal.class,
              optimal ->
                  assertThat(optimal.objective()).isCloseTo(best, within(1e-6 * (1 + best))));
    }
  }

  /// Three plants of capacity 1e4 to 1e8 and two customers of demand below 30, one of whom can do
  /// without at a cost.
  private static LinearModel facilities(Random random) {
    LinearModelBuilder builder = LinearModel.builder();
    for (int plant = 0; plant < 3; plant++) {
      builder.integerColumn(random.nextInt(50, 150), 0, 1);
      builder.row(-NONE, 0);
      builder.entry(plant, plant, -Math.pow(10, random.nextInt(4, 9)));
    }
    for (int customer = 0; customer < 2; customer++) {
      int demand = builder.row(random.nextInt(300) * 0.1, NONE);
      for (int plant = 0; plant < 3; plant++) {
        int flow = builder.column(random.nextInt(1, 10) * 0.1, 0, NONE);
        builder.entry(demand, flow, 1).entry(plant, flow, 1);
      }
    }
    builder.entry(3, builder.column(random.nextInt(1, 20), 0, NONE), 1);
    return builder.build();
  }

  private double bestOfBuildings(LinearModel model) {
    double best = NONE;
    try (LinearSession session = highs.open(model.relaxed())) {
      for (int built = 0; built < 8; built++) {
        for (int plant = 0; plant < 3; plant++) {
          int is = built >> plant & 1;
          session.setColumnBounds(plant, is, is);
        }
        if (session.resolve() == Outcome.OPTIMAL) {
          best = Math.min(best, session.objective());
        }
      }
    }
    return best;
  }

  @Test
  void infeasibleFractionsAreTheProofIfThereAreNone() {
    LinearModelBuilder none = LinearModel.builder();
    none.row(5, NONE, new int[] {none.integerColumn(1, 0, 3)}, new double[] {1});

    assertThat(solve(none.build()))
        .isEqualTo(new IntegerSolution.Infeasible(Optional.of(Values.of(1))));
  }

  @Test
  void oddIsNotTwiceAWholeNumber() {
    LinearModelBuilder odd = LinearModel.builder();
    odd.row(7, 7, new int[] {odd.integerColumn(1, 0, 10)}, new double[] {2});

    assertThat(solve(odd.build())).isEqualTo(new IntegerSolution.Infeasible(Optional.empty()));
  }

  @Test
  void wholeNumbersGoOnForeverAsFractionsDo() {
    LinearModelBuilder forever = LinearModel.builder().sense(Sense.MAXIMISE);
    int[] both = {forever.integerColumn(1, 0, NONE), forever.column(0, 0, NONE)};
    forever.row(-NONE, 3, both, new double[] {1, -1});

    assertThat(solve(forever.build())).isEqualTo(new IntegerSolution.Unbounded(Values.of(1, 1)));
  }

  @Test
  void aModelWithoutWholeNumbersIsSolvedAllTheSame() {
    LinearModelBuilder fraction = LinearModel.builder();
    fraction.row(1, NONE, new int[] {fraction.column(3, 0, NONE)}, new double[] {2});

    assertThat(solve(fraction.build()))
        .isEqualTo(new IntegerSolution.Optimal(1.5, 1.5, Values.of(0.5)));
  }

  @Test
  void theBestPointBeforeTheTimeLimitComesWithItsBound() {
    try (IntegerSession session = highs.openInteger(hardKnapsacks())) {
      session.setTimeLimit(Duration.ofMillis(300));

      IntegerSolution solution = session.solve();

      assertThat(solution)
          .isInstanceOfSatisfying(
              IntegerSolution.Feasible.class,
              feasible -> {
                assertThat(feasible.bound()).isGreaterThan(feasible.objective());
                assertThat(feasible.gap()).isBetween(1e-6, 0.5);
              });
    }
  }

  @Test
  void aGapThatIsWideEnoughIsGoodEnough() {
    try (IntegerSession session = highs.openInteger(hardKnapsacks())) {
      session.setRelativeGap(0.1);

      assertThat(session.solve())
          .isInstanceOfSatisfying(
              IntegerSolution.Optimal.class,
              optimal -> assertThat(optimal.gap()).isLessThanOrEqualTo(0.1));
    }
  }

  @Test
  void noTimeIsNoPoint() {
    try (IntegerSession session = highs.openInteger(hardKnapsacks())) {
      session.setTimeLimit(Duration.ofNanos(1));

      assertThat(session.solve())
          .isEqualTo(
              new IntegerSolution.Failed(
                  new Failure(
                      Failure.Reason.TIME_LIMIT,
                      "a limit was reached before any point was found")));
    }
  }

  /// Several knapsacks to fill from the same 60 things, weights and worths alike: hard to prove.
  private static LinearModel hardKnapsacks() {
    var random = new Random(4);
    LinearModelBuilder builder = LinearModel.builder().sense(Sense.MAXIMISE);
    for (int row = 0; row < 8; row++) {
      builder.row(-NONE, 6000);
    }
    for (int thing = 0; thing < 60; thing++) {
      int size = random.nextInt(300, 700);
      int column = builder.integerColumn(size, 0, 1);
      for (int row = 0; row < 8; row++) {
        builder.entry(row, column, size + random.nextInt(-290, 290));
      }
    }
    return builder.build();
  }

  @Test
  void anOfferedPointIsWhereTheSearchBegins() {
    LinearModel model = hardKnapsacks();
    double[] offered = new double[model.columns()];
    Arrays.fill(offered, 0, 6, 1);
    try (IntegerSession session = highs.openInteger(model)) {
      session.offer(offered);
      session.setOption("mip_max_nodes", 0);
      session.setOption("presolve", "off");
      assertThat(session.solve()).isInstanceOf(IntegerSolution.Feasible.class);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> session.offer(new double[3]))
          .withMessage("3 values for 60 columns");
    }
  }

  @Test
  void cutsAreTakenIntoAccount() {
    LinearModelBuilder builder = LinearModel.builder();
    int[] both = {builder.integerColumn(-3, 0, 4), builder.integerColumn(-2, 0, 4)};
    builder.row(-NONE, 5, both, new double[] {1, 1});
    try (IntegerSession session = highs.openInteger(builder.build())) {
      assertThat(objective(session)).isEqualTo(-14);
      session.addRow(-NONE, 5, both, new double[] {2, 1});
      assertThat(objective(session)).isEqualTo(-9);
      session.setColumnBounds(1, 0, 2);
      assertThat(objective(session)).isEqualTo(-8);
      session.deleteRows(1, 2);
      assertThat(objective(session)).isEqualTo(-14);
      assertThat(session.coldFallbacks()).isZero();
    }
  }

  private static double objective(IntegerSession session) {
    return ((IntegerSolution.Optimal) session.solve()).objective();
  }

  private IntegerSolution solve(LinearModel model) {
    try (IntegerSession session = highs.openInteger(model)) {
      return session.solve();
    }
  }
}
