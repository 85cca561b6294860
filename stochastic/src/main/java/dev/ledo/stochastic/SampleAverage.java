package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Result.Status;
import dev.ledo.stochastic.SampleBounds.Plan;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/// Bounds from samples, with confidence intervals (Mak, Morton and Wood 1999).
///
/// The optimum for a sample is, on average, not above that of the program; the cost of any decision
/// is, on average over fresh scenarios, not below it.
///
/// @see docs/methods/stochastic.md
public final class SampleAverage {

  private final Highs highs;
  private final LongSupplier nanoTime;

  /// @param nanoTime a clock that only measures distances, such as `System::nanoTime`
  public SampleAverage(Highs highs, LongSupplier nanoTime) {
    this.highs = highs;
    this.nanoTime = nanoTime;
  }

  /// Takes samples and solves them.
  ///
  /// @throws UnsolvedSample if a sample cannot be solved or the decision leaves a fresh scenario
  ///   without a second stage
  public SampleBounds estimate(
      TwoStageProgram program,
      Uncertainty uncertainty,
      Settings settings,
      Plan plan,
      Watcher watcher) {
    return new Attempt(program, uncertainty, settings, plan, watcher).bounds();
  }

  /// A sample without an optimum, or a decision without a value.
  public static final class UnsolvedSample extends RuntimeException {

    private final Status status;

    UnsolvedSample(Status status, String message) {
      super(message);
      this.status = status;
    }

    /// How solving the sample ended.
    public Status status() {
      return status;
    }
  }

  /// One call.
  private final class Attempt {

    private final TwoStageProgram program;
    private final Uncertainty uncertainty;
    private final Settings settings;
    private final Plan plan;
    private final Watcher watcher;
    private final SplittableRandom seeds;
    private Effort effort = Effort.NONE;

    Attempt(
        TwoStageProgram program,
        Uncertainty uncertainty,
        Settings settings,
        Plan plan,
        Watcher watcher) {
      this.program = program;
      this.uncertainty = uncertainty;
      this.settings = settings;
      this.plan = plan;
      this.watcher = watcher;
      this.seeds = new SplittableRandom(plan.seed());
    }

    SampleBounds bounds() {
      double sign = program.isMaximised() ? -1 : 1;
      ScenarioSource first = sample(plan.size());
      Result candidate = solve(first);
      double[] x = decision(candidate.firstStage());
      double eta = quantile(costs(first, x)).eta();
      double[] optima = new double[plan.replications()];
      double[] gaps = new double[plan.replications()];
      for (int m = 0; m < optima.length; m++) {
        ScenarioSource sample = sample(plan.size());
        Result result = solve(sample);
        optima[m] = sign * (program.isMaximised() ? result.upper() : result.lower());
        double[] costs = costs(sample, x);
        double value = quantile(costs).risk();
        gaps[m] = Math.max(0, value - optima[m]);
      }
      var value = Estimate.of(settings.risk().terms(costs(sample(plan.evaluation()), x), eta));
      return new SampleBounds(
          signed(Estimate.of(optima)),
          signed(value),
          Estimate.of(gaps),
          candidate.firstStage(),
          effort);
    }

    private Estimate signed(Estimate estimate) {
      return program.isMaximised() ? estimate.negated() : estimate;
    }

    private ScenarioSource sample(int size) {
      return uncertainty.sample(seeds.nextLong(), size);
    }

    private Result solve(ScenarioSource sample) {
      Result result = new Decomposition(highs, nanoTime).solve(program, sample, settings, watcher);
      effort = effort.plus(result.counts().effort());
      if (result.status() != Status.OPTIMAL) {
        throw new UnsolvedSample(
            result.status(), result.message().orElse("a sample was not solved to its optimum"));
      }
      return result;
    }

    private double[] decision(Map<String, Double> firstStage) {
      return firstStage.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] costs(ScenarioSource sample, double[] x) {
      var outcome = DecisionCosts.of(highs, program, sample, x, settings.threads());
      effort = effort.plus(outcome.effort());
      return outcome
          .costs()
          .orElseThrow(() ->
              new UnsolvedSample(
                  Status.INFEASIBLE,
                  "the decision leaves a fresh scenario without a second stage"));
    }

    private Quantile quantile(double[] costs) {
      double[] equal = new double[costs.length];
      Arrays.fill(equal, 1.0 / costs.length);
      return Quantile.of(costs, equal, settings.risk());
    }
  }
}
