package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Result.Counts;
import dev.ledo.stochastic.Result.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Solves two-stage programs by the L-shaped method: a master program learns by cuts what decisions
/// cost later (Van Slyke and Wets 1969).
///
/// Results are the same, bit by bit, for any number of threads.
///
/// @see docs/methods/stochastic.md
public final class Decomposition {

  /// From so many scenarios on, the start is found with a part of them.
  private static final int MANY = 24;

  /// How many scenarios one stands for where the start is found.
  private static final int THINNING = 8;

  /// Gap at which a start is good enough.
  private static final double START_GAP = 1e-4;

  private final Highs highs;
  private final LongSupplier nanoTime;
  private final ScenarioExecutor.Factory executors;

  /// Scenarios are solved by threads of this process.
  ///
  /// @param nanoTime a clock that only measures distances, such as `System::nanoTime`
  public Decomposition(Highs highs, LongSupplier nanoTime) {
    this(
        highs,
        nanoTime,
        (program, source, batches, threads) ->
            new ThreadExecutor(highs, program, source, batches, threads));
  }

  /// @param nanoTime a clock that only measures distances, such as `System::nanoTime`
  /// @param executors by whom scenarios are solved
  public Decomposition(Highs highs, LongSupplier nanoTime, ScenarioExecutor.Factory executors) {
    this.highs = highs;
    this.nanoTime = nanoTime;
    this.executors = executors;
  }

  /// Solves a program for the scenarios of a source.
  ///
  /// @throws IllegalArgumentException if the second stage has whole numbers
  public Result solve(
      TwoStageProgram program, ScenarioSource source, Settings settings, Watcher watcher) {
    return attempt(new Attempt(program, Possible.of(source), settings, watcher, Optional.empty()));
  }

  /// Solves a program of which a good decision is known, such as that of a similar one.
  ///
  /// @param decision by first-stage column; it need not be feasible
  /// @throws IllegalArgumentException if the second stage has whole numbers
  public Result solve(
      TwoStageProgram program,
      ScenarioSource source,
      Settings settings,
      Watcher watcher,
      double[] decision) {
    var attempt = new Attempt(program, Possible.of(source), settings, watcher, Optional.empty());
    attempt.begin = Optional.of(Start.near(decision.clone()));
    return attempt(attempt);
  }

  /// Goes on from what an earlier call has learnt of the same program, scenarios and risk measure.
  ///
  /// @throws IllegalArgumentException if the state is of something else
  public Result resume(
      TwoStageProgram program,
      ScenarioSource source,
      Settings settings,
      Watcher watcher,
      SavedState saved) {
    ScenarioSource possible = Possible.of(source);
    saved.checkFits(Fingerprint.of(program, possible, settings.risk()));
    return attempt(new Attempt(program, possible, settings, watcher, Optional.of(saved)));
  }

  private static Result attempt(Attempt attempt) {
    if (attempt.program.second().columns().integers() > 0) {
      throw new IllegalArgumentException(
          "the second stage has whole numbers, which cuts cannot describe");
    }
    return attempt.result();
  }

  /// One call.
  private final class Attempt {

    private final TwoStageProgram program;
    private final ScenarioSource source;
    private final Settings settings;
    private final Pace pace;
    private final Optional<SavedState> saved;
    private Optional<Start> begin;
    private Effort effort = Effort.NONE;
    private int cuts;

    Attempt(
        TwoStageProgram program,
        ScenarioSource source,
        Settings settings,
        Watcher watcher,
        Optional<SavedState> saved) {
      this.program = program;
      this.source = source;
      this.settings = settings;
      this.pace = new Pace(nanoTime, settings, watcher);
      this.saved = saved;
      this.begin = saved.map(state -> Start.near(state.decision()));
    }

    Result result() {
      try {
        Solved solved = solve();
        return solved.status() == Status.UNBOUNDED && solved.best().isEmpty()
            ? unlimited(Optional.empty())
            : result(solved, Optional.empty());
      } catch (UnboundedRecourse e) {
        return unlimited(Optional.ofNullable(e.getMessage()));
      } catch (SolverFailure e) {
        return result(ended(Status.FAILED), Optional.ofNullable(e.getMessage()));
      }
    }

    /// What a program is whose cost has no lower limit where it has decisions: unbounded if it has
    /// any.
    private Result unlimited(Optional<String> message) {
      var costless = new Costless(program, source);
      Settings search = settings.withRisk(RiskMeasure.MEAN).withTime(pace.left());
      Result any =
          new Decomposition(highs, nanoTime, executors)
              .solve(costless.program(), costless, search, pace.silently());
      effort = effort.plus(any.counts().effort());
      return switch (any.status()) {
        case OPTIMAL -> result(ended(Status.UNBOUNDED), message);
        case INFEASIBLE -> result(ended(Status.INFEASIBLE), Optional.empty());
        case STOPPED, UNBOUNDED, FAILED ->
            result(ended(Status.STOPPED), Optional.of("unbounded or infeasible"));
      };
    }

    private Solved solve() {
      Optional<Start> start = begin.isPresent() ? begin : start(source);
      if (start.isEmpty()) {
        return ended(Status.INFEASIBLE);
      }
      try (var level = new Level(highs, executors, program, source, settings, pace, saved)) {
        Solved solved = level.solve(start.get());
        if (program.first().columns().integers() > 0) {
          solved = mayGoOn(solved) ? level.solveWhole(solved) : solved.withoutDecision();
        }
        cuts = level.master().cutCount();
        effort = effort.plus(level.effort());
        return solved;
      }
    }

    /// Whether decisions with whole numbers are next, after those with fractions.
    private boolean mayGoOn(Solved fractional) {
      return switch (fractional.status()) {
        case OPTIMAL -> true;
        case STOPPED -> pace.mayGoOn(fractional.iterations());
        case INFEASIBLE, UNBOUNDED, FAILED -> false;
      };
    }

    /// The best decision for a part of the scenarios, or for their mean if they are few.
    private Optional<Start> start(ScenarioSource scenarios) {
      if (scenarios.size() >= MANY) {
        var part = new Thinned(scenarios, scenarios.size() / THINNING);
        Optional<Start> first = start(part);
        if (first.isEmpty()) {
          return first;
        }
        Settings rough = settings.withGap(Math.max(START_GAP, settings.gap()));
        try (var level =
            new Level(highs, executors, program, part, rough, pace.ofPart(), Optional.empty())) {
          Solved solved = level.solve(first.get());
          effort = effort.plus(level.effort());
          return solved.best().map(Start::near).or(() -> first);
        }
      }
      return StartPoint.of(highs, program, scenarios).map(Start::far);
    }

    private Solved ended(Status status) {
      double lower =
          status == Status.INFEASIBLE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
      double upper =
          status == Status.UNBOUNDED ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return new Solved(status, lower, upper, Optional.empty(), 0);
    }

    private Result result(Solved solved, Optional<String> message) {
      double sign = program.isMaximised() ? -1 : 1;
      double one = sign * solved.lower();
      double other = sign * solved.upper();
      return new Result(
          solved.status(),
          Math.min(one, other),
          Math.max(one, other),
          decision(solved),
          new Counts(source.size(), solved.iterations(), cuts, effort),
          pace.elapsed(),
          message);
    }

    private Map<String, Double> decision(Solved solved) {
      Map<String, Double> decision = new LinkedHashMap<>();
      double[] x = solved.best().orElse(new double[0]);
      for (int j = 0; j < x.length; j++) {
        decision.put(program.first().columns().name(j), x[j]);
      }
      return decision;
    }
  }
}
