package dev.ledo.route.ground;

/// Where the tile lies that a thread works on, and which of its cells are where.
final class TilePlace {

  private final Tiles tiles;

  /// Most rows or columns that a move takes.
  private final int extent;

  private int number;
  private int tileRow;
  private int tileColumn;
  private int lastRow;
  private int lastColumn;

  TilePlace(Tiles tiles, int extent) {
    this.tiles = tiles;
    this.extent = extent;
  }

  void enter(int tile) {
    number = tile;
    tileRow = tile / tiles.across;
    tileColumn = tile % tiles.across;
    lastRow = Math.min(Tiles.SIDE, tiles.rows - row(0)) - 1 - extent;
    lastColumn = Math.min(Tiles.SIDE, tiles.columns - column(0)) - 1 - extent;
  }

  /// Number of the tile.
  int number() {
    return number;
  }

  int row(int local) {
    return (tileRow << Tiles.SHIFT) + (local >> Tiles.SHIFT);
  }

  int column(int local) {
    return (tileColumn << Tiles.SHIFT) + (local & Tiles.MASK);
  }

  /// Number of a cell in the whole grid.
  int cell(int local) {
    return row(local) * tiles.columns + column(local);
  }

  /// Rows of tiles from here to that of a row of cells.
  int down(int row) {
    return (row >> Tiles.SHIFT) - tileRow;
  }

  /// Columns of tiles from here to that of a column of cells.
  int across(int column) {
    return (column >> Tiles.SHIFT) - tileColumn;
  }

  /// Number of the tile so many rows and columns of tiles from here.
  int other(int down, int across) {
    return number + down * tiles.across + across;
  }

  /// Whether all moves from a cell end in the same tile and on the grid. In one comparison, because
  /// what is true of many tiles is not of the last.
  boolean isWithin(int local) {
    int row = local >> Tiles.SHIFT;
    int column = local & Tiles.MASK;
    return ((row - extent) | (lastRow - row) | (column - extent) | (lastColumn - column)) >= 0;
  }
}
