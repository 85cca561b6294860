package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Result.Status;
import java.util.Optional;

/// A program with the scenarios of one source, and all that is needed to decompose it.
final class Level implements AutoCloseable {

  /// Groups that pay best between fewer iterations and a larger master.
  private static final int GROUPS = 64;

  private final Highs highs;
  private final TwoStageProgram program;
  private final ScenarioSource source;
  private final Settings settings;
  private final Pace pace;
  private final ScenarioExecutor executor;
  private final Evaluator evaluator;
  private final Master master;

  /// Goes through all scenarios, so it is taken once, and only if a state is asked for.
  private Optional<String> fingerprint = Optional.empty();

  Level(
      Highs highs,
      ScenarioExecutor.Factory executors,
      TwoStageProgram program,
      ScenarioSource source,
      Settings settings,
      Pace pace,
      Optional<SavedState> saved) {
    this.highs = highs;
    this.program = program;
    this.source = source;
    this.settings = settings;
    this.pace = pace;
    int wanted = settings.groups() == 0 ? GROUPS : settings.groups();
    int groups = saved.map(SavedState::groups).orElse(wanted);
    var batches = new Batches(source.size(), Math.min(groups, source.size()));
    this.executor = executors.open(program, source, batches, settings.threads());
    this.evaluator = new Evaluator(program, source, executor, batches, settings.risk());
    this.master = new Master(highs, program, batches.count(), settings.risk(), evaluator.mass());
    saved.ifPresent(state -> master.add(state.cuts()));
  }

  Master master() {
    return master;
  }

  Effort effort() {
    return evaluator.effort().plus(new Effort(0, 0, 0, master.fallbacks()));
  }

  /// Tries decisions with fractions until the bounds meet or a limit is reached.
  Solved solve(Start start) {
    var run = new Run(master, evaluator, settings.gap(), start);
    run.begin();
    Run.State state = Run.State.GOES_ON;
    boolean goesOn = goesOn(run.iterations(), run.lower(), validUpper(run));
    while (goesOn && state == Run.State.GOES_ON) {
      state = run.step();
      run.best().ifPresent(x -> pace.offer(() -> state(x)));
      goesOn = goesOn(run.iterations(), run.lower(), validUpper(run));
    }
    double lower = state == Run.State.INFEASIBLE ? Double.POSITIVE_INFINITY : run.lower();
    return new Solved(status(state), lower, run.upper(), run.best(), run.iterations());
  }

  /// The cost of the best decision; none if it may have fractions where it must not.
  private double validUpper(Run run) {
    return program.first().columns().integers() > 0 ? Double.POSITIVE_INFINITY : run.upper();
  }

  /// Tries decisions with whole numbers, after those with fractions.
  ///
  /// @param fractional how the run with fractions ended
  Solved solveWhole(Solved fractional) {
    try (var run = new IntegerRun(highs, program, master, evaluator, settings, fractional)) {
      Run.State state = Run.State.GOES_ON;
      boolean goesOn = true;
      while (goesOn && state == Run.State.GOES_ON) {
        state = run.step(pace.left());
        run.best().ifPresent(x -> pace.offer(() -> state(x)));
        goesOn = goesOn(run.iterations(), run.lower(), run.upper());
      }
      double lower = state == Run.State.INFEASIBLE ? Double.POSITIVE_INFINITY : run.lower();
      return new Solved(status(state), lower, run.upper(), run.best(), run.iterations());
    }
  }

  private SavedState state(double[] decision) {
    if (fingerprint.isEmpty()) {
      fingerprint = Optional.of(Fingerprint.of(program, source, settings.risk()));
    }
    return new SavedState(fingerprint.get(), master.groups(), decision, master.cuts());
  }

  private boolean goesOn(int iterations, double lower, double upper) {
    double sign = program.isMaximised() ? -1 : 1;
    return pace.goesOn(source.size(), iterations, lower, upper, sign);
  }

  private static Status status(Run.State state) {
    return switch (state) {
      case GOES_ON, STALLED -> Status.STOPPED;
      case MET -> Status.OPTIMAL;
      case INFEASIBLE -> Status.INFEASIBLE;
      case UNBOUNDED -> Status.UNBOUNDED;
    };
  }

  @Override
  public void close() {
    executor.close();
    master.close();
  }
}
