package dev.ledo.highs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// The simplex method as in Chvátal, Linear Programming (1983), chapters 2 and 3: dictionaries in
/// exact fractions, two phases, smallest-subscript rule. Slow, plain and never wrong by rounding.
final class ExactSimplex {

  /// What a program came to; the objective only if it is optimal.
  record Answer(Outcome outcome, double objective) {}

  /// A column as a nonnegative unknown: column = start + direction · unknown.
  private record Unknown(int column, Fraction start, Fraction direction) {}

  private final LinearModel model;
  private final List<Unknown> unknowns = new ArrayList<>();

  /// Rows `sum ≤ limit` over the unknowns; the limit is the last number.
  private final List<Fraction[]> limits = new ArrayList<>();

  /// One row per basic variable and the objective last: its constant, then its coefficients over
  /// the nonbasic variables.
  private Fraction[][] dictionary = {};

  private int[] basic = {};
  private int[] nonbasic = {};

  private ExactSimplex(LinearModel model) {
    this.model = model;
  }

  static Answer solve(LinearModel model) {
    var simplex = new ExactSimplex(model);
    simplex.takeColumns();
    simplex.takeRows();
    return simplex.solve();
  }

  private void takeColumns() {
    for (int column = 0; column < model.columns(); column++) {
      double lower = model.columnLower(column);
      double upper = model.columnUpper(column);
      if (Double.isFinite(lower)) {
        unknowns.add(new Unknown(column, Fraction.of(lower), Fraction.ONE));
      } else if (Double.isFinite(upper)) {
        unknowns.add(new Unknown(column, Fraction.of(upper), Fraction.ONE.negated()));
      } else {
        unknowns.add(new Unknown(column, Fraction.ZERO, Fraction.ONE));
        unknowns.add(new Unknown(column, Fraction.ZERO, Fraction.ONE.negated()));
      }
    }
    for (int at = 0; at < unknowns.size(); at++) {
      int column = unknowns.get(at).column();
      double width = model.columnUpper(column) - model.columnLower(column);
      if (Double.isFinite(width)) {
        Fraction[] row = zeros(unknowns.size() + 1);
        row[at] = Fraction.ONE;
        row[unknowns.size()] = Fraction.of(width);
        limits.add(row);
      }
    }
  }

  private void takeRows() {
    for (int row = 0; row < model.rows(); row++) {
      Fraction[] entries = zeros(model.columns());
      int[] at = model.rowColumns(row);
      double[] values = model.rowEntries(row);
      for (int entry = 0; entry < at.length; entry++) {
        entries[at[entry]] = Fraction.of(values[entry]);
      }
      if (Double.isFinite(model.rowUpper(row))) {
        limit(entries, Fraction.ONE, Fraction.of(model.rowUpper(row)));
      }
      if (Double.isFinite(model.rowLower(row))) {
        limit(entries, Fraction.ONE.negated(), Fraction.of(model.rowLower(row)).negated());
      }
    }
  }

  private void limit(Fraction[] entries, Fraction sign, Fraction limit) {
    Fraction[] row = zeros(unknowns.size() + 1);
    Fraction left = limit;
    for (int at = 0; at < unknowns.size(); at++) {
      Unknown unknown = unknowns.get(at);
      Fraction entry = entries[unknown.column()].times(sign);
      row[at] = entry.times(unknown.direction());
      left = left.minus(entry.times(unknown.start()));
    }
    row[unknowns.size()] = left;
    limits.add(row);
  }

  private Answer solve() {
    // The extra unknown of the first phase is the last of the nonbasic ones.
    int n = unknowns.size();
    basic = new int[limits.size()];
    nonbasic = new int[n + 1];
    dictionary = new Fraction[limits.size() + 1][];
    Arrays.setAll(nonbasic, at -> at);
    for (int row = 0; row < limits.size(); row++) {
      basic[row] = n + 1 + row;
      dictionary[row] = zeros(n + 2);
      dictionary[row][0] = limits.get(row)[n];
      for (int at = 0; at < n; at++) {
        dictionary[row][at + 1] = limits.get(row)[at].negated();
      }
      dictionary[row][n + 1] = Fraction.ONE;
    }
    dictionary[limits.size()] = zeros(n + 2);
    dictionary[limits.size()][n + 1] = Fraction.ONE.negated();
    if (!isFeasible(n)) {
      return new Answer(Outcome.INFEASIBLE, 0);
    }
    installObjective(n);
    return improve(n) ? new Answer(Outcome.OPTIMAL, objective()) : new Answer(Outcome.UNBOUNDED, 0);
  }

