package dev.ledo.route.ground;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Lines drawn over a grid, such as rivers, borders and front lines, as the moves that cross them.
///
/// A move crosses a line if the two straight pieces have a point in common, so no diagonal slips
/// through, and a cell whose centre lies on a line is cut off by it. A move that crosses several
/// lines pays for each.
public final class Crossings {

  private static final double EDGE = 1e-9;

  private final Frame frame;
  private final HeadingSet headings;
  private final int extent;
  private final Map<Integer, float[]> extra = new HashMap<>();
  private final BitSet patches = new BitSet();
  private final Map<Integer, List<Stroke>> strokes = new HashMap<>();
  private int lines;

  /// No lines yet.
  public Crossings(Frame frame, HeadingSet headings) {
    this.frame = frame;
    this.headings = headings;
    this.extent = headings.extent();
  }

  /// Draws a line.
  ///
  /// @param rows places of its vertices in rows from the centres of row 0, not necessarily whole
  /// @param columns places in columns from the centres of column 0
  /// @param seconds what it costs to cross; empty if it may not be crossed
  /// @throws IllegalArgumentException if a crossing costs less than nothing
  public void draw(double[] rows, double[] columns, OptionalDouble seconds) {
    double cost = seconds.orElse(Double.POSITIVE_INFINITY);
    if (!(cost >= 0)) {
      throw new IllegalArgumentException("a crossing of %s s".formatted(cost));
    }
    Map<Integer, BitSet> crossed = new HashMap<>();
    for (int i = 1; i < rows.length; i++) {
      for (double part = 0; part < parts(rows, columns, i); part++) {
        double from = part / parts(rows, columns, i);
        double to = (part + 1) / parts(rows, columns, i);
        var piece =
            new Piece(
                between(rows, i, from),
                between(columns, i, from),
                between(rows, i, to),
                between(columns, i, to));
        cross(piece, crossed);
        keep(new Stroke(piece, lines, (float) cost));
      }
    }
    crossed.forEach((cell, moves) -> charge(cell, moves, (float) cost));
    lines++;
  }

  /// A piece of a line, for legs that lead elsewhere than the headings.
  private record Stroke(Piece piece, int line, float cost) {}

  /// Keeps a piece with all patches between four cells that it may touch.
  private void keep(Stroke stroke) {
    Piece piece = stroke.piece();
    int north = (int) Math.floor(Math.min(piece.row1(), piece.row2()) - EDGE);
    int south = (int) Math.floor(Math.max(piece.row1(), piece.row2()) + EDGE);
    int west = (int) Math.floor(Math.min(piece.column1(), piece.column2()) - EDGE);
    int east = (int) Math.floor(Math.max(piece.column1(), piece.column2()) + EDGE);
    for (int row = Math.max(0, north); row <= Math.min(frame.rows() - 1, south); row++) {
      for (int column = Math.max(0, west);
          column <= Math.min(frame.columns() - 1, east);
          column++) {
        int patch = row * frame.columns() + column;
        patches.set(patch);
        strokes.computeIfAbsent(patch, _ -> new ArrayList<>()).add(stroke);
      }
    }
  }

  /// What a way of straight legs within the grid pays for the lines it crosses, each line once.
  ///
  /// @return seconds, infinite where it may not cross
  double seconds(CellPoint... way) {
    var paid = new BitSet();
    double sum = 0;
    for (int leg = 1; leg < way.length; leg++) {
      CellPoint from = way[leg - 1];
      CellPoint to = way[leg];
      int south = (int) Math.max(from.row(), to.row());
      int east = (int) Math.max(from.column(), to.column());
      for (int row = (int) Math.min(from.row(), to.row()); row <= south; row++) {
        int first = row * frame.columns() + (int) Math.min(from.column(), to.column());
        int last = row * frame.columns() + east;
        for (int patch = patches.nextSetBit(first);
            patch >= 0 && patch <= last;
            patch = patches.nextSetBit(patch + 1)) {
          for (Stroke stroke : strokes.getOrDefault(patch, List.of())) {
            if (!paid.get(stroke.line())
                && stroke.piece().meets(from.row(), from.column(), to.row(), to.column())) {
              paid.set(stroke.line());
              sum += stroke.cost();
            }
          }
        }
      }
    }
    return sum;
  }

