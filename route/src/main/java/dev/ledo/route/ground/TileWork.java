package dev.ledo.route.ground;

import java.util.Arrays;

/// What is to be done in a tile: cells reached but not yet left, and better costs sent by other
/// tiles.
///
/// Cells and bits are touched only by the thread that works on the tile. The mail is open to all.
final class TileWork {

  private static final int FIRST = 32;

  /// One bit for each cell that was reached and not left since.
  final long[] waiting = new long[Tiles.WORDS];

  /// Local numbers of waiting cells beyond the present range; a cell whose bit is off is stale.
  final CellQueue later = new CellQueue();

  /// Least key among the later cells, or less.
  double leastLater = Double.POSITIVE_INFINITY;

  private int[] mailCells = new int[0];
  private double[] mailSeconds = new double[0];
  private int mails;
  private double leastMail = Double.POSITIVE_INFINITY;

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

  /// Sends a cost to a cell of this tile.
  ///
  /// @param key the cost and what at least remains
  synchronized void send(int local, double seconds, double key) {
    if (mails == mailCells.length) {
      int length = Math.max(FIRST, 2 * mails);
      mailCells = Arrays.copyOf(mailCells, length);
      mailSeconds = Arrays.copyOf(mailSeconds, length);
    }
    mailCells[mails] = local;
    mailSeconds[mails++] = seconds;
    leastMail = Math.min(leastMail, key);
  }

  /// Where mail goes when it is opened.
  interface Reader {
    void read(int local, double seconds);
  }

  synchronized void open(Reader reader) {
    for (int i = 0; i < mails; i++) {
      reader.read(mailCells[i], mailSeconds[i]);
    }
    mails = 0;
    leastMail = Double.POSITIVE_INFINITY;
    if (mailCells.length > 1024) {
      mailCells = new int[0];
      mailSeconds = new double[0];
    }
  }

  /// Least key of all that is to be done, or less; infinite if there is nothing.
  synchronized double least() {
    return Math.min(leastLater, leastMail);
  }
}
