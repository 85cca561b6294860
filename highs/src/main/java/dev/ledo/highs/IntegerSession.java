package dev.ledo.highs;

import dev.ledo.highs.internal.Columns;
import dev.ledo.highs.internal.Instances;
import dev.ledo.highs.internal.ModelStatus;
import dev.ledo.highs.internal.Point;
import dev.ledo.highs.internal.Relative;
import dev.ledo.highs.internal.SolverOptions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A program with whole numbers in memory of the solver.
///
/// Each point is checked against the model with its whole numbers rounded to exact ones; if
/// rounding breaks a row, the other columns are solved for again around them. A point that does not
/// hold even so, or is no longer good enough, makes the session search again from nothing and take
/// next to nothing but whole numbers as whole.
///
/// A search also ends when 1e-6 short of the optimum, however small the optimum is: objectives
/// should be well above that. The options `mip_abs_gap` and `mip_feasibility_tolerance` sharpen it.
public final class IntegerSession extends Session {

  private static final double INITIAL_GAP = 1e-6;
  private static final int FEASIBLE = 2;

  private final Instances instances;
  private final Point point;
  private double relativeGap = INITIAL_GAP;

  IntegerSession(Instances instances, LinearModel model) {
    super(instances, model);
    this.instances = instances;
    point = new Point(model.columns());
    setRelativeGap(INITIAL_GAP);
  }

  /// Sets the gap, relative to the objective, at which a point is good enough; 1e-6 at first.
  ///
  /// @throws IllegalArgumentException if it is negative or not a number
  public void setRelativeGap(double gap) {
    setOption("mip_rel_gap", gap);
    relativeGap = gap;
  }

  /// Offers a point to begin with, such as the plan of a similar model; it need not be feasible.
  ///
  /// @throws IllegalArgumentException if there are not as many values as columns
  public void offer(double[] primal) {
    if (primal.length != columns.count()) {
      throw new IllegalArgumentException(
          "%d values for %d columns".formatted(primal.length, columns.count()));
    }
    alone(() -> {
      solver.offerPrimal(primal);
      return true;
    });
  }

  /// Searches until the gap is small enough or a limit is reached.
  public IntegerSolution solve() {
    return alone(this::attempt);
  }

  private IntegerSolution attempt() {
    begin();
    if (!columns.hasIntegers()) {
      return ofRelaxation(relaxation(columns));
    }
    ModelStatus said = run();
    Optional<IntegerSolution> first = answer(said);
    if (first.isPresent() && (isFinal(first.get()) || said != ModelStatus.OPTIMAL)) {
      return first.get();
    }
    countColdFallback();
    return searchAgain(said, first).orElseGet(() -> refused(said));
  }

  /// The answer of a sharper search, or the one there was if that brings none.
  private Optional<IntegerSolution> searchAgain(ModelStatus said, Optional<IntegerSolution> first) {
    Optional<IntegerSolution> best = first;
    int infeasible = said == ModelStatus.INFEASIBLE ? 1 : 0;
    for (Map<String, Object> options : SolverOptions.SHARP) {
      ModelStatus again = runCold(options);
      Optional<IntegerSolution> found = answer(again);
      if (found.isPresent() && isFinal(found.get())) {
        return found;
      }
      infeasible += again == ModelStatus.INFEASIBLE ? 1 : 0;
      if (best.isEmpty() && infeasible == 2) {
        // Where fractions would do, being said twice, in different ways, is all there is.
        return Optional.of(new IntegerSolution.Infeasible(Optional.empty()));
      }
      best = best.or(() -> found);
    }
    return best;
  }

  /// Whether more searching would be in vain. A search that says it has ended has not if its point
  /// costs more with exact whole numbers than it seemed to.
  private static boolean isFinal(IntegerSolution found) {
    return switch (found) {
      case IntegerSolution.Optimal optimal -> true;
      case IntegerSolution.Infeasible infeasible -> true;
      case IntegerSolution.Unbounded unbounded -> true;
      case IntegerSolution.Feasible feasible -> false;
      case IntegerSolution.Failed failed -> false;
    };
  }

  private static IntegerSolution refused(ModelStatus said) {
    return failed(
        Failure.Reason.NOT_CERTIFIED,
        "HiGHS says %s, but the model does not, however it is solved".formatted(said));
  }

