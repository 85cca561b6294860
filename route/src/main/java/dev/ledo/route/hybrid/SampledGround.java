package dev.ledo.route.hybrid;

import dev.ledo.core.Progress;
import dev.ledo.route.pace.Pace;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.search.Arcs;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.Optional;
import java.util.OptionalInt;

/// Moves over a terrain, worked out once for a vehicle.
///
/// The height is looked at along each move, twice for each cell it goes over, so that none leaps
/// over a ridge; where it is steeper than the pace allows, unknown, or forbidden, there is no move.
public final class SampledGround implements GroundMoves {

  /// Bytes a cell takes for each heading.
  public static final int BYTES_PER_MOVE = 4;

  private static final double SQUARE_M = 500;

  private final Terrain terrain;
  private final Pace pace;
  private final Headings headings;
  private final CellAreas areas;
  private final Tariff tariff;
  private final int rows;
  private final int columns;
  private final int[] offset;
  private final float[] cost;
  private final int cellsPerSquare;

  private SampledGround(Terrain terrain, int headings, OffRoad offRoad) {
    this.terrain = terrain;
    this.pace = offRoad.pace();
    this.headings = Headings.of(headings);
    this.areas = new CellAreas(terrain, offRoad.rules());
    this.tariff = offRoad.tariff();
    this.rows = terrain.frame().rows();
    this.columns = terrain.frame().columns();
    this.offset = new int[headings];
    for (int h = 0; h < headings; h++) {
      offset[h] = this.headings.rows()[h] * columns + this.headings.columns()[h];
    }
    this.cost = new float[Math.multiplyExact(rows * columns, headings)];
    double cellM = terrain.frame().southM(Math.max(0, rows / 2 - 1));
    this.cellsPerSquare = Math.max(1, (int) Math.round(SQUARE_M / cellM));
  }

  /// Works out all moves.
  ///
  /// @param terrain of at most 2^31 moves
  /// @param headings 8, 16 or 32
  /// @return empty if it was cancelled
  public static Optional<SampledGround> of(
      Terrain terrain, int headings, OffRoad offRoad, Progress progress) {
    var ground = new SampledGround(terrain, headings, offRoad);
    progress.started("ground");
    for (int row = 0; row < ground.rows; row++) {
      if (progress.isCancelled()) {
        return Optional.empty();
      }
      ground.fill(row);
    }
    progress.finished("ground");
    return Optional.of(ground);
  }

  private void fill(int row) {
    for (int column = 0; column < columns; column++) {
      int cell = row * columns + column;
      for (int h = 0; h < headings.count(); h++) {
        double seconds = seconds(row, column, h);
        double length = moveM(row, h);
        cost[cell * headings.count() + h] =
            Double.isInfinite(seconds)
                ? Float.POSITIVE_INFINITY
                : (float) tariff.of(length, seconds, areas.riskPerM(cell) * length);
      }
    }
  }

  /// Time of a move; infinite where it cannot be made.
  private double seconds(int row, int column, int heading) {
    int toRow = row + headings.rows()[heading];
    int toColumn = column + headings.columns()[heading];
    if (toRow < 0 || toRow >= rows || toColumn < 0 || toColumn >= columns) {
      return Double.POSITIVE_INFINITY;
    }
    int steps = 2 * headings.reach(heading);
    double stepM = moveM(row, heading) / steps;
    double before = heightM(row, column);
    double sum = 0;
    for (int i = 1; i <= steps; i++) {
      double atRow = row + headings.rows()[heading] * (double) i / steps;
      double atColumn = column + headings.columns()[heading] * (double) i / steps;
      double height = i == steps ? heightM(toRow, toColumn) : heightM(atRow, atColumn);
      double grade = (height - before) / stepM;
      double each = Double.isNaN(grade) ? grade : pace.secondsPerMetre(grade);
      if (!(each < Double.POSITIVE_INFINITY) || isForbidden(atRow, atColumn)) {
        return Double.POSITIVE_INFINITY;
      }
      sum += each * stepM;
      before = height;
    }
    return isForbidden(row, column) ? Double.POSITIVE_INFINITY : sum;
  }

  /// Whether a place lies in a forbidden cell, or on the line between two.
  ///
  /// Where four cells meet, two that are forbidden across from each other are joined.
  private boolean isForbidden(double row, double column) {
    int above = (int) Math.ceil(row - 0.5);
    int below = (int) Math.floor(row + 0.5);
    int left = (int) Math.ceil(column - 0.5);
    int right = (int) Math.floor(column + 0.5);
    if (above == below || left == right) {
      return isForbidden(above, left) || isForbidden(below, right);
    }
    return (isForbidden(above, left) && isForbidden(below, right))
        || (isForbidden(above, right) && isForbidden(below, left));
  }

