package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Result.Status;
import dev.ledo.stochastic.Textbook.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProgramsAtTheEdgeTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  void aSecondStageWithoutLimitIsUnbounded() {
    var builder = TwoStageProgram.builder("unbounded");
    int x = builder.firstColumn("x", 1, 0, 10);
    int y = builder.secondColumn("y", -1, 0, INFINITE);
    int row = builder.secondRow("row", 0, INFINITE);
    builder.technology(row, x, 1).recourse(row, y, 1);
    builder.random(new RandomElement.Constant());
    Instance instance = with(builder, 1, 2);

    Result result = Solvers.decomposed(instance);

    assertThat(result.status()).isEqualTo(Status.UNBOUNDED);
    assertThat(result.message()).hasValueSatisfying(m -> assertThat(m).contains("no lower limit"));
    assertThat(Solvers.extensive(instance).status()).isEqualTo(Status.UNBOUNDED);
  }

  @Test
  void aFirstStageWithoutLimitIsUnbounded() {
    var builder = TwoStageProgram.builder("unbounded");
    int x = builder.firstColumn("x", -1, 0, INFINITE);
    int y = builder.secondColumn("y", 0.5, 0, INFINITE);
    int row = builder.secondRow("row", -INFINITE, 0);
    builder.technology(row, x, 1).recourse(row, y, -1);
    builder.random(new RandomElement.RightHandSide(row, INFINITE, 0));
    Instance instance = with(builder, 1, 2, 3);

    assertThat(Solvers.extensive(instance).status()).isEqualTo(Status.UNBOUNDED);
    assertThat(Solvers.decomposed(instance).status()).isEqualTo(Status.UNBOUNDED);
  }

  @Test
  void aFreeFirstStageHeldByTheSecondHasAnOptimum() {
    var builder = TwoStageProgram.builder("free");
    int x = builder.firstColumn("x", -1, -INFINITE, INFINITE);
    int above = builder.secondColumn("above", 3, 0, INFINITE);
    int below = builder.secondColumn("below", 2, 0, INFINITE);
    int row = builder.secondRow("row", 0, 0);
    builder.technology(row, x, -1).recourse(row, above, 1).recourse(row, below, -1);
    builder.random(new RandomElement.RightHandSide(row, 0, 0));
    Instance instance = with(builder, -1000, -2000, -1500, -4000);

    Solvers.assertAgreement(instance, Settings.DEFAULT);
  }

  @Test
  void aFirstStageThatContradictsItselfIsInfeasible() {
    var builder = TwoStageProgram.builder("infeasible");
    int x = builder.firstColumn("x", 1, 0, 10);
    builder.first(builder.firstRow("row", 20, INFINITE), x, 1);
    int y = builder.secondColumn("y", 1, 0, INFINITE);
    int row = builder.secondRow("need", 1, INFINITE);
    builder.recourse(row, y, 1);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));

    assertThat(Solvers.decomposed(with(builder, 1, 2)).status()).isEqualTo(Status.INFEASIBLE);
  }

  @Test
  void aSecondStageOfRowsAloneLimitsTheFirst() {
    var builder = TwoStageProgram.builder("rows alone");
    int x = builder.firstColumn("x", 1, 0, 10);
    int row = builder.secondRow("need", 0, INFINITE);
    builder.technology(row, x, 1);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));
    Instance instance = with(builder, 1, 7, 3);

    Solvers.assertOptimum(Solvers.extensive(instance), 7);
    Solvers.assertOptimum(Solvers.decomposed(instance), 7);
  }

  @Test
  void aSecondStageOfColumnsAloneIsPriced() {
    var builder = TwoStageProgram.builder("columns alone");
    builder.firstColumn("x", 1, 2, 10);
    int y = builder.secondColumn("y", 1, 0, 4);
    builder.random(new RandomElement.Cost(y));
    Instance instance = with(builder, -1, 5, -2);

    Solvers.assertOptimum(Solvers.extensive(instance), 2 - 4.0 / 3 - 8.0 / 3);
    Solvers.assertOptimum(Solvers.decomposed(instance), 2 - 4.0 / 3 - 8.0 / 3);
  }

  @Test
  void nothingToDecideFirstIsAllowed() {
    var builder = TwoStageProgram.builder("no first stage");
    int y = builder.secondColumn("y", 2, 0, INFINITE);
    int row = builder.secondRow("need", 0, INFINITE);
    builder.recourse(row, y, 1);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));
    Instance instance = with(builder, 1, 2, 3);

    Solvers.assertOptimum(Solvers.extensive(instance), 4);
    Solvers.assertOptimum(Solvers.decomposed(instance), 4);
  }

  @Test
  void anOptimumOfNothingIsFound() {
    var builder = TwoStageProgram.builder("zero");
    int x = builder.firstColumn("x", 1, 0, 10);
    int y = builder.secondColumn("y", 1, 0, INFINITE);
    int row = builder.secondRow("need", 0, INFINITE);
    builder.technology(row, x, 1).recourse(row, y, 1);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));

    Solvers.assertOptimum(Solvers.decomposed(with(builder, -1, 0, -3)), 0);
  }

  @Test
  void maximisersSeeTheirOwnSign() {
    var builder = TwoStageProgram.builder("profit").maximised(true).offset(-5);
    int x = builder.firstColumn("x", 1, 0, 10);
    int y = builder.secondColumn("y", -3, 0, INFINITE);
    int row = builder.secondRow("stock", -INFINITE, 0);
    int limit = builder.secondRow("market", -INFINITE, 4);
    builder.technology(row, x, -1).recourse(row, y, 1).recourse(limit, y, 1);
    builder.random(new RandomElement.RightHandSide(limit, INFINITE, 0));
    Instance instance = with(builder, 4, 6);

    Result result = Solvers.decomposed(instance);

    Solvers.assertOptimum(result, 5 - 6 + 3 * 5);
    Solvers.assertOptimum(Solvers.extensive(instance), 5 - 6 + 3 * 5);
  }

  @Test
  void wholeNumbersInTheSecondStageNeedTheExtensiveForm() {
    var builder = TwoStageProgram.builder("whole recourse");
    int x = builder.firstColumn("x", 1, 0, 10);
    int y = builder.secondColumn("y", 1.5, 0, 10, true);
    int row = builder.secondRow("need", 0, INFINITE);
    builder.technology(row, x, 1).recourse(row, y, 1);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));
    Instance instance = with(builder, 0.5, 1.5, 2.5);

    Solvers.assertOptimum(Solvers.extensive(instance), 0.5 + 1.5);
    assertThatThrownBy(() -> Solvers.decomposed(instance))
        .hasMessage("the second stage has whole numbers, which cuts cannot describe");
  }

  @Test
  void boundsThatCrossAreToldWithTheScenario() {
    var builder = TwoStageProgram.builder("crossing");
    builder.firstColumn("x", 1, 0, 10);
    int y = builder.secondColumn("y", 1, 2, 10);
    builder.random(new RandomElement.Upper(y));

    assertThatThrownBy(() -> Solvers.decomposed(with(builder, 5, 1)))
        .hasMessage("scenario 1: nothing lies between the bounds 2.0 and 1.0 of column y");
  }

  @Test
  void aWatcherMayStopIt() {
    var heard = new AtomicInteger();
    Instance instance = Networks.of(Networks.Shape.of(5, 6, 40), 3);
    var watcher =
        new Watcher() {
          @Override
          public void heard(Iteration iteration) {
            heard.incrementAndGet();
          }

          @Override
          public boolean isCancelled() {
            return heard.get() >= 2;
          }
        };

    Result result =
        new Decomposition(Highs.load(), System::nanoTime)
            .solve(instance.program(), instance.scenarios(), Settings.DEFAULT, watcher);

    double optimum = Solvers.extensive(instance).upper();
    assertThat(result.status()).isEqualTo(Status.STOPPED);
    assertThat(result.lower()).isLessThanOrEqualTo(optimum);
    assertThat(result.upper()).isGreaterThanOrEqualTo(optimum);
    assertThat(result.gap()).isPositive();
  }

  @Test
  void limitsStopItWithBoundsThatHold() {
    Instance instance = Networks.of(Networks.Shape.of(5, 6, 40), 3);

    Result few = Solvers.decomposed(instance, Settings.DEFAULT.withIterations(2));
    Result brief = Solvers.decomposed(instance, Settings.DEFAULT.withTime(Duration.ofNanos(1)));

    assertThat(few.status()).isEqualTo(Status.STOPPED);
    assertThat(brief.status()).isEqualTo(Status.STOPPED);
    assertThat(brief.firstStage()).isNotEmpty();
  }

  @Test
  void aScenarioWithoutLimitDoesNotHideThatAnotherIsInfeasible() {
    var builder = TwoStageProgram.builder("both");
    builder.firstColumn("x", 1, 0, 10);
    int cheap = builder.secondColumn("cheap", -1, 0, INFINITE);
    int bounded = builder.secondColumn("bounded", 1, 0, 3);
    int row = builder.secondRow("row", 0, INFINITE);
    builder.recourse(row, bounded, 1);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));
    Instance instance = with(builder, 1, 5);

    assertThat(cheap).isZero();
    assertThat(Solvers.extensive(instance).status()).isEqualTo(Status.INFEASIBLE);
    Result result = Solvers.decomposed(instance);
    assertThat(result.status()).isEqualTo(Status.INFEASIBLE);
    assertThat(result.lower()).isEqualTo(INFINITE);
  }

  @Test
  void wholeNumbersCanMakeInfeasibleWhatSeemsToHaveNoLimit() {
    var builder = TwoStageProgram.builder("whole");
    int x = builder.firstColumn("x", 0, 0, 3, true);
    int y = builder.firstColumn("y", -1, 0, INFINITE);
    int half = builder.firstRow("half", 1, 1);
    builder.first(half, x, 2);
    int row = builder.secondRow("row", 0, INFINITE);
    builder.technology(row, y, 1);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));
    Instance instance = with(builder, 1, 2);

    assertThat(Solvers.extensive(instance).status()).isEqualTo(Status.INFEASIBLE);
    assertThat(Solvers.decomposed(instance).status()).isEqualTo(Status.INFEASIBLE);
  }

  @Test
  void aScenarioThatCannotComeHasNoSay() {
    var builder = TwoStageProgram.builder("impossible");
    int x = builder.firstColumn("x", 1, 0, 10);
    int y = builder.secondColumn("y", 3, 0, 2);
    int row = builder.secondRow("row", 0, INFINITE);
    builder.technology(row, x, 1).recourse(row, y, 1);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));
    var table = new ScenarioTable(new double[] {0.5, 0, 0.5}, new double[][] {{1}, {99}, {4}});
    Instance instance = new Instance(builder.build(), table);

    // Up to 4 a unit of x saves 3 with probability 1/2.
    Solvers.assertOptimum(Solvers.extensive(instance), 4);
    Solvers.assertOptimum(Solvers.decomposed(instance), 4);
    Solvers.assertOptimum(
        Solvers.decomposed(instance, Settings.DEFAULT.withRisk(new RiskMeasure(0.5, 0.9))), 4);
  }

  @Test
  void oneScenarioIsALinearProgram() {
    Instance instance = Networks.of(Networks.Shape.of(3, 4, 1).withAllRandom(), 9);

    Solvers.assertAgreement(instance, Settings.DEFAULT);
    Solvers.assertAgreement(instance, Settings.DEFAULT.withRisk(new RiskMeasure(0.7, 0.95)));
  }

  @Test
  void whatOnlyEqualitiesAllowIsFoundWhateverTheUnits() {
    for (double unit : new double[] {1e-4, 1, 1e5, 1e7}) {
      var builder = TwoStageProgram.builder("equal");
      int x = builder.firstColumn("x", 1, 0, INFINITE);
      int z = builder.firstColumn("z", 1, 0, INFINITE);
      int sum = builder.secondRow("sum", 0, 0);
      int difference = builder.secondRow("difference", unit / 3, unit / 3);
      builder.technology(sum, x, 3 * unit).technology(sum, z, unit);
      builder.technology(difference, x, unit).technology(difference, z, -unit);
      builder.random(new RandomElement.RightHandSide(sum, 0, 0));
      Instance instance = with(builder, 7 * unit / 3, 7 * unit / 3);

      // 3x + z = 7/3 and x − z = 1/3: x = 2/3, z = 1/3.
      Solvers.assertOptimum(Solvers.decomposed(instance), 1);
    }
  }

  @Test
  void whatRoundingMakesInfeasibleIsNot() {
    var builder = TwoStageProgram.builder("rounding");
    int x = builder.firstColumn("x", 1, 0, INFINITE);
    int row = builder.secondRow("row", 5, INFINITE);
    builder.technology(row, x, 3);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));
    Instance instance = with(builder, 7, 1);

    Solvers.assertOptimum(Solvers.decomposed(instance), 7.0 / 3);
  }

  @Test
  void numbersOfVeryDifferentSizesAgree() {
    Instance small = Networks.of(Networks.Shape.of(3, 4, 7), 5);
    var builder = TwoStageProgram.builder("large");
    int x = builder.firstColumn("x", 1e9, 0, 1e6);
    int y = builder.secondColumn("y", 5e9, 0, INFINITE);
    int row = builder.secondRow("row", 0, INFINITE);
    builder.technology(row, x, 1e-3).recourse(row, y, 1e-3);
    builder.random(new RandomElement.RightHandSide(row, 0, INFINITE));

    Solvers.assertAgreement(small, Settings.DEFAULT);
    // 1000 are bought for sure; 1000 more are needed half the time, and 2.5 is more than 1.
    Solvers.assertOptimum(Solvers.decomposed(with(builder, 1, 2)), 2e12);
  }

  @Test
  void anOptimumOfZeroIsProvenWithWholeNumbers() {
    var builder = TwoStageProgram.builder("zero");
    int x = builder.firstColumn("x", 2, -1, 2, true);
    int z = builder.firstColumn("z", 3, -1, 1, true);
    int lack = builder.secondColumn("lack", 2, 0, INFINITE);
    int row = builder.secondRow("row", 1, INFINITE);
    builder.technology(row, x, 1).technology(row, z, 3).recourse(row, lack, 1);
    builder.random(new RandomElement.Technology(row, z));
    Instance instance = with(builder, 1.386, 0.7);

    Result extensive = Solvers.extensive(instance);
    Result result = Solvers.decomposed(instance, Settings.DEFAULT.withIterations(50));
    assertThat(result.status()).as("%s", result).isEqualTo(Status.OPTIMAL);
    assertThat(result.upper()).isCloseTo(extensive.upper(), within(1e-8));
  }

  @Test
  void boundsHoldHoweverEarlyAWholeNumberProgramIsStopped() {
    Instance instance =
        Networks.of(Networks.Shape.of(3, 5, 12).withAllRandom().withWholeCapacity(), 4);
    double optimum = Solvers.extensive(instance).upper();
    var heard = new ArrayList<Iteration>();

    for (int iterations = 1; iterations < 30; iterations++) {
      Result result =
          new Decomposition(Highs.load(), System::nanoTime)
              .solve(
                  instance.program(),
                  instance.scenarios(),
                  Settings.DEFAULT.withIterations(iterations),
                  heard::add);
      assertThat(result.lower()).isLessThanOrEqualTo(optimum + 1e-6);
      assertThat(result.upper()).isGreaterThanOrEqualTo(optimum - 1e-6);
      assertThat(result.firstStage().values()).allMatch(v -> v == Math.rint(v));
    }
    assertThat(heard).allMatch(step -> step.upper() >= optimum - 1e-6);
    assertThat(heard).allMatch(step -> step.lower() <= optimum + 1e-6);
  }

  @Test
  void theExtensiveFormStopsInTimeWithBoundsThatHold() {
    Instance instance = Networks.of(Networks.Shape.of(6, 20, 400), 3);

    Result brief = Solvers.extensive(instance, Settings.DEFAULT.withTime(Duration.ofNanos(1)));

    assertThat(brief.status()).isEqualTo(Status.STOPPED);
    assertThat(brief.lower()).isEqualTo(-INFINITE);
    assertThat(brief.upper()).isEqualTo(INFINITE);
  }

  /// One random element that is equally likely to have each of some values.
  private static Instance with(TwoStageProgramBuilder builder, double... values) {
    double[] probabilities = new double[values.length];
    double[][] rows = new double[values.length][];
    for (int s = 0; s < values.length; s++) {
      probabilities[s] = 1.0 / values.length;
      rows[s] = new double[] {values[s]};
    }
    return new Instance(builder.build(), new ScenarioTable(probabilities, rows));
  }
}
