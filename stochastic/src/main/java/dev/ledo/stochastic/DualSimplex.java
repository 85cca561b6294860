package dev.ledo.stochastic;

import java.util.Arrays;

/// The dual simplex method for scenarios that differ from one solved before in bounds only, so that
/// its vertex is dual feasible: a few steps without any call of the solver.
///
/// Gives up whenever something is doubtful; then the solver decides. Rows are written Wy − r = 0
/// with r within the row's bounds.
final class DualSimplex {

  private static final double PRIMAL = 1e-9;
  private static final double PIVOT = 1e-7;
  private static final double DRIFT = 1e-7;

  private final ScenarioModel model;
  private final RecourseColumns columns;
  private final int rows;
  private final int structurals;
  private final DualVertex at;
  private final BasisFactor factor;
  private final int[] head;
  private final int[] positionOf;
  private final byte[] status;
  private final double[] reduced;
  private final double[] basic;
  private final double[] lower;
  private final double[] upper;
  private final DevexWeights weights;
  private final PivotRow row;
  private final double[] entering;
  private final RatioTest ratioTest;
  private int steps;

  /// What solving came to.
  enum Answer {
    OPTIMAL,
    /// No decision satisfies the rows, it seems; the solver must prove it.
    INFEASIBLE,
    /// The solver must decide.
    DOUBTFUL
  }

  DualSimplex(ScenarioModel model) {
    this.model = model;
    this.columns = new RecourseColumns(model.program.second().matrix(), model.recourse);
    this.rows = model.rows();
    this.structurals = model.columns();
    int size = columns.size();
    this.at = new DualVertex(model, columns);
    this.factor = at.factor;
    this.head = at.head;
    this.positionOf = at.positionOf;
    this.status = at.status;
    this.reduced = at.reduced;
    this.basic = new double[rows];
    this.lower = new double[size];
    this.upper = new double[size];
    this.weights = new DevexWeights(rows);
    this.row = new PivotRow(columns, factor, positionOf, rows);
    this.entering = new double[rows];
    this.ratioTest = new RatioTest(size);
  }

  /// Takes a vertex to start from.
  ///
  /// @param sameProgram whether costs and matrix are those of the last solve
  /// @return false if it is not one, or not dual feasible
  boolean start(Vertex vertex, boolean sameProgram) {
    return at.start(vertex, sameProgram);
  }

  /// Solves for bounds of the rows; those of the columns are the model's.
  Answer solve(double[] rowLower, double[] rowUpper) {
    System.arraycopy(model.columnLower, 0, lower, 0, structurals);
    System.arraycopy(model.columnUpper, 0, upper, 0, structurals);
    System.arraycopy(rowLower, 0, lower, structurals, rows);
    System.arraycopy(rowUpper, 0, upper, structurals, rows);
    steps = 0;
    weights.reset();
    Vertex from = at.leave();
    if (!placeNonbasics()) {
      return Answer.DOUBTFUL;
    }
    computeBasics();
    Answer answer = walk();
    if (answer == Answer.OPTIMAL) {
      at.arrive(steps == 0 ? from : Vertex.of(status));
    }
    return answer;
  }

  private Answer walk() {
    int limit = 100 + 2 * rows;
    while (true) {
      int leaving = leaving();
      if (leaving < 0) {
        return Answer.OPTIMAL;
      }
      if (++steps > limit) {
        return Answer.DOUBTFUL;
      }
      Answer answer = step(leaving);
      if (answer != Answer.OPTIMAL) {
        return answer;
      }
    }
  }

  /// Makes sure that every nonbasic variable stands at a bound that is there.
  private boolean placeNonbasics() {
    for (int v = 0; v < status.length; v++) {
      if (Double.isInfinite(nonbasicValue(v))) {
        return false;
      }
    }
    return true;
  }

  private double nonbasicValue(int v) {
    return switch (status[v]) {
      case Vertex.LOWER -> lower[v];
      case Vertex.UPPER -> upper[v];
      default -> 0;
    };
  }

  private void computeBasics() {
    Arrays.fill(basic, 0);
    for (int v = 0; v < status.length; v++) {
      if (status[v] != Vertex.BASIC) {
        double value = nonbasicValue(v);
        if (value != 0) {
          columns.scatter(v, -value, basic);
        }
      }
    }
    factor.forward(basic);
  }

