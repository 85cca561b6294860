package dev.ledo.route.ground;

import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.TreeSet;

/// Dijkstra's method with a priority queue, for small grids in metres: nothing shared with the
/// search but the costs of straight pieces. Heights between cells come from a bilinear surface.
final class SlowSearch {

  private record Entry(Cell cell, double seconds) {}

  private final Travel travel;
  private final int rows;
  private final int columns;
  private final double stepM;
  private final float[] heightsM;
  private final List<double[]> walls;

  /// @param walls straight pieces that may not be crossed: row, column, row, column
  SlowSearch(Travel travel, List<double[]> walls) {
    Frame frame = travel.ground().terrain().frame();
    this.travel = travel;
    this.rows = frame.rows();
    this.columns = frame.columns();
    this.stepM = ((MetreFrame) frame).eastStep();
    this.heightsM = travel.ground().terrain().heightsM();
    this.walls = walls;
  }

  /// Costs from sources, or to them if backward, row by row.
  double[] seconds(List<Cell> sources, boolean isForward) {
    double[] best = new double[rows * columns];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    var queue = new PriorityQueue<>(Comparator.comparingDouble(Entry::seconds));
    sources.forEach(source -> queue.add(new Entry(source, 0)));
    while (!queue.isEmpty()) {
      Entry entry = queue.remove();
      int number = entry.cell().row() * columns + entry.cell().column();
      if (entry.seconds() >= best[number]) {
        continue;
      }
      best[number] = entry.seconds();
      for (int heading = 0; heading < travel.headings().count(); heading++) {
        var next =
            new Cell(
                entry.cell().row() + travel.headings().rows(heading),
                entry.cell().column() + travel.headings().columns(heading));
        if (next.row() >= 0 && next.row() < rows && next.column() >= 0 && next.column() < columns) {
          double move = isForward ? move(entry.cell(), next) : move(next, entry.cell());
          if (move < Double.POSITIVE_INFINITY) {
            queue.add(new Entry(next, entry.seconds() + move));
          }
        }
      }
    }
    return best;
  }

  private double move(Cell from, Cell to) {
    double straight = straight(from, to);
    return straight < Double.POSITIVE_INFINITY || !travel.mayBend()
        ? straight
        : new SlowBend(travel, walls).seconds(from, to);
  }

  private double straight(Cell from, Cell to) {
    for (double[] wall : walls) {
      if (meet(from.row(), from.column(), to.row(), to.column(), wall)) {
        return Double.POSITIVE_INFINITY;
      }
    }
    int down = to.row() - from.row();
    int across = to.column() - from.column();
    NavigableSet<Double> places = new TreeSet<>(List.of(0.0, 1.0));
    if (travel.sampling() != Sampling.ENDS) {
      for (int i = 1; i < Math.abs(down); i++) {
        places.add((double) i / Math.abs(down));
      }
      for (int i = 1; i < Math.abs(across); i++) {
        places.add((double) i / Math.abs(across));
      }
      if (Math.abs(down * across) == 1 && travel.sampling() == Sampling.BILINEAR) {
        places.add(0.5);
      }
    }
    double length = stepM * Math.sqrt(down * down + across * across);
    double sum = 0;
    double before = 0;
    for (double place : places.tailSet(0.0, false)) {
      double rise = height(from, to, place) - height(from, to, before);
      double level = (place - before) * length;
      sum += Double.isNaN(rise) ? unknown(level) : travel.effort().seconds(rise, level);
      before = place;
    }
    return isClosed(from, to, places) ? Double.POSITIVE_INFINITY : sum;
  }

  private double unknown(double level) {
    return travel
        .ground()
        .unknownFactor()
        .map(factor -> factor * travel.effort().seconds(0, 1) * level)
        .orElse(Double.POSITIVE_INFINITY);
  }

  private boolean isClosed(Cell from, Cell to, NavigableSet<Double> places) {
    BitSet closed = travel.ground().closed().orElse(new BitSet());
    boolean isDiagonal =
        Math.abs((to.row() - from.row()) * (to.column() - from.column())) == 1
            && travel.sampling() != Sampling.ENDS;
    int corner = from.row() * columns + to.column();
    int other = to.row() * columns + from.column();
    if (isDiagonal && closed.get(corner) && closed.get(other)) {
      return true;
    }
    if (isDiagonal
        && travel.ground().unknownFactor().isEmpty()
        && Float.isNaN(heightsM[corner])
        && Float.isNaN(heightsM[other])) {
      return true;
    }
    for (double place : places) {
      if (isDiagonal && place == 0.5) {
        continue;
      }
      double row = from.row() + place * (to.row() - from.row());
      double column = from.column() + place * (to.column() - from.column());
      for (double near : new double[] {Math.floor(row + 1e-9), Math.ceil(row - 1e-9)}) {
        for (double beside : new double[] {Math.floor(column + 1e-9), Math.ceil(column - 1e-9)}) {
          if (closed.get((int) (near * columns + beside))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Height of the bilinear surface at a share of the way between two cells.
  private double height(Cell from, Cell to, double place) {
    double row = from.row() + place * (to.row() - from.row());
    double column = from.column() + place * (to.column() - from.column());
    double north = Math.floor(row + 1e-9);
    double west = Math.floor(column + 1e-9);
    double southward = Math.max(0, row - north);
    double eastward = Math.max(0, column - west);
    double sum = 0;
    for (int corner = 0; corner < 4; corner++) {
      double weight =
          ((corner & 1) == 0 ? 1 - southward : southward)
              * ((corner & 2) == 0 ? 1 - eastward : eastward);
      if (weight > 1e-9) {
        int cell = ((int) north + (corner & 1)) * columns + (int) west + (corner >> 1);
        sum += weight * heightsM[cell];
      }
    }
    return sum;
  }

  static boolean meet(double row1, double column1, double row2, double column2, double[] wall) {
    double a = turn(row1, column1, row2, column2, wall[0], wall[1]);
    double b = turn(row1, column1, row2, column2, wall[2], wall[3]);
    double c = turn(wall[0], wall[1], wall[2], wall[3], row1, column1);
    double d = turn(wall[0], wall[1], wall[2], wall[3], row2, column2);
    return a * b < 0 && c * d < 0;
  }

  private static double turn(double r1, double c1, double r2, double c2, double r, double c) {
    return (r2 - r1) * (c - c1) - (c2 - c1) * (r - r1);
  }
}
