package dev.ledo.route.drive;

import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.CellRange;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.Optional;

/// Heights of a box in cells made of whole blocks of a file's cells, each the mean of those known
/// in it. A block of which less than half is known is unknown.
final class BlockMeans {

  private final Terrain first;
  private final CellRange range;
  private final int factor;
  private final int rows;
  private final int columns;
  private final float[] sums;
  private final int[] counts;
  private long done;

  private BlockMeans(Terrain first, CellRange range, long mostCells) {
    this.first = first;
    this.range = range;
    double cells = (double) range.rows() * range.columns();
    this.factor = (int) Math.max(1, Math.ceil(Math.sqrt(cells / mostCells)));
    this.rows = Math.toIntExact(Math.ceilDiv(range.rows(), factor));
    this.columns = Math.toIntExact(Math.ceilDiv(range.columns(), factor));
    this.sums = new float[Math.multiplyExact(rows, columns)];
    this.counts = new int[sums.length];
  }

  /// An empty grid over a box.
  ///
  /// @param first a band, whose lattice counts
  /// @return empty where the box cannot be reckoned in the band's coordinates
  static Optional<BlockMeans> over(Terrain first, Box box, long mostCells) {
    return CellRange.covering(box, first.frame(), first.coordinates())
        .map(range -> new BlockMeans(first, range, mostCells));
  }

  /// Takes another band, the next to the south; rows that were taken already are passed over.
  void add(Terrain band) {
    Frame frame = band.frame();
    CellPoint corner = first.frame().cellPoint(frame.gridPoint(0, 0));
    long top = Math.round(corner.row()) - range.top();
    long left = Math.round(corner.column()) - range.left();
    for (int row = (int) Math.max(0, done - top); row < frame.rows(); row++) {
      if (top + row < range.rows()) {
        addRow(band, row, (int) ((top + row) / factor) * columns, left);
      }
    }
    done = Math.max(done, top + frame.rows());
  }

  private void addRow(Terrain band, int row, int start, long left) {
    long end = Math.min(band.frame().columns(), range.columns() - left);
    for (int column = (int) Math.max(0, -left); column < end; column++) {
      float heightM = band.heightM(row, column);
      if (!Float.isNaN(heightM)) {
        int block = start + (int) ((left + column) / factor);
        sums[block] += heightM;
        counts[block]++;
      }
    }
  }

  /// What was taken. The grid is of no use afterwards.
  Terrain heights() {
    int whole = factor * factor;
    for (int block = 0; block < sums.length; block++) {
      sums[block] = 2 * counts[block] < whole ? Float.NaN : sums[block] / counts[block];
    }
    return new Terrain(frame(), first.coordinates(), sums);
  }

  private Frame frame() {
    double half = (factor - 1) / 2.0;
    var corner = first.frame().gridPoint(range.top() + half, range.left() + half);
    double northStep = first.frame().northStep() * factor;
    double eastStep = first.frame().eastwardStep() * factor;
    return switch (first.frame()) {
      case DegreeFrame _ ->
          new DegreeFrame(rows, columns, corner.north(), corner.east(), northStep, eastStep);
      case MetreFrame _ ->
          new MetreFrame(rows, columns, corner.north(), corner.east(), northStep, eastStep);
    };
  }
}
