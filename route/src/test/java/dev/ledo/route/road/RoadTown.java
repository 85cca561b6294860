package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problems;
import dev.ledo.core.Progress;
import dev.ledo.route.road.osm.PbfWriter;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A square of four roads near the equator, 0.01 degrees a side: the south side leads from 1 over 2
/// to 3, the north side from 1 over 4 to 3. South is way 10 and 11, north way 12 and 13.
///
/// @param folder for files
record RoadTown(Path folder) {

  static final Position WEST = new Position(0, 10.0);
  static final Position EAST = new Position(0, 10.02);

  /// On the equator a hundredth of a degree of longitude is 1,113.195 m.
  static final double SOUTH_M = 2 * 1113.195;

  static PbfWriter square(Map<String, String> south, Map<String, String> north) {
    return new PbfWriter()
        .node(1, 0, 10.0, Map.of())
        .node(2, 0, 10.01, Map.of())
        .node(3, 0, 10.02, Map.of())
        .node(4, 0.01, 10.01, Map.of())
        .way(10, List.of(1L, 2L), road(south))
        .way(11, List.of(2L, 3L), road(Map.of()))
        .way(12, List.of(1L, 4L), road(north))
        .way(13, List.of(4L, 3L), road(Map.of()));
  }

  static Map<String, String> road(Map<String, String> more) {
    Map<String, String> tags = new HashMap<>(Map.of("highway", "primary"));
    tags.putAll(more);
    return tags;
  }

  /// The roads of a file.
  RoadGraph graph(PbfWriter file) throws IOException {
    Path path = Files.write(folder.resolve("x.osm.pbf"), file.bytes());
    return new RoadReader(new Problems(), Progress.SILENT).read(path).orElseThrow();
  }

  RouteAnswer answer(PbfWriter file, Vehicle vehicle, TravelRules rules, Position to)
      throws IOException {
    return answer(file, vehicle, rules, Tariff.TIME, Optional.empty(), to);
  }

  RouteAnswer answer(
      PbfWriter file,
      Vehicle vehicle,
      TravelRules rules,
      Tariff tariff,
      Optional<Terrain> terrain,
      Position to)
      throws IOException {
    RoadGraph graph = graph(file).divided(400);
    var costs = new RoadCosts(graph, GradeProfile.of(graph, terrain), vehicle, rules);
    var snapper = new RoadSnapper(costs, new EdgeIndex(graph), 500);
    return new RoadRouter(costs, tariff, snapper, terrain)
        .find(WEST, to, AlternativeLimits.of(3), Progress.SILENT);
  }

  Route best(PbfWriter file, Vehicle vehicle, TravelRules rules) throws IOException {
    return found(answer(file, vehicle, rules, EAST)).routes().getFirst().route();
  }

  static RouteAnswer.Found found(RouteAnswer answer) {
    assertThat(answer).isInstanceOf(RouteAnswer.Found.class);
    return (RouteAnswer.Found) answer;
  }

  static List<String> reasons(RouteAnswer answer) {
    assertThat(answer).isInstanceOf(RouteAnswer.NoWay.class);
    return ((RouteAnswer.NoWay) answer).reasons();
  }
}
