package dev.ledo.highs;

import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A model in memory of the solver, which is changed and solved until it is closed.
///
/// For one thread at a time: it may be handed from thread to thread, but a solve or a close while
/// another call is under way is refused with an {@link IllegalStateException}, as is anything after
/// {@link #close()}. Sessions of different threads do not disturb each other. Each solve is done by
/// one thread with a fixed seed, so that the same calls give the same answers.
public abstract sealed class Session implements AutoCloseable
    permits LinearSession, IntegerSession {

  final Sense sense;
  final double offset;
  final Columns columns;
  final Rows rows;
  final NativeModel solver;

  private final SolverOptions options;

  private final Changes changedCosts = new Changes();
  private final Changes changedColumns = new Changes();
  private final Changes changedRows = new Changes();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final Deadline deadline = new Deadline();
  private volatile boolean closed;
  private long coldFallbacks;

  Session(Instances instances, LinearModel model) {
    sense = model.sense();
    offset = model.offset();
    columns = model.allColumns().copy();
    rows = model.allRows().copy();
    solver = new NativeModel(instances);
    try {
      options = new SolverOptions(solver);
      solver.pass(sense, offset, columns, rows);
    } catch (RuntimeException e) {
      solver.close();
      throw e;
    }
  }

  /// How many columns the model has.
  public final int columns() {
    return columns.count();
  }

  /// How many rows the model has now.
  public final int rows() {
    return rows.count();
  }

  /// Changes the cost of one column.
  ///
  /// @throws IndexOutOfBoundsException if there is no such column
  /// @throws IllegalArgumentException if the cost is not a number below 1e20
  public final void setCost(int column, double cost) {
    requireOpen();
    columns.setCost(Objects.checkIndex(column, columns.count()), cost);
    changedCosts.add(column);
  }

  /// Changes the cost of every column.
  ///
  /// @throws IllegalArgumentException if there are not as many as columns, or one is not a number
  ///   below 1e20
  public final void setCosts(double[] costs) {
    requireOpen();
    requireSize("costs", costs.length, columns.count(), "columns");
    changedCosts.addAll(costs.length);
    for (int column = 0; column < costs.length; column++) {
      columns.setCost(column, costs[column]);
    }
  }

  /// Changes the bounds of one column.
  ///
  /// @throws IndexOutOfBoundsException if there is no such column
  /// @throws IllegalArgumentException if the bounds cross or leave no number
  public final void setColumnBounds(int column, double lower, double upper) {
    requireOpen();
    columns.setBounds(Objects.checkIndex(column, columns.count()), lower, upper);
    changedColumns.add(column);
  }

  /// Changes the bounds of every column.
  ///
  /// @throws IllegalArgumentException if there are not as many as columns, or a pair crosses or
  ///   leaves no number; those before it are changed
  public final void setColumnBounds(double[] lower, double[] upper) {
    requireOpen();
    requireSize("lower bounds", lower.length, columns.count(), "columns");
    requireSize("upper bounds", upper.length, columns.count(), "columns");
    changedColumns.addAll(lower.length);
    for (int column = 0; column < lower.length; column++) {
      columns.setBounds(column, lower[column], upper[column]);
    }
  }

  /// Changes the bounds of one row.
  ///
  /// @throws IndexOutOfBoundsException if there is no such row
  /// @throws IllegalArgumentException if the bounds cross or leave no number
  public final void setRowBounds(int row, double lower, double upper) {
    requireOpen();
    rows.setBounds(Objects.checkIndex(row, rows.count()), lower, upper);
    changedRows.add(row);
  }

  /// Changes the bounds of some rows.
  ///
  /// @param which the rows, in any order
  /// @param lower one for each of these
  /// @param upper one for each of these
  /// @throws IndexOutOfBoundsException if there is no such row
  /// @throws IllegalArgumentException if the arrays differ in length, or a pair crosses or leaves
  ///   no number; those before it are changed
  public final void setRowBounds(int[] which, double[] lower, double[] upper) {
    requireOpen();
    requireSize("lower bounds", lower.length, which.length, "rows named");
    requireSize("upper bounds", upper.length, which.length, "rows named");
    for (int at = 0; at < which.length; at++) {
      setRowBounds(which[at], lower[at], upper[at]);
    }
  }

  /// Changes the bounds of every row.
  ///
  /// @throws IllegalArgumentException if there are not as many as rows, or a pair crosses or leaves
  ///   no number; those before it are changed
  public final void setRowBounds(double[] lower, double[] upper) {
    requireOpen();
    requireSize("lower bounds", lower.length, rows.count(), "rows");
    requireSize("upper bounds", upper.length, rows.count(), "rows");
    changedRows.addAll(lower.length);
    for (int row = 0; row < lower.length; row++) {
      rows.setBounds(row, lower[row], upper[row]);
    }
  }

  /// Changes one entry of the matrix.
  ///
  /// @throws IndexOutOfBoundsException if there is no such row or column
  /// @throws IllegalArgumentException if the entry is not a number below 1e15
  public final void setEntry(int row, int column, double value) {
    Objects.checkIndex(row, rows.count());
    Objects.checkIndex(column, columns.count());
    SparseRow.checkEntry(row, column, value);
    alone(() -> {
      rows.set(row, column, value);
      solver.changeEntry(row, column, value);
    });
  }

  /// Adds a row after the last; the basis stays, with the new row free.
  ///
  /// @param at the columns of the entries, in any order, each once
  /// @param values as many as columns
  /// @return the number of the row
  /// @throws IllegalArgumentException if the bounds cross, a column is unknown or comes twice, or
  ///   an entry is not a number below 1e15
  public final int addRow(double lower, double upper, int[] at, double[] values) {
    int row = rows.count();
    addRows(new double[] {lower}, new double[] {upper}, new int[] {0}, at, values);
    return row;
  }

  /// Adds rows after the last; the basis stays, with the new rows free.
  ///
  /// @param starts where the entries of each row start in columns and values; a row ends where the
  ///   next one starts
  /// @param at the columns of the entries, each once in a row
  /// @param values as many as columns
  /// @throws IllegalArgumentException if the arrays do not fit together, bounds cross, a column is
  ///   unknown or comes twice in a row, or an entry is not a number below 1e15; then no row is
  ///   added
  public final void addRows(
      double[] lower, double[] upper, int[] starts, int[] at, double[] values) {
    SparseRow[] added = SparseRow.split(rows.count(), columns.count(), starts, at, values);
    requireSize("lower bounds", lower.length, added.length, "rows added");
    requireSize("upper bounds", upper.length, added.length, "rows added");
    for (int row = 0; row < added.length; row++) {
      Bounds.check("row", rows.count() + row, lower[row], upper[row]);
    }
    alone(() -> {
      int from = rows.count();
      for (int row = 0; row < added.length; row++) {
        rows.add(lower[row], upper[row], added[row]);
      }
      solver.addRows(rows, from);
    });
  }

  /// Takes out rows; those after them close up.
  ///
  /// @param from the first row to go
  /// @param to the row after the last to go
  /// @throws IndexOutOfBoundsException if there are no such rows
  public final void deleteRows(int from, int to) {
    Objects.checkFromToIndex(from, to, rows.count());
    var gone = new BitSet(to);
    gone.set(from, to);
    deleteRows(gone);
  }

  /// Takes out the rows of a set; the others close up.
  ///
  /// @throws IndexOutOfBoundsException if there are no such rows
  public final void deleteRows(BitSet gone) {
    if (gone.isEmpty()) {
      return;
    }
    Objects.checkIndex(gone.length() - 1, rows.count());
    alone(() -> {
      tellChanges();
      solver.deleteRows(gone, rows.count());
      rows.remove(gone);
    });
  }

  /// Limits the time of each solve that follows, with its fallbacks.
  ///
  /// @throws IllegalArgumentException if it is not positive
  public final void setTimeLimit(Duration limit) {
    requireOpen();
    deadline.setLimit(limit);
  }

  /// Sets an option of HiGHS that is a number, such as `simplex_iteration_limit`.
  ///
  /// @throws IllegalArgumentException if HiGHS does not know it or refuses the value, or the
  ///   session itself relies on it
  public final void setOption(String name, double value) {
    alone(() -> options.set(name, value));
  }

  /// Sets an option of HiGHS that is a text, such as `presolve`.
  ///
  /// @throws IllegalArgumentException if HiGHS does not know it or refuses the value, or the
  ///   session itself relies on it
  public final void setOption(String name, String value) {
    alone(() -> options.set(name, value));
  }

  /// Sets an option of HiGHS that is true or false.
  ///
  /// @throws IllegalArgumentException if HiGHS does not know it or refuses the value, or the
  ///   session itself relies on it
  public final void setOption(String name, boolean value) {
    alone(() -> options.set(name, value));
  }

  /// The model as it is now.
  public final LinearModel model() {
    return new LinearModel(sense, offset, columns.copy(), rows.trimmed());
  }

  /// How often the first answer could not be certified and the model was solved again from nothing.
  public final long coldFallbacks() {
    return coldFallbacks;
  }

  /// Frees the memory of the solver; closing again does nothing.
  ///
  /// @throws IllegalStateException if another thread is solving
  @Override
  public final void close() {
    if (!busy.compareAndSet(false, true)) {
      throw inUse();
    }
    try {
      if (!closed) {
        closed = true;
        solver.close();
      }
    } finally {
      busy.set(false);
    }
  }

  /// Does work that no other thread may disturb.
  final <T> T alone(Supplier<T> work) {
    if (!busy.compareAndSet(false, true)) {
      throw inUse();
    }
    try {
      requireOpen();
      return work.get();
    } finally {
      busy.set(false);
    }
  }

  private void alone(Runnable work) {
    alone(() -> {
      work.run();
      return true;
    });
  }

  private static IllegalStateException inUse() {
    return new IllegalStateException("session is in use by another thread");
  }

  final void requireOpen() {
    if (closed) {
      throw new IllegalStateException("session is closed");
    }
  }

  private static void requireSize(String what, int size, int wanted, String of) {
    if (size != wanted) {
      throw new IllegalArgumentException("%d %s for %d %s".formatted(size, what, wanted, of));
    }
  }

  /// Starts the time of a solve and tells the solver what has been changed since the last one.
  final void begin() {
    deadline.start();
    tellChanges();
  }

  private void tellChanges() {
    if (!changedCosts.isEmpty()) {
      solver.changeCosts(changedCosts.take(), columns);
    }
    if (!changedColumns.isEmpty()) {
      solver.changeColumnBounds(changedColumns.take(), columns);
    }
    if (!changedRows.isEmpty()) {
      solver.changeRowBounds(changedRows.take(), rows);
    }
  }

  /// Runs the solver from where it stands, within what is left of the time.
  final ModelStatus run() {
    if (deadline.isSet()) {
      solver.zeroClocks();
      options.limitTime(deadline.secondsLeft());
    }
    return solver.run();
  }

  /// Runs the solver from nothing with some options changed for this run.
  final ModelStatus runCold(Map<String, Object> changed) {
    solver.clearSolver();
    options.change(changed);
    try {
      return run();
    } finally {
      options.restore();
    }
  }

  final void countColdFallback() {
    coldFallbacks++;
  }
}
