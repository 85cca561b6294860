package dev.ledo.cli;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.DegreeFrame;
import java.util.ArrayList;
import java.util.List;

/// Lines of longitude and latitude on a grid in degrees, followed around the earth.
///
/// A grid and a line may count their longitudes from different turns, and each vertex moved to the
/// turn nearest the grid would tear a line on the other side of the earth apart, so that its ends
/// met over the grid.
final class LinesInDegrees {

  private static final double TURN = 360;

  private LinesInDegrees() {}

  /// A line for each turn on which it may come over the grid; as it is if it never does.
  ///
  /// @param line longitudes and latitudes, degrees
  static List<List<CellPoint>> on(DegreeFrame frame, List<GridPoint> line) {
    List<CellPoint> points = followed(line).stream().map(place -> literal(frame, place)).toList();
    double turn = TURN / frame.lonStep();
    var columns = points.stream().mapToDouble(CellPoint::column).summaryStatistics();
    List<List<CellPoint>> turned = new ArrayList<>();
    for (double k = Math.ceil((columns.getMin() - frame.columns()) / turn);
        k * turn <= columns.getMax() + 1;
        k++) {
      double west = k * turn;
      turned.add(points.stream().map(at -> new CellPoint(at.row(), at.column() - west)).toList());
    }
    return turned.isEmpty() ? List.of(points) : turned;
  }

  /// Without turning back where longitudes jump from one side of the 180th meridian to the other. A
  /// whole turn is meant as it stands: outlines of a continent around a pole have one there.
  private static List<GridPoint> followed(List<GridPoint> line) {
    List<GridPoint> followed = new ArrayList<>();
    double turned = 0;
    for (int i = 0; i < line.size(); i++) {
      double jump = i == 0 ? 0 : line.get(i).east() - line.get(i - 1).east();
      if (Math.abs(jump) > TURN / 2 && Math.abs(jump) < TURN) {
        turned -= Math.copySign(TURN, jump);
      }
      followed.add(new GridPoint(line.get(i).north(), line.get(i).east() + turned));
    }
    return followed;
  }

  private static CellPoint literal(DegreeFrame frame, GridPoint place) {
    return new CellPoint(
        (frame.north() - place.north()) / frame.latStep(),
        (place.east() - frame.west()) / frame.lonStep());
  }
}
