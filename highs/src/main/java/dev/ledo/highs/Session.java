package dev.ledo.highs;

import java.time.Duration;
import java.util.BitSet;

/// A model in memory of the solver, which is changed and solved until it is closed.
///
/// For one thread at a time: it may be handed from thread to thread, but a call while another one
/// is under way is refused with an {@link IllegalStateException}, as is any call after {@link
/// #close()}. Sessions of different threads do not disturb each other. Changes cost no more than
/// the copying of their numbers; they reach the solver with the next solve.
@SuppressWarnings("DoNotCallSuggester")
public abstract sealed class Session implements AutoCloseable
    permits LinearSession, IntegerSession {

  /// How many columns the model has.
  public final int columns() {
    throw new UnsupportedOperationException();
  }

  /// How many rows the model has now.
  public final int rows() {
    throw new UnsupportedOperationException();
  }

  /// Changes the cost of one column.
  public final void setCost(int column, double cost) {
    throw new UnsupportedOperationException();
  }

  /// Changes the cost of every column.
  public final void setCosts(double[] costs) {
    throw new UnsupportedOperationException();
  }

  /// Changes the bounds of one column.
  ///
  /// @throws IllegalArgumentException if the bounds cross or are no numbers
  public final void setColumnBounds(int column, double lower, double upper) {
    throw new UnsupportedOperationException();
  }

  /// Changes the bounds of every column.
  public final void setColumnBounds(double[] lower, double[] upper) {
    throw new UnsupportedOperationException();
  }

  /// Changes the bounds of one row.
  ///
  /// @throws IllegalArgumentException if the bounds cross or are no numbers
  public final void setRowBounds(int row, double lower, double upper) {
    throw new UnsupportedOperationException();
  }

  /// Changes the bounds of some rows.
  ///
  /// @param rows which, in any order
  /// @param lower one for each of these
  /// @param upper one for each of these
  public final void setRowBounds(int[] rows, double[] lower, double[] upper) {
    throw new UnsupportedOperationException();
  }

  /// Changes the bounds of every row.
  public final void setRowBounds(double[] lower, double[] upper) {
    throw new UnsupportedOperationException();
  }

  /// Changes one entry of the matrix.
  public final void setEntry(int row, int column, double value) {
    throw new UnsupportedOperationException();
  }

  /// Adds a row after the last; the basis stays, with the new row free.
  ///
  /// @return the number of the row
  public final int addRow(double lower, double upper, int[] columns, double[] values) {
    throw new UnsupportedOperationException();
  }

  /// Adds rows after the last; the basis stays, with the new rows free.
  ///
  /// @param starts where the entries of each row start in columns and values
  public final void addRows(
      double[] lower, double[] upper, int[] starts, int[] columns, double[] values) {
    throw new UnsupportedOperationException();
  }

  /// Takes out rows; those after them close up.
  ///
  /// @param from the first row to go
  /// @param to the row after the last to go
  public final void deleteRows(int from, int to) {
    throw new UnsupportedOperationException();
  }

  /// Takes out the rows of a set; the others close up.
  public final void deleteRows(BitSet rows) {
    throw new UnsupportedOperationException();
  }

  /// Limits the time of each solve that follows.
  public final void setTimeLimit(Duration limit) {
    throw new UnsupportedOperationException();
  }

  /// Sets an option of HiGHS that is a number, such as `simplex_iteration_limit`.
  ///
  /// @throws IllegalArgumentException if HiGHS does not know it or refuses the value, or the
  ///   session itself relies on it
  public final void setOption(String name, double value) {
    throw new UnsupportedOperationException();
  }

  /// Sets an option of HiGHS that is a text, such as `presolve`.
  public final void setOption(String name, String value) {
    throw new UnsupportedOperationException();
  }

  /// Sets an option of HiGHS that is true or false.
  public final void setOption(String name, boolean value) {
    throw new UnsupportedOperationException();
  }

  /// The model as it is now.
  public final LinearModel model() {
    throw new UnsupportedOperationException();
  }

  /// How often the first answer could not be certified and the model was solved again from nothing.
  public final long coldFallbacks() {
    throw new UnsupportedOperationException();
  }

  /// Frees the memory of the solver; closing again does nothing.
  @Override
  public final void close() {
    throw new UnsupportedOperationException();
  }
}
