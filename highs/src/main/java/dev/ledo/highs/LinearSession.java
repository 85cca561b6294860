package dev.ledo.highs;

/// A linear program in memory of the solver, which starts each solve where the last one ended.
///
/// Two ways to read the answer: {@link #solve()} returns it as a value; {@link #resolve()} returns
/// only what it came to and leaves the numbers to be copied into arrays of the caller, so that
/// solving a million times makes hardly any garbage. They are the numbers of the last solve,
/// whatever has been changed since.
///
/// Every answer is checked against the model. One that does not hold is not passed on: the model is
/// solved again from nothing, and if that does not hold either, the solve has failed.
public final class LinearSession extends Session {

  private final Point point;
  private final Rays rays;
  private Outcome outcome = Outcome.FAILED;
  private Failure failure = new Failure(Failure.Reason.SOLVER, "nothing has been solved yet");
  private int solvedRows;
  private String refused = "";

  LinearSession(Instances instances, LinearModel model) {
    super(instances, model);
    point = new Point(model.columns());
    rays = new Rays(model.columns());
  }

  /// Solves from where the last solve ended, or from nothing the first time.
  public Solution solve() {
    return alone(() -> solution(attempt()));
  }

  /// Solves from a basis.
  ///
  /// @throws IllegalArgumentException if the basis has another number of columns or rows
  public Solution solveFrom(Basis basis) {
    return alone(() -> solution(attemptFrom(basis)));
  }

  /// Solves from where the last solve ended and leaves the answer to be read.
  public Outcome resolve() {
    return alone(this::attempt);
  }

  /// Solves from a basis and leaves the answer to be read.
  ///
  /// @throws IllegalArgumentException if the basis has another number of columns or rows
  public Outcome resolveFrom(Basis basis) {
    return alone(() -> attemptFrom(basis));
  }

  /// Solves from nothing, as if the session had just been opened.
  public Solution solveCold() {
    return alone(() -> {
      solver.clearSolver();
      return solution(attempt());
    });
  }

  private Outcome attemptFrom(Basis basis) {
    if (basis.columns() != columns.count() || basis.rows() != rows.count()) {
      throw new IllegalArgumentException(
          "%s does not fit a model of %d columns and %d rows"
              .formatted(basis, columns.count(), rows.count()));
    }
    solver.setBasis(basis);
    return attempt();
  }

  private Outcome attempt() {
    fail(Failure.Reason.SOLVER, "the last solve was broken off by an exception");
    solvedRows = rows.count();
    point.reserve(solvedRows);
    rays.reserve(Math.max(solvedRows, columns.count()));
    begin();
    if (!isPlain() && !settles(run())) {
      countColdFallback();
      if (!settles(runCold(SolverOptions.SIMPLIFIED))
          && !settles(runCold(SolverOptions.STRAIGHT))) {
        fail(Failure.Reason.NOT_CERTIFIED, refused);
      }
    }
    return outcome;
  }

  /// Whether no row says anything of any column and the model is infeasible or unbounded; then
  /// HiGHS has no proof, but a single row or column is one.
  private boolean isPlain() {
    if (rows.hasEntries()) {
      return false;
    }
    if (rays.findRow(columns, rows)) {
      return settle(Outcome.INFEASIBLE);
    }
    columns.copyNearestToZero(point.primal);
    return point.isFeasible(offset, columns, rows)
        && rays.findColumn(sense, columns, rows)
        && settle(Outcome.UNBOUNDED);
  }

  /// Whether what HiGHS says is an answer, because it has been checked or because there is none to
  /// be had.
  private boolean settles(ModelStatus status) {
    return switch (status) {
      case OPTIMAL -> isOptimal();
      case INFEASIBLE -> isInfeasible();
      case UNBOUNDED -> isUnbounded();
      case UNBOUNDED_OR_INFEASIBLE -> refuse("HiGHS cannot tell unbounded from infeasible");
      case TIME_LIMIT -> fail(Failure.Reason.TIME_LIMIT, "the time limit was reached");
      case LIMIT -> fail(Failure.Reason.LIMIT, "a limit other than time was reached");
      case UNKNOWN -> refuse("HiGHS came to no conclusion");
      case ERROR -> refuse("HiGHS ended with an error");
    };
  }

  private boolean isOptimal() {
    solver.readSolution(point.primal, point.duals, solvedRows);
    if (!point.isOptimal(sense, offset, columns, rows)) {
      return refuse("HiGHS says optimal, but the model says " + point.certificate().inWords());
    }
    return settle(Outcome.OPTIMAL);
  }

  private boolean isInfeasible() {
    if (!solver.readDualRay(rays.ray, solvedRows)) {
      return refuse("HiGHS says infeasible, but has no ray that proves it");
    }
    if (!rays.provesInfeasible(columns, rows)) {
      return refuse("HiGHS says infeasible, but its ray does not prove it");
    }
    return settle(Outcome.INFEASIBLE);
  }

