package dev.ledo.stochastic;

import dev.ledo.stochastic.TwoStageProgram.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts a [TwoStageProgram] together.
///
/// Columns and rows are counted from 0 in the order they are added, each stage for itself. A broken
/// promise (a bound that is not a number, a row that is not there) is an exception at once.
public final class TwoStageProgramBuilder {

  /// From this size on a bound is none, as the solver takes it.
  private static final double INFINITE = 1e20;

  private final String name;
  private boolean maximised;
  private double offset;
  private final Columns.Draft firstColumns = new Columns.Draft();
  private final Columns.Draft secondColumns = new Columns.Draft();
  private final Rows.Draft firstRows = new Rows.Draft();
  private final Rows.Draft secondRows = new Rows.Draft();
  private final SparseMatrix.Entries first = new SparseMatrix.Entries();
  private final SparseMatrix.Entries recourse = new SparseMatrix.Entries();
  private final SparseMatrix.Entries technology = new SparseMatrix.Entries();
  private final List<RandomElement> elements = new ArrayList<>();
  private final Set<String> firstNames = new HashSet<>();
  private final Set<RandomElement> seen = new HashSet<>();

  TwoStageProgramBuilder(String name) {
    this.name = name;
  }

  /// Says that the author maximises: values are reported with the opposite sign. Costs are given in
  /// the sense of minimising all the same.
  public TwoStageProgramBuilder maximised(boolean yes) {
    maximised = yes;
    return this;
  }

  /// A cost that no decision changes.
  public TwoStageProgramBuilder offset(double cost) {
    offset = finite("offset", cost);
    return this;
  }

  /// Adds a first-stage column, whose name no other has, and returns its number.
  public int firstColumn(String column, double cost, double lower, double upper, boolean integer) {
    checkRange(column, lower, upper);
    if (!firstNames.add(column)) {
      throw new IllegalArgumentException("first-stage column " + column + " is there already");
    }
    return firstColumns.add(column, finite(column, cost), low(lower), high(upper), integer);
  }

  /// Adds a continuous first-stage column and returns its number.
  public int firstColumn(String column, double cost, double lower, double upper) {
    return firstColumn(column, cost, lower, upper, false);
  }

  /// Adds a second-stage column and returns its number.
  public int secondColumn(String column, double cost, double lower, double upper, boolean integer) {
    checkRange(column, lower, upper);
    return secondColumns.add(column, finite(column, cost), low(lower), high(upper), integer);
  }

  /// Adds a continuous second-stage column and returns its number.
  public int secondColumn(String column, double cost, double lower, double upper) {
    return secondColumn(column, cost, lower, upper, false);
  }

  /// Adds a row of first-stage columns only and returns its number.
  public int firstRow(String row, double lower, double upper) {
    checkRange(row, lower, upper);
    return firstRows.add(row, low(lower), high(upper));
  }

  /// Adds a row of the second stage and returns its number.
  public int secondRow(String row, double lower, double upper) {
    checkRange(row, lower, upper);
    return secondRows.add(row, low(lower), high(upper));
  }

  /// Adds to an entry of *A*: first-stage row, first-stage column.
  public TwoStageProgramBuilder first(int row, int column, double value) {
    check(row, firstRows.size());
    check(column, firstColumns.size());
    first.add(row, column, finite("entry", value));
    return this;
  }

  /// Adds to an entry of *T*: second-stage row, first-stage column.
  public TwoStageProgramBuilder technology(int row, int column, double value) {
    check(row, secondRows.size());
    check(column, firstColumns.size());
    technology.add(row, column, finite("entry", value));
    return this;
  }

  /// Adds to an entry of *W*: second-stage row, second-stage column.
  public TwoStageProgramBuilder recourse(int row, int column, double value) {
    check(row, secondRows.size());
    check(column, secondColumns.size());
    recourse.add(row, column, finite("entry", value));
    return this;
  }

  /// Says that a number depends on the scenario and returns its place in the scenario's values.
  public int random(RandomElement element) {
    switch (element) {
      case RandomElement.Cost(int column) -> check(column, secondColumns.size());
      case RandomElement.FirstCost(int column) -> check(column, firstColumns.size());
      case RandomElement.Constant() -> {}
      case RandomElement.Recourse(int row, int column) -> recourse(row, column, 0);
      case RandomElement.Technology(int row, int column) -> technology(row, column, 0);
      case RandomElement.RightHandSide(int row, double below, double above) -> {
        check(row, secondRows.size());
        checkRange("right-hand side", -below, above);
      }
      case RandomElement.Lower(int column) -> check(column, secondColumns.size());
      case RandomElement.Upper(int column) -> check(column, secondColumns.size());
      case RandomElement.Fixed(int column) -> check(column, secondColumns.size());
    }
    if (!seen.add(element)) {
      throw new IllegalArgumentException(element + " is random already");
    }
    elements.add(element);
    return elements.size() - 1;
  }

  /// The program.
  public TwoStageProgram build() {
    Stage one = stage(firstColumns, firstRows, first);
    Stage two = stage(secondColumns, secondRows, recourse);
    SparseMatrix t = technology.matrix(secondRows.size(), firstColumns.size());
    return new TwoStageProgram(name, maximised, offset, one, two, t, elements);
  }

  private static Stage stage(Columns.Draft columns, Rows.Draft rows, SparseMatrix.Entries entries) {
    return new Stage(columns.columns(), rows.rows(), entries.matrix(rows.size(), columns.size()));
  }

  private static void check(int index, int size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(index + " is not one of " + size);
    }
  }

  private static double finite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + ": " + value + " is not a finite number");
    }
    return value;
  }

  private static double low(double bound) {
    return bound <= -INFINITE ? Double.NEGATIVE_INFINITY : bound;
  }

  private static double high(double bound) {
    return bound >= INFINITE ? Double.POSITIVE_INFINITY : bound;
  }

  private static void checkRange(String what, double lower, double upper) {
    boolean sound =
        lower <= upper && lower < Double.POSITIVE_INFINITY && upper > Double.NEGATIVE_INFINITY;
    if (!sound) {
      throw new IllegalArgumentException(what + ": nothing lies in " + lower + ".." + upper);
    }
  }
}
