package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Frame;

/// A rectangle of cells of a grid.
///
/// @param row the first, from 0
/// @param column the first, from 0
/// @param rows at least 1
/// @param columns at least 1
record Window(int row, int column, int rows, int columns) {

  /// All cells of a frame.
  static Window all(Frame frame) {
    return new Window(0, 0, frame.rows(), frame.columns());
  }

  int endRow() {
    return row + rows;
  }

  int endColumn() {
    return column + columns;
  }
}