  private boolean isUnbounded() {
    if (!solver.readPrimalRay(rays.ray, columns.count())
        || !rays.provesUnbounded(sense, columns, rows)) {
      return refuse("HiGHS says unbounded, but has no ray that proves it");
    }
    solver.readPrimal(point.primal);
    if (!point.isFeasible(offset, columns, rows)) {
      return refuse("HiGHS says unbounded, but has no feasible point");
    }
    return settle(Outcome.UNBOUNDED);
  }

  private boolean settle(Outcome found) {
    outcome = found;
    return true;
  }

  private boolean fail(Failure.Reason reason, String message) {
    outcome = Outcome.FAILED;
    failure = new Failure(reason, message);
    return true;
  }

  private boolean refuse(String why) {
    refused = why;
    return false;
  }

  private Solution solution(Outcome found) {
    return switch (found) {
      case OPTIMAL ->
          new Solution.Optimal(
              point.objective(),
              Values.of(point.primal, columns.count()),
              Values.of(point.activity, solvedRows),
              Values.of(point.duals, solvedRows),
              Values.of(point.reducedCosts, columns.count()),
              solver.basis(columns.count(), rows.count()),
              point.certificate());
      case INFEASIBLE -> new Solution.Infeasible(Values.of(rays.ray, solvedRows), rays.margin());
      case UNBOUNDED ->
          new Solution.Unbounded(
              Values.of(point.primal, columns.count()),
              Values.of(rays.ray, columns.count()),
              rays.margin());
      case FAILED -> new Solution.Failed(failure);
    };
  }

  /// Cost of the optimal point, with the model's offset.
  ///
  /// @throws IllegalStateException if the last solve was not optimal
  public double objective() {
    require(outcome == Outcome.OPTIMAL, "objective");
    return point.objective();
  }

  /// How exactly the last point is optimal.
  ///
  /// @throws IllegalStateException if the last solve was not optimal
  public Certificate certificate() {
    require(outcome == Outcome.OPTIMAL, "certificate");
    return point.certificate();
  }

  /// Copies the value of every column; of an unbounded model, those of a point within its bounds.
  ///
  /// @param into at least as long as there are columns
  /// @throws IllegalStateException if the last solve was neither optimal nor unbounded
  public void copyPrimal(double[] into) {
    require(hasPoint(), "point");
    System.arraycopy(point.primal, 0, into, 0, columns.count());
  }

  /// Copies the value of every row at the point.
  ///
  /// @param into at least as long as there were rows
  /// @throws IllegalStateException if the last solve was neither optimal nor unbounded
  public void copyRowActivity(double[] into) {
    require(hasPoint(), "point");
    System.arraycopy(point.activity, 0, into, 0, solvedRows);
  }

  /// Copies the dual of every row: by how much the objective changes per unit of its binding bound.
  ///
  /// @param into at least as long as there were rows
  /// @throws IllegalStateException if the last solve was not optimal
  public void copyDuals(double[] into) {
    require(outcome == Outcome.OPTIMAL, "duals");
    System.arraycopy(point.duals, 0, into, 0, solvedRows);
  }

  /// Copies the reduced cost of every column.
  ///
  /// @param into at least as long as there are columns
  /// @throws IllegalStateException if the last solve was not optimal
  public void copyReducedCosts(double[] into) {
    require(outcome == Outcome.OPTIMAL, "reduced costs");
    System.arraycopy(point.reducedCosts, 0, into, 0, columns.count());
  }

  /// Copies the proof of an infeasible model, one weight per row, or the direction of an unbounded
  /// one, one component per column.
  ///
  /// @param into at least as long as there were rows, or are columns
  /// @throws IllegalStateException if the last solve was neither
  public void copyRay(double[] into) {
    require(hasRay(), "ray");
    int size = outcome == Outcome.INFEASIBLE ? solvedRows : columns.count();
    System.arraycopy(rays.ray, 0, into, 0, size);
  }

  /// By how much an infeasible model falls short, or an unbounded one gains, per unit of the ray.
  ///
  /// @throws IllegalStateException if the last solve was neither
  public double rayMargin() {
    require(hasRay(), "ray");
    return rays.margin();
  }

  /// Why the last solve failed.
  ///
  /// @throws IllegalStateException if it did not
  public Failure failure() {
    require(outcome == Outcome.FAILED, "failure");
    return failure;
  }

  private boolean hasPoint() {
    return outcome == Outcome.OPTIMAL || outcome == Outcome.UNBOUNDED;
  }

  private boolean hasRay() {
    return outcome == Outcome.INFEASIBLE || outcome == Outcome.UNBOUNDED;
  }

  private void require(boolean there, String what) {
    if (!there) {
      throw new IllegalStateException("no %s: the last solve was %s".formatted(what, outcome));
    }
  }

  /// The basis at which the solver stands, with rows added and deleted since the last solve.
  public Basis basis() {
    return alone(() -> solver.basis(columns.count(), rows.count()));
  }

  /// Steps of the simplex method in the last run of the solver.
  public long iterations() {
    return alone(() -> (long) solver.intInfo("simplex_iteration_count"));
  }
}
