package dev.ledo.cli;

import dev.ledo.route.ground.CostField;
import dev.ledo.route.ground.RoadLine;
import dev.ledo.route.ground.Travel;
import dev.ledo.route.ground.WayShape;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Crew;
import dev.ledo.route.terrain.HeightProfile;
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/// What a search over terrain found.
///
/// @param travel how it was travelled
/// @param field costs of cells; absent if only a road was asked for
/// @param way to the target, if one was asked for and reached
/// @param road to be built, if asked for and found
/// @param lines outlines of forbidden areas, and barriers
record RouteCostResult(
    Travel travel,
    Optional<CostField> field,
    Optional<Way> way,
    Optional<RoadLine> road,
    List<List<CellPoint>> lines) {

  RouteCostResult {
    lines = List.copyOf(lines);
  }

  /// A way with the heights along it.
  ///
  /// @param line from its start to its end: centres of cells, and bends in between
  /// @param seconds of travel
  record Way(List<CellPoint> line, double seconds, HeightProfile profile, WayShape shape) {

    Way {
      line = List.copyOf(line);
    }

    /// Where the way may turn, with its heights there: those of a road are its own.
    List<Station> corners() {
      List<Station> corners = new ArrayList<>();
      for (Station station : profile.stations()) {
        if (corners.size() < line.size() && station.point().equals(line.get(corners.size()))) {
          corners.add(station);
        }
      }
      return corners;
    }

    static Way of(Terrain terrain, List<CellPoint> line, double seconds) {
      HeightProfile profile = WayShape.profile(terrain, line);
      return new Way(line, seconds, profile, WayShape.of(profile));
    }

    /// A road, whose heights are its own: those of the ground and its offset, straight in between.
    static Way of(Terrain terrain, RoadLine road) {
      List<CellPoint> points =
          road.cells().stream().map(cell -> new CellPoint(cell.row(), cell.column())).toList();
      List<Station> ground =
          HeightProfile.along(terrain, points, Double.POSITIVE_INFINITY).stations();
      List<Station> own = new ArrayList<>();
      for (int i = 0; i < ground.size(); i++) {
        Station at = ground.get(i);
        double height = at.heightM() + road.offsetsM().get(i);
        own.add(new Station(at.point(), at.distanceM(), height));
      }
      var profile = new HeightProfile(own);
      return new Way(points, road.seconds(), profile, WayShape.of(profile));
    }
  }

  Terrain terrain() {
    return travel.ground().terrain();
  }

  /// Cells of unknown height, counted by some threads.
  long unknown(int threads) {
    float[] heightsM = terrain().heightsM();
    var unknown = new LongAdder();
    try (var crew = new Crew(threads)) {
      crew.work(heightsM.length, (from, end) -> unknown.add(unknown(heightsM, from, end)));
    }
    return unknown.sum();
  }

  private static long unknown(float[] heightsM, int from, int end) {
    long unknown = 0;
    for (int cell = from; cell < end; cell++) {
      unknown += Float.isNaN(heightsM[cell]) ? 1 : 0;
    }
    return unknown;
  }
}
