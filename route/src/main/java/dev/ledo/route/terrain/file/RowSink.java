package dev.ledo.route.terrain.file;

/// Takes heights as they are read.
@FunctionalInterface
interface RowSink {

  /// A piece of a row.
  ///
  /// @param row of the file's grid
  /// @param column of the first of them
  /// @param heightsM metres, NaN where unknown; good only during the call
  /// @param from the first of them in the array
  /// @param count how many
  void accept(int row, int column, float[] heightsM, int from, int count);
}