  private boolean isForbidden(int row, int column) {
    return areas.isForbidden(row * columns + column);
  }

  private float heightM(int row, int column) {
    return terrain.heightM(row, column);
  }

  private double heightM(double row, double column) {
    int upper = (int) row;
    int left = (int) column;
    double south = row - upper;
    double east = column - left;
    double top = between(upper, left, east);
    return south == 0 ? top : top + south * (between(upper + 1, left, east) - top);
  }

  private double between(int row, int column, double east) {
    double west = heightM(row, column);
    return east == 0 ? west : west + east * (heightM(row, column + 1) - west);
  }

  private double moveM(int row, int heading) {
    int down = headings.rows()[heading];
    int upper = Math.clamp(Math.min(row, row + down), 0, Math.max(0, rows - 2));
    int lower = Math.clamp(Math.max(row, row + down), 0, rows - 1);
    double southM = 0;
    for (int each = upper; each < Math.max(lower, upper); each++) {
      southM += terrain.frame().southM(Math.min(each, Math.max(0, rows - 2)));
    }
    double eastM =
        (terrain.frame().eastM(upper) + terrain.frame().eastM(lower))
            / 2
            * headings.columns()[heading];
    return Math.hypot(down == 0 ? 0 : southM, eastM);
  }

  @Override
  public int cells() {
    return rows * columns;
  }

  @Override
  public void out(int cell, int firstNode, Arcs into) {
    int base = cell * offset.length;
    for (int h = 0; h < offset.length; h++) {
      float each = cost[base + h];
      if (each < Float.POSITIVE_INFINITY) {
        into.add(firstNode + cell + offset[h], -1, each);
      }
    }
  }

  @Override
  public void in(int cell, int firstNode, Arcs into) {
    int row = cell / columns;
    int column = cell - row * columns;
    for (int h = 0; h < offset.length; h++) {
      int fromRow = row - headings.rows()[h];
      int fromColumn = column - headings.columns()[h];
      if (fromRow >= 0 && fromRow < rows && fromColumn >= 0 && fromColumn < columns) {
        int from = cell - offset[h];
        float each = cost[from * offset.length + h];
        if (each < Float.POSITIVE_INFINITY) {
          into.add(firstNode + from, -1, each);
        }
      }
    }
  }

  @Override
  public OptionalInt cellAt(Position position) {
    Optional<CellPoint> point = terrain.find(position);
    if (point.isEmpty()) {
      return OptionalInt.empty();
    }
    int row = point.get().nearestRow(terrain.frame());
    int column = point.get().nearestColumn(terrain.frame());
    return Float.isNaN(heightM(row, column)) || isForbidden(row, column)
        ? OptionalInt.empty()
        : OptionalInt.of(row * columns + column);
  }

  @Override
  public Position position(int cell) {
    int row = cell / columns;
    return terrain.position(row, cell % columns).orElseThrow();
  }

  private int heading(int from, int to) {
    int down = to / columns - from / columns;
    int right = to % columns - from % columns;
    for (int h = 0; h < offset.length; h++) {
      if (headings.rows()[h] == down && headings.columns()[h] == right) {
        return h;
      }
    }
    throw new IllegalArgumentException("no move from cell " + from + " to " + to);
  }

  @Override
  public double lengthM(int from, int to) {
    return moveM(from / columns, heading(from, to));
  }

  @Override
  public double seconds(int from, int to) {
    return seconds(from / columns, from % columns, heading(from, to));
  }

  @Override
  public double risk(int from, int to) {
    return areas.riskPerM(from) * lengthM(from, to);
  }

  @Override
  public String actor(int cell) {
    return areas.actor(cell);
  }

  @Override
  public int squareOf(int cell) {
    int row = cell / columns / cellsPerSquare;
    int column = cell % columns / cellsPerSquare;
    return row * squaresAcross() + column;
  }

  @Override
  public int squaresAcross() {
    return columns / cellsPerSquare + 2;
  }

  /// Moves that can be made.
  public long moves() {
    long moves = 0;
    for (float each : cost) {
      moves += each < Float.POSITIVE_INFINITY ? 1 : 0;
    }
    return moves;
  }
}