  /// The answer if what HiGHS says holds.
  private Optional<IntegerSolution> answer(ModelStatus said) {
    return switch (said) {
      case OPTIMAL -> hasPoint() && takesPoint() ? Optional.of(atEnd()) : Optional.empty();
      case TIME_LIMIT -> feasibleAtLimit(Failure.Reason.TIME_LIMIT);
      case LIMIT -> feasibleAtLimit(Failure.Reason.LIMIT);
      case INFEASIBLE -> provenByRelaxation(Set.of(IntegerSolution.Infeasible.class));
      case UNBOUNDED -> provenByRelaxation(Set.of(IntegerSolution.Unbounded.class));
      case UNBOUNDED_OR_INFEASIBLE ->
          provenByRelaxation(
              Set.of(IntegerSolution.Infeasible.class, IntegerSolution.Unbounded.class));
      case UNKNOWN, ERROR -> Optional.empty();
    };
  }

  private boolean hasPoint() {
    return solver.intInfo("primal_solution_status") == FEASIBLE;
  }

  private IntegerSolution atEnd() {
    double bound = bound();
    return Relative.distance(point.objective(), bound) <= relativeGap + Certificate.TOLERANCE
        ? new IntegerSolution.Optimal(point.objective(), bound, primal())
        : new IntegerSolution.Feasible(point.objective(), bound, primal());
  }

  private Optional<IntegerSolution> feasibleAtLimit(Failure.Reason limit) {
    if (!hasPoint()) {
      return Optional.of(failed(limit, "a limit was reached before any point was found"));
    }
    return takesPoint()
        ? Optional.of(new IntegerSolution.Feasible(point.objective(), bound(), primal()))
        : Optional.empty();
  }

  private Values primal() {
    return Values.of(point.primal);
  }

  /// What no point betters, never beyond the point there is.
  private double bound() {
    double said = solver.doubleInfo("mip_dual_bound");
    return sense == Sense.MINIMISE
        ? Math.min(said, point.objective())
        : Math.max(said, point.objective());
  }

  /// Reads the point with its whole numbers made exact.
  ///
  /// @return whether it is within all bounds and what HiGHS says of the bound can be true
  private boolean takesPoint() {
    solver.readPrimal(point.primal);
    return roundsToIntegers()
        && (point.isFeasible(offset, columns, rows) || isFeasibleAroundIntegers())
        && boundIsPossible();
  }

  private boolean roundsToIntegers() {
    for (int column = 0; column < columns.count(); column++) {
      double value = point.primal[column];
      if (columns.integer[column]) {
        double whole = Math.rint(value);
        if (!(Relative.distance(value, whole) <= Certificate.TOLERANCE)) {
          return false;
        }
        point.primal[column] = whole;
      }
    }
    return true;
  }

  private boolean isFeasibleAroundIntegers() {
    Columns fixed = columns.copy();
    for (int column = 0; column < columns.count(); column++) {
      if (columns.integer[column]) {
        fixed.lower[column] = point.primal[column];
        fixed.upper[column] = point.primal[column];
      }
    }
    if (!(relaxation(fixed) instanceof Solution.Optimal around)) {
      return false;
    }
    for (int column = 0; column < columns.count(); column++) {
      if (!columns.integer[column]) {
        point.primal[column] = around.primal().get(column);
      }
    }
    return point.isFeasible(offset, columns, rows);
  }

  private boolean boundIsPossible() {
    double said = solver.doubleInfo("mip_dual_bound");
    double beyond = sense.sign() * (said - point.objective());
    return beyond <= 0 || Relative.distance(said, point.objective()) <= Certificate.TOLERANCE;
  }

  private Solution relaxation(Columns among) {
    var model = new LinearModel(sense, offset, among.continuous(), rows.trimmed());
    try (var session = new LinearSession(instances, model)) {
      return session.solve();
    }
  }

  private Optional<IntegerSolution> provenByRelaxation(
      Set<Class<? extends IntegerSolution>> claims) {
    IntegerSolution proven = ofRelaxation(relaxation(columns));
    return claims.contains(proven.getClass()) ? Optional.of(proven) : Optional.empty();
  }

  private static IntegerSolution ofRelaxation(Solution solution) {
    return switch (solution) {
      case Solution.Optimal optimal ->
          new IntegerSolution.Optimal(optimal.objective(), optimal.objective(), optimal.primal());
      case Solution.Infeasible infeasible ->
          new IntegerSolution.Infeasible(Optional.of(infeasible.ray()));
      case Solution.Unbounded unbounded -> new IntegerSolution.Unbounded(unbounded.ray());
      case Solution.Failed failed -> new IntegerSolution.Failed(failed.failure());
    };
  }

  private static IntegerSolution failed(Failure.Reason reason, String message) {
    return new IntegerSolution.Failed(new Failure(reason, message));
  }
}
