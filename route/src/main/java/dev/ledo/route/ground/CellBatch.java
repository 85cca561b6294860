package dev.ledo.route.ground;

/// Cells of a tile that are left together.
///
/// What gets cheaper around all of them is found before any of it is used. So the processor need
/// not know what one cell has led to before it begins with the next.
final class CellBatch {

  private static final int MOST = 32;

  final int[] locals = new int[MOST];

  /// How many ends of moves get cheaper.
  int cheaper;

  /// Their local numbers.
  final int[] ends;

  /// What they cost then.
  final double[] costs;

  CellBatch(int headings) {
    this.ends = new int[MOST * headings];
    this.costs = new double[MOST * headings];
  }

  /// Takes cells from a stack that is not empty; those that were left since they came to it are
  /// dropped.
  ///
  /// @return how many it took
  int take(CellStacks stacks, int stack, TileWork work) {
    cheaper = 0;
    int size = 0;
    for (int left = Math.min(MOST, stacks.size(stack)); left > 0; left--) {
      int local = stacks.take(stack);
      locals[size] = local;
      size += work.takeWaiting(local);
    }
    return size;
  }
}
