package dev.ledo.route.ground;

import dev.ledo.route.terrain.MetreFrame;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Steep moves with one bend, written by angles and without care for speed, on square cells in
/// metres.
final class SlowBend {

  private final PaceEffort pace;
  private final Ground ground;
  private final List<double[]> walls;
  private final double stepM;
  private final int rows;
  private final int columns;

  SlowBend(Travel travel, List<double[]> walls) {
    this.pace = (PaceEffort) travel.effort();
    this.ground = travel.ground();
    this.walls = walls;
    this.rows = travel.rows();
    this.columns = travel.columns();
    this.stepM = ((MetreFrame) ground.terrain().frame()).eastStep();
  }

  /// Cost of the best bend of a move; infinite if it is not steep, or none keeps the limit.
  double seconds(Cell from, Cell to) {
    double east = (to.column() - from.column()) * stepM;
    double south = (to.row() - from.row()) * stepM;
    double length = Math.hypot(east, south);
    double rise = heightM(to.row(), to.column()) - heightM(from.row(), from.column());
    double limit = rise > 0 ? pace.up() : pace.down();
    double grade = Math.abs(rise) / length;
    if (length > 2.5 * stepM || !(grade > limit + 1e-9 && grade <= 4.2 * limit)) {
      return Double.POSITIVE_INFINITY;
    }
    double bearing = Math.atan2(south, east);
    double aside = (aside(from, bearing) + aside(to, bearing)) / 2 * Math.signum(rise);
    double fall = Math.atan2(aside, grade);
    double best = Double.POSITIVE_INFINITY;
    for (int side = -1; side <= 1; side += 2) {
      for (double share : new double[] {0.99, 0.8, 0.6}) {
        double off = Math.acos(share * limit / Math.hypot(grade, aside));
        double out = fall + side * off;
        double back = fall - side * off;
        double metres = length * Math.sin(back) / Math.sin(back - out);
        double row = from.row() + metres * Math.sin(bearing + out) / stepM;
        double column = from.column() + metres * Math.cos(bearing + out) / stepM;
        if (!(Math.min(row, column) >= 0 && row <= rows - 1 && column <= columns - 1)) {
          continue;
        }
        double cost =
            leg(from.row(), from.column(), row, column) + leg(row, column, to.row(), to.column());
        best = Math.min(best, cost);
        if (cost < Double.POSITIVE_INFINITY) {
          break;
        }
      }
    }
    return best;
  }

  /// Slope of the ground to the right of a bearing.
  private double aside(Cell cell, double bearing) {
    int west = Math.max(0, cell.column() - 1);
    int right = Math.min(columns - 1, cell.column() + 1);
    int north = Math.max(0, cell.row() - 1);
    int below = Math.min(rows - 1, cell.row() + 1);
    double eastward =
        (heightM(cell.row(), right) - heightM(cell.row(), west))
            / (Math.max(1, right - west) * stepM);
    double southward =
        (heightM(below, cell.column()) - heightM(north, cell.column()))
            / (Math.max(1, below - north) * stepM);
    return southward * Math.cos(bearing) - eastward * Math.sin(bearing);
  }

  private double leg(double row1, double column1, double row2, double column2) {
    if (walls.stream().anyMatch(wall -> SlowSearch.meet(row1, column1, row2, column2, wall))) {
      return Double.POSITIVE_INFINITY;
    }
    double down = row2 - row1;
    double across = column2 - column1;
    List<Double> places = new ArrayList<>(List.of(1.0));
    for (int line = 0; line < Math.max(rows, columns); line++) {
      places.add((line - row1) / down);
      places.add((line - column1) / across);
    }
    places.removeIf(place -> !(place > 0 && place <= 1));
    places.sort(Double::compare);
    double length = Math.hypot(down, across) * stepM;
    double near = 0.02 * stepM / length;
    double sum = 0;
    double before = 0;
    double last = openM(row1, column1);
    for (double place : places) {
      double height = openM(row1 + place * down, column1 + place * across);
      if (Double.isNaN(height)) {
        return Double.POSITIVE_INFINITY;
      }
      if (place == 1 || (place - before >= near && 1 - place >= near)) {
        sum += place == before ? 0 : pace.seconds(height - last, (place - before) * length);
        before = place;
        last = height;
      }
    }
    return sum;
  }

  private double openM(double row, double column) {
    return surfaceM(row, column, true);
  }

  private double heightM(double row, double column) {
    return surfaceM(row, column, false);
  }

  private double surfaceM(double row, double column, boolean isOpenOnly) {
    BitSet closed = ground.closed().filter(_ -> isOpenOnly).orElse(new BitSet());
    double sum = 0;
    for (int north = (int) Math.floor(row + 1e-9); north <= Math.ceil(row - 1e-9); north++) {
      for (int west = (int) Math.floor(column + 1e-9); west <= Math.ceil(column - 1e-9); west++) {
        double weight = (1 - Math.abs(row - north)) * (1 - Math.abs(column - west));
        int cell = north * columns + west;
        sum += closed.get(cell) ? Double.NaN : weight * ground.terrain().heightsM()[cell];
      }
    }
    return sum;
  }
}
