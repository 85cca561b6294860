package dev.ledo.route.ground;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.HeightProfile;
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;

/// What a way is like: how long, how much up and down, how steep.
///
/// @param lengthM level metres
/// @param riseM metres up in all
/// @param fallM metres down in all
/// @param unknownM level metres over ground of unknown height
/// @param steepest by window
public record WayShape(
    double lengthM, double riseM, double fallM, double unknownM, List<Steepest> steepest) {

  /// Windows over which grades are taken, level metres.
  public static final List<Integer> WINDOWS_M = List.of(100, 500);

  /// The steepest grades over a window.
  ///
  /// @param windowM level metres
  /// @param up rise over run, 0 or more
  /// @param down fall over run, 0 or more
  /// @param known how many windows have a known height at both ends; of none, the grades say
  ///   nothing
  public record Steepest(int windowM, double up, double down, int known) {}

  public WayShape {
    steepest = List.copyOf(steepest);
  }

  /// The ground under a way: at its points, and wherever it crosses a line between cell centres,
  /// where the height is linear between the two cells beside it. The middle of a diagonal, which
  /// lies between four cells, is no station; so a way found by {@link Sampling#CROSSED} is nowhere
  /// steeper here than it was to the search.
  ///
  /// @param line centres of cells and bends in between, as {@link CostField#line} has them
  public static HeightProfile profile(Terrain terrain, List<CellPoint> line) {
    List<CellPoint> points = new ArrayList<>();
    CellPoint last = line.getFirst();
    points.add(last);
    for (CellPoint next : line.subList(1, line.size())) {
      if (isCentre(last) && isCentre(next)) {
        addCrossings(cell(last), cell(next), points);
        points.add(next);
      } else {
        addSamples(last, next, points);
      }
      last = next;
    }
    return HeightProfile.along(terrain, points, Double.POSITIVE_INFINITY);
  }

  private static boolean isCentre(CellPoint point) {
    return point.row() == Math.rint(point.row()) && point.column() == Math.rint(point.column());
  }

  private static Cell cell(CellPoint centre) {
    return new Cell((int) centre.row(), (int) centre.column());
  }

  private static void addSamples(CellPoint from, CellPoint to, List<CellPoint> into) {
    var samples = new LegSamples(from.row(), from.column(), to.row(), to.column());
    while (samples.next()) {
      if (samples.isSample) {
        into.add(samples.share == 1 ? to : new CellPoint(samples.row, samples.column));
      }
    }
  }

  /// Places on lines in the order of the move, a numerator over rows times columns apart. On a line
  /// its row or column is whole, so that no cell beyond it counts.
  private static void addCrossings(Cell from, Cell to, List<CellPoint> into) {
    int down = to.row() - from.row();
    int across = to.column() - from.column();
    int rows = Math.abs(down);
    int columns = Math.abs(across);
    int parts = Math.max(1, rows) * Math.max(1, columns);
    for (int part = 1; part < parts; part++) {
      boolean isOnRow = rows > 0 && part * rows % parts == 0;
      boolean isOnColumn = columns > 0 && part * columns % parts == 0;
      if (isOnRow || isOnColumn) {
        double row = from.row() + (double) part * down / parts;
        double column = from.column() + (double) part * across / parts;
        into.add(
            new CellPoint(isOnRow ? Math.rint(row) : row, isOnColumn ? Math.rint(column) : column));
      }
    }
  }

  /// The shape of a way.
  ///
  /// @param profile at least one station
  public static WayShape of(HeightProfile profile) {
    List<Station> stations = profile.stations();
    double rise = 0;
    double fall = 0;
    double unknown = 0;
    for (int i = 1; i < stations.size(); i++) {
      double up = stations.get(i).heightM() - stations.get(i - 1).heightM();
      if (Double.isNaN(up)) {
        unknown += stations.get(i).distanceM() - stations.get(i - 1).distanceM();
      } else {
        rise += Math.max(0, up);
        fall += Math.max(0, -up);
      }
    }
    return new WayShape(
        stations.getLast().distanceM(),
        rise,
        fall,
        unknown,
        WINDOWS_M.stream().map(window -> steepest(stations, window)).toList());
  }

  /// Grades between each station and the point a window farther on; over the whole way if it is
  /// shorter than the window.
  private static Steepest steepest(List<Station> stations, int windowM) {
    double window = Math.min(windowM, stations.getLast().distanceM());
    double up = 0;
    double down = 0;
    int known = 0;
    int next = 0;
    for (Station station : stations) {
      double end = station.distanceM() + window;
      if (end > stations.getLast().distanceM() + 1e-9 || window == 0) {
        break;
      }
      while (next < stations.size() - 1 && stations.get(next).distanceM() < end) {
        next++;
      }
      double grade = (heightAt(stations, next, end) - station.heightM()) / window;
      if (!Double.isNaN(grade)) {
        up = Math.max(up, grade);
        down = Math.max(down, -grade);
        known++;
      }
    }
    return new Steepest(windowM, up, down, known);
  }

  private static double heightAt(List<Station> stations, int next, double distanceM) {
    Station after = stations.get(next);
    Station before = stations.get(Math.max(0, next - 1));
    double between = after.distanceM() - before.distanceM();
    double share = between == 0 ? 1 : (distanceM - before.distanceM()) / between;
    return share >= 1
        ? after.heightM()
        : before.heightM() + share * (after.heightM() - before.heightM());
  }
}
