package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearModelBuilder;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Outcome;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The second stage's linear program in the solver, one scenario after another.
final class Recourse implements AutoCloseable {

  /// A reduced cost or weight below this share of its scale counts as 0 where it would meet an
  /// infinite bound.
  private static final double NOTHING = 1e-6;

  /// A reduced cost beyond this, relative to the cost, that asks for a bound that is not there.
  private static final double NOT_DUAL = 2e-7;

  /// Shortfall, relative to the sides it is the difference of, that the master's own rounding
  /// explains.
  private static final double BARELY = 1e-6;

  /// By how much sides give way then, relative to their sizes.
  private static final double LEEWAY = 1e-7;

  private static final double FEASIBLE = 1e-8;
  private static final double EQUAL = 1e-9;

  private final ScenarioModel model;
  private final SparseMatrix technology;
  private final SparseMatrix matrix;
  private final LinearSession session;
  private final boolean costsVary;
  private final boolean boundsVary;
  private final int[] varyingPlaces;
  private final int[] varyingRows;
  private final double[] inSession;
  private final double[] lower;
  private final double[] upper;
  private final double[] duals;
  private final double[] worth;
  private final double[] primal;
  private final DualSimplex simplex;
  private final boolean programVaries;
  private Vertex vertex;
  private double value;
  private double constant;
  private long solves;
  private long solverCalls;
  private long steps;

  Recourse(Highs highs, ScenarioModel model) {
    this.model = model;
    this.technology = model.program.technology();
    this.matrix = model.program.second().matrix();
    this.session = highs.open(linearModel());
    Set<Class<? extends RandomElement>> bounds =
        Set.of(RandomElement.Lower.class, RandomElement.Upper.class, RandomElement.Fixed.class);
    this.costsVary = ScenarioModel.hasRandom(model.program, Set.of(RandomElement.Cost.class));
    this.boundsVary = ScenarioModel.hasRandom(model.program, bounds);
    var entries =
        model.program.elements().stream()
            .filter(RandomElement.Recourse.class::isInstance)
            .map(RandomElement.Recourse.class::cast)
            .toList();
    this.varyingRows = entries.stream().mapToInt(RandomElement.Recourse::row).toArray();
    this.varyingPlaces = entries.stream().mapToInt(e -> matrix.find(e.row(), e.column())).toArray();
    this.inSession = model.recourse.clone();
    this.lower = new double[model.rows()];
    this.upper = new double[model.rows()];
    this.duals = new double[model.rows()];
    this.worth = new double[model.columns()];
    this.primal = new double[model.columns()];
    this.simplex = new DualSimplex(model);
    this.vertex = Vertex.of(new byte[0]);
    this.programVaries = costsVary || varyingPlaces.length > 0;
  }

  private LinearModel linearModel() {
    LinearModelBuilder builder = LinearModel.builder();
    for (int j = 0; j < model.columns(); j++) {
      builder.column(model.cost[j], model.columnLower[j], model.columnUpper[j]);
    }
    for (int i = 0; i < model.rows(); i++) {
      builder.row(model.rowLower[i], model.rowUpper[i], matrix.columnsOf(i), matrix.valuesOf(i));
    }
    return builder.build();
  }

  /// Solves the scenario that the model holds.
  ///
  /// @param x the first stage's decision
  /// @param start where to begin; from where the solver stands if empty
  /// @param sameScenario whether the start is of this very scenario
  Outcome solve(double[] x, Optional<Vertex> start, boolean sameScenario) {
    shareRows(x);
    solves++;
    boolean mayStep = start.isPresent() && (sameScenario || !programVaries);
    if (mayStep && walks(start.get())) {
      value += model.constant() + firstCost(x);
      return Outcome.OPTIMAL;
    }
    return solveBySolver(x);
  }

  private boolean walks(Vertex start) {
    if (!simplex.start(start, !programVaries)) {
      return false;
    }
    DualSimplex.Answer answer = simplex.solve(lower, upper);
    steps += simplex.steps();
    if (answer != DualSimplex.Answer.OPTIMAL) {
      return false;
    }
    simplex.copyPrimal(primal);
    simplex.copyDuals(duals);
    vertex = simplex.vertex();
    return isOptimal();
  }