  /// A long piece is cut so that the cells around each part are few.
  private static double parts(double[] rows, double[] columns, int i) {
    double longest =
        Math.max(Math.abs(rows[i] - rows[i - 1]), Math.abs(columns[i] - columns[i - 1]));
    return Math.max(1, Math.ceil(longest / 4));
  }

  private static double between(double[] values, int i, double share) {
    return share == 1 ? values[i] : values[i - 1] + share * (values[i] - values[i - 1]);
  }

  private void cross(Piece piece, Map<Integer, BitSet> crossed) {
    int north = (int) Math.max(0, Math.floor(Math.min(piece.row1(), piece.row2())) - extent);
    int south =
        (int)
            Math.min(frame.rows() - 1.0, Math.ceil(Math.max(piece.row1(), piece.row2())) + extent);
    int west = (int) Math.max(0, Math.floor(Math.min(piece.column1(), piece.column2())) - extent);
    int east =
        (int)
            Math.min(
                frame.columns() - 1.0,
                Math.ceil(Math.max(piece.column1(), piece.column2())) + extent);
    for (int row = north; row <= south; row++) {
      for (int column = west; column <= east; column++) {
        for (int heading = 0; heading < headings.count(); heading++) {
          int endRow = row + headings.rows(heading);
          int endColumn = column + headings.columns(heading);
          if (piece.meets(row, column, endRow, endColumn)) {
            crossed.computeIfAbsent(row * frame.columns() + column, _ -> new BitSet()).set(heading);
          }
        }
      }
    }
  }

  private void charge(int cell, BitSet moves, float cost) {
    float[] costs = extra.computeIfAbsent(cell, _ -> new float[headings.count()]);
    moves.stream().forEach(heading -> costs[heading] += cost);
  }

  /// What a move pays for the lines it crosses.
  ///
  /// @return seconds, infinite where it may not cross
  double seconds(int cell, int heading) {
    return Optional.ofNullable(extra.get(cell)).map(costs -> (double) costs[heading]).orElse(0.0);
  }

  /// Whether these lines are drawn for those headings.
  boolean fits(HeadingSet others) {
    return others.count() == headings.count();
  }

  /// Moves that are barred or cost more, each way counted.
  public long moves() {
    return extra.values().stream()
        .mapToLong(costs -> Arrays.stream(boxed(costs)).filter(cost -> cost > 0).count())
        .sum();
  }

  private static double[] boxed(float[] costs) {
    double[] wide = new double[costs.length];
    Arrays.setAll(wide, i -> costs[i]);
    return wide;
  }

  /// A straight piece of a line, in rows and columns.
  private record Piece(double row1, double column1, double row2, double column2) {

    boolean meets(double fromRow, double fromColumn, double toRow, double toColumn) {
      if (Math.max(fromRow, toRow) < Math.min(row1, row2)
          || Math.min(fromRow, toRow) > Math.max(row1, row2)
          || Math.max(fromColumn, toColumn) < Math.min(column1, column2)
          || Math.min(fromColumn, toColumn) > Math.max(column1, column2)) {
        return false;
      }
      double a = side(fromRow, fromColumn, toRow, toColumn, row1, column1);
      double b = side(fromRow, fromColumn, toRow, toColumn, row2, column2);
      double c = side(row1, column1, row2, column2, fromRow, fromColumn);
      double d = side(row1, column1, row2, column2, toRow, toColumn);
      return a * b <= 0 && c * d <= 0;
    }

    private static double side(
        double row1, double column1, double row2, double column2, double row, double column) {
      double turn = (row2 - row1) * (column - column1) - (column2 - column1) * (row - row1);
      return Math.abs(turn) < 1e-12 ? 0 : turn;
    }
  }
}
