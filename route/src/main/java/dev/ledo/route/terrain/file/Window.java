package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Frame;
import java.util.ArrayList;
import java.util.List;

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

  /// This window cut into bands of rows, from the north.
  ///
  /// @param groupRows rows of the grid between which it is cut: groups of so many
  /// @param most bands
  List<Window> split(int groupRows, int most) {
    int first = row / groupRows;
    int groups = (endRow() - 1) / groupRows + 1 - first;
    int count = Math.min(groups, most);
    List<Window> bands = new ArrayList<>();
    int begin = row;
    for (int band = 1; band <= count; band++) {
      long end = (first + (long) groups * band / count) * groupRows;
      int next = (int) Math.min(end, endRow());
      bands.add(new Window(begin, column, next - begin, columns));
      begin = next;
    }
    return bands;
  }
}
