package dev.ledo.cli;

import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.core.Progress;
import dev.ledo.route.hybrid.HybridRouter;
import dev.ledo.route.hybrid.JoinedGraph;
import dev.ledo.route.hybrid.OffRoad;
import dev.ledo.route.hybrid.PortalTerms;
import dev.ledo.route.hybrid.SampledGround;
import dev.ledo.route.road.ClassVehicle;
import dev.ledo.route.road.EdgeIndex;
import dev.ledo.route.road.GradeProfile;
import dev.ledo.route.road.NearRoads;
import dev.ledo.route.road.RoadCosts;
import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.RoadReader;
import dev.ledo.route.road.RoadRouter;
import dev.ledo.route.road.RoadSnapper;
import dev.ledo.route.road.RoadStates;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TerrainReader;
import dev.ledo.route.terrain.file.TerrainReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads what is needed and finds the routes.
final class RouteRoadsRun {

  private static final double PIECE_M = 300;
  private static final double ROOM_DEGREES = 0.002;
  private static final double SHARE_OF_MEMORY = 0.6;

  private final RouteRoadsTravel travel;
  private final RouteRoadsGround ground;
  private final Problems problems;
  private final Progress progress;

  RouteRoadsRun(
      RouteRoadsTravel travel, RouteRoadsGround ground, Problems problems, Progress progress) {
    this.travel = travel;
    this.ground = ground;
    this.problems = problems;
    this.progress = progress;
  }

  /// What is asked.
  ///
  /// @param osm extract
  /// @param withinKm how far around the ends roads are read; all if empty
  /// @param from where routes begin
  /// @param to where they lead
  /// @param snapM how far the road may be from an end, metres
  record Ask(Path osm, Optional<Double> withinKm, Position from, List<Position> to, double snapM) {

    List<Position> ends() {
      List<Position> ends = new ArrayList<>(to);
      ends.add(from);
      return ends;
    }
  }

  /// The routes; absent if something cannot be read, with the reason among the problems.
  Optional<RouteRoadsResult> find(Ask ask) {
    TravelRules rules = travel.rules(problems);
    Optional<RoadGraph> graph = graph(ask);
    Optional<Terrain> terrain = graph.flatMap(roads -> terrain(roads.around(ROOM_DEGREES)));
    Optional<Terrain> local =
        ground.isOffroad() && terrain.isPresent() ? terrain(ground.box(ask.ends())) : terrain;
    if (graph.isEmpty() || problems.hasErrors()) {
      return Optional.empty();
    }
    travel.warnOfNothing(rules, graph.get(), problems);
    travel.warnOfElsewhere(rules, searched(graph.get(), ask), problems);
    RoadGraph pieces = graph.get().divided(PIECE_M);
    ClassVehicle vehicle = travel.vehicle();
    var costs = new RoadCosts(pieces, GradeProfile.of(pieces, terrain), vehicle, rules);
    var snapper = new RoadSnapper(costs, new EdgeIndex(pieces), ask.snapM());
    Tariff tariff = travel.tariff();
    Optional<Function<Position, RouteAnswer>> finder =
        ground.isOffroad()
            ? hybrid(costs, snapper, tariff, local.orElseThrow())
                .map(each -> end -> each.find(ask.from(), end, travel.limits(), progress))
            : Optional.of(roads(costs, snapper, tariff, terrain, ask.from()));
    return finder.map(find ->
        new RouteRoadsResult(
            ask.from(),
            ask.to().stream().map(end -> new RouteRoadsResult.Trip(end, find.apply(end))).toList(),
            pieces,
            local,
            new RouteRoadsResult.Terms(tariff, vehicle, !rules.held().isEmpty(), ask.withinKm())));
  }

  private List<Box> searched(RoadGraph graph, Ask ask) {
    Box roads = graph.around(ROOM_DEGREES);
    return ground.isOffroad() ? List.of(roads, ground.box(ask.ends())) : List.of(roads);
  }

  private Optional<RoadGraph> graph(Ask ask) {
    if (ask.withinKm().isEmpty()) {
      return new RoadReader(problems, progress).read(ask.osm());
    }
    Box box = RouteRoadsGround.around(ask.ends(), ask.withinKm().get());
    progress.started("roads");
    Optional<NearRoads> near = NearRoads.read(List.of(ask.osm()), List.of(box), problems, progress);
    progress.finished("roads");
    return near.map(NearRoads::graph);
  }

  private Function<Position, RouteAnswer> roads(
      RoadCosts costs,
      RoadSnapper snapper,
      Tariff tariff,
      Optional<Terrain> terrain,
      Position from) {
    var router = new RoadRouter(costs, tariff, snapper, terrain);
    return end -> router.find(from, end, travel.limits(), progress);
  }

  private Optional<HybridRouter> hybrid(
      RoadCosts costs, RoadSnapper snapper, Tariff tariff, Terrain terrain) {
    long room = (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_MEMORY);
    Optional<Problem> refusal =
        new GroundMemory(terrain.frame().cells(), ground.headings()).refusal(room);
    if (refusal.isPresent()) {
      problems.add(refusal.get());
      return Optional.empty();
    }
    var terms = new PortalTerms(ground.portalS(), costs.vehicle().offRoad().secondsPerMetre(0));
    var offRoad = new OffRoad(costs.vehicle().offRoad(), costs.rules(), tariff);
    return SampledGround.of(terrain, ground.headings(), offRoad, progress)
        .map(moves ->
            new HybridRouter(
                new JoinedGraph(RoadStates.of(costs, tariff), moves, tariff, terms),
                snapper,
                tariff,
                terms,
                terrain));
  }

  private Optional<Terrain> terrain(Box box) {
    if (ground.dem().isEmpty()) {
      return Optional.empty();
    }
    TerrainReading reading = TerrainReader.ofThisMachine().read(ground.dem(), box);
    List<Problem> told = problems.sorted();
    reading.problems().stream().filter(problem -> !isTold(problem, told)).forEach(problems::add);
    return reading.terrain();
  }

  /// In another box the same files have much the same wrong with them.
  private static boolean isTold(Problem problem, List<Problem> told) {
    return told.stream()
        .anyMatch(
            each -> each.code().equals(problem.code()) && each.place().equals(problem.place()));
  }
}
