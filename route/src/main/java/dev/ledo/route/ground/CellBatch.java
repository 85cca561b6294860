package dev.ledo.route.ground;

/// Cells of a tile that are left together.
///
/// The costs around all of them are found before any is used. So the processor need not know what
/// one cell has led to before it begins with the next.
final class CellBatch {

  final int[] locals;

  /// For each cell bits of the headings whose ends get cheaper.
  final long[] better;

  /// For each cell the costs of the ends of all its moves.
  final double[] costs;

  private int size;

  CellBatch(int most, int headings) {
    this.locals = new int[most];
    this.better = new long[most];
    this.costs = new double[most * headings];
  }

  int size() {
    return size;
  }

  /// Takes cells from a queue that is not empty; those that were left since they came to it are
  /// dropped.
  void take(CellQueue cells, TileWork work) {
    size = 0;
    for (int left = Math.min(locals.length, cells.size()); left > 0; left--) {
      int local = cells.take();
      locals[size] = local;
      size += work.takeWaiting(local);
    }
  }
}
