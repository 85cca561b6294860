package dev.ledo.route.ground;

/// A grid cut into square tiles, so that what a search touches at a time fits the processor's
/// cache.
///
/// A cell within its tile has a local number, row by row; a tile also has a cell's row and column
/// by shifts instead of a division.
final class Tiles {

  /// Cells along a tile's side, as a power of two.
  static final int SHIFT = 7;

  static final int SIDE = 1 << SHIFT;
  static final int MASK = SIDE - 1;

  /// Cells of a tile.
  static final int CELLS = SIDE * SIDE;

  final int rows;
  final int columns;
  final int across;
  final int count;

  /// Local numbers that any tile uses: those of a whole one, fewer on a grid of fewer rows.
  final int locals;

  Tiles(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.across = (columns + MASK) >> SHIFT;
    this.count = across * ((rows + MASK) >> SHIFT);
    this.locals = Math.min(rows, SIDE) << SHIFT;
  }

  int of(int row, int column) {
    return (row >> SHIFT) * across + (column >> SHIFT);
  }

  static int local(int row, int column) {
    return (row & MASK) << SHIFT | (column & MASK);
  }

  int row(int tile, int local) {
    return ((tile / across) << SHIFT) + (local >> SHIFT);
  }

  int column(int tile, int local) {
    return ((tile % across) << SHIFT) + (local & MASK);
  }
}
