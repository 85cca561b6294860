package dev.ledo.route.terrain;

import dev.ledo.route.terrain.Coordinates.GridPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Places along the edge of a box, since a straight parallel is a curve in a projection.
final class BoxEdge {

  private static final int STEPS = 64;

  private BoxEdge() {}

  /// Corners and places between; none if the coordinates cannot be reckoned.
  static List<GridPoint> places(Box box, Coordinates coordinates) {
    if (coordinates instanceof Coordinates.Degrees) {
      return List.of(
          new GridPoint(box.south(), box.west()), new GridPoint(box.north(), box.east()));
    }
    List<GridPoint> places = new ArrayList<>();
    for (int step = 0; step <= STEPS; step++) {
      double share = (double) step / STEPS;
      double lat = box.south() + share * (box.north() - box.south());
      double lon = box.west() + share * (box.east() - box.west());
      project(coordinates, lat, box.west()).ifPresent(places::add);
      project(coordinates, lat, box.east()).ifPresent(places::add);
      project(coordinates, box.south(), lon).ifPresent(places::add);
      project(coordinates, box.north(), lon).ifPresent(places::add);
    }
    return places;
  }

  private static Optional<GridPoint> project(Coordinates coordinates, double lat, double lon) {
    return coordinates.project(new Position(lat, Math.IEEEremainder(lon, 360)));
  }
}
