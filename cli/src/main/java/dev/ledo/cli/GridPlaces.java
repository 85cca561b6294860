package dev.ledo.cli;

import dev.ledo.route.ground.Cell;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.Optional;

/// Finds places on a grid: latitude and longitude where the grid knows its place on earth, else
/// metres as the grid counts them.
///
/// A grid in a UTM zone takes both: numbers within 90 and 180 are degrees.
record GridPlaces(Terrain terrain) {

  /// The point of the grid at two numbers.
  ///
  /// @param north latitude or northing
  /// @param east longitude or easting
  /// @return perhaps outside the grid; empty where it cannot be reckoned
  Optional<CellPoint> point(double north, double east) {
    boolean isDegrees = Math.abs(north) <= 90 && Math.abs(east) <= 180;
    boolean hasEarth = terrain.coordinates().project(new Position(0, 0)).isPresent();
    boolean isOnEarth = terrain.coordinates().epsg().isPresent() && (hasEarth || isLocatable());
    if (isDegrees && isOnEarth) {
      return terrain
          .coordinates()
          .project(new Position(north, east))
          .map(place -> terrain.frame().cellPoint(place));
    }
    return Optional.of(terrain.frame().cellPoint(new GridPoint(north, east)));
  }

  private boolean isLocatable() {
    return terrain.position(0, 0).isPresent();
  }

  /// Whether places are given as metres only.
  boolean isMetresOnly() {
    return !isLocatable();
  }

  /// The cell of a point within the grid.
  Optional<Cell> cell(CellPoint point) {
    return Optional.of(point)
        .filter(found -> found.isWithin(terrain.frame()))
        .map(found ->
            new Cell(found.nearestRow(terrain.frame()), found.nearestColumn(terrain.frame())));
  }
}
