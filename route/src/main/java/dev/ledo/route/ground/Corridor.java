package dev.ledo.route.ground;

import java.util.BitSet;

/// Cells through which a way goes that costs little more than the best.
///
/// @param cells by number
/// @param bestSeconds cost of the best way
public record Corridor(BitSet cells, double bestSeconds) {

  /// Cells where the costs from the source and to the target add up to at most (1 + more) times the
  /// best, give or take a millionth.
  ///
  /// @param from costs from a source, whole field
  /// @param to costs to a target, whole field on the same grid
  /// @param more 0 or more
  /// @throws IllegalArgumentException if no cell is reached by both, or the fields are of one kind
  public static Corridor between(CostField from, CostField to, double more) {
    if (!from.isForward() || to.isForward() || !(more >= 0)) {
      throw new IllegalArgumentException("a corridor needs a field from, a field to, and room");
    }
    int count = Math.toIntExact(from.frame().cells());
    double best = Double.POSITIVE_INFINITY;
    for (int cell = 0; cell < count; cell++) {
      best = Math.min(best, from.seconds(cell) + to.seconds(cell));
    }
    if (best == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("no way leads from the source to the target");
    }
    var cells = new BitSet(count);
    double most = best * (1 + more) * (1 + CostField.PACKED);
    for (int cell = 0; cell < count; cell++) {
      cells.set(cell, from.seconds(cell) + to.seconds(cell) <= most);
    }
    return new Corridor(cells, best);
  }
}