  /// Brings the extra unknown down as far as it goes, to 0 if the program is feasible.
  private boolean isFeasible(int extra) {
    int worst = -1;
    for (int row = 0; row < basic.length; row++) {
      Fraction constant = dictionary[row][0];
      if (constant.sign() < 0 && (worst < 0 || constant.isLessThan(dictionary[worst][0]))) {
        worst = row;
      }
    }
    if (worst < 0) {
      return true;
    }
    pivot(worst, extra);
    if (!improve(Integer.MAX_VALUE)) {
      throw new IllegalStateException("the first phase is never unbounded");
    }
    for (int row = 0; row < basic.length; row++) {
      if (basic[row] == extra) {
        if (dictionary[row][0].sign() > 0) {
          return false;
        }
        leave(row);
      }
    }
    return true;
  }

  private void leave(int row) {
    for (int at = 0; at < nonbasic.length; at++) {
      if (dictionary[row][at + 1].sign() != 0) {
        pivot(row, at);
        return;
      }
    }
  }

  /// Puts the model's objective, to be maximised, in place of the first phase's.
  private void installObjective(int n) {
    Fraction[] objective = zeros(n + 2);
    for (int at = 0; at < n; at++) {
      Unknown unknown = unknowns.get(at);
      Fraction worth =
          Fraction.of(-model.sense().sign() * model.cost(unknown.column()))
              .times(unknown.direction());
      add(objective, worth, at);
    }
    dictionary[basic.length] = objective;
  }

  private void add(Fraction[] objective, Fraction worth, int variable) {
    for (int at = 0; at < nonbasic.length; at++) {
      if (nonbasic[at] == variable) {
        objective[at + 1] = objective[at + 1].plus(worth);
        return;
      }
    }
    for (int row = 0; row < basic.length; row++) {
      if (basic[row] == variable) {
        for (int at = 0; at < objective.length; at++) {
          objective[at] = objective[at].plus(worth.times(dictionary[row][at]));
        }
      }
    }
  }

  private double objective() {
    Fraction best = dictionary[basic.length][0];
    Fraction total = Fraction.of(model.offset());
    Fraction sign = Fraction.of(-model.sense().sign());
    total = total.plus(best.times(sign));
    int counted = -1;
    for (Unknown unknown : unknowns) {
      if (unknown.column() != counted) {
        total = total.plus(Fraction.of(model.cost(unknown.column())).times(unknown.start()));
        counted = unknown.column();
      }
    }
    return total.toDouble();
  }

  /// Pivots until nothing improves.
  ///
  /// @param banned a variable that may not enter
  /// @return false if the objective grows without limit
  private boolean improve(int banned) {
    while (true) {
      OptionalInt entering = entering(banned);
      if (entering.isEmpty()) {
        return true;
      }
      OptionalInt leaving = leaving(entering.getAsInt());
      if (leaving.isEmpty()) {
        return false;
      }
      pivot(leaving.getAsInt(), entering.getAsInt());
    }
  }

  private OptionalInt entering(int banned) {
    int best = -1;
    for (int at = 0; at < nonbasic.length; at++) {
      boolean improves = dictionary[basic.length][at + 1].sign() > 0 && nonbasic[at] != banned;
      if (improves && (best < 0 || nonbasic[at] < nonbasic[best])) {
        best = at;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private OptionalInt leaving(int entering) {
    int best = -1;
    Fraction least = Fraction.ZERO;
    for (int row = 0; row < basic.length; row++) {
      Fraction slope = dictionary[row][entering + 1];
      if (slope.sign() >= 0) {
        continue;
      }
      Fraction step = dictionary[row][0].over(slope.negated());
      boolean sooner = best < 0 || step.isLessThan(least);
      if (sooner || (step.equals(least) && basic[row] < basic[best])) {
        best = row;
        least = step;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private void pivot(int row, int at) {
    Fraction[] pivoted = dictionary[row];
    Fraction slope = pivoted[at + 1];
    for (int place = 0; place < pivoted.length; place++) {
      pivoted[place] = pivoted[place].over(slope).negated();
    }
    pivoted[at + 1] = Fraction.ONE.over(slope);
    for (int other = 0; other < dictionary.length; other++) {
      if (other != row) {
        substitute(dictionary[other], pivoted, at + 1);
      }
    }
    int entering = nonbasic[at];
    nonbasic[at] = basic[row];
    basic[row] = entering;
  }

  private static void substitute(Fraction[] row, Fraction[] pivoted, int place) {
    Fraction factor = row[place];
    if (factor.sign() == 0) {
      return;
    }
    row[place] = Fraction.ZERO;
    for (int at = 0; at < row.length; at++) {
      row[at] = row[at].plus(factor.times(pivoted[at]));
    }
  }

  private static Fraction[] zeros(int size) {
    Fraction[] zeros = new Fraction[size];
    Arrays.fill(zeros, Fraction.ZERO);
    return zeros;
  }
}