  /// Position of the basic variable to go, -1 if all are within bounds.
  private int leaving() {
    int best = -1;
    double largest = 0;
    for (int p = 0; p < rows; p++) {
      double beyond = beyond(p);
      if (beyond != 0) {
        double merit = weights.merit(p, beyond);
        if (merit > largest) {
          largest = merit;
          best = p;
        }
      }
    }
    return best;
  }

  /// How far a basic variable is outside its bounds: negative below, positive above, 0 within.
  private double beyond(int p) {
    int v = head[p];
    double value = basic[p];
    if (value < lower[v] - PRIMAL * (1 + Math.abs(lower[v]))) {
      return value - lower[v];
    }
    if (value > upper[v] + PRIMAL * (1 + Math.abs(upper[v]))) {
      return value - upper[v];
    }
    return 0;
  }

  private Answer step(int leaving) {
    double beyond = beyond(leaving);
    double sign = beyond < 0 ? -1 : 1;
    row.compute(leaving);
    int in = entering(sign, Math.abs(beyond));
    if (in < 0) {
      return Answer.INFEASIBLE;
    }
    passOthers();
    Arrays.fill(entering, 0);
    columns.scatter(in, 1, entering);
    factor.forward(entering);
    double pivot = entering[leaving];
    if (Math.abs(pivot - row.entry(in)) > DRIFT * (1 + Math.abs(pivot))
        || Math.abs(pivot) < PIVOT) {
      return Answer.DOUBTFUL;
    }
    exchange(leaving, in, sign, pivot);
    if (!factor.hasRoom()) {
      if (!at.factorAnew()) {
        return Answer.DOUBTFUL;
      }
      computeBasics();
    }
    return Answer.OPTIMAL;
  }

  /// Variable to come in, -1 if there is none.
  ///
  /// @param sign -1 if the variable that goes is below its bound, 1 if above
  /// @param beyond how far
  private int entering(double sign, double beyond) {
    ratioTest.clear();
    for (int k = 0; k < row.count(); k++) {
      int v = row.variable(k);
      double slope = slope(v, sign);
      if (slope > PIVOT) {
        ratioTest.add(v, slope, Math.abs(reduced[v]), range(v));
      }
    }
    return ratioTest.choose(beyond);
  }

  private double range(int v) {
    return status[v] == Vertex.FREE ? Double.POSITIVE_INFINITY : upper[v] - lower[v];
  }

  /// Carries the variables passed by the ratio test to their other bounds.
  private void passOthers() {
    if (ratioTest.passed() == 0) {
      return;
    }
    Arrays.fill(entering, 0);
    for (int k = 0; k < ratioTest.passed(); k++) {
      int v = ratioTest.passed(k);
      boolean up = status[v] == Vertex.LOWER;
      columns.scatter(v, up ? range(v) : -range(v), entering);
      status[v] = up ? Vertex.UPPER : Vertex.LOWER;
    }
    factor.forward(entering);
    for (int p = 0; p < rows; p++) {
      basic[p] -= entering[p];
    }
  }

  /// How fast a reduced cost goes to 0, positive if it does.
  private double slope(int v, double sign) {
    if (lower[v] == upper[v]) {
      return 0;
    }
    return switch (status[v]) {
      case Vertex.LOWER -> sign * row.entry(v);
      case Vertex.UPPER -> -sign * row.entry(v);
      default -> Math.abs(row.entry(v));
    };
  }

  private void exchange(int leaving, int in, double sign, double pivot) {
    double dualStep = reduced[in] / row.entry(in);
    row.subtractFrom(reduced, dualStep);
    int out = head[leaving];
    reduced[in] = 0;
    reduced[out] = -dualStep;
    double bound = sign < 0 ? lower[out] : upper[out];
    double primalStep = (basic[leaving] - bound) / pivot;
    double value = nonbasicValue(in) + primalStep;
    weights.update(leaving, entering);
    for (int p = 0; p < rows; p++) {
      basic[p] -= primalStep * entering[p];
    }
    basic[leaving] = value;
    at.exchange(leaving, sign < 0 ? Vertex.LOWER : Vertex.UPPER, in, entering);
  }

  /// Steps of the last solve.
  int steps() {
    return steps;
  }

  /// The vertex of the last optimal point.
  Vertex vertex() {
    return at.vertex();
  }

  /// Copies the last optimal point.
  void copyPrimal(double[] into) {
    for (int v = 0; v < structurals; v++) {
      into[v] = positionOf[v] >= 0 ? basic[positionOf[v]] : nonbasicValue(v);
    }
  }

  /// Copies the dual of every row at the last optimal point.
  void copyDuals(double[] into) {
    at.copyDuals(into);
  }
}
