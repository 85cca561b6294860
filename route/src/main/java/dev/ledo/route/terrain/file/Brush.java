package dev.ledo.route.terrain.file;

import dev.ledo.core.Numbers;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import java.util.ArrayList;
import java.util.List;

/// Paints heights of a file onto a canvas: the first that knows a cell counts, and what can be no
/// height on earth is unknown. Remembers what was odd about them.
final class Brush {

  private static final float WORTH_TELLING_M = 1;

  private final Quantity quantity;
  private final int columns;
  private final float[] heightsM;
  private long contradicted;
  private float mostM;
  private long impossible;
  private float exampleM;

  Brush(Canvas canvas, Quantity quantity) {
    this.quantity = quantity;
    this.columns = canvas.columns();
    this.heightsM = canvas.heightsM();
  }

  /// Takes a piece of a row.
  void paint(int row, int column, float[] values, int from, int count) {
    int at = row * columns + column;
    for (int k = 0; k < count; k++) {
      float value = values[from + k];
      if (!quantity.mayBe(value)) {
        reject(value);
      } else if (Float.isNaN(heightsM[at + k])) {
        heightsM[at + k] = value;
      } else {
        compare(heightsM[at + k], value);
      }
    }
  }

  private void reject(float value) {
    if (!Float.isNaN(value)) {
      impossible++;
      exampleM = value;
    }
  }

  private void compare(float there, float value) {
    float apart = Math.abs(there - value);
    if (apart > WORTH_TELLING_M) {
      contradicted++;
      mostM = Math.max(mostM, apart);
    }
  }

  /// Adds what was odd about another part of the same file.
  void add(Brush other) {
    contradicted += other.contradicted;
    mostM = Math.max(mostM, other.mostM);
    impossible += other.impossible;
    exampleM = other.impossible > 0 ? other.exampleM : exampleM;
  }

  /// What was odd about the file.
  List<Problem> remarks(String name) {
    List<Problem> remarks = new ArrayList<>();
    if (impossible > 0) {
      remarks.add(
          Problem.of(
              TerrainCode.R121,
              Place.of(name),
              Numbers.readable((double) impossible, 12)
                  + " cells are at no height on earth, such as "
                  + exampleM
                  + " m"));
    }
    if (contradicted > 0) {
      remarks.add(
          Problem.of(
              TerrainCode.R131,
              Place.of(name),
              Numbers.readable((double) contradicted, 12)
                  + " cells have other heights in a file named before, by up to "
                  + Numbers.readable(mostM, 4)
                  + " m"));
    }
    return remarks;
  }
}
