package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Networks.Shape;
import dev.ledo.stochastic.Result.Status;
import dev.ledo.stochastic.Textbook.Instance;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Faults planted on purpose, to see that the checks of the other tests find them.
class SabotageTest {

  @Test
  void anHonestExecutorPassesTheCheck() {
    Instance instance = Networks.of(Shape.of(4, 5, 17), 1);
    double optimum = Solvers.extensive(instance).upper();

    Solvers.assertOptimum(withAnswers(instance, answer -> answer), optimum);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aFlippedDualIsFound(long seed) {
    assertFound(seed, answer -> withCut(answer, flipped(answer.sum())));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCutThatIsTooHighIsFound(long seed) {
    assertFound(
        seed,
        answer ->
            withCut(
                answer,
                new Cut(
                    answer.batch(),
                    answer.sum().constant() * 1.01 + 0.5,
                    answer.sum().gradient(),
                    0)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aDroppedScenarioIsFound(long seed) {
    Instance whole = Networks.of(Shape.of(4, 5, 17), seed);
    var part = new Instance(whole.program(), without(whole.scenarios(), 3));
    double optimum = Solvers.extensive(whole).upper();

    assertThatThrownBy(() -> Solvers.assertOptimum(Solvers.decomposed(part), optimum))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void probabilitiesMadeToSumToOneAreFound() {
    Instance farmer = Textbook.farmer();
    double[][] yields = {{2, 2.4, 16}, {2.5, 3, 20}, {3, 3.6, 24}};
    double[] odd = {0.3, 0.4, 0.3002};
    double[] even = {0.3 / 1.0002, 0.4 / 1.0002, 0.3002 / 1.0002};
    double optimum =
        Solvers.extensive(new Instance(farmer.program(), new ScenarioTable(odd, yields))).lower();
    var sabotaged = new Instance(farmer.program(), new ScenarioTable(even, yields));

    assertThatThrownBy(() -> Solvers.assertOptimum(Solvers.decomposed(sabotaged), optimum))
        .isInstanceOf(AssertionError.class);
  }

  private static void assertFound(long seed, UnaryOperator<BatchAnswer> sabotage) {
    Instance instance = Networks.of(Shape.of(4, 5, 17), seed);
    double optimum = Solvers.extensive(instance).upper();

    assertThatThrownBy(() -> Solvers.assertOptimum(withAnswers(instance, sabotage), optimum))
        .isInstanceOf(AssertionError.class);
  }

  private static BatchAnswer withCut(BatchAnswer answer, Cut cut) {
    return new BatchAnswer(
        answer.batch(), answer.costs(), cut, answer.each(), Optional.empty(), answer.effort());
  }

  private static Cut flipped(Cut cut) {
    double[] gradient = Arrays.stream(cut.gradient()).map(g -> -g).toArray();
    return new Cut(cut.group(), cut.constant(), gradient, 0);
  }

  private static ScenarioSource without(ScenarioSource source, int dropped) {
    return new ScenarioSource() {
      @Override
      public int size() {
        return source.size();
      }

      @Override
      public double probability(int scenario) {
        return scenario == dropped ? 0 : source.probability(scenario);
      }

      @Override
      public void fill(int scenario, double[] values) {
        source.fill(scenario, values);
      }
    };
  }

  /// Runs a decomposition whose scenarios' answers are tampered with.
  private static Result withAnswers(Instance instance, UnaryOperator<BatchAnswer> sabotage) {
    var batches = new Batches(instance.scenarios().size(), 5);
    Highs highs = Highs.load();
    try (var honest =
            new ThreadExecutor(highs, instance.program(), instance.scenarios(), batches, 1);
        var master = new Master(highs, instance.program(), 5, RiskMeasure.MEAN, 1)) {
      var executor = new Tampering(honest, sabotage);
      var evaluator =
          new Evaluator(
              instance.program(), instance.scenarios(), executor, batches, RiskMeasure.MEAN);
      Start start =
          StartPoint.of(highs, instance.program(), instance.scenarios())
              .map(Start::far)
              .orElseThrow();
      var run = new Run(master, evaluator, 1e-7, start);
      return result(run);
    }
  }

  private static Result result(Run run) {
    Run.State state = Run.State.GOES_ON;
    try {
      run.begin();
      while (state == Run.State.GOES_ON) {
        state = run.step();
      }
    } catch (SolverFailure e) {
      state = Run.State.STALLED;
    }
    assertThat(run.iterations()).isLessThan(1_000);
    return new Result(
        state == Run.State.MET ? Status.OPTIMAL : Status.FAILED,
        run.lower(),
        run.upper(),
        Map.of(),
        new Result.Counts(0, run.iterations(), 0, Effort.NONE),
        Duration.ZERO,
        Optional.empty());
  }

  private record Tampering(ScenarioExecutor honest, UnaryOperator<BatchAnswer> sabotage)
      implements ScenarioExecutor {

    @Override
    public List<BatchAnswer> ask(Question question, List<Integer> batches) {
      return honest.ask(question, batches).stream().map(sabotage).toList();
    }

    @Override
    public void close() {}
  }
}
