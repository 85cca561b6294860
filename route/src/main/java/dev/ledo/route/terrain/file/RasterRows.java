package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Terrain;

/// Values on a grid, asked for row by row from the north, so that a writer needs no copy of them.
@FunctionalInterface
public interface RasterRows {

  /// Gives a row.
  ///
  /// @param row from 0
  /// @param into takes a value for each column, NaN where unknown
  void row(int row, float[] into);

  /// The heights of a terrain.
  static RasterRows of(Terrain terrain) {
    float[] heightsM = terrain.heightsM();
    int columns = terrain.frame().columns();
    return (row, into) -> System.arraycopy(heightsM, row * columns, into, 0, columns);
  }
}
