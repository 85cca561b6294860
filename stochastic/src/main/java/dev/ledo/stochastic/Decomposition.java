package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Result.Counts;
import dev.ledo.stochastic.Result.Status;
import java.time.Duration;
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

  /// Groups that pay best between fewer iterations and a larger master.
  private static final int GROUPS = 64;

  private final Highs highs;
  private final LongSupplier nanoTime;

  /// @param nanoTime a clock that only measures distances, such as `System::nanoTime`
  public Decomposition(Highs highs, LongSupplier nanoTime) {
    this.highs = highs;
    this.nanoTime = nanoTime;
  }

  /// Solves a program for the scenarios of a source.
  public Result solve(
      TwoStageProgram program, ScenarioSource source, Settings settings, Watcher watcher) {
    long start = nanoTime.getAsLong();
    int groups = settings.groups() == 0 ? GROUPS : settings.groups();
    var batches = new Batches(source.size(), Math.min(groups, source.size()));
    try (var executor =
        new ThreadExecutor(highs, program, source, batches, settings.threads())) {
      var evaluator = new Evaluator(program, source, executor, batches, settings.risk());
      try (var master =
          new Master(highs, program, batches.count(), settings.risk(), evaluator.mass())) {
        Optional<double[]> x = StartPoint.of(highs, program, source);
        Run run = new Run(master, evaluator, settings.gap(), x.orElseThrow());
        Status status = go(run, settings, watcher, start);
        return result(program, source, run, master, evaluator, status, start);
      }
    }
  }

  private Status go(Run run, Settings settings, Watcher watcher, long start) {
    run.begin();
    while (true) {
      Duration elapsed = Duration.ofNanos(nanoTime.getAsLong() - start);
      watcher.heard(new Iteration(run.iterations(), run.lower(), run.upper(), elapsed));
      if (watcher.isCancelled()
          || run.iterations() >= settings.iterations()
          || elapsed.compareTo(settings.time()) > 0) {
        return Status.STOPPED;
      }
      switch (run.step()) {
        case GOES_ON -> {}
        case MET -> {
          return Status.OPTIMAL;
        }
        case STALLED -> {
          return Status.STOPPED;
        }
        case INFEASIBLE -> {
          return Status.INFEASIBLE;
        }
        case UNBOUNDED -> {
          return Status.UNBOUNDED;
        }
      }
    }
  }

  private Result result(
      TwoStageProgram program,
      ScenarioSource source,
      Run run,
      Master master,
      Evaluator evaluator,
      Status status,
      long start) {
    Map<String, Double> decision = new LinkedHashMap<>();
    run.best()
        .ifPresent(
            x -> {
              for (int j = 0; j < x.length; j++) {
                decision.put(program.first().columns().name(j), x[j]);
              }
            });
    double sign = program.isMaximised() ? -1 : 1;
    double one = sign * run.lower();
    double other = sign * run.upper();
    return new Result(
        status,
        Math.min(one, other),
        Math.max(one, other),
        decision,
        new Counts(source.size(), run.iterations(), master.cutCount(), evaluator.effort()),
        Duration.ofNanos(nanoTime.getAsLong() - start),
        Optional.empty());
  }
}
