package dev.ledo.route.drive;

import dev.ledo.route.ground.Cell;
import dev.ledo.route.ground.TerrainClass;
import dev.ledo.route.ground.WayShape;
import dev.ledo.route.reading.GradeBand;
import dev.ledo.route.reading.GroundWay;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.HeightProfile;
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is told of a way that was found: length, climb, a line to draw, grades, and the slope of
/// the ground across it.
final class WayTold {

  private static final double M_PER_KM = 1000;

  /// Which of the windows over which grades are taken.
  private static final int SHORT = 0;

  private static final int LONG = 1;
  private static final double MOST_FOR_SHORT_M = 15;
  private static final int BINS = 30;

  private WayTold() {}

  /// @param cells from start to end
  /// @param level heights of the way itself
  /// @param withSides whether the slope across is of interest
  static GroundWay of(
      Terrain terrain,
      List<Cell> cells,
      HeightProfile level,
      boolean withSides,
      GroundWay.Basis basis) {
    return told(level, withSides ? sides(terrain, cells) : Map.of(), SHORT, basis);
  }

  /// A mapped road. Over cells of more than 15 m its grades are those of 500 m: over a shorter
  /// piece the cells beside the road say more than the road.
  ///
  /// @param level heights of the way itself
  static GroundWay along(HeightProfile level, GroundWay.Basis basis) {
    return told(level, Map.of(), basis.cellM() > MOST_FOR_SHORT_M ? LONG : SHORT, basis);
  }

  private static GroundWay told(
      HeightProfile level, Map<TerrainClass, Double> sides, int window, GroundWay.Basis basis) {
    WayShape shape = WayShape.of(level);
    WayShape.Steepest steepest = shape.steepest().get(window);
    return new GroundWay(
        shape.lengthM() / M_PER_KM,
        new GroundWay.Climb(shape.riseM(), shape.fallM(), steepest.up(), steepest.down()),
        line(level.stations()),
        grades(level.stations(), WayShape.WINDOWS_M.get(window)),
        sides,
        basis);
  }

  /// Both ends, and the lowest and the highest place of each thirtieth of the way.
  private static List<GroundWay.Point> line(List<Station> stations) {
    List<GroundWay.Point> points = new ArrayList<>();
    double lengthM = stations.getLast().distanceM();
    points.add(point(stations.getFirst()));
    int next = 1;
    for (int bin = 1; bin <= BINS && next < stations.size() - 1; bin++) {
      Station low = stations.get(next);
      Station high = low;
      int first = next;
      while (next < stations.size() - 1 && stations.get(next).distanceM() <= lengthM * bin / BINS) {
        Station at = stations.get(next++);
        low = at.heightM() < low.heightM() ? at : low;
        high = at.heightM() > high.heightM() ? at : high;
      }
      if (next > first) {
        boolean isUp = low.distanceM() < high.distanceM();
        points.add(point(isUp ? low : high));
        if (!low.equals(high)) {
          points.add(point(isUp ? high : low));
        }
      }
    }
    points.add(point(stations.getLast()));
    return points;
  }

  private static GroundWay.Point point(Station station) {
    return new GroundWay.Point(station.distanceM() / M_PER_KM, station.heightM());
  }

  /// Grades of pieces of so many metres, or from station to station where those are farther apart.
  private static Map<GradeBand, Double> grades(List<Station> stations, double pieceM) {
    Map<GradeBand, Double> km = new EnumMap<>(GradeBand.class);
    Station start = stations.getFirst();
    for (Station station : stations) {
      double lengthM = station.distanceM() - start.distanceM();
      if (lengthM >= pieceM || (lengthM > 0 && station.equals(stations.getLast()))) {
        GradeBand band = GradeBand.of((station.heightM() - start.heightM()) / lengthM);
        km.merge(band, lengthM / M_PER_KM, Double::sum);
        start = station;
      }
    }
    return km;
  }

  /// Share of a way by the class of the slope across it; none where no slope is known.
  static Map<TerrainClass, Double> sides(Terrain terrain, List<Cell> cells) {
    Map<TerrainClass, Double> lengthM = new EnumMap<>(TerrainClass.class);
    double all = 0;
    for (int i = 1; i < cells.size(); i++) {
      Frame frame = terrain.frame();
      Cell from = cells.get(i - 1);
      Cell to = cells.get(i);
      double east = (to.column() - from.column()) * frame.eastM(from.row());
      double south = (to.row() - from.row()) * southM(frame, from.row());
      double length = Math.hypot(east, south);
      double across =
          (across(terrain, from, east / length, south / length)
                  + across(terrain, to, east / length, south / length))
              / 2;
      if (!Double.isNaN(across)) {
        lengthM.merge(TerrainClass.of(across), length, Double::sum);
        all += length;
      }
    }
    double known = all;
    lengthM.replaceAll((_, length) -> length / known);
    return lengthM;
  }

  /// Slope of the ground square to a direction, 0 or more; NaN beside unknown ground.
  private static double across(Terrain terrain, Cell cell, double east, double south) {
    Frame frame = terrain.frame();
    int west = Math.max(0, cell.column() - 1);
    int right = Math.min(frame.columns() - 1, cell.column() + 1);
    int north = Math.max(0, cell.row() - 1);
    int below = Math.min(frame.rows() - 1, cell.row() + 1);
    double eastward =
        (terrain.heightM(cell.row(), right) - terrain.heightM(cell.row(), west))
            / (Math.max(1, right - west) * frame.eastM(cell.row()));
    double southward =
        (terrain.heightM(below, cell.column()) - terrain.heightM(north, cell.column()))
            / (Math.max(1, below - north) * southM(frame, north));
    return Math.abs(eastward * south - southward * east);
  }

  private static double southM(Frame frame, int row) {
    return frame.rows() > 1 ? frame.southM(Math.min(row, frame.rows() - 2)) : 1;
  }
}
