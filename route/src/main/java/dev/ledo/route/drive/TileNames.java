package dev.ledo.route.drive;

import dev.ledo.route.terrain.Position;
import java.util.List;
import java.util.stream.Stream;

/// Names of the tiles of one degree in which places lie, after their south-west corners, such as
/// `N26E096`.
final class TileNames {

  private static final int MOST = 6;

  private TileNames() {}

  static String of(Position place) {
    int south = (int) Math.floor(place.lat());
    int west = place.lon() == 180 ? -180 : (int) Math.floor(place.lon());
    return "%s%02d%s%03d"
        .formatted(south < 0 ? "S" : "N", Math.abs(south), west < 0 ? "W" : "E", Math.abs(west));
  }

  /// `tile N26E096`, `tiles N26E096, N26E097`; of more than six the first six and how many more.
  ///
  /// @param places at least one
  static String words(Stream<Position> places) {
    List<String> names = places.map(TileNames::of).distinct().sorted().toList();
    String told = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    String more = names.size() > MOST ? " and %d more".formatted(names.size() - MOST) : "";
    return (names.size() == 1 ? "tile " : "tiles ") + told + more;
  }
}
