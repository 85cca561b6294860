package dev.ledo.plan;

import dev.ledo.cases.CaseView;
import dev.ledo.highs.Highs;
import dev.ledo.highs.Solution;
import dev.ledo.stochastic.Decomposition;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.Settings;
import dev.ledo.stochastic.Watcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/// The decision that is best over many futures, and how it fares in each of them.
///
/// @param network what can be done
/// @param result bounds, gap and effort of the search
/// @param built how many of each module, in the network's order
/// @param outcomes of every future, in order
public record UncertainPlan(
    Network network, Result result, List<Double> built, List<Outcome> outcomes) {

  private static final double MILLION = 1e6;

  public UncertainPlan {
    built = List.copyOf(built);
    outcomes = List.copyOf(outcomes);
  }

  /// What the decision came to in one future.
  ///
  /// @param costUsd discounted, modules included
  /// @param lostPart part of what was needed that was gone without, by period, 0..1
  public record Outcome(double costUsd, List<Double> lostPart) {
    public Outcome {
      lostPart = List.copyOf(lostPart);
    }
  }

  /// How futures are drawn and weighed.
  ///
  /// @param futures how many
  /// @param seed of the draws
  /// @param risk how their costs become one number
  /// @param gap relative distance of the bounds at which to stop
  /// @param threads at most so many
  /// @param always regimes that are disturbed all the time while the others never are; empty to
  ///   draw
  public record Ask(
      int futures,
      long seed,
      RiskMeasure risk,
      double gap,
      int threads,
      Optional<Set<String>> always) {}

  /// Decides.
  ///
  /// @param nanoTime a clock that only measures distances
  public static UncertainPlan of(
      CaseView view, Network network, Ask ask, LongSupplier nanoTime, Watcher watcher) {
    var futures = new Futures(network, new RegimePart(view).read(), ask.seed(), ask.always());
    PlanProgram program = PlanProgram.of(network, futures.varying());
    Settings settings =
        Settings.DEFAULT.withRisk(ask.risk()).withGap(ask.gap()).withThreads(ask.threads());
    Result result =
        new Decomposition(Highs.load(), nanoTime)
            .solve(
                program.program(), new Source(program, futures, ask.futures()), settings, watcher);
    double[] first = program.firstPoint(result.firstStage());
    return new UncertainPlan(
        network, result, program.built(first), outcomes(network, futures, first, ask.futures()));
  }

  private static List<Outcome> outcomes(
      Network network, Futures futures, double[] first, int number) {
    PlanProgram decided = PlanProgram.of(network, futures.varying(), first);
    var outcomes = new ArrayList<Outcome>();
    try (var session = new FutureSession(decided)) {
      for (int k = 0; k < number; k++) {
        Conditions conditions = futures.get(k);
        Solution.Optimal solution = session.solve(conditions);
        double[] point = solution.primal().toArray();
        Operation operation =
            decided.operation(Arrays.copyOfRange(point, first.length, point.length));
        outcomes.add(
            new Outcome(solution.objective() * MILLION, lost(network, operation, conditions)));
      }
    }
    return outcomes;
  }

  private static List<Double> lost(Network network, Operation operation, Conditions conditions) {
    var parts = new ArrayList<Double>();
    for (int p = 0; p < network.horizon().size(); p++) {
      double lost = 0;
      double needed = 0;
      for (int i = 0; i < network.needs().size(); i++) {
        Need need = network.needs().get(i);
        needed += need.perPeriod().get(p) * conditions.needFactor(i, p);
        for (int way = 0; way < need.losses().size(); way++) {
          lost += operation.lost(i, way, p);
        }
      }
      parts.add(needed > 0 ? lost / needed : 0);
    }
    return parts;
  }

  /// A quantile of the part gone without in a period.
  ///
  /// @param level 0..1
  public double lostQuantile(int period, double level) {
    double[] sorted =
        outcomes.stream().mapToDouble(outcome -> outcome.lostPart().get(period)).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(level * (sorted.length - 1)))];
  }

  /// The program's scenarios, equally likely.
  private record Source(PlanProgram program, Futures futures, int size) implements ScenarioSource {

    @Override
    public double probability(int scenario) {
      return 1.0 / size;
    }

    @Override
    public void fill(int scenario, double[] values) {
      program.fill(futures.get(scenario), values);
    }
  }
}
