package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Crew;
import java.util.Arrays;

/// Heights being put together out of files.
///
/// @param columns of the grid
/// @param heightsM row by row, metres; NaN where unknown
@SuppressWarnings("ArrayRecordComponent")
record Canvas(int columns, float[] heightsM) {

  /// All unknown.
  static Canvas unknown(int rows, int columns, Crew crew) {
    float[] heightsM = new float[Math.multiplyExact(rows, columns)];
    crew.work(rows, (from, end) -> Arrays.fill(heightsM, from * columns, end * columns, Float.NaN));
    return new Canvas(columns, heightsM);
  }
}
