package dev.ledo.stochastic;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the dual simplex method stands: a dual feasible vertex, its basis factored, with the
/// reduced cost of every variable.
///
/// The vertex that was factored last is kept, since many scenarios start from it. The arrays are
/// those of the method, which changes reduced costs and statuses on its way.
final class DualVertex {

  private static final double DUAL_START = 1e-7;

  /// Basic variable of every position.
  final int[] head;

  /// Position of every basic variable, -1 for nonbasic ones.
  final int[] positionOf;

  /// Status of every variable, as in {@link Vertex}.
  final byte[] status;

  /// Reduced cost of every variable.
  final double[] reduced;

  final BasisFactor factor;

  private final ScenarioModel model;
  private final RecourseColumns columns;
  private final int rows;
  private final int structurals;
  private final double[] duals;
  private final int[] baseHead;
  private final double[] baseReduced;

  /// The vertex that was factored last, if the factors can be taken back to it.
  private @Nullable Vertex base;

  /// The vertex where the last solve ended, if it ended well.
  private @Nullable Vertex standing;

  DualVertex(ScenarioModel model, RecourseColumns columns) {
    this.model = model;
    this.columns = columns;
    this.rows = model.rows();
    this.structurals = model.columns();
    int size = columns.size();
    this.head = new int[rows];
    this.positionOf = new int[size];
    this.status = new byte[size];
    this.reduced = new double[size];
    this.factor = new BasisFactor(columns, head, positionOf);
    this.duals = new double[rows];
    this.baseHead = new int[rows];
    this.baseReduced = new double[size];
  }

  /// Takes a vertex to start from.
  ///
  /// @param sameProgram whether costs and matrix are those of the last solve
  /// @return false if it is not one, or not dual feasible
  boolean start(Vertex vertex, boolean sameProgram) {
    if (sameProgram && standing != null && vertex.equals(standing)) {
      return true;
    }
    if (sameProgram && base != null && vertex.equals(base)) {
      backToBase();
      return true;
    }
    standing = null;
    base = null;
    vertex.copyTo(status);
    if (!readHeads() || !refactor() || !isDualFeasible()) {
      return false;
    }
    remember(vertex);
    return true;
  }

  private boolean readHeads() {
    int position = 0;
    for (int v = 0; v < status.length; v++) {
      boolean isBasic = status[v] == Vertex.BASIC;
      if (isBasic && position == rows) {
        return false;
      }
      positionOf[v] = isBasic ? position : -1;
      if (isBasic) {
        head[position++] = v;
      }
    }
    return position == rows;
  }

  /// Notes the vertex that has just been factored, to come back to it.
  private void remember(Vertex vertex) {
    base = vertex;
    standing = vertex;
    System.arraycopy(head, 0, baseHead, 0, rows);
    System.arraycopy(reduced, 0, baseReduced, 0, reduced.length);
  }

  private void backToBase() {
    Vertex vertex = Objects.requireNonNull(base);
    vertex.copyTo(status);
    Arrays.fill(positionOf, -1);
    System.arraycopy(baseHead, 0, head, 0, rows);
    for (int p = 0; p < rows; p++) {
      positionOf[head[p]] = p;
    }
    System.arraycopy(baseReduced, 0, reduced, 0, reduced.length);
    factor.forgetExchanges();
    standing = vertex;
  }

  private boolean refactor() {
    if (!factor.factor()) {
      return false;
    }
    computeDuals();
    for (int v = 0; v < status.length; v++) {
      double cost = v < structurals ? model.cost[v] : 0;
      reduced[v] = status[v] == Vertex.BASIC ? 0 : cost - columns.dot(v, duals);
    }
    return true;
  }

  private void computeDuals() {
    for (int p = 0; p < rows; p++) {
      duals[p] = head[p] < structurals ? model.cost[head[p]] : 0;
    }
    factor.backward(duals);
  }

  private boolean isDualFeasible() {
    for (int v = 0; v < status.length; v++) {
      double tolerance = DUAL_START * (1 + (v < structurals ? Math.abs(model.cost[v]) : 0));
      boolean feasible =
          switch (status[v]) {
            case Vertex.LOWER -> reduced[v] >= -tolerance || isFixed(v);
            case Vertex.UPPER -> reduced[v] <= tolerance || isFixed(v);
            case Vertex.FREE -> Math.abs(reduced[v]) <= tolerance;
            default -> true;
          };
      if (!feasible) {
        return false;
      }
    }
    return true;
  }

  private boolean isFixed(int v) {
    return v < structurals
        ? model.columnLower[v] == model.columnUpper[v]
        : model.rowLower[v - structurals] == model.rowUpper[v - structurals];
  }

  /// Leaves the vertex; until the method has arrived there is none.
  ///
  /// @return the vertex left
  Vertex leave() {
    Vertex from = Objects.requireNonNull(standing);
    standing = null;
    return from;
  }

  /// Stands at a vertex whose basis the arrays already hold.
  void arrive(Vertex vertex) {
    standing = vertex;
  }

  /// Exchanges a basic variable for another.
  ///
  /// @param leaving position of the variable that goes
  /// @param to the bound it goes to: {@link Vertex#LOWER} or {@link Vertex#UPPER}
  /// @param in variable that comes
  /// @param entering its column of B⁻¹A, by position
  void exchange(int leaving, byte to, int in, double[] entering) {
    int out = head[leaving];
    status[out] = to;
    status[in] = Vertex.BASIC;
    positionOf[out] = -1;
    positionOf[in] = leaving;
    head[leaving] = in;
    factor.exchange(leaving, entering);
  }

  /// Factors the basis anew, which takes the way back from the last one.
  ///
  /// @return false if that fails
  boolean factorAnew() {
    base = null;
    return refactor();
  }

  /// The vertex of the last optimal point.
  Vertex vertex() {
    return Objects.requireNonNull(standing);
  }

  /// Copies the dual of every row at the last optimal point.
  void copyDuals(double[] into) {
    computeDuals();
    System.arraycopy(duals, 0, into, 0, rows);
  }
}