  private Outcome solveBySolver(double[] x) {
    solverCalls++;
    tell();
    Outcome outcome = resolve();
    if (outcome == Outcome.INFEASIBLE && isBarelyInfeasible()) {
      giveLeeway(x);
      tell();
      outcome = resolve();
    }
    vertex = Vertex.of(session.basis());
    if (outcome == Outcome.OPTIMAL) {
      session.copyDuals(duals);
      dualObjective();
      value = session.objective() + model.constant() + firstCost(x);
    }
    return outcome;
  }

  private Outcome resolve() {
    Outcome outcome = session.resolve();
    steps += session.iterations();
    return outcome;
  }

  /// Whether no more is missing than a master leaves that knows the cut already. It would propose
  /// such decisions again and again.
  private boolean isBarelyInfeasible() {
    session.copyRay(duals);
    double shortfall = 0;
    double size = 0;
    for (int i = 0; i < duals.length; i++) {
      double side = duals[i] > 0 ? lower[i] : upper[i];
      if (duals[i] != 0 && Double.isFinite(side)) {
        shortfall += duals[i] * side;
        size += Math.abs(duals[i]) * (1 + Math.abs(side));
      }
    }
    Arrays.fill(worth, 0);
    takeRowsOff();
    for (int j = 0; j < worth.length; j++) {
      double bound = worth[j] > 0 ? model.columnLower[j] : model.columnUpper[j];
      if (Double.isFinite(bound)) {
        shortfall += worth[j] * bound;
        size += Math.abs(worth[j] * bound);
      }
    }
    return shortfall <= BARELY * size;
  }

  /// Widens the rows by what rounding may have taken. The cuts are those of the sides as they are.
  private void giveLeeway(double[] x) {
    for (int i = 0; i < lower.length; i++) {
      double size = 1;
      for (int p = technology.start(i); p < technology.start(i + 1); p++) {
        size += Math.abs(model.technology[p] * x[technology.column(p)]);
      }
      lower[i] -= LEEWAY * (size + Math.abs(lower[i]));
      upper[i] += LEEWAY * (size + Math.abs(upper[i]));
    }
  }

  /// Takes the first stage's share off the rows.
  private void shareRows(double[] x) {
    for (int i = 0; i < lower.length; i++) {
      double share = 0;
      for (int p = technology.start(i); p < technology.start(i + 1); p++) {
        share += model.technology[p] * x[technology.column(p)];
      }
      lower[i] = model.rowLower[i] - share;
      upper[i] = model.rowUpper[i] - share;
    }
  }

  /// Whether the point keeps its rows, the duals are feasible, and its cost is theirs.
  private boolean isOptimal() {
    for (int i = 0; i < lower.length; i++) {
      double activity = 0;
      for (int p = matrix.start(i); p < matrix.start(i + 1); p++) {
        activity += model.recourse[p] * primal[matrix.column(p)];
      }
      if (activity < lower[i] - FEASIBLE * (1 + Math.abs(lower[i]))
          || activity > upper[i] + FEASIBLE * (1 + Math.abs(upper[i]))) {
        return false;
      }
    }
    value = 0;
    for (int j = 0; j < primal.length; j++) {
      value += model.cost[j] * primal[j];
    }
    return Math.abs(dualObjective() - value) <= EQUAL * (1 + Math.abs(value)) && isDualFeasible();
  }

  /// Whether no reduced cost asks for a bound that is not there. Those are no part of the dual's
  /// objective, which would be −∞ for the smallest of them.
  private boolean isDualFeasible() {
    for (int j = 0; j < worth.length; j++) {
      double bound = worth[j] > 0 ? model.columnLower[j] : model.columnUpper[j];
      if (Double.isInfinite(bound)
          && Math.abs(worth[j]) > NOT_DUAL * (1 + Math.abs(model.cost[j]))) {
        return false;
      }
    }
    return true;
  }

