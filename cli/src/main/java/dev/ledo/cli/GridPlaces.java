package dev.ledo.cli;

import dev.ledo.route.ground.Cell;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.Optional;

/// Finds places on a grid: latitude and longitude where the grid knows its place on earth, else
/// metres as the grid counts them.
///
/// A grid in a UTM zone takes both: numbers within 90 and 180 are degrees.
record GridPlaces(Terrain terrain) {

  /// The point of the grid that two numbers name: LAT,LON or X,Y.
  ///
  /// @return perhaps outside the grid; empty where it cannot be reckoned
  Optional<CellPoint> point(double first, double second) {
    boolean isDegrees = Math.abs(first) <= 90 && Math.abs(second) <= 180;
    return switch (terrain.frame()) {
      case DegreeFrame degrees -> Optional.of(degrees.cellPoint(new GridPoint(first, second)));
      case MetreFrame metres when isDegrees && !isMetresOnly() ->
          terrain.coordinates().project(new Position(first, second)).map(metres::cellPoint);
      case MetreFrame metres -> Optional.of(metres.cellPoint(new GridPoint(second, first)));
    };
  }

  /// A line on the grid: in degrees if all its vertices may be, else in metres of the grid.
  ///
  /// @return more than one where it comes around the earth again
  List<List<CellPoint>> line(List<GridPoint> line) {
    return switch (terrain.frame()) {
      case DegreeFrame degrees -> LinesInDegrees.on(degrees, line);
      case MetreFrame metres
          when terrain.coordinates() instanceof Coordinates.Utm zone
              && !isMetresOnly()
              && LinesInUtm.areDegrees(line) ->
          LinesInUtm.on(metres, zone, line);
      case MetreFrame metres -> List.of(line.stream().map(metres::cellPoint).toList());
    };
  }

  /// Whether places are given as metres only.
  boolean isMetresOnly() {
    return terrain.position(0, 0).isEmpty();
  }

  /// The cell of a point within the grid.
  Optional<Cell> cell(CellPoint point) {
    return Optional.of(point)
        .filter(found -> found.isWithin(terrain.frame()))
        .map(found ->
            new Cell(found.nearestRow(terrain.frame()), found.nearestColumn(terrain.frame())));
  }
}
