package dev.ledo.stochastic;

import dev.ledo.highs.Failure;
import dev.ledo.highs.Highs;
import dev.ledo.highs.IntegerSession;
import dev.ledo.highs.IntegerSolution;
import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Solution;
import dev.ledo.highs.Values;
import dev.ledo.stochastic.Result.Counts;
import dev.ledo.stochastic.Result.Status;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Solves two-stage programs as one large linear program with all scenarios: slow and hungry for
/// memory, but plain, and the only way if the second stage has whole numbers.
public final class Extensive {

  private final Highs highs;
  private final LongSupplier nanoTime;

  /// @param nanoTime a clock that only measures distances, such as `System::nanoTime`
  public Extensive(Highs highs, LongSupplier nanoTime) {
    this.highs = highs;
    this.nanoTime = nanoTime;
  }

  /// Solves a program for the scenarios of a source. Of the settings, threads, groups and
  /// iterations mean nothing here.
  public Result solve(TwoStageProgram program, ScenarioSource source, Settings settings) {
    long start = nanoTime.getAsLong();
    ScenarioSource possible = Possible.of(source);
    LinearModel model = ExtensiveForm.of(program, possible, settings.risk());
    Answer answer =
        model.hasIntegers() ? solveWhole(model, settings) : solveFractional(model, settings);
    if (model.hasIntegers() && answer.status() == Status.UNBOUNDED) {
      answer = solveCostless(program, possible, settings, answer);
    }
    double sign = program.isMaximised() ? -1 : 1;
    double one = sign * answer.lower();
    double other = sign * answer.upper();
    return new Result(
        answer.status(),
        Math.min(one, other),
        Math.max(one, other),
        decision(program, answer),
        new Counts(possible.size(), 0, 0, new Effort(1, 1, answer.steps(), 0)),
        Duration.ofNanos(nanoTime.getAsLong() - start),
        answer.message());
  }

  private record Answer(
      Status status,
      double lower,
      double upper,
      Optional<Values> primal,
      long steps,
      Optional<String> message) {

    static Answer none(Status status, Optional<String> message) {
      return new Answer(
          status,
          status == Status.INFEASIBLE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY,
          status == Status.UNBOUNDED ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY,
          Optional.empty(),
          0,
          message);
    }
  }

  /// What a program with whole numbers is whose relaxation has no limit: infeasible if it has no
  /// point at all.
  private Answer solveCostless(
      TwoStageProgram program, ScenarioSource source, Settings settings, Answer unlimited) {
    var costless = new Costless(program, source);
    LinearModel model = ExtensiveForm.of(costless.program(), costless, RiskMeasure.MEAN);
    Answer any = solveWhole(model, settings);
    return switch (any.status()) {
      case OPTIMAL -> unlimited;
      case INFEASIBLE -> any;
      case STOPPED, UNBOUNDED, FAILED ->
          Answer.none(Status.STOPPED, Optional.of("unbounded or infeasible"));
    };
  }

  private Answer solveFractional(LinearModel model, Settings settings) {
    try (LinearSession session = highs.open(model)) {
      session.setTimeLimit(settings.time());
      return switch (session.solve()) {
        case Solution.Optimal optimal -> optimal(optimal, session.iterations());
        case Solution.Infeasible infeasible -> Answer.none(Status.INFEASIBLE, Optional.empty());
        case Solution.Unbounded unbounded -> Answer.none(Status.UNBOUNDED, Optional.empty());
        case Solution.Failed failed -> failed(failed.failure());
      };
    }
  }

  private static Answer failed(Failure failure) {
    Status status =
        switch (failure.reason()) {
          case TIME_LIMIT, LIMIT -> Status.STOPPED;
          case NOT_CERTIFIED, SOLVER -> Status.FAILED;
        };
    return Answer.none(status, Optional.of(failure.message()));
  }

  private static Answer optimal(Solution.Optimal optimal, long steps) {
    double margin = optimal.certificate().gap() * (1 + Math.abs(optimal.objective()));
    return new Answer(
        Status.OPTIMAL,
        optimal.objective() - margin,
        optimal.objective(),
        Optional.of(optimal.primal()),
        steps,
        Optional.empty());
  }

  private Answer solveWhole(LinearModel model, Settings settings) {
    try (IntegerSession session = highs.openInteger(model)) {
      session.setTimeLimit(settings.time());
      session.setRelativeGap(settings.gap());
      return switch (session.solve()) {
        case IntegerSolution.Optimal found ->
            new Answer(
                Status.OPTIMAL,
                found.bound(),
                found.objective(),
                Optional.of(found.primal()),
                0,
                Optional.empty());
        case IntegerSolution.Feasible found ->
            new Answer(
                Status.STOPPED,
                found.bound(),
                found.objective(),
                Optional.of(found.primal()),
                0,
                Optional.empty());
        case IntegerSolution.Infeasible none -> Answer.none(Status.INFEASIBLE, Optional.empty());
        case IntegerSolution.Unbounded none -> Answer.none(Status.UNBOUNDED, Optional.empty());
        case IntegerSolution.Failed failed -> failed(failed.failure());
      };
    }
  }

  private static Map<String, Double> decision(TwoStageProgram program, Answer answer) {
    Map<String, Double> decision = new LinkedHashMap<>();
    Columns columns = program.first().columns();
    answer
        .primal()
        .ifPresent(values -> {
          for (int j = 0; j < columns.size(); j++) {
            decision.put(columns.name(j), values.get(j));
          }
        });
    return decision;
  }
}
