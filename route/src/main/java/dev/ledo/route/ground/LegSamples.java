package dev.ledo.route.ground;

/// The places where a straight leg between any two points of a grid is looked at: wherever it
/// crosses a line between cell centres, and its end.
///
/// Ask {@link #next}, then read the fields.
final class LegSamples {

  /// Crossings nearer to each other, or to the end, than this part of a cell are one sample.
  private static final double NEAR = 0.02;

  private static final double NEVER = 2;

  private final double fromRow;
  private final double fromColumn;
  private final double down;
  private final double across;
  private final double near;
  private double nextRow;
  private double nextColumn;

  /// Where the leg was looked at last.
  double row;

  double column;

  /// Share of the leg up to there.
  double share;

  /// Whether the place counts as a sample; one that does not is still passed.
  boolean isSample;

  LegSamples(double fromRow, double fromColumn, double toRow, double toColumn) {
    this.fromRow = fromRow;
    this.fromColumn = fromColumn;
    this.down = toRow - fromRow;
    this.across = toColumn - fromColumn;
    this.near = NEAR / Math.sqrt(down * down + across * across);
    this.nextRow = firstLine(fromRow, down);
    this.nextColumn = firstLine(fromColumn, across);
    this.row = fromRow;
    this.column = fromColumn;
  }

  private static double firstLine(double from, double step) {
    return step > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1;
  }

  /// Goes on to the next place.
  ///
  /// @return false beyond the end
  boolean next() {
    if (share == 1) {
      return false;
    }
    double atRow = down == 0 ? NEVER : (nextRow - fromRow) / down;
    double atColumn = across == 0 ? NEVER : (nextColumn - fromColumn) / across;
    if (Math.min(atRow, atColumn) >= 1) {
      share = 1;
      row = fromRow + down;
      column = fromColumn + across;
      isSample = true;
    } else if (atRow <= atColumn) {
      pass(atRow);
      row = nextRow;
      column = fromColumn + atRow * across;
      nextRow += down > 0 ? 1 : -1;
    } else {
      pass(atColumn);
      row = fromRow + atColumn * down;
      column = nextColumn;
      nextColumn += across > 0 ? 1 : -1;
    }
    return true;
  }

  private void pass(double at) {
    isSample = at - share >= near && 1 - at >= near;
    share = isSample ? at : share;
  }
}
