package dev.ledo.route.drive;

import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.Optional;
import java.util.stream.Stream;

/// Heights of a box in cells made of whole blocks of a file's cells, each the mean of those known
/// in it. A block of which less than half is known is unknown.
final class BlockMeans {

  private final Terrain first;
  private final Span rowSpan;
  private final Span columnSpan;
  private final int factor;
  private final int rows;
  private final int columns;
  private final float[] sums;
  private final int[] counts;
  private long done;

  /// Rows or columns of the first band's lattice.
  private record Span(long from, long count) {

    static Span of(double least, double most) {
      long from = (long) Math.floor(least + 1e-6);
      return new Span(from, (long) Math.ceil(most - 1e-6) + 1 - from);
    }
  }

  private BlockMeans(Terrain first, Span rowSpan, Span columnSpan, long mostCells) {
    this.first = first;
    this.rowSpan = rowSpan;
    this.columnSpan = columnSpan;
    double cells = (double) rowSpan.count * columnSpan.count;
    this.factor = (int) Math.max(1, Math.ceil(Math.sqrt(cells / mostCells)));
    this.rows = Math.toIntExact(Math.ceilDiv(rowSpan.count, factor));
    this.columns = Math.toIntExact(Math.ceilDiv(columnSpan.count, factor));
    this.sums = new float[Math.multiplyExact(rows, columns)];
    this.counts = new int[sums.length];
  }

  /// An empty grid over a box.
  ///
  /// @param first a band, whose lattice counts
  /// @return empty where the box cannot be reckoned in the band's coordinates
  static Optional<BlockMeans> over(Terrain first, Box box, long mostCells) {
    double middle = (box.west() + box.east()) / 2;
    var places =
        Stream.of(box.west(), middle, box.east())
            .flatMap(
                lon -> Stream.of(new Position(box.south(), lon), new Position(box.north(), lon)))
            .flatMap(place -> first.coordinates().project(place).stream())
            .map(first.frame()::cellPoint)
            .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var rows = places.stream().mapToDouble(CellPoint::row).summaryStatistics();
    var columns = places.stream().mapToDouble(CellPoint::column).summaryStatistics();
    return Optional.of(
        new BlockMeans(
            first,
            Span.of(rows.getMin(), rows.getMax()),
            Span.of(columns.getMin(), columns.getMax()),
            mostCells));
  }

  /// Takes another band, the next to the south; rows that were taken already are passed over.
  void add(Terrain band) {
    Frame frame = band.frame();
    CellPoint corner = first.frame().cellPoint(frame.gridPoint(0, 0));
    long top = Math.round(corner.row()) - rowSpan.from;
    long left = Math.round(corner.column()) - columnSpan.from;
    for (int row = (int) Math.max(0, done - top); row < frame.rows(); row++) {
      if (top + row < rowSpan.count) {
        addRow(band, row, (int) ((top + row) / factor) * columns, left);
      }
    }
    done = Math.max(done, top + frame.rows());
  }

  private void addRow(Terrain band, int row, int start, long left) {
    long end = Math.min(band.frame().columns(), columnSpan.count - left);
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
    var corner = first.frame().gridPoint(rowSpan.from + half, columnSpan.from + half);
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
