package dev.ledo.route.ground;

/// A cell of a grid.
///
/// @param row from 0 in the north
/// @param column from 0 in the west
public record Cell(int row, int column) {

  /// Its number, row by row.
  int number(int columns) {
    return row * columns + column;
  }

  static Cell of(int number, int columns) {
    return new Cell(number / columns, number % columns);
  }
}
