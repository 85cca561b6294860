package dev.ledo.route.ground;

/// Cells of a tile that are left together.
///
/// The costs around all of them are found before any is used. So the processor need not know what
/// one cell has led to before it begins with the next.
final class CellBatch {

  private static final int MOST = 32;

  final int[] locals = new int[MOST];

  /// For each cell bits of the headings whose ends get cheaper.
  final long[] better = new long[MOST];

  /// For each cell the costs of the ends of all its moves.
  final double[] costs;

  CellBatch(int headings) {
    this.costs = new double[MOST * headings];
  }

  /// Takes cells from a stack that is not empty; those that were left since they came to it are
  /// dropped.
  ///
  /// @return how many it took
  int take(CellStacks stacks, int stack, TileWork work) {
    int size = 0;
    for (int left = Math.min(MOST, stacks.size(stack)); left > 0; left--) {
      int local = stacks.take(stack);
      locals[size] = local;
      size += work.takeWaiting(local);
    }
    return size;
  }
}
