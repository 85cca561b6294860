package dev.ledo.route.ground;

/// Moves with r.walk's cost from the heights of their ends alone, without a branch.
///
/// With 8 headings this is r.walk, with 16 it is `r.walk -k`.
final class WalkMoves extends Moves {

  private final WalkEffort effort;
  private final float[] heightsM;
  private final double[] flat;
  private final double[] steep;
  private final double[] coefficients;

  WalkMoves(Ground ground, HeadingSet headings, Direction direction, WalkEffort effort) {
    super(ground, headings, direction, effort.leastRate());
    this.effort = effort;
    this.heightsM = terrain.heightsM();
    double[] metres = lengths.table();
    this.flat = new double[metres.length];
    this.steep = new double[metres.length];
    for (int i = 0; i < metres.length; i++) {
      flat[i] = effort.a() * metres[i];
      steep[i] = effort.steepestModerate(metres[i]);
    }
    this.coefficients = new double[] {effort.b(), effort.c(), effort.d()};
  }

  /// Copies the heights of a tile, so that they lie together as its costs do.
  ///
  /// @param row of its north-west cell
  /// @param column of its north-west cell
  /// @param into takes metres by local number
  void copyHeights(int row, int column, float[] into) {
    int count = Math.min(Tiles.SIDE, columns - column);
    int end = Math.min(row + Tiles.SIDE, rows);
    for (int at = row; at < end; at++) {
      System.arraycopy(heightsM, at * columns + column, into, Tiles.local(at, column), count);
    }
  }

  /// Adds to a batch the ends of moves that get cheaper, at a cell from which no move leaves its
  /// tile. An end over unknown ground may be added too, with a cost that is not a number.
  ///
  /// Whatever is found is written where the next is to stand, and counts only if it is cheaper: no
  /// branch depends on it.
  ///
  /// @param local number of the cell in its tile
  /// @param tileM heights of the tile, metres
  /// @param best what each cell of the tile costs by now
  void addCheaper(int row, int local, float[] tileM, double[] best, CellBatch batch) {
    double here = tileM[local];
    double soFar = best[local];
    int first = lengths.first(row);
    int[] ends = batch.ends;
    double[] costs = batch.costs;
    int added = batch.cheaper;
    for (int heading = 0; heading < localOffsets.length; heading++) {
      int next = local + localOffsets[heading];
      double there = tileM[next];
      double rise = isForward ? there - here : here - there;
      double cost = soFar + seconds(rise, first + heading);
      ends[added] = next;
      costs[added] = cost;
      added += (int) (Double.doubleToRawLongBits(cost - best[next]) >>> 63);
    }
    batch.cheaper = added;
  }

  @Override
  double straight(int row, int cell, int heading) {
    double rise = (double) heightsM[cell + offsets[heading]] - heightsM[cell];
    return seconds(isForward ? rise : -rise, lengths.first(row) + heading);
  }

  /// The coefficient's place is a sum of two sign bits: 0 up, 1 down, 2 steep down. A zero rise, of
  /// either sign, costs nothing whichever is taken.
  private double seconds(double rise, int at) {
    long down = Double.doubleToRawLongBits(rise) >>> 63;
    long steepDown = Double.doubleToRawLongBits(rise - steep[at]) >>> 63;
    return flat[at] + coefficients[(int) (down + steepDown)] * rise;
  }

  @Override
  Effort.Bound bound() {
    return effort.bound();
  }
}
