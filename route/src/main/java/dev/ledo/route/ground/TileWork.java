package dev.ledo.route.ground;

/// What is to be done in a tile: cells reached but not yet left, and better costs sent by other
/// tiles.
///
/// Cells and bits are touched only by the thread that works on the tile. The mail is open to all.
final class TileWork {

  /// One bit for each cell that was reached and not left since.
  final long[] waiting = new long[Tiles.CELLS / Long.SIZE];

  /// Local numbers of the waiting cells while nobody works on the tile.
  int[] later = new int[0];

  final Mailbox mail = new Mailbox();

  boolean isWaiting(int local) {
    return (waiting[local >> 6] & 1L << local) != 0;
  }

  void setWaiting(int local) {
    waiting[local >> 6] |= 1L << local;
  }

  /// Whether a cell waits, as 1 or 0; from now on it does not.
  int takeWaiting(int local) {
    long word = waiting[local >> 6];
    waiting[local >> 6] = word & ~(1L << local);
    return (int) (word >>> local) & 1;
  }
}