  /// Computes the constant of the cut and the dual's objective.
  private double dualObjective() {
    constant = 0;
    double objective = 0;
    for (int i = 0; i < duals.length; i++) {
      double side = duals[i] > 0 ? model.rowLower[i] : model.rowUpper[i];
      if (Double.isInfinite(side)) {
        duals[i] = 0;
      } else {
        constant += duals[i] * side;
        objective += duals[i] * (duals[i] > 0 ? lower[i] : upper[i]);
      }
    }
    System.arraycopy(model.cost, 0, worth, 0, worth.length);
    takeRowsOff();
    double columns = 0;
    for (int j = 0; j < worth.length; j++) {
      double bound = worth[j] > 0 ? model.columnLower[j] : model.columnUpper[j];
      if (worth[j] != 0 && Double.isFinite(bound)) {
        columns += worth[j] * bound;
      }
    }
    constant += columns;
    return objective + columns;
  }

  private void tell() {
    session.setRowBounds(lower, upper);
    if (costsVary) {
      session.setCosts(model.cost);
    }
    if (boundsVary) {
      session.setColumnBounds(model.columnLower, model.columnUpper);
    }
    for (int e = 0; e < varyingPlaces.length; e++) {
      int place = varyingPlaces[e];
      if (inSession[place] != model.recourse[place]) {
        inSession[place] = model.recourse[place];
        session.setEntry(varyingRows[e], matrix.column(place), inSession[place]);
      }
    }
  }

  private double firstCost(double[] x) {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += model.firstCost[j] * x[j];
    }
    return sum;
  }

  /// Cost of the scenario at the last point, after an optimal solve.
  double value() {
    return value;
  }

  /// Whether costs or matrix differ between scenarios, so that a vertex of one says nothing about
  /// another.
  boolean programVaries() {
    return programVaries;
  }

  /// Where the last solve ended.
  Vertex vertex() {
    return vertex;
  }

  String failure() {
    return session.failure().message();
  }

  /// Work done so far.
  Effort effort() {
    return new Effort(solves, solverCalls, steps, session.coldFallbacks());
  }

  /// Adds the last optimal solve's cut: a bound from below on the scenario's cost after any
  /// decision, by the dual's objective.
  ///
  /// @param gradient to add to, by first-stage column
  /// @return constant of the cut
  double addCut(double[] gradient) {
    for (int j = 0; j < gradient.length; j++) {
      gradient[j] += model.firstCost[j];
    }
    addTechnology(gradient);
    return constant + model.constant();
  }

  /// Adds the last infeasible solve's cut: what every decision of the first stage must satisfy.
  ///
  /// @param gradient to add to, by first-stage column
  /// @return constant of the cut; empty if the proof does not hold for other decisions
  Optional<Double> addFeasibilityCut(double[] gradient) {
    session.copyRay(duals);
    double sides = rowsWorth();
    Arrays.fill(worth, 0);
    takeRowsOff();
    for (int j = 0; j < worth.length; j++) {
      // The most that the column can add is subtracted.
      double bound = worth[j] > 0 ? model.columnLower[j] : model.columnUpper[j];
      if (Double.isFinite(bound)) {
        sides += worth[j] * bound;
      } else if (Math.abs(worth[j]) > NOTHING) {
        return Optional.empty();
      }
    }
    addTechnology(gradient);
    return Optional.of(sides);
  }

  /// Sum of the rows' binding sides times their duals; duals of sides that are not there become 0.
  private double rowsWorth() {
    double sum = 0;
    for (int i = 0; i < duals.length; i++) {
      double side = duals[i] > 0 ? model.rowLower[i] : model.rowUpper[i];
      if (Double.isInfinite(side)) {
        duals[i] = 0;
      } else {
        sum += duals[i] * side;
      }
    }
    return sum;
  }

  /// Subtracts from each column's worth what its entries are worth at the duals.
  private void takeRowsOff() {
    for (int i = 0; i < duals.length; i++) {
      if (duals[i] != 0) {
        for (int p = matrix.start(i); p < matrix.start(i + 1); p++) {
          worth[matrix.column(p)] -= duals[i] * model.recourse[p];
        }
      }
    }
  }

  private void addTechnology(double[] gradient) {
    for (int i = 0; i < duals.length; i++) {
      if (duals[i] != 0) {
        for (int p = technology.start(i); p < technology.start(i + 1); p++) {
          gradient[technology.column(p)] -= duals[i] * model.technology[p];
        }
      }
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
